import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { moveExamples } from '../../../src/edits/moveExamples';
import { applyEdits } from '../../../src/edits/textEdit';
import { recording } from '../../../src/engine/calls/recording';
import { documentWith, writings } from './writings';

const a = 'https://a.example/';
const b = 'https://b.example/';

/** Moves examples, by their places among all, to the criterion at `to`, and a project in it. */
function moved(text: string, places: readonly number[], to: number, project?: string): string {
  const document = parse(text);
  const all = document.criteria.flatMap(({ examples }) => examples);
  const chosen = all.filter((_, index) => places.includes(index));
  const criterion = document.criteria[to];
  if (!criterion || chosen.length < places.length) throw new Error('There is no such example');
  const result = moveExamples(text, document, chosen, { criterion, ...(project ? { project } : {}) });
  if ('failure' in result) return `refused: ${result.failure}`;
  const after = applyEdits(text, result.edits);
  const there = parse(after).criteria[to]?.examples.map(({ range }) => range);
  expect(there).toEqual(expect.arrayContaining(result.bullets));
  return after;
}

describe.each(writings)('Moving examples: %s', (_, write) => {
  it.each<[string, string, readonly number[], number, string | undefined, string]>([
    [
      'to another criterion, in place of its mark',
      documentWith(`    - ([1](${a})): did one\n    - ([1](${b})): did two\n`),
      [0],
      1,
      undefined,
      documentWith(`    - ([1](${b})): did two\n`, `    - ([1](${a})): did one\n`),
    ],
    [
      'behind the others there, numbered on in the project',
      documentWith(
        `    - **X**\n        - ([1](${a})): did one\n        - ([2](${b})): did two\n`,
        `    - **X**\n        - ([1](${a})): did three\n        - did it\n`,
      ),
      [0],
      1,
      'X',
      documentWith(
        `    - **X**\n        - ([1](${b})): did two\n`,
        `    - **X**\n        - ([1](${a})): did three\n        - did it\n        - ([2](${a})): did one\n`,
      ),
    ],
    [
      'with the name of a project that is empty then',
      documentWith(
        `    - **X**\n        - did one\n    - **Y**\n        - did two\n`,
        `    - **Z**\n        - did three\n`,
      ),
      [0],
      1,
      'Z',
      documentWith(
        `    - **Y**\n        - did two\n`,
        `    - **Z**\n        - did three\n        - did one\n`,
      ),
    ],
    [
      'out of a project',
      documentWith(`    - **X**\n        - did one\n        - did two\n`),
      [1],
      0,
      undefined,
      documentWith(`    - **X**\n        - did one\n    - did two\n`),
    ],
    [
      'with its details',
      documentWith(`    - did one ([1](${a}))\n        - in a week\n        - alone\n    - did two\n`),
      [0],
      1,
      undefined,
      documentWith(`    - did two\n`, `    - did one ([1](${a}))\n        - in a week\n        - alone\n`),
    ],
    [
      'several at once',
      documentWith(`    - did one\n    - did two\n    - did three\n`, `    - did it\n`),
      [0, 2],
      1,
      undefined,
      documentWith(`    - did two\n`, `    - did it\n    - did one\n    - did three\n`),
    ],
    [
      'the last of a criterion',
      documentWith(`    - did one\n`, `    - did two\n    - did three\n`),
      [0],
      1,
      undefined,
      documentWith('', `    - did two\n    - did three\n    - did one\n`),
    ],
    [
      'the only one of the document, as code names its project',
      documentWith('    - `X`\n        - did one\n'),
      [0],
      1,
      'Y',
      documentWith('', '    - `Y`\n        - did one\n'),
    ],
    [
      'to a new project',
      documentWith(`    - **X**\n        - ([1](${a})): did one\n        - ([2](${b})): did two\n`),
      [1],
      0,
      'Y',
      documentWith(
        `    - **X**\n        - ([1](${a})): did one\n    - **Y**\n        - ([1](${b})): did two\n`,
      ),
    ],
  ])('%s', (_name, before, places, to, project, after) => {
    expect(moved(write(before), places, to, project)).toBe(write(after));
  });
});

it.each([
  ['an escaped bullet', '* \\* fixed the importer'],
  ['an escaped dash', '- \\- fixed the importer'],
])('Moves an example that begins with %s', (_, example) => {
  const [bullet = '', content] = example.split(/(?<=^\S+) /u);
  const text = `### Craft\n\n#### Examples\n\n${example}\n${bullet} TODO\n\n### Impact\n\n#### Examples\n\n${bullet} TODO\n`;
  expect(moved(text, [0], 1)).toBe(
    `### Craft\n\n#### Examples\n\n${bullet} TODO\n\n### Impact\n\n#### Examples\n\n${bullet} ${content}\n`,
  );
});

it('Moves an example that begins within another bullet, with that, and counts the others on', () => {
  const text = documentWith('    - 1. did one\n    - did two\n');
  expect(moved(text, [0], 1)).toBe(documentWith('    - did two\n', '    - did one\n'));
  const counted = documentWith('    1. 1. did one\n    2. did two\n');
  expect(moved(counted, [0], 1)).toBe(documentWith('    1. did two\n', '    - did one\n'));
});

it.each([
  ['with code in it', '**Mentoring of `Grace`:** did one', 'did one'],
  ['in emphasis', '*Project Delta:* did one', 'did one'],
  ['that nothing marks', 'Project Borealis: did one', 'did one'],
  ['before a dash', '**Billing** – did one', 'did one'],
  ['before words with an escape in them', '**Billing** – did \\*one', 'did \\*one'],
  ['that nothing marks, before such words', 'Project Borealis: did \\*one', 'did \\*one'],
  ['before a number', '**Billing:** 1. of May', '1\\. of May'],
  ['on a line of its own', '**検索プロジェクト**\n      did one', 'did one'],
])('Moves an example out of its project, without the name: %s', (_, before, after) => {
  expect(moved(documentWith(`    - ${before}\n    - did two\n`), [0], 1)).toBe(
    documentWith('    - did two\n', `    - ${after}\n`),
  );
});

it('Moves an example with a fence that is left open, and counts the others on', () => {
  const text = documentWith('    1. **X**\n        1. ```\n\n           did\n    2. did two\n');
  expect(moved(text, [0], 1)).toBe(documentWith('    1. did two\n', '    - ```\n\n      did\n'));
});

it('Moves an example to the end of a text, and ends the line as the one that stands before it then', () => {
  const text = '### M\n\n- Examples\r\n    - did one\n    - did two';
  expect(moved(text, [0], 0)).toBe('### M\n\n- Examples\r\n    - did two\r\n    - did one');
  expect(moved(text, [1], 0)).toBe('### M\n\n- Examples\r\n    - did one\r\n    - did two');
});

describe('Moves the only example of a criterion', () => {
  it.each([
    [
      'and leaves what keeps the labels apart',
      '- fixed the importer',
      '### Craft\nExamples\n- fixed the importer\nRoom for Improvement\n- ask earlier\n',
      '### Craft\nExamples\n- TODO\nRoom for Improvement\n- ask earlier\n',
    ],
    [
      'with a link that leads nowhere yet',
      '- fixed the importer ([1]())',
      '### Craft\n\n- Examples\n    - fixed the importer ([1]())\n',
      '### Craft\n\n- Examples\n',
    ],
  ])('%s', (_, example, from, left) => {
    const rest = '\n### Impact\n\n#### Examples\n\n- wrote the exporter\n';
    const text = from + rest;
    expect(moved(text, [0], 1)).toBe(`${left}${rest}${example}\n`);
  });
});

describe('An example that is told as a story', () => {
  const story = (indent = '    ', title = '**Importer rewrite**'): string =>
    `${indent}- ${title}\n${indent}    - Situation: it was slow\n${indent}    - Result: it is fast ([1](${a}))\n`;

  it.each<[string, string, string | undefined, string, string, string]>([
    ['without a project', story(), undefined, '    - TODO\n', '', story()],
    ['with its title for a project', story(), 'Importer rewrite', '    - TODO\n', '', story()],
    [
      'behind others',
      `    - did one\n${story('    ', '**Importer rewrite:**')}`,
      'Importer rewrite',
      '    - did two\n',
      '    - did one\n',
      `    - did two\n${story('    ', '**Importer rewrite:**')}`,
    ],
    [
      'into a project',
      story(),
      'X',
      '    - **X**\n        - did two\n',
      '',
      `    - **X**\n        - did two\n${story('        ')}`,
    ],
    [
      'out of a project',
      `    - **X**\n${story('        ')}`,
      undefined,
      '    - did two\n',
      '',
      `    - did two\n${story()}`,
    ],
    [
      'in paragraphs',
      '    - **Importer rewrite**\n\n      It was slow.\n',
      undefined,
      '    - TODO\n',
      '',
      '    - **Importer rewrite**\n\n      It was slow.\n',
    ],
  ])('moves as one bullet %s', (_, before, project, other, left, there) => {
    const text = documentWith(before, other);
    const place = parse(text).criteria[0]?.examples.length === 1 ? 0 : 1;
    expect(moved(text, [place], 1, project)).toBe(documentWith(left, there));
  });

  it('is recorded elsewhere as one bullet', () => {
    const text = documentWith(story(), '    - did two\n');
    const result = recording.recordUnder(text, { criterion: 0, example: 0 }, [1]);
    if ('failure' in result) throw new Error(result.failure);
    expect(applyEdits(text, result.edits)).toBe(documentWith(story(), `    - did two\n${story()}`));
  });
});

describe('What is private of an example', () => {
  const region = (bullets: string): string => `    <!-- private -->\n${bullets}    <!-- /private -->\n`;
  const whole = `    - shipped it ([1](${a}))\n      <!-- private -->\n      - it cost us\n      <!-- /private -->\n`;

  it('moves with it, marks and all', () => {
    expect(moved(documentWith(`    - did one\n${whole}`), [1], 1)).toBe(
      documentWith('    - did one\n', whole),
    );
  });

  it('may move within its region', () => {
    const [before, after] = [
      ['    - **X**\n        - did one\n        - did two\n    - **Y**\n        - did three\n'],
      ['    - **X**\n        - did one\n    - **Y**\n        - did three\n        - did two\n'],
    ].map(([bullets]) => documentWith(region(bullets ?? '')));
    expect(moved(before ?? '', [1], 0, 'Y')).toBe(after);
  });

  it.each([
    ['around it', `    - did one\n${region('    - ask HR\n')}`],
    [
      'that begins in it',
      '    - did one\n    - ask <!-- private --> HR\n    - about Bob <!-- /private -->\n',
    ],
    ['that ends in it', '    - did one <!-- private -->\n    - ask <!-- /private --> HR\n'],
  ])('does not move out of a region %s', (_, bullets) => {
    expect(moved(documentWith(bullets), [1], 1)).toBe('refused: private');
  });

  it('is not recorded elsewhere either', () => {
    const text = documentWith(`    - did one\n${region('    - ask HR\n')}`);
    const record = (example: number): object => recording.recordUnder(text, { criterion: 0, example }, [1]);
    expect(record(0)).toHaveProperty('edits');
    expect(record(1)).toEqual({ failure: 'private' });
  });
});
