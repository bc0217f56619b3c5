import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { followedFrom } from '../../../src/document/followed';
import { Memory } from '../../../src/document/memory';
import type { AlignmentDocument } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { insertExample } from '../../../src/edits/insertExample';
import { frozen } from '../edits/reading';
import { documentAtOnce } from './atOnce';

const options = { ...defaultAssessOptions, today: '2026-12-01' };

const text = `---
level: L4
cycle: 2026-H2
---

## Current Level: L4

### Mastery

- Examples
    - **Project X**
        - ([1](https://a.example/1)): did what was to be done
        - ([2](https://a.example/2)): helped
    - **Project Y:** told the story
    - wrote [the guide](https://a.example/3)
- Room for Improvement
    - TODO

### Impact

Examples

- found the fault
- [ ] mended it

**Overall:** good.
`;

/** The documents of a text, and of that in which something stands in place of something else. */
function write(
  marked: string,
  was: string,
  is: string,
): [before: AlignmentDocument, after: AlignmentDocument] {
  expect(marked).toContain(was);
  const memory = new Memory();
  const read = (one: string): AlignmentDocument => {
    const document = frozen(parse(one, undefined, memory));
    expect(document).toEqual(documentAtOnce(one));
    // Edits compare models as text.
    expect(JSON.stringify(document)).toBe(JSON.stringify(documentAtOnce(one)));
    expect(assess(document, options, one)).toEqual(assess(documentAtOnce(one), options, one));
    return document;
  };
  return [read(marked), read(marked.replace(was, is))];
}

describe('What is found in a document', () => {
  it('is the same for who asks again, and a list of his own', () => {
    const document = parse(text, undefined, new Memory());
    const first = assess(document, options, text);
    const found = structuredClone(first);
    expect(found).not.toEqual([]);
    first.length = 0;
    expect(assess(document, options, text)).toEqual(found);
    expect(assess(document, { ...options, minimumExamples: 9 }, text)).not.toEqual(found);
  });
});

describe('Words that are written into an example', () => {
  it.each([
    ['in a project', 'was to be', 'was still to be', 'did what was still to be done'],
    ['at the end', 'helped', 'helped others', 'helped others'],
    ['fewer of them', 'what was to be done', 'it', 'did it'],
    ['with a day', 'helped', 'helped on 2026-08-03', 'helped on 2026-08-03'],
    ['behind the name of a project', 'told the', 'told often the', 'told often the story'],
    ['in front of a link', 'wrote [the', 'wrote down [the', 'wrote down the guide'],
    ['right below a label', 'found the', 'found again the', 'found again the fault'],
    ['in a task', 'mended it', 'mended all of it', 'mended all of it'],
    ['of several kinds', 'helped', 'helped *them* with `code`', 'helped them with code'],
  ])('are all that is read: %s', (_, was, is, note) => {
    const [before, after] = write(text, was, is);
    expect(followedFrom(after)?.before).toBe(before);
    expect(followedFrom(after)?.is.note).toBe(note);
    expect(after.criteria.flatMap(({ examples }) => examples)).toContain(followedFrom(after)?.is);
  });

  it.each([
    ['which make a mark', ': helped', ': TODO'],
    ['which leave nothing to be said', ': helped', ': '],
    ['which name a project', 'wrote [the', 'Project Z: wrote [the'],
    ['which name another one', '**Project Y:** told', '**Project Yes:** told'],
    ['and evidence', 'helped', 'helped [3](https://a.example/4)'],
    ['and other evidence', 'https://a.example/2', 'https://a.example/20'],
    ['and a link without address', 'helped', 'helped [3]()'],
    ['and a comment', 'helped', 'helped <!-- alignment-ignore -->'],
    ['and a placeholder', 'helped', 'helped `example 1`'],
    ['which make a label', '- found the fault', '- Overall: fine'],
    ['which lead the bullet', '- found the fault', '- Impact: found the fault'],
    ['that are of a bullet with others below it', 'told the', 'told often the'],
    ['which make a task', '- found the', '- [x] found the'],
    ['and no mark of a task any more', '- [ ] mended', '- mended'],
    ['that are of a note', '- TODO\n\n### Impact', '- TODO soon\n\n### Impact'],
    ['that are of an overall', 'good.', 'good enough.'],
    ['with a no-break space at the end', 'mended it', 'mended it\u00A0'],
    ['on two lines', 'helped', 'helped\n          others'],
  ])('are not all, where they are such: %s', (_, was, is) => {
    // With a bullet below the story.
    const [, after] = write(
      text.replace('told the story\n', 'told the story\n        - how it began\n'),
      was,
      is,
    );
    expect(followedFrom(after)).toBeUndefined();
  });

  const mastery = '## Current Level: L4\n\n### Mastery\n\n';
  it.each([
    ['below the heading of a project', `${mastery}#### Project X\n\n- Examples\n    - did it\n`],
    ['below a label', `${mastery}#### Examples\n\n##### Foo\n\n- Examples\n    - did it\n`],
    [
      'below a label of notes',
      `${mastery}#### Room for Improvement\n\n##### Foo\n\n- Examples\n    - did it\n`,
    ],
    ['between others', `${mastery}#### Project X\n\n- Examples\n    - did it\n\n#### Hints\n\nfoo\n`],
    [
      'below a criterion of that name',
      '## Current Level: L4\n\n### Project X\n\n#### Project X\n\n- Examples\n    - did it\n',
    ],
    [
      'as a note',
      `---\nalignment: true\n---\n\n${mastery}#### Room for Improvement\n\n##### Foo\n\n###### Project X\n\n- did it\n`,
    ],
    [
      'in an overall',
      `${mastery}- Examples\n    - b\n\n#### Overall\n\n##### Foo\n\n> **L4:** x\n\n###### Project X\n\n- did it\n`,
    ],
  ])('count for all criteria that a bullet belongs to: %s', (_, marked) => {
    write(marked, 'did it', 'did it well');
  });

  it.each(['- Name', '- **Project P:** told it'])('may leave a bullet bare below %s', (parent) => {
    const said = '**[Foo](https://a.example/1):** x ([1](https://a.example/2))';
    write(`${mastery}- Examples\n    ${parent}\n        - ${said}\n`, ':** x (', ':** (');
  });

  it('are too deep where the bullet is nearly too deep', () => {
    write(`${mastery}Examples\n\n${'- '.repeat(99)}did it so well\n`, 'so', '*so*');
  });

  it('are not of the days that nobody asked for', () => {
    const bullets = ['b', 'c', 'd'].map((said) => `    - ${said}\n`).join('');
    const dated = `---\ncycle: 2026\n---\n\n${mastery}- Examples\n    - a one 2026-11-20\n\n### Impact\n\n- Examples\n${bullets}`;
    const lines = Object.fromEntries(['- b', '- c', '- d'].map((line) => [line, '2026-02-01']));
    const asked = { ...options, days: { pages: {}, lines } };
    const memory = new Memory();
    assess(parse(dated, undefined, memory), asked);
    const after = dated.replace('a one', 'a two');
    expect(assess(parse(after, undefined, memory), asked, after)).toEqual(
      assess(documentAtOnce(after), asked, after),
    );
  });

  it('let the next example be inserted', () => {
    const [, document] = write(text, 'found the', 'found again the');
    const after = text.replace('found the', 'found again the');
    for (const criterion of document.criteria) {
      const example = { note: 'wrote it down', evidence: ['https://a.example/9'], project: 'Project X' };
      expect(insertExample(after, document, [criterion], example)).not.toHaveProperty('failure');
    }
  });

  it('leave what stands before them as it is', () => {
    const [before, after] = write(text, 'found the', 'found again the');
    expect(after.criteria[0]).toBe(before.criteria[0]);
    expect(after.criteria).toEqual(after.parts.flatMap(({ criteria }) => criteria));
    expect(after.criteria[1]).toBe(after.parts[0]?.criteria[1]);
  });

  it('keep no other document alive than the one right before', () => {
    const memory = new Memory();
    const documents = ['', ' a', ' a b', ' a b c'].map((written) =>
      parse(text.replace('found the', `found${written} the`), undefined, memory),
    );
    expect(documents.map((one) => followedFrom(one)?.before)).toEqual([
      undefined,
      undefined,
      undefined,
      documents[2],
    ]);
  });
});
