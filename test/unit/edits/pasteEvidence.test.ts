import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { pasteEvidence, pasteExample } from '../../../src/edits/pasteEvidence';
import { applyEdits } from '../../../src/edits/textEdit';

const a = 'https://a.example/';
const b = 'https://b.example/';

/** Pastes at the bar that stands in `text`. */
function pasted(paste: typeof pasteEvidence, text: string): string {
  const offset = text.indexOf('|');
  const whole = text.replace('|', '');
  const result = paste(whole, parse(whole), offset, b);
  return 'failure' in result ? `refused: ${result.failure}` : applyEdits(whole, result.edits);
}

const shapes: [string, (examples: string) => string][] = [
  [
    'bullets for labels',
    (examples) =>
      `## Current Level: L4\n\n### Craft\n\n- Examples\n${examples}- Room for Improvement\n    - TODO\n`,
  ],
  [
    'lines for labels',
    (examples) =>
      `## Current Level: L4\n\n### Craft\n\nExamples\n\n${examples.replaceAll(/^ {4}/gmu, '')}\nRoom for Improvement\n\n- TODO\n`,
  ],
];
const ways: [string, (text: string) => string][] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['tabs', (text) => text.replaceAll('    ', '\t')],
  ['plus signs', (text) => text.replaceAll(/^( *)- /gmu, '$1+ ')],
  ['stars', (text) => text.replaceAll(/^( *)- /gmu, '$1* ')],
];
const cases = shapes.flatMap(([shape, write]) =>
  ways.map(([way, turn]) => [`${shape}, ${way}`, (text: string) => turn(write(text))] as const),
);

describe.each(cases)('Pasting evidence: %s', (_, write) => {
  it.each([
    ['first', `    - ([1](${a})): did| it\n`, `    - ([1](${a})) ([2](${b})): did it\n`],
    ['last', `    - did it ([1](${a}))|\n`, `    - did it ([1](${a})) ([2](${b}))\n`],
    [
      'in one pair',
      `    - ([1](${a}), [2](${a})): did it|\n`,
      `    - ([1](${a}), [2](${a}), [3](${b})): did it\n`,
    ],
    [
      'behind a bare address',
      `    - did it ${a}x ([3](${a}))|\n`,
      `    - did it ${a}x ([3](${a})) ([4](${b}))\n`,
    ],
    [
      'before a bare address',
      `    - did it ([3](${a})) <${a}x>|\n`,
      `    - did it ([3](${a})) <${a}x> ([4](${b}))\n`,
    ],
    ['bare', `    - did it [1](${a})|\n`, `    - did it [1](${a}) ([2](${b}))\n`],
    ['none yet', '    - 修复了导入器|\n', `    - ([1](${b})): 修复了导入器\n`],
    [
      'none yet, beside some that have it last',
      `    - one ([1](${a}))\n    - two|\n`,
      `    - one ([1](${a}))\n    - two ([1](${b}))\n`,
    ],
    [
      'numbered on in the project',
      `    - **X**\n        - ([1](${a})): one|\n        - ([2](${a})): two\n`,
      `    - **X**\n        - ([1](${a})) ([3](${b})): one\n        - ([2](${a})): two\n`,
    ],
    [
      'numbers that restart',
      `    - **X**\n        - ([1](${a})): one|\n        - ([1](${a})): two\n`,
      `    - **X**\n        - ([1](${a})) ([2](${b})): one\n        - ([1](${a})): two\n`,
    ],
    ['in prose', `    - **X:** did it well.|\n`, `    - **X:** did it well. ([1](${b}))\n`],
  ])('%s', (_name, before, after) => {
    expect(pasted(pasteEvidence, write(before))).toBe(write(after));
  });

  it.each([
    [
      'on a blank line',
      `    - **X**\n        - ([1](${a})): one\n        |\n    - two\n`,
      `    - **X**\n        - ([1](${a})): one\n        - ([2](${b}))\n    - two\n`,
    ],
    ['in an empty bullet', `    - one\n    - |\n`, `    - one\n    - ([1](${b}))\n`],
    [
      'from another bullet',
      `    - **X**\n        - ([1](${a})): one|\n    - two\n`,
      `    - **X**\n        - ([1](${a})): one\n        - ([2](${b}))\n    - two\n`,
    ],
  ])('as an example, %s', (_name, before, after) => {
    expect(pasted(pasteExample, write(before))).toBe(write(after));
  });
});

it('is refused elsewhere', () => {
  const text = '## Current Level: L4|\n\n### Craft\n\n- Examples\n    - one\n';
  expect(pasted(pasteEvidence, text)).toBe('refused: elsewhere');
  expect(pasted(pasteExample, text)).toBe('refused: elsewhere');
});

it.each([
  [
    'in a private region stays in it',
    '    - one\n    <!-- private -->\n    - ask HR|\n    <!-- /private -->\n',
    `    - one\n    <!-- private -->\n    - ask HR\n    - ([1](${b}))\n    <!-- /private -->\n`,
  ],
  [
    'beside one goes into no project in it',
    '    - one\n    <!-- private -->\n    - **Layoffs**\n        - ask HR\n    <!-- /private -->\n    |\n    - two\n',
    `    - one\n    <!-- private -->\n    - **Layoffs**\n        - ask HR\n    <!-- /private -->\n    - ([1](${b}))\n    - two\n`,
  ],
])('What is pasted as an example %s', (_, before, after) => {
  const [, write] = shapes[0] ?? [];
  expect(pasted(pasteExample, write?.(before) ?? '')).toBe(write?.(after));
});
