import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { addReviewSummary } from '../../../src/edits/addReviewSummary';
import { applyEdits } from '../../../src/edits/textEdit';
import { writings } from './writings';

/** Adds a review summary to the part of that place. */
function added(text: string, words?: string, place = 0): string {
  const document = parse(text);
  const part = document.parts[place];
  if (!part) throw new Error('There is no such part');
  const result = addReviewSummary(text, document, part, words);
  if ('failure' in result) return `refused: ${result.failure}`;
  const after = applyEdits(text, result.edits);
  expect(after.slice(result.passage.start, result.passage.end)).toBe(words ?? 'TODO');
  return after;
}

const criteria = (mastery: string, impact: string): string => `## Current Level: L4

### Mastery

> **General:** Knows the craft.

- Examples
    - did one
    - did three
- Room for Improvement as L4
    - (none)
${mastery}
### Impact

- Examples
    - did two
- Room for Improvement as L4
    - ask
${impact}`;

const overalls = criteria('\n**Overall:** Builds *well*.\n', '\n**Overall:** Moves things.\n');
const said = '- **Mastery:** Builds *well*.\n- **Impact:** Moves things.\n';

describe.each(writings)('Adding a review summary: %s', (_, write) => {
  it.each<[string, string | undefined, string, string]>([
    [
      'a stub with the overalls',
      undefined,
      `# Ada\n\n${overalls}`,
      `# Ada\n\n${overalls}\n## Review Summary\n\nTODO\n\n${said}`,
    ],
    [
      'a stub without overalls',
      undefined,
      `# Ada\n\n${criteria('\n**Overall:** TODO\n', '')}`,
      `# Ada\n\n${criteria('\n**Overall:** TODO\n', '')}\n## Review Summary\n\nTODO\n`,
    ],
    [
      'words as they were typed',
      'A *good* half.',
      `# Ada\n\n${overalls}`,
      `# Ada\n\n${overalls}\n## Review Summary\n\nA *good* half.\n`,
    ],
    [
      'below a heading that has nothing',
      'A good half.',
      `# Ada\n\n${overalls}\n## Review Summary\n\n---\n`,
      `# Ada\n\n${overalls}\n## Review Summary\n\nA good half.\n\n---\n`,
    ],
    [
      'a stub in place of a mark',
      undefined,
      `# Ada\n\n${overalls}\n## Review Summary\n\n...\n\n---\n`,
      `# Ada\n\n${overalls}\n## Review Summary\n\nTODO\n\n${said}\n---\n`,
    ],
    [
      'in place of a mark at the end',
      'A good half.',
      `# Ada\n\n${overalls}\n## Review Summary\n\nTODO\n`,
      `# Ada\n\n${overalls}\n## Review Summary\n\nA good half.\n`,
    ],
    [
      'below the criteria, above a rule',
      'A good half.',
      `# Ada\n\n${overalls}\n---\n`,
      `# Ada\n\n${overalls}\n## Review Summary\n\nA good half.\n\n---\n`,
    ],
  ])('%s', (_name, words, before, after) => {
    expect(added(write(before), words)).toBe(write(after));
  });
});

describe('Adding a review summary', () => {
  it('is as deep as the criteria where no level stands above them', () => {
    const text = '## Mastery\n\n- Examples\n    - did it\n';
    expect(added(text, 'Good.')).toBe(`${text}\n## Review Summary\n\nGood.\n`);
  });

  it('stands behind a criterion that holds another one', () => {
    const text =
      '## Current Level: L4\n\n### Mastery\n\n#### Examples\n\n- did it\n\n#### Room for Improvement\n\n##### In writing\n\n- Overall: TODO\n\n#### Examples\n\n- did more\n';
    expect(parse(text).criteria.map(({ name }) => name)).toEqual(['Mastery', 'In writing']);
    expect(added(text)).toBe(`${text}\n## Review Summary\n\nTODO\n`);
  });

  it('tells an overall of several paragraphs on one line', () => {
    const text =
      '### Mastery\n\n- Examples\n    - did it\n\n#### Overall\n\nBuilds\nwell_here.\n\nAnd *kindly*.\n';
    expect(added(text)).toBe(
      `${text}\n### Review Summary\n\nTODO\n\n- **Mastery:** Builds well_here. And kindly.\n`,
    );
  });

  it('ends its lines, where line ends are mixed, as the line before what gives way at the end of the text', () => {
    const text = `### M\n\n- Examples\n    - did it\n\n**Overall:** Solid.\r\n\r\n### Review Summary\r\n\r\n`;
    expect(added(`${text}TODO\n\nTODO`)).toBe(`${text}TODO\r\n\r\n- **M:** Solid.`);
  });

  it('takes the place of a mark above the criteria', () => {
    const text = (summary: string): string =>
      `# Ada\n\n## Review Summary\n\n${summary}\n\n${criteria('', '')}`;
    expect(added(text('TODO'), 'Good.')).toBe(text('Good.'));
  });

  it('is refused where it is written', () => {
    expect(added(`# Ada\n\n${overalls}\n## Review Summary\n\nGood.\n`)).toBe('refused: present');
    expect(added(`# Ada\n\n## Review Summary\n\nGood.\n\n${overalls}`)).toBe('refused: present');
  });
});

describe('A review summary tells nothing private', () => {
  const document = (overall: string): string =>
    `## Current Level: L4\n\n### Mastery\n\n- Examples\n    - did a\n\n${overall}\n`;
  it.each<[string, string, string]>([
    [
      'of an overall that is all private',
      '<!-- private -->\n\n**Overall:** On a plan, ask HR.\n\n<!-- /private -->',
      '',
    ],
    [
      'of a paragraph behind one that is not',
      '**Overall:** Strong *work*.\n\n<!-- private -->\n\nOn a plan, ask HR.\n\n<!-- /private -->',
      '- **Mastery:** Strong *work*.',
    ],
    [
      'of several paragraphs',
      '**Overall:** Strong work.\n\n<!-- private -->\n\nOn a plan.\n\n<!-- /private -->\n\nGoes on.',
      '- **Mastery:** Strong work. Goes on.',
    ],
    [
      'in a line',
      '**Overall:** Strong <!-- private --> on a plan <!-- /private --> work.',
      '- **Mastery:** Strong work.',
    ],
    [
      'in a comment that Markdown shows as words',
      '**Overall:** Strong work. <!-- on\n\na plan -->',
      '- **Mastery:** Strong work.',
    ],
    [
      'behind a region that nothing closes',
      '**Overall:** Strong work.\n\n<!-- private -->\n\nOn a plan.',
      '- **Mastery:** Strong work.',
    ],
  ])('%s', (_name, overall, said) => {
    const before = document(overall);
    const summary = `\n## Review Summary\n\nTODO\n${said && `\n${said}\n`}`;
    expect(added(before)).toBe(before + summary);
  });

  it('of a criterion whose name is private', () => {
    const before = `${document('**Overall:** Good.')}\n<!-- private -->\n\n### Secret\n\n- Examples\n    - did b\n\n**Overall:** No.\n\n<!-- /private -->\n`;
    const after = added(before);
    expect(after.slice(before.length)).toBe('\n## Review Summary\n\nTODO\n\n- **Mastery:** Good.\n');
  });
});
