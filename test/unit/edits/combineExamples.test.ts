import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse';
import { type Combined, combineExamples } from '../../../src/edits/combineExamples';
import { splitExample } from '../../../src/edits/splitExample';
import { applyEdits } from '../../../src/edits/textEdit';
import { withoutRanges } from '../../../src/edits/told';
import { documentWith, writings } from './writings';

const a = 'https://a.example/';
const b = 'https://b.example/';

/** Combines the first project of the first criterion. */
function combined(text: string): { after: string; made: Combined[] } {
  const document = parse(text);
  const [criterion] = document.criteria;
  const group = criterion?.examplesSection.entries.find(({ kind }) => kind === 'group');
  if (!criterion || !group) return { after: 'refused: project', made: [] };
  const result = combineExamples(text, document, criterion, group);
  if ('failure' in result) return { after: `refused: ${result.failure}`, made: [] };
  const after = applyEdits(text, result.edits);
  expect(parse(after).criteria[0]?.examples.map(({ range }) => range)).toContainEqual(result.bullet);
  return { after, made: [result.made] };
}

/** Splits the first example of the first criterion. */
function split(text: string, made: readonly Combined[] = []): string {
  const document = parse(text);
  const [criterion] = document.criteria;
  const example = criterion?.examples[0];
  if (!criterion || !example) throw new Error('There is no example');
  const result = splitExample(text, document, criterion, example, made);
  return 'failure' in result ? `refused: ${result.failure}` : applyEdits(text, result.edits);
}

const bullets = (...all: string[]): string => all.map((one) => `        - ${one}\n`).join('');

/** In Japanese the full stops are others. */
const inLetters = writings.filter(([title]) => !title.endsWith('Japanese'));

describe.each(inLetters)('Combining examples: %s', (_, write) => {
  it.each<[string, string, string]>([
    [
      'notes become sentences, and links are numbered behind them',
      `    - **Project X**\n${bullets(`([1](${a})): did one`, `([1](${b})) ([2](${a})): did two!`, 'did three')}    - did it\n`,
      `    - **Project X:** did one. did two! did three ([1](${a})) ([2](${b})) ([3](${a}))\n    - did it\n`,
    ],
    [
      'links among the words stay there',
      `    - \`X\`\n${bullets(`did [one](${a}) ([4](${b})) well`, `([PR two](${b}))`)}`,
      `    - **\`X\`:** did [one](${a}) ([1](${b})) well ([PR two](${b}))\n`,
    ],
    [
      'links alone are kept',
      `    - **X**\n${bullets(`did one ([1](${a})).`, `([2](${b}))`)}`,
      `    - **X:** did one. ([1](${a})) ([2](${b}))\n`,
    ],
  ])('%s', (_name, before, after) => {
    const text = write(documentWith(before));
    const result = combined(text);
    expect(result.after).toBe(write(documentWith(after)));
    expect(withoutRanges(parse(split(result.after, result.made)))).toBe(withoutRanges(parse(text)));
  });

  it.each<[string, string, string]>([
    ['details', `    - **X**\n        - did one\n            - in a week\n`, 'details'],
    ['a comment', `    - **X**\n        - did one <!-- when? -->\n`, 'details'],
    ['what is still to be written', `    - **X**\n        - did one\n        - TODO\n`, 'unfinished'],
  ])('loses no %s', (_name, before, failure) => {
    expect(combined(write(documentWith(before))).after).toBe(`refused: ${failure}`);
  });
});

it('puts full stops between notes as their script has them', () => {
  const text = documentWith('    - **X**\n        - 一つ目\n        - 二つ目\n');
  expect(combined(text).after).toBe(documentWith('    - **X:** 一つ目。 二つ目\n'));
});

describe('Splitting an example', () => {
  it.each<[string, string, string]>([
    [
      'a link for each sentence',
      `    - **X:** Did one. Did two. ([1](${a})) ([2](${b}))\n`,
      `    - **X**\n${bullets(`([1](${a})): Did one.`, `([2](${b})): Did two.`)}`,
    ],
    [
      'links with the sentence that they follow',
      `    - **X:** Did one. ([1](${a})) Did [two](${b}) at 3.5 percent. Did it. ([3](${b}))\n`,
      `    - **X**\n${bullets(`Did one. ([1](${a}))`, `Did [two](${b}) at 3.5 percent.`, `([3](${b})): Did it.`)}`,
    ],
    [
      'other links with the last',
      `    - **X**: Did one. Did two. ([1](${a}))\n`,
      `    - **X**\n${bullets('Did one.', `([1](${a})): Did two.`)}`,
    ],
    ['without a project side by side', `    - Did one. Did two.\n`, `    - Did one.\n    - Did two.\n`],
  ])('%s', (_name, before, after) => {
    expect(split(documentWith(before))).toBe(documentWith(after));
  });

  it.each<[string, string, string]>([
    ['one sentence', `    - **X:** Did one ([1](${a}))\n`, 'single'],
    ['details', `    - Did one. Did two.\n        - [it](${a})\n`, 'details'],
  ])('refuses %s', (_name, before, failure) => {
    expect(split(documentWith(before))).toBe(`refused: ${failure}`);
  });
});
