import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { addOverall } from '../../../src/edits/addOverall';
import { applyEdits } from '../../../src/edits/textEdit';
import { shapes, writings } from './writings';

/** Adds an overall to the first criterion; what is to be written on is given back as well. */
function added(text: string, words?: string): string {
  const document = parse(text);
  const [criterion] = document.criteria;
  if (!criterion) throw new Error('There is no criterion');
  const result = addOverall(text, document, criterion, words);
  if ('failure' in result) return `refused: ${result.failure}`;
  const after = applyEdits(text, result.edits);
  const passage = after.slice(result.passage.start, result.passage.end);
  expect(passage).toBe(
    words?.replace('\n', ' ') ?? (parse(text).criteria[0]?.projects.length ? 'TODO: X, Y' : 'TODO'),
  );
  return after;
}

/** A document with an overall below its first criterion, and one below its second. */
const documentWith = (overall: string, other = '**Overall:** Solid.\n'): string => `# Ada

## Current Level: L4

### Mastery

> **General:** Knows the craft.

- Examples
    - **X**
        - did one
        - did two
    - **Y**
        - did three
- Room for Improvement as L4
    - (none)
${overall}
### Impact

- Examples
    - did it
- Room for Improvement as L4
    - ask
${other && `\n${other}`}`;

describe.each(writings)('Adding an overall: %s', (_, write) => {
  it.each<[string, string | undefined, string, string]>([
    ['a stub', undefined, documentWith(''), documentWith('\n**Overall:** TODO: X, Y\n')],
    [
      'words as they were typed',
      'Builds *well*.',
      documentWith(''),
      documentWith('\n**Overall:** Builds *well*.\n'),
    ],
    [
      'in place of a mark',
      'Builds well.',
      documentWith('\n**Overall:** TODO\n'),
      documentWith('\n**Overall:** Builds well.\n'),
    ],
    [
      'behind a label that has nothing',
      undefined,
      documentWith('\n**Overall:**\n'),
      documentWith('\n**Overall:** TODO: X, Y\n'),
    ],
    [
      'in the form of the others',
      'Builds well.',
      documentWith('', '_Overall_: Solid.\n'),
      documentWith('\n_Overall_: Builds well.\n', '_Overall_: Solid.\n'),
    ],
    [
      'as a heading, like the others',
      'Builds well.',
      documentWith('', '#### Overall\n\nSolid.\n'),
      documentWith('\n#### Overall\n\nBuilds well.\n', '#### Overall\n\nSolid.\n'),
    ],
    [
      'the first of the document',
      'Builds well.',
      documentWith('', ''),
      documentWith('\n**Overall:** Builds well.\n', ''),
    ],
  ])('%s', (_name, words, before, after) => {
    expect(added(write(before), words)).toBe(write(after));
  });
});

describe('Adding an overall', () => {
  it.each(shapes)('stays before a rule: %s', (_, write) => {
    const ruled = (overall: string): string =>
      documentWith(overall).replace('\n### Impact', '\n---\n\n### Impact');
    expect(added(write(ruled('')), 'Well.')).toBe(write(ruled('\n**Overall:** Well.\n')));
  });

  it('is a bullet among labels that are bullets, where the others are', () => {
    const text =
      '### M\n\n- Examples\n    - did it\n\n### N\n\n- Examples\n    - did it\n- Overall: Solid.\n';
    expect(added(text, 'Well.')).toBe(text.replace('did it\n\n### N', 'did it\n- Overall: Well.\n\n### N'));
  });

  it('comes without a line end where the text has none', () => {
    expect(added('### M\n\n- Examples\n    - did it', 'Well.')).toBe(
      '### M\n\n- Examples\n    - did it\n\n**Overall:** Well.',
    );
  });

  it('writes on one line what was typed on several', () => {
    const text = '### M\n\n- Examples\n    - did it\n';
    expect(added(text, 'Well,\nand kind.')).toBe(`${text}\n**Overall:** Well, and kind.\n`);
  });

  it.each<[string, string, string]>([
    [
      'below the heading, as there, where nothing can be written behind the criterion',
      '# M\n\n- Examples\r\n    - did it\r\n\n## Current Level: L4\r\n\n# N\n\n- Examples\n\n#### Overall\n\nSolid.\n',
      '# M\n\n#### Overall\n\nWell.\n\n- Examples\r\n    - did it\r\n\n## Current Level: L4\r\n\n# N\n\n- Examples\n\n#### Overall\n\nSolid.\n',
    ],
    [
      'in place of what is left to be written, as behind that',
      '### M\r\n\r\n- Examples\r\n    - did it\r\n\r\n#### Overall\n\nTODO\n\nTODO\r\n\n### N\n',
      '### M\r\n\r\n- Examples\r\n    - did it\r\n\r\n#### Overall\r\n\r\nWell.\r\n\n### N\n',
    ],
  ])('ends its lines, where line ends are mixed, %s', (_, before, after) => {
    expect(added(before, 'Well.')).toBe(after);
  });

  it('is refused where it is written', () => {
    expect(added(documentWith('\n**Overall:** Solid.\n'), 'Well.')).toBe('refused: present');
    expect(added(documentWith('\n**Overall:** (none)\n'), 'Well.')).toBe('refused: present');
  });
});

describe('The stub of an overall', () => {
  it('names no project that is private', () => {
    const text = `### Mastery\n\n- Examples\n    - **Project Search**\n        - did a\n    <!-- private -->\n    - **Project Layoffs**\n        - did b\n    <!-- /private -->\n`;
    const document = parse(text);
    const [criterion] = document.criteria;
    if (!criterion) throw new Error('There is no criterion');
    expect(criterion.projects).toEqual(['Project Search', 'Project Layoffs']);
    const result = addOverall(text, document, criterion);
    if ('failure' in result) throw new Error(result.failure);
    expect(applyEdits(text, result.edits)).toBe(`${text}\n**Overall:** TODO: Project Search\n`);
  });
});
