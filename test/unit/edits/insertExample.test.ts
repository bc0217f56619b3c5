import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import type { NewExample } from '../../../src/edits/fragment';
import { insertExample } from '../../../src/edits/insertExample';
import { findCriterion } from '../../../src/edits/target';
import { applyEdits } from '../../../src/edits/textEdit';

const a = 'https://a.example/';
const b = 'https://b.example/';

/** Inserts and gives back the whole document, having checked that the reported range is the new bullet. */
function inserted(text: string, criteria: string | string[], example: Partial<NewExample>): string {
  const document = parse(text);
  const found = [criteria].flat().map((name) => {
    const criterion = findCriterion(document, name);
    if (!criterion) throw new Error(`No criterion ${name}`);
    return criterion;
  });
  const result = insertExample(text, document, found, { note: '', evidence: [], ...example });
  if ('failure' in result) return `refused: ${result.failure}`;
  const after = applyEdits(text, result.edits);
  const read = parse(after);
  for (const { range, criterion } of result.insertions) {
    const now = findCriterion(read, { name: criterion.name, index: criterion.ordinal });
    expect(now?.examples.map((one) => one.range)).toContainEqual(range);
  }
  return after;
}

/** A document of list-item labels with `examples` under Mastery. */
const items = (examples: string): string => `# L4

### Mastery

- Examples
${examples}- Room for Improvement as L4
    - TODO

### Impact

...
`;

/** A document of paragraph labels with `examples` under Mastery. */
const paragraphs = (examples: string): string => `### Mastery

> Knows the craft.

Examples
${examples}
Room for Improvement
- TODO

### Impact

> ...
`;

describe('Where an example goes', () => {
  it('goes below a label that stands behind a heading of another kind', () => {
    const text = (examples: string): string =>
      `### Mastery\n\n> **L4:** Alone.\n\n#### What this means\n\nText.\n\n#### Examples\n\n${examples}\n#### Overall\n`;
    expect(inserted(text('- one\n'), 'Mastery', { note: 'two' })).toBe(text('- one\n- two\n'));
  });

  it('goes to the end of its project, and is numbered on', () => {
    const before = items(`    - **Project X**
        - ([1](${a})): did one
        - ([2](${a})): did two
    - **Project Y**
        - ([1](${a})): did three
`);
    expect(inserted(before, 'Mastery', { project: 'Project X', note: 'did more', evidence: [b] })).toBe(
      items(`    - **Project X**
        - ([1](${a})): did one
        - ([2](${a})): did two
        - ([3](${b})): did more
    - **Project Y**
        - ([1](${a})): did three
`),
    );
  });

  it('finds a project by its name without the word for project, in any case', () => {
    const before = items('    - **Project X-Ray**\n        - did one\n');
    expect(inserted(before, 'Mastery', { project: 'x-ray', note: 'did two' })).toBe(
      items('    - **Project X-Ray**\n        - did one\n        - did two\n'),
    );
  });

  it.each([
    ['Projekt Suche', 'Suche'],
    ['Suche', 'projekt suche'],
    ['Projet Recherche', 'Recherche'],
    ['Proyecto Búsqueda', 'búsqueda'],
    ['Projeto Busca', 'Project Busca'],
    ['プロジェクト甲', '甲'],
    ['検索プロジェクト', '検索'],
    ['프로젝트 아틀라스', '아틀라스'],
  ])('finds %j by %j, in the words for project of any language', (name, project) => {
    expect(
      inserted(items(`    - **${name}**\n        - did one\n`), 'Mastery', { project, note: 'did two' }),
    ).toBe(items(`    - **${name}**\n        - did one\n        - did two\n`));
  });

  it.each([
    ['Projektion', 'ion'],
    ['项目管理', '管理'],
    ['Project', 'Projekt'],
  ])('takes %j and %j for two', (name, project) => {
    expect(
      inserted(items(`    - **${name}**\n        - did one\n`), 'Mastery', { project, note: 'did two' }),
    ).toBe(items(`    - **${name}**\n        - did one\n    - **${project}**\n        - did two\n`));
  });

  it('makes a group for a new project behind the others', () => {
    const before = items('    - **X**\n        - did one\n');
    expect(inserted(before, 'Mastery', { project: 'Y', note: 'did two', evidence: [a, b] })).toBe(
      items(`    - **X**\n        - did one\n    - **Y**\n        - ([1](${a})) ([2](${b})): did two\n`),
    );
  });

  it('goes in without a project', () => {
    expect(inserted(items('    - **X**\n        - did one\n'), 'Mastery', { note: 'did two' })).toBe(
      items('    - **X**\n        - did one\n    - did two\n'),
    );
  });

  it('goes below a group that is empty', () => {
    expect(inserted(items('    - **X**\n'), 'Mastery', { project: 'X', note: 'did it' })).toBe(
      items('    - **X**\n        - did it\n'),
    );
  });

  it('becomes a neighbour in narrative form, under the name that the document uses', () => {
    const before = items(`    - **Project X:** did one. ([1](${a}))\n    - **Y:** did two. ([1](${a}))\n`);
    expect(inserted(before, 'Mastery', { project: 'X', note: 'Did more.', evidence: [b] })).toBe(
      items(
        `    - **Project X:** did one. ([1](${a}))\n    - **Project X:** Did more. ([1](${b}))\n    - **Y:** did two. ([1](${a}))\n`,
      ),
    );
    expect(inserted(before, 'Impact', { project: 'Z', note: 'Did more.', evidence: [b] })).toBe(
      before.replace('...', `- Examples\n    - **Z:** Did more. ([1](${b}))`),
    );
  });

  it('goes into several criteria, each with its own edit', () => {
    const before = items('    - TODO\n');
    expect(inserted(before, ['Impact', 'Mastery', 'Impact'], { project: 'X', note: 'did it' })).toBe(
      items('    - **X**\n        - did it\n').replace('...', '- Examples\n    - **X**\n        - did it'),
    );
  });
});

describe('Marks under Examples', () => {
  it.each(['TODO', '...', '(none)', '**TODO**'])('gives way: %s as a bullet', (mark) => {
    expect(inserted(items(`    - ${mark}\n`), 'Mastery', { project: 'X', note: 'did it' })).toBe(
      items('    - **X**\n        - did it\n'),
    );
  });

  it('stays where it says more than that something is missing', () => {
    expect(inserted(items('    - TODO: ask Grace\n'), 'Mastery', { note: 'did it' })).toBe(
      items('    - TODO: ask Grace\n    - did it\n'),
    );
  });

  it('gives way within a group', () => {
    expect(
      inserted(items('    - **X**\n        - TODO\n'), 'Mastery', { project: 'X', note: 'did it' }),
    ).toBe(items('    - **X**\n        - did it\n'));
  });

  it('stays beside what is written', () => {
    expect(inserted(items('    - did one\n    - TODO\n'), 'Mastery', { note: 'did two' })).toBe(
      items('    - did one\n    - TODO\n    - did two\n'),
    );
  });

  it('gives way as a paragraph, and behind its label', () => {
    expect(inserted(paragraphs('TODO\n'), 'Mastery', { note: 'did it' })).toBe(paragraphs('- did it\n'));
    expect(inserted(paragraphs('\n...\n'), 'Mastery', { note: 'did it' })).toBe(paragraphs('\n- did it\n'));
    expect(inserted('### M\n\n- Examples: TODO\n- Room for Improvement\n', 'M', { note: 'did it' })).toBe(
      '### M\n\n- Examples:\n  - did it\n- Room for Improvement\n',
    );
  });

  it.each([
    ['Examples: none\u00A0', 'Examples:\n- did it\u00A0'],
    // What is escaped is hard to part from the label.
    ['Examples: none\\.  ', 'Examples: none\\.  \n- did it'],
  ])('gives way before the spaces behind it: %j', (line, expected) => {
    const text = (own: string): string => `## Level: L4\n\n### M\n\n${own}\n\n### N\n\nExamples\n- did one\n`;
    expect(inserted(text(line), 'M', { note: 'did it' })).toBe(text(expected));
  });

  it('gives way as all there is below a heading', () => {
    const before = items('    - did one\n');
    expect(inserted(before, 'Impact', { note: 'did two' })).toBe(
      before.replace('...', '- Examples\n    - did two'),
    );
  });

  it('stays where it is a quote or the code of a template', () => {
    const before = paragraphs('- `Project X`\n  - `example 1`\n');
    expect(inserted(before, 'Mastery', { project: 'Y', note: 'did it' })).toBe(
      paragraphs('- `Project X`\n  - `example 1`\n- **Y**\n  - did it\n'),
    );
    expect(inserted(before, 'Impact', { note: 'did it' })).toBe(`${before}\nExamples\n- did it\n`);
  });

  it('gives way to a project that as code would be a template’s', () => {
    const other = '\n### N\n\n- Examples\n    - `Search`\n        - did one\n';
    const before = `### M\n\n- Examples\n    - TODO\n${other}`;
    expect(inserted(before, 'M', { project: 'Project X', note: 'did it' })).toBe(
      `### M\n\n- Examples\n    - **Project X**\n        - did it\n${other}`,
    );
    expect(inserted(before, ['M', 'N'], { project: 'Project X', note: 'did it' })).toBe(
      `### M\n\n- Examples\n    - **Project X**\n        - did it\n${other}    - **Project X**\n        - did it\n`,
    );
  });
});

describe('Labels', () => {
  it('get their first list', () => {
    expect(inserted(items(''), 'Mastery', { note: 'did it' })).toBe(items('    - did it\n'));
    expect(inserted(paragraphs(''), 'Mastery', { note: 'did it' })).toBe(paragraphs('- did it\n'));
    expect(inserted('### M\n\n#### Examples\n\n#### Room for Improvement\n', 'M', { note: 'did it' })).toBe(
      '### M\n\n#### Examples\n\n- did it\n\n#### Room for Improvement\n',
    );
  });

  it('are made before the others, in their shape', () => {
    expect(inserted('### M\n\n- Room for Improvement\n    - x y\n', 'M', { note: 'did it' })).toBe(
      '### M\n\n- Examples\n    - did it\n- Room for Improvement\n    - x y\n',
    );
    expect(inserted('### M\n\nRoom for Improvement\n\n- x y\n', 'M', { note: 'did it' })).toBe(
      '### M\n\nExamples\n\n- did it\n\nRoom for Improvement\n\n- x y\n',
    );
    expect(inserted('### M\n\n#### Room for Improvement\n\n- x y\n', 'M', { note: 'did it' })).toBe(
      '### M\n\n#### Examples\n\n- did it\n\n#### Room for Improvement\n\n- x y\n',
    );
  });

  it('are made in the words of the other criteria', () => {
    const before = '### M\n\n- **Evidence:**\n    - did one\n- Room for Improvement\n    - TODO\n\n### N\n';
    expect(inserted(before, 'N', { note: 'did two' })).toBe(`${before}\n- **Evidence:**\n    - did two\n`);
  });

  it('come behind the description, and before the next heading', () => {
    const before = '## Current Level: L4\n\n### M\n\n> **General:** Knows.\n### N\n';
    expect(inserted(before, 'M', { project: 'X', note: 'did it', evidence: [a] })).toBe(
      `## Current Level: L4\n\n### M\n\n> **General:** Knows.\n\n- Examples\n  - **X**\n    - ([1](${a})): did it\n\n### N\n`,
    );
  });
});

describe('The neighbours’ ways', () => {
  it('adds prose to prose', () => {
    const before =
      '### M\n\nExamples\n\nAda did one.\n\n**X:** she did two.\n\nRoom for Improvement\n\n- x y\n';
    expect(inserted(before, 'M', { project: 'Y', note: 'she did three.', evidence: [a] })).toBe(
      before.replace('two.\n', `two.\n\n**Y:** she did three. ([1](${a}))\n`),
    );
  });

  it('makes a label before an Overall', () => {
    const before = '## Current Level: L4\n\n### M\n\n**Overall:** Good.\n';
    expect(inserted(before, 'M', { note: 'did it' })).toBe(
      before.replace('**Overall', '- Examples\n  - did it\n\n**Overall'),
    );
  });

  it.each([
    ['tabs', '\t- **X**\n\t\t- did one\n', '\t- **X**\n\t\t- did one\n\t- **Y**\n\t\t- did two\n'],
    ['two spaces', '  - **X**\n    - did one\n', '  - **X**\n    - did one\n  - **Y**\n    - did two\n'],
    [
      'stars',
      '    * **X**\n        * did one\n',
      '    * **X**\n        * did one\n    * **Y**\n        * did two\n',
    ],
    [
      'plus',
      '    + **X**\n        + did one\n',
      '    + **X**\n        + did one\n    + **Y**\n        + did two\n',
    ],
    [
      'numbers',
      '    1. **X**\n        1. did one\n',
      '    1. **X**\n        1. did one\n    2. **Y**\n        1. did two\n',
    ],
    [
      'wide padding',
      '    -   **X**\n        -   did one\n',
      '    -   **X**\n        -   did one\n    -   **Y**\n        -   did two\n',
    ],
    [
      'code',
      '    - `X`\n        - did one\n',
      '    - `X`\n        - did one\n    - `Y`\n        - did two\n',
    ],
    [
      'plain names',
      '    - X\n        - did one\n',
      '    - X\n        - did one\n    - Y\n        - did two\n',
    ],
    [
      'loose lists',
      '    - **X**\n\n        - did one\n\n    - **Z**\n\n        - did it\n',
      '    - **X**\n\n        - did one\n\n    - **Z**\n\n        - did it\n\n    - **Y**\n\n        - did two\n',
    ],
  ])('%s', (_, examples, after) => {
    expect(inserted(items(examples), 'Mastery', { project: 'Y', note: 'did two' })).toBe(items(after));
  });

  it('counts an ordered list on, or repeats its number', () => {
    expect(inserted(paragraphs('1. did a\n2. did b\n'), 'Mastery', { note: 'did c' })).toBe(
      paragraphs('1. did a\n2. did b\n3. did c\n'),
    );
    expect(inserted(paragraphs('1) did a\n1) did b\n'), 'Mastery', { note: 'did c' })).toBe(
      paragraphs('1) did a\n1) did b\n1) did c\n'),
    );
  });

  it('puts evidence where the neighbours have it', () => {
    const last = `    - did one ([1](${a}))\n`;
    expect(inserted(items(last), 'Mastery', { note: 'did two', evidence: [b] })).toBe(
      items(`${last}    - did two ([1](${b}))\n`),
    );
    const group = `    - **X**\n        - did one ([1](${a}))\n`;
    expect(inserted(items(group), 'Mastery', { project: 'X', note: 'did two', evidence: [b] })).toBe(
      items(`${group}        - did two ([2](${b}))\n`),
    );
  });

  it('counts on outside of projects where the bullets do', () => {
    const before = `    - did one ([1](${a}))\n    - did two ([2](${a})) ([3](${b}))\n`;
    expect(inserted(items(before), 'Mastery', { note: 'did it', evidence: [a, b] })).toBe(
      items(`${before}    - did it ([4](${a})) ([5](${b}))\n`),
    );
    const anew = `    - did one ([1](${a}))\n    - did two ([1](${a})) ([2](${b}))\n`;
    expect(inserted(items(anew), 'Mastery', { note: 'did it', evidence: [b] })).toBe(
      items(`${anew}    - did it ([1](${b}))\n`),
    );
  });

  it('begins anew with every bullet where the neighbours do', () => {
    const group = `    - **X**\n        - ([1](${a})): did one\n        - ([1](${a})) ([2](${a})): did two\n`;
    expect(inserted(items(group), 'Mastery', { project: 'X', note: 'did three', evidence: [b] })).toBe(
      items(`${group}        - ([1](${b})): did three\n`),
    );
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('writes %s', (_, eol) => {
    const before = items('    - **X**\n        - did one\n').replaceAll('\n', eol);
    expect(inserted(before, 'Mastery', { project: 'Y', note: 'did two' })).toBe(
      items('    - **X**\n        - did one\n    - **Y**\n        - did two\n').replaceAll('\n', eol),
    );
  });

  it('keeps a byte order mark and a missing line end', () => {
    expect(
      inserted('\uFEFF### M\n\n- Room for Improvement\n- Examples\n    - did one', 'M', { note: 'did two' }),
    ).toBe('\uFEFF### M\n\n- Room for Improvement\n- Examples\n    - did one\n    - did two');
  });

  it('takes examples that stand beside their label', () => {
    expect(
      inserted('### M\n\n- Examples\n- did one\n- Room for Improvement\n- x y\n', 'M', { note: 'did two' }),
    ).toBe('### M\n\n- Examples\n- did one\n- did two\n- Room for Improvement\n- x y\n');
  });
});

describe('What is typed', () => {
  it.each([
    [
      'names with underscores and code',
      'made `parse_all` and max_count safe',
      'made `parse_all` and max_count safe',
    ],
    ['Markdown in a line', 'a **bold** [step](https://x.example)', 'a **bold** [step](https://x.example)'],
    ['several lines', ' one\n  two\r\nthree ', 'one two three'],
    ['what would be a heading', '# not a heading', '\\# not a heading'],
    ['what would be HTML', '<div> is a tag', '\\<div> is a tag'],
    ['what would be a list', '- not a list', '\\- not a list'],
    ['what would be a task', '[x] not a task', '\\[x] not a task'],
    ['a backslash at the end', 'on C:\\', 'on C:\\\\'],
    ['other scripts', '修复了导入器 🎉 שלום', '修复了导入器 🎉 שלום'],
  ])('%s', (_, note, written) => {
    expect(inserted(items(''), 'Mastery', { note })).toBe(items(`    - ${written}\n`));
  });

  it('escapes the name of a project', () => {
    expect(inserted(items(''), 'Mastery', { project: 'X *1* [a](b)', note: 'did it' })).toBe(
      items('    - **X \\*1\\* \\[a]\\(b)**\n        - did it\n'),
    );
  });

  it('may be links alone', () => {
    expect(inserted(items(''), 'Mastery', { evidence: [a, b] })).toBe(
      items(`    - ([1](${a})) ([2](${b}))\n`),
    );
  });

  it.each([
    ['https://a.example/?q=a+b&title=c&page=2#d&e', 'https://a.example/?q=a+b&title=c&page=2#d&e'],
    ['https://a.example/?a&amp;b=&#38;&copy', 'https://a.example/?a\\&amp;b=\\&#38;&copy'],
    ['https://a.example/(b&c', 'https://a.example/\\(b&c'],
  ])('has addresses that can be copied out again: %s', (url, written) => {
    const after = inserted(items(''), 'Mastery', { note: 'did it', evidence: [url] });
    expect(after).toBe(items(`    - ([1](${written})): did it\n`));
    expect(parse(after).criteria[0]?.examples[0]?.evidence[0]?.url).toBe(url);
  });

  it.each(['', '   '])('is refused when there is nothing: "%s"', (note) => {
    expect(inserted(items(''), 'Mastery', { project: 'X', note })).toBe('refused: empty');
  });

  it.each(['TODO', '(none)', 'Overall', 'Room for Improvement', '`example 1`'])(
    'is refused when it would be read as something else: %s',
    (note) => {
      expect(inserted(items(''), 'Mastery', { note })).toBe('refused: unreadable');
    },
  );

  it('goes above an open fence that would swallow it', () => {
    const before = '### M\n\n> **General:** Knows.\n\n```\ncode\n';
    expect(inserted(before, 'M', { note: 'did it' })).toBe(
      before.replace('\n\n```', '\n\n- Examples\n  - did it\n\n```'),
    );
  });

  it('is prose where a bullet would take an indented heading into itself', () => {
    const before = '## Current Level: L4\n\n### M\n\n  ### N\n';
    expect(inserted(before, 'M', { note: 'did it', evidence: [a] })).toBe(
      before.replace('\n\n  ###', `\n\nExamples\n\ndid it ([1](${a}))\n\n  ###`),
    );
  });
});

describe('What the properties found', () => {
  it.each<[string, string, Partial<NewExample>, string, string]>([
    [
      'nests behind a tab by where its text begins',
      '### M\n\n1.\tExamples\n\n  1.\tdid one\n',
      { project: 'X', note: 'did two' },
      'did one\n',
      'did one\n  2.\t**X**\n        1.\tdid two\n',
    ],
    [
      'leaves comments with the label they speak of',
      '### M\n\nSome text.\n\n<!-- alignment-ignore -->\n\nRoom for Improvement\n\n- x y\n',
      { note: 'did it' },
      '<!--',
      'Examples\n\n- did it\n\n<!--',
    ],
    [
      'stays out of a private region',
      '### M\n\n<!-- private -->\n\nText.\n\n<!-- /private -->\n\nRoom for Improvement\n\n- x y\n',
      { note: 'did it' },
      'Room',
      'Examples\n\n- did it\n\nRoom',
    ],
    [
      'writes the line ends of its neighbours, where they are mixed',
      '### M\n\r\nText.\r\n\r\nRoom for Improvement\r\n\r\n- x y\r\n',
      { note: 'did it' },
      'Room',
      'Examples\r\n\r\n- did it\r\n\r\nRoom',
    ],
    [
      'goes above bullets that end in something that would swallow it',
      '### M\n\nExamples\n\n1. did one\n2. \n\n \t1. below nothing\n',
      { project: 'X', note: 'did two' },
      '1. did one',
      '1. **X**\n \t1. did two\n1. did one',
    ],
    [
      'leaves a blank line behind a table in a bullet',
      '### M\n\nExamples\n\n- did one\n\n  | a |\n  | - |\n',
      { note: 'did two' },
      '  | - |\n',
      '  | - |\n\n- did two\n',
    ],
    [
      'sets its list apart where numbers below a label are no list',
      '### M\n\nRoom for Improvement\n2. x y\n',
      { note: 'did it' },
      'Room',
      'Examples\n\n1. did it\n\nRoom',
    ],
    [
      'makes a group of a project whose name leads no text',
      '### M\n\nExamples\n\n- **X:** did one\n',
      { project: '2.0', note: 'did two' },
      'did one\n',
      'did one\n- **2.0**\n  - did two\n',
    ],
    [
      'writes no name as code that would be a placeholder',
      '### M\n\nExamples\n\n- `Search`\n  - did one\n',
      { project: 'Project X', note: 'did two' },
      'did one\n',
      'did one\n- **Project X**\n  - did two\n',
    ],
    [
      'makes bold by the marks in use',
      '### M\n\nExamples\n\n- __Search__\n  - did one\n',
      { project: 'X', note: 'did two' },
      'did one\n',
      'did one\n- __X__\n  - did two\n',
    ],
    [
      'nests as lists elsewhere do, but not as in fences',
      '# Guidance\n\n```\n-\n    -\n```\n\n- a\n   - b\n\n# Level: L4\n\n### M\n\n- Examples\n',
      { note: 'did it' },
      '- Examples\n',
      '- Examples\n   - did it\n',
    ],
    [
      'does not write code as a bullet does that holds code',
      '### M\n\nExamples\n\n-\t   did one\n',
      { note: 'did two' },
      'did one\n',
      'did one\n- did two\n',
    ],
    [
      'takes the place of a mark that stands too far in for a bullet',
      '### M\n\nExamples\n    TODO\n\n### N\n\n> **General:** Works.\n>\n> **L4:** Well.\n',
      { note: 'did it', evidence: [a] },
      '    TODO\n',
      `\n- ([1](${a})): did it\n`,
    ],
    [
      'takes no bullet within a bullet for an indent',
      '### M\n\nExamples\n\n1. 1. did one\n\n2. **X**\n\n    1. did two\n',
      { project: 'Y', note: 'did three' },
      'did two\n',
      'did two\n\n3. **Y**\n\n    1. did three\n',
    ],
    [
      'leaves the mark by which the document is known for one',
      '### M\n\nExamples\n\n- TODO\n',
      { note: 'did it' },
      '- TODO\n',
      '- TODO\n- did it\n',
    ],
  ])('%s', (_, before, example, place, written) => {
    expect(inserted(before, 'M', example)).toBe(before.replace(place, () => written));
  });
});

describe('White space that does not nest', () => {
  it('gives way to what the lists of the document nest by', () => {
    const text = `# Mastery

# Impact

## Examples
-   # heading
   -   fixed
      -   deep
         -   deeper
`;
    expect(inserted(text, 'Mastery', { project: 'Project X', note: 'did it' })).toBe(
      text.replace('# Impact', '## Examples\n\n- Project X\n   - did it\n\n# Impact'),
    );
  });
});

describe('A label that no criterion shows', () => {
  it('is written like the others, without the level that they speak of', () => {
    const text = '### Mastery\n\n**Room for Improvement (L4)**\n\n- ask earlier\n';
    expect(inserted(text, 'Mastery', { note: 'did it' })).toBe(
      text.replace('**Room', '**Examples**\n\n- did it\n\n**Room'),
    );
  });
});

describe('A private region', () => {
  const region = '    <!-- private -->\n    - ask HR about the plan\n    <!-- /private -->\n';
  it.each<[string, string, Partial<NewExample>, string]>([
    ['is left behind', `    - did a\n${region}`, {}, `    - did a\n${region}    - did b\n`],
    [
      'is left behind, blank lines and all',
      '    - did a\n\n    <!-- private -->\n\n    - ask HR\n\n    <!-- /private -->\n',
      {},
      '    - did a\n\n    <!-- private -->\n\n    - ask HR\n\n    <!-- /private -->\n\n    - did b\n',
    ],
    [
      'is left behind by a project',
      `    - did a\n${region}`,
      { project: 'X' },
      `    - did a\n${region}    - **X**\n        - did b\n`,
    ],
    ['that is all there is is left behind', region, {}, `${region}    - did b\n`],
    [
      'within a project is left behind',
      '    - **X**\n        - did a\n        <!-- private -->\n        - ask HR\n        <!-- /private -->\n',
      { project: 'X' },
      '    - **X**\n        - did a\n        <!-- private -->\n        - ask HR\n        <!-- /private -->\n        - did b\n',
    ],
    [
      'that nothing closes is stayed before',
      '    - did a\n    <!-- private -->\n    - ask HR\n',
      {},
      '    - did a\n    - did b\n    <!-- private -->\n    - ask HR\n',
    ],
    [
      'that nothing closes is stayed before where it is all there is',
      '    <!-- private -->\n    - ask HR\n',
      {},
      '    - did b\n    <!-- private -->\n    - ask HR\n',
    ],
    [
      'that goes on behind the list is stayed before',
      '    - did a\n    <!-- private -->\n    - ask HR\n- Opportunities for Growth to L5\n    - lead\n    <!-- /private -->\n',
      {},
      '    - did a\n    - did b\n    <!-- private -->\n    - ask HR\n- Opportunities for Growth to L5\n    - lead\n    <!-- /private -->\n',
    ],
    [
      'is gone into where the project is',
      '    - did a\n    <!-- private -->\n    - **X**\n        - ask HR\n    <!-- /private -->\n',
      { project: 'X' },
      '    - did a\n    <!-- private -->\n    - **X**\n        - ask HR\n        - did b\n    <!-- /private -->\n',
    ],
    [
      'is not gone into where the project is outside, too',
      '    - **X**\n        - did a\n    <!-- private -->\n    - **X**\n        - ask HR\n    <!-- /private -->\n',
      { project: 'X' },
      '    - **X**\n        - did a\n        - did b\n    <!-- private -->\n    - **X**\n        - ask HR\n    <!-- /private -->\n',
    ],
  ])('%s', (_, before, example, after) => {
    expect(inserted(items(before), 'Mastery', { note: 'did b', ...example })).toBe(items(after));
  });

  it('that holds the criterion holds what is written in it', () => {
    const [before, after] = ['', '    - did b\n'].map(
      (more) => `<!-- private -->\n\n${items(`    - did a\n${more}`)}\n<!-- /private -->\n`,
    );
    expect(inserted(before ?? '', 'Mastery', { note: 'did b' })).toBe(after);
  });

  it('above which the projects are titles is left behind', () => {
    const before =
      '### M\n\n#### Examples\n\n**Project X**\n\n- did a\n\n<!-- private -->\n\n**Project Layoffs**\n\n- ask HR\n\n<!-- /private -->\n';
    expect(inserted(before, 'M', { project: 'Project Y', note: 'did b' })).toBe(
      before.replace('<!-- private', '**Project Y**\n\n- did b\n\n<!-- private'),
    );
  });
});
