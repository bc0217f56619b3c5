import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { carried } from '../../../src/edits/carried';
import { insertExample } from '../../../src/edits/insertExample';
import { applyEdits } from '../../../src/edits/textEdit';
import { documentWith, writings } from './writings';

const a = 'https://a.example/';
const b = 'https://b.example/';

/** Records the example of that place among all under the second criterion, too. */
function recorded(text: string, place: number): string {
  const document = parse(text);
  const example = document.criteria.flatMap(({ examples }) => examples)[place];
  const source = example && carried(text, example);
  const [, criterion] = document.criteria;
  if (!source || !criterion) return 'nothing to carry';
  const result = insertExample(text, document, [criterion], source);
  return 'failure' in result ? `refused: ${result.failure}` : applyEdits(text, result.edits);
}

describe.each(writings)('Recording under another criterion, too: %s', (_, write) => {
  const it_ = it.each<[string, number, string, string, string]>([
    [
      'in place of a mark',
      0,
      `    - did one ([1](${a}))\n    - did two\n`,
      '    - TODO\n',
      `    - did one ([1](${a}))\n`,
    ],
    [
      'with its project, numbered from one',
      1,
      `    - **X**\n        - ([1](${a})): did one\n        - ([2](${b})): did *two*\n`,
      '    - TODO\n',
      `    - **X**\n        - ([1](${b})): did *two*\n`,
    ],
    [
      'into its project there, numbered on',
      1,
      `    - **X**\n        - ([1](${a})): did one\n        - ([2](${b})): did two\n`,
      `    - **X**\n        - ([1](${a})): did three\n`,
      `    - **X**\n        - ([1](${a})): did three\n        - ([2](${b})): did two\n`,
    ],
    [
      'behind other projects',
      0,
      '    - `X`\n        - did one\n',
      '    - `Y`\n        - did two\n',
      '    - `Y`\n        - did two\n    - `X`\n        - did one\n',
    ],
    [
      'with its details',
      0,
      `    - did one ([1](${a}))\n        - in a week\n        - [alone](${b})\n`,
      '    - did two\n    - did three\n',
      `    - did two\n    - did three\n    - did one ([1](${a}))\n        - in a week\n        - [alone](${b})\n`,
    ],
    [
      'in narrative form, as it is',
      0,
      `    - **X:** did one \`well\`. ([1](${a})) ([2](${b}))\n`,
      `    - **Y:** did two. ([1](${a}))\n    - **Z:** did three.\n`,
      `    - **Y:** did two. ([1](${a}))\n    - **Z:** did three.\n    - **X:** did one \`well\`. ([1](${a})) ([2](${b}))\n`,
    ],
    [
      'from a narrative into a group',
      0,
      `    - **X:** did one. ([1](${a}))\n`,
      `    - **X**\n        - did two ([1](${b}))\n`,
      `    - **X**\n        - did two ([1](${b}))\n        - did one. ([2](${a}))\n`,
    ],
    [
      'from a group into narratives',
      0,
      `    - **X**\n        - did one ([1](${a}))\n`,
      `    - **Y:** did two ([1](${b}))\n`,
      `    - **Y:** did two ([1](${b}))\n    - **X:** did one ([1](${a}))\n`,
    ],
  ]);
  it_('%s', (_name, place, mastery, before, after) => {
    expect(recorded(write(documentWith(mastery, before)), place)).toBe(write(documentWith(mastery, after)));
  });
});

/** Two criteria, the second of which has a mark only, in ordered lists. */
const ordered = (...examples: readonly [string, string]): string =>
  ['Mastery', 'Impact']
    .map((name, index) => `### ${name}\n\n#### Examples\n\n${examples[index]}\n`)
    .join('\n');

it.each([
  [
    'a note that begins with the number of its bullet',
    `1. ([1](${a})): 1. of May`,
    `1. ([1](${a})): 1. of May`,
  ],
  [
    'something still to be written in it',
    `1. did it ([1](${a}))\n   - TODO`,
    `1. did it ([1](${a}))\n   - TODO`,
  ],
  ['a bullet that begins within another one', '1. - did it', '1. did it'],
])('Recording under another criterion, too, with %s', (_, mastery, impact) => {
  const text = ordered(mastery, '1. (none)');
  expect(recorded(text, 0)).toBe(ordered(mastery, impact));
});
