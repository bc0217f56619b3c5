import fc from 'fast-check';
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
      'pictures are kept',
      `    - **X**\n${bullets(`![one](${a}one.png)`, 'did two')}`,
      `    - **X:** ![one](${a}one.png). did two\n`,
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
    ['a check mark', `    - **X**\n        - [ ] did one\n`, 'details'],
    ['a check mark before a number', `    - **X**\n        - [x] 1. did one\n`, 'details'],
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
    [
      'not at short forms and ordinal numbers',
      `    - **X:** Läuft z. B. seit dem 3. Mai. Spart Dr. Ada Zeit. ([1](${a})) ([2](${b}))\n`,
      `    - **X**\n${bullets(`([1](${a})): Läuft z. B. seit dem 3. Mai.`, `([2](${b})): Spart Dr. Ada Zeit.`)}`,
    ],
    [
      'with numbers that count on',
      `    1. Did one. Did two.\n    2. Did it.\n    3. **X**\n`,
      `    1. Did one.\n    2. Did two.\n    3. Did it.\n    4. **X**\n`,
    ],
    [
      'with numbers that are all the same',
      `    1. Did one. Did two.\n    1. Did it.\n`,
      `    1. Did one.\n    1. Did two.\n    1. Did it.\n`,
    ],
  ])('%s', (_name, before, after) => {
    expect(split(documentWith(before))).toBe(documentWith(after));
  });

  it.each<[string, string, string]>([
    ['one sentence', `    - **X:** Did one ([1](${a}))\n`, 'single'],
    ['one with short forms', '    - Hat z. B. Tests geschrieben.\n', 'single'],
    ['details', `    - Did one. Did two.\n        - [it](${a})\n`, 'details'],
  ])('refuses %s', (_name, before, failure) => {
    expect(split(documentWith(before))).toBe(`refused: ${failure}`);
  });
});

describe('Of any bullets of a project', () => {
  const word = fc.constantFrom(
    'did',
    'one',
    'naïve',
    '修复',
    '*well*',
    '`code`',
    '3.5',
    'e.g.',
    `[plan](${a}p)`,
  );
  const links = fc.array(fc.constantFrom(`([1](${a}))`, `([2](${b})) ([3](${a}))`, `([7](${b}))`), {
    maxLength: 1,
  });
  const bullet = fc
    .record({
      words: fc.array(word, { minLength: 1, maxLength: 5 }),
      end: fc.constantFrom('', '.', '!', '. Then more.'),
      links,
      isFirst: fc.boolean(),
    })
    .map(({ words, end, links: [link = ''], isFirst }) => {
      const note = `so ${words.join(' ')} it${end}`;
      return link === '' ? note : isFirst ? `${link}: ${note}` : `${note} ${link}`;
    });
  const said = (text: string): unknown =>
    parse(text).criteria[0]?.examples.map(({ project, note, evidence }) => [
      project,
      note,
      evidence.map(({ label, url }) => [label, url]),
    ]);
  const wordsIn = (text: string): string[] =>
    parse(text).criteria[0]?.examples.flatMap(({ note }) => note.match(/[\p{L}\p{N}]+/gu) ?? []) ?? [];
  const urlsIn = (text: string): string[] =>
    parse(text).criteria[0]?.examples.flatMap(({ evidence }) => evidence.map(({ url }) => url)) ?? [];

  it('no word and no link is lost, and what was combined is split as it was', () => {
    fc.assert(
      fc.property(fc.array(bullet, { minLength: 1, maxLength: 4 }), (all) => {
        const text = documentWith(`    - **Project X**\n${bullets(...all)}`);
        const { after, made } = combined(text);
        expect(wordsIn(after)).toEqual(wordsIn(text));
        expect(urlsIn(after).toSorted()).toEqual(urlsIn(text).toSorted());
        expect(said(split(after, made))).toEqual(said(text));
        const numbers = parse(after).criteria[0]?.examples[0]?.evidence.flatMap(({ label }) =>
          /^\d+$/u.test(label) ? [Number(label)] : [],
        );
        expect(numbers).toEqual(numbers?.map((_, index) => index + 1));
      }),
      { seed: 20_261_124 },
    );
  });

  it('no word and no link is lost where it is split without knowing what it was', () => {
    fc.assert(
      fc.property(fc.array(bullet, { minLength: 2, maxLength: 4 }), (all) => {
        const { after } = combined(documentWith(`    - **Project X**\n${bullets(...all)}`));
        const apart = split(after);
        if (apart === 'refused: single') return;
        expect(wordsIn(apart)).toEqual(wordsIn(after));
        expect(urlsIn(apart).toSorted()).toEqual(urlsIn(after).toSorted());
      }),
      { seed: 20_261_124 },
    );
  });
});
