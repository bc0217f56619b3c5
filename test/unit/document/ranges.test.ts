import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningIn, overlap, textOutside, within } from '../../../src/document/ranges';

const range = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('ranges', () => {
  it('finds the items that begin in a range', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, wanted) => {
        const items = ranges.sort((a, b) => a.start - b.start).map((one) => ({ range: one }));
        expect(beginningIn(items, wanted)).toEqual(
          items.filter((item) => item.range.start >= wanted.start && item.range.start < wanted.end),
        );
      }),
    );
  });

  it('tells whether an offset lies in one of many', () => {
    fc.assert(
      fc.property(fc.array(range), fc.nat(45), (ranges, offset) => {
        expect(within(ranges)(offset)).toBe(ranges.some(({ start, end }) => offset >= start && offset < end));
      }),
    );
  });
});

it('tells whether ranges have anything in common', () => {
  const range = { start: 2, end: 4 };
  const others = [
    [0, 2],
    [0, 3],
    [3, 3],
    [3, 9],
    [4, 9],
  ] as const;
  expect(others.map(([start, end]) => overlap(range, { start, end }))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

it.each([
  ['abcdef', [], 'abcdef'],
  [
    'abcdef',
    [
      [4, 5],
      [1, 3],
    ],
    'adf',
  ],
  [
    'abcdef',
    [
      [1, 5],
      [2, 3],
      [4, 6],
    ],
    'a',
  ],
] as const)('leaves stretches out of %s: %j', (text, stretches, left) => {
  expect(
    textOutside(
      text,
      stretches.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(left);
});
