import fc from 'fast-check';
import type { Ladder, LadderLevel } from '../../../../../src/cycle/ladder/ladder';

/** What a shape cannot say: descriptions for anybody, titles, descriptions of several lines, or that one is missing. */
export type Unsaid = 'general' | 'title' | 'lines' | 'gaps' | 'name';

const word = fc.constantFrom(
  'builds',
  'learns',
  'what',
  'others',
  'use',
  'early',
  'Pläne',
  'and',
  '*really*',
  '`code`',
  'says so',
  '[why](https://a.example)',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `Mostly ${words.join(' ')}.`);
const list = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((items) => items.map((one) => `- ${one}`).join('\n'));
const nested = fc.tuple(sentence, list).map(([one, items]) => `- ${one}\n${items.replace(/^/gmu, '    ')}`);
const lines = fc.array(fc.oneof(sentence, list, nested), { minLength: 1, maxLength: 3 }).map((blocks) =>
  // Two lists in a row would be one.
  blocks
    .flatMap((block, index) => (index > 0 && block.startsWith('-') ? ['Then:', block] : [block]))
    .join('\n\n'),
);

const levelSets: readonly LadderLevel[][] = [
  [
    { name: 'L3', title: 'Engineer' },
    { name: 'L4', title: 'Senior Engineer' },
    { name: 'L5', title: 'Staff Engineer' },
  ],
  [{ name: 'Level 1' }, { name: 'Level 2' }, { name: 'Level 10' }],
  [{ name: 'Junior Engineer' }, { name: 'Senior Engineer' }, { name: 'Principal Engineer' }],
  [
    { name: 'IC1', title: 'Associate Designer' },
    { name: 'IC2', title: 'Product Designer' },
    { name: 'IC3', title: 'Lead Designer' },
  ],
  [{ name: 'Stufe 1' }, { name: 'Stufe 2' }],
];

const criteria = [
  'Mastery',
  'Impact',
  'Autonomy',
  'Collaboration',
  'Können',
  'Speed & Quality',
  'Getting Things Done',
  '技術力',
];

/** Ladders as people write them down for people, as far as a shape can say them. */
export function plainLadder(without: readonly Unsaid[]): fc.Arbitrary<Ladder> {
  const text = without.includes('lines') ? sentence : lines;
  const may = <Value>(what: Unsaid, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    without.includes(what) ? fc.constant(undefined) : fc.option(value, { nil: undefined });
  const described = without.includes('gaps') ? text : fc.option(text, { nil: undefined, freq: 4 });
  return (
    fc
      .record({
        name: may('name', fc.constantFrom('Engineering Ladder', 'How We Grow')),
        levels: fc.constantFrom(...levelSets),
        criteria: fc.array(
          fc.record({ general: may('general', text), texts: fc.tuple(text, described, described) }),
          { minLength: 2, maxLength: 4 },
        ),
        first: fc.nat(criteria.length - 1),
      })
      .map(({ name, levels, criteria: told, first }) => ({
        ...(name === undefined ? {} : { name }),
        levels: without.includes('title') ? levels.map((level) => ({ name: level.name })) : levels,
        criteria: told.map(({ general, texts }, index) => ({
          name: criteria[(first + index) % criteria.length] ?? '',
          ...(general === undefined ? {} : { description: general }),
          levels: Object.fromEntries(
            levels.flatMap((level, at) => {
              const one = texts[at];
              return one === undefined ? [] : [[level.name, one]];
            }),
          ),
        })),
      }))
      // A level that nobody speaks of stands in no text but a table's.
      .filter((ladder) =>
        ladder.levels.every((level) => ladder.criteria.some((one) => one.levels[level.name] !== undefined)),
      )
  );
}
