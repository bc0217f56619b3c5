import { describe, expect, it } from 'vitest';
import { reviewOf } from '../../../src/cycle/review/review';
import { parse } from '../../../src/document/parse';
import { keepForLater } from '../../../src/edits/keepForLater';
import { sortKept } from '../../../src/edits/sortKept';
import { applyEdits } from '../../../src/edits/textEdit';

const a = 'https://a.example/';
const b = 'https://b.example/';

function kept(text: string, note: string, evidence: string[] = [], part = 0): string {
  const result = keepForLater(text, parse(text), { note, evidence }, part);
  if ('failure' in result) return `refused: ${result.failure}`;
  const after = applyEdits(text, result.edits);
  expect(parse(after).inbox.map(({ range }) => range)).toContainEqual(result.range);
  return after;
}

function sorted(text: string, index: number, criteria: number[], project?: string): string {
  const result = sortKept(text, parse(text), index, { criteria, ...(project ? { project } : {}) });
  if ('failure' in result) return `refused: ${result.failure}`;
  const after = applyEdits(text, result.edits);
  const found = parse(after).criteria.flatMap(({ examples }) => examples.map(({ range }) => range));
  for (const { range } of result.insertions) expect(found).toContainEqual(range);
  return after;
}

const items = (later: string): string => `---
employee: Ada
---

# Ada

## Guidance

- Read through
    - [How reviews work](${a})
- Follow your work
    - [Merged](${b})
${later}
<br>

---

## Current Level: L4

### Mastery

- Examples
    - ([1](${a})): did one
- Room for Improvement as L4
    - TODO

### Impact

- Examples
    - TODO
`;

const lines = (later: string): string => `# Ada

Reference Docs
- [How reviews work](${a})

Finding your work
- [Merged](${b})
${later}
### Mastery

Examples
- did one

Room for Improvement
- TODO
`;

/** Each of the ways in which a text may be written, with what turns one into it. */
const ways: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['tabs', (text) => text.replaceAll('    ', '\t')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['other bullets', (text) => text.replaceAll(/^( *)- /gmu, '$1* ')],
];

describe.each(ways)('Kept for later, with %s', (_, way) => {
  const both = (before: string, after: string, note: string, evidence: string[] = []): void => {
    expect(kept(way(before), note, evidence)).toBe(way(after));
    // What goes again leaves no trace.
    if (!parse(before).parts[0]?.inbox.label) expect(sorted(way(after), 0, [])).toBe(way(before));
  };

  it('gets a label like those of the guidance, as a bullet', () => {
    both(items(''), items(`- For Later\n    - ([1](${a})): 修复了导入器\n`), '修复了导入器', [a]);
  });

  it('gets a line for a label, where the guidance has lines', () => {
    both(lines(''), lines('\nFor Later\n- ask *Grace*\n'), 'ask *Grace*');
  });

  it('goes behind what is kept already', () => {
    both(
      items('- For Later\n    - one\n'),
      items(`- For Later\n    - one\n    - ([1](${b})): two\n`),
      'two',
      [b],
    );
    both(lines('\nFor Later\n- one\n'), lines('\nFor Later\n- one\n- two\n'), 'two');
  });

  it('takes the place of a mark', () => {
    both(items('- Inbox\n    - TODO\n'), items('- Inbox\n    - one\n'), 'one');
    both(lines('\nTo Sort\n- ...\n'), lines('\nTo Sort\n- one\n'), 'one');
  });
});

describe('An inbox', () => {
  it.each(['<!-- a remark -->', '---', '<br>'])('is below what belongs to the last bullet: %s', (remark) => {
    const remarked = (later: string): string =>
      items(`\n      ${remark}\n${later}`).replace('\n<br>\n\n---\n', '');
    expect(kept(remarked(''), 'one')).toBe(remarked('- For Later\n    - one\n'));
  });

  it('leaves spaces at the end of the line above it where they are', () => {
    const spaced = (later: string): string => items(later).replace(`[Merged](${b})`, '$&  ');
    expect(kept(spaced(''), 'one')).toBe(spaced('- For Later\n    - one\n'));
  });

  it('counts on in ordered lists', () => {
    const ordered = items('').replaceAll(/^( *)- /gmu, '$11. ');
    const after = kept(ordered, 'x');
    expect(after).toContain('\n1. For Later\n    1. x\n');
    expect(kept(after, 'y')).toContain('\n    1. x\n    2. y\n');
    expect(sorted(after, 0, [])).toBe(ordered);
  });

  it('is below a title, where there is no guidance', () => {
    const text = '# Ada\n\n## Current Level: L4\n\n### Mastery\n\nExamples\n\n- did it\n';
    expect(kept(text, 'x')).toBe(text.replace('# Ada\n', '# Ada\n\nFor Later\n\n- x\n'));
  });

  it('is below the level, where that is the title', () => {
    const text = '# L4\n\n### Mastery\n\n- Examples\n    - did it\n';
    const after = kept(text, 'x');
    expect(after).toBe('# L4\n\n- For Later\n    - x\n\n### Mastery\n\n- Examples\n    - did it\n');
    expect(sorted(after, 0, [])).toBe(text);
  });

  it.each([
    ['the hyphens that make a heading', 'Ada\n---\n', 'Ada\n---\n\n- For Later\n    - x\n'],
    ['them, and above a rule', 'Ada\n---\n\n---\n', 'Ada\n---\n\n- For Later\n    - x\n\n---\n'],
    [
      'them, of a heading in two lines',
      'Ada\nof Turin\n---\n',
      'Ada\nof Turin\n---\n\n- For Later\n    - x\n',
    ],
    ['words, and above a rule', 'Ada\n\n---\n', 'Ada\n\n- For Later\n    - x\n\n---\n'],
    ['a heading, and above a rule', '# Ada\n---\n', '# Ada\n\n- For Later\n    - x\n\n---\n'],
  ])('is below %s', (_, before, after) => {
    const rest = '\n## Current Level: L4\n\n### Mastery\n\n- Examples\n    - did it\n';
    for (const eol of ['\n', '\r\n', '\r']) {
      const way = (text: string): string => text.replaceAll('\n', eol);
      expect(kept(way(before + rest), 'x')).toBe(way(after + rest));
    }
  });

  it.each(['<!-- alignment-ignore -->\n\n', '# Ada\n\n<!-- alignment-ignore criterion-light -->\n'])(
    'leaves a comment with the criterion that it speaks of: %j',
    (comment) => {
      const text = `${comment}### Mastery\n\n- Examples\n    - did it\n`;
      const after = kept(text, 'x');
      expect(after).toContain('- For Later\n    - x\n\n<!-- alignment-ignore');
      expect(sorted(after, 0, [])).toBe(text);
    },
  );

  it('stands at the top of a text that begins with a criterion', () => {
    const text = '### Mastery\n\n- Examples\n    - did it\n';
    const after = kept(text, 'x');
    expect(after).toBe(`- For Later\n    - x\n\n${text}`);
    expect(sorted(after, 0, [])).toBe(text);
  });

  it('is read under a heading, and stays there when it is empty', () => {
    const text =
      '# Ada\n\n## Inbox\n\n- one\n- two\n\n## Current Level: L4\n\n### Mastery\n\n- Examples\n    - did it\n';
    expect(parse(text).inbox.map(({ note }) => note)).toEqual(['one', 'two']);
    expect(kept(text, 'three')).toBe(text.replace('- two\n', '- two\n- three\n'));
    const one = sorted(text, 0, []);
    expect(one).toBe(text.replace('- one\n', ''));
    const none = sorted(one, 0, []);
    expect(none).toBe(text.replace('- one\n- two\n', '').replace('## Inbox\n\n', '## Inbox\n'));
  });

  it.each(ways)('keeps a loose list loose, and gives its lines back, %s', (_, way) => {
    const loose = items('').replaceAll('\n    - [', '\n\n    - [').replace('- Follow', '\n- Follow');
    const after = kept(way(loose), 'x');
    expect(after).toBe(way(loose.replace('\n<br>', '\n- For Later\n    - x\n\n<br>')));
    expect(sorted(after, 0, [])).toBe(way(loose));
  });

  it('holds no references, reaches no criterion and tells no facts', () => {
    const { references, referenceDocs, inbox, criteria } = parse(items(`- For Later\n    - [PR 7](${a})\n`));
    expect([references.length, referenceDocs.length]).toEqual([1, 1]);
    expect(inbox).toMatchObject([{ note: '', evidence: [{ url: a }] }]);
    expect(criteria.map(({ name }) => name)).toEqual(['Mastery', 'Impact']);
  });

  it('belongs to its part', () => {
    const text = `${items('')}\n${items('').replace(/^---[\s\S]*?---\n\n/u, '')}`;
    const after = kept(text, 'x', [], 1);
    expect(parse(after).parts.map(({ inbox }) => inbox.entries.length)).toEqual([0, 1]);
  });

  it.each([
    ['neither note nor link', '', 'refused: empty'],
    ['a mark', 'TODO', 'refused: unreadable'],
    ['a fact', 'Cycle: 2026-H1', undefined],
  ])('takes %s for what it is', (_, note, refusal) => {
    const after = kept(lines(''), note);
    if (refusal) expect(after).toBe(refusal);
    else expect(parse(after).cycle).toEqual(parse(lines('')).cycle);
  });
});

describe('Sorting the inbox', () => {
  it.each(ways)('moves an entry under criteria, with its words, in one go, %s', (_, way) => {
    const before = items(`- For Later\n    - ([1](${b})): did *two*\n    - three\n`);
    expect(sorted(way(before), 0, [0, 1], 'X')).toBe(
      way(
        items('- For Later\n    - three\n')
          .replace('did one\n', `did one\n    - **X**\n        - ([1](${b})): did *two*\n`)
          .replace(
            '### Impact\n\n- Examples\n    - TODO',
            `### Impact\n\n- Examples\n    - **X**\n        - ([1](${b})): did *two*`,
          ),
      ),
    );
  });

  it('takes the label with the last entry', () => {
    expect(sorted(items('- For Later\n    - two\n'), 0, [0])).toBe(
      items('').replace('did one\n', 'did one\n    - two\n'),
    );
    expect(sorted(lines('\nFor Later\n- two\n'), 0, [0])).toBe(
      lines('').replace('did one\n', 'did one\n- two\n'),
    );
  });

  it('refuses what is not there', () => {
    expect(sorted(items(''), 0, [])).toBe('refused: gone');
  });
});

describe('A mailbox in the inbox', () => {
  it.each([
    'ask grace@example.com about the launch',
    '[Bob](mailto:bob@example.com)',
    '<ada@example.com> did it well',
  ])('stays in the note: %s', (note) => {
    const after = sorted(items(`- For Later\n    - ${note}\n`), 0, [1]);
    expect(after).toBe(
      items('').replace(
        '### Impact\n\n- Examples\n    - TODO',
        () => `### Impact\n\n- Examples\n    - ${note}`,
      ),
    );
  });
});

describe('What is private in the inbox', () => {
  const own =
    '    - shipped the importer\n      <!-- private -->\n\n      it cost us a customer\n\n      <!-- /private -->\n';

  it('stays so where it is sorted to', () => {
    const after = sorted(items(`- For Later\n${own}`), 0, [0]);
    expect(after).toContain(`    - ([1](${a})): did one\n${own}- Room`);
    expect(reviewOf(after).markdown).toContain('shipped the importer');
    expect(reviewOf(after).markdown).not.toContain('it cost us a customer');
  });

  it('stays so in a line, below a project, with its links', () => {
    const line = 'shipped it ([4](https://b.example/)) <!-- private --> it cost us <!-- /private --> well';
    const after = sorted(items(`- For Later\n    - ${line}\n`), 0, [1], 'X');
    expect(after).toContain(`    - **X**\n        - ${line.replace('[4]', '[1]')}\n`);
  });

  it.each([
    ['a region around it', '    <!-- private -->\n    - ask HR\n    <!-- /private -->\n', [0]],
    ['a region that begins in it', '    - ask <!-- private --> HR\n    - about Bob <!-- /private -->\n', [0]],
    [
      'a region that begins in it, though it only goes',
      '    - ask <!-- private --> HR\n    - about Bob <!-- /private -->\n',
      [],
    ],
  ])('is not sorted out of %s', (_, entries, criteria) => {
    expect(sorted(items(`- For Later\n${entries}`), 0, criteria)).toBe('refused: private');
  });

  it('goes with its region', () => {
    expect(sorted(items(`- For Later\n${own}    - two\n`), 0, [])).toBe(items('- For Later\n    - two\n'));
  });
});
