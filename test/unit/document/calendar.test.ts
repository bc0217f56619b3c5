import { describe, expect, it } from 'vitest';
import { compareDays, cycleBetween, readCycleName, readDay, shiftDay } from '../../../src/document/calendar';

describe('readDay', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', ' 2026-12-31 '])('reads %j', (text) => {
    expect(readDay(text)).toBeDefined();
  });
  it.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    'soon',
  ])('takes %j for no day', (text) => expect(readDay(text)).toBeUndefined());
});

describe('readCycleName', () => {
  it.each([
    ['2026-H1', 1, '2026-01-01', '2026-06-30'],
    ['2026-H2', 1, '2026-07-01', '2026-12-31'],
    ['H1 2026', 1, '2026-01-01', '2026-06-30'],
    ['2026h2', 1, '2026-07-01', '2026-12-31'],
    ['2026-Q1', 1, '2026-01-01', '2026-03-31'],
    ['2026 Q4', 1, '2026-10-01', '2026-12-31'],
    ['2026', 1, '2026-01-01', '2026-12-31'],
    ['2026-H1', 4, '2026-04-01', '2026-09-30'],
    ['2026-H2', 4, '2026-10-01', '2027-03-31'],
    ['2026-Q4', 2, '2026-11-01', '2027-01-31'],
    ['2023-Q1', 12, '2023-12-01', '2024-02-29'],
    ['2026-H1', 9, '2026-09-01', '2027-02-28'],
    ['2026', 12, '2026-12-01', '2027-11-30'],
  ])('reads %j in years from month %j on', (name, firstMonth, first, last) => {
    expect(readCycleName(name, firstMonth)).toEqual({ name, first, last });
  });
  it.each(['', '2026-H3', '2026-Q5', '2026-H0', '26-H1', '2026-X1', 'H1', 'H1 26', '2026-H1-H2'])(
    'takes %j for no cycle',
    (name) => expect(readCycleName(name, 1)).toBeUndefined(),
  );
});

it.each([
  ['2026-02-01', '2026-07-31', true],
  ['2026-02-01', '2026-02-01', true],
  ['2026-02-02', '2026-02-01', false],
  ['2026-02-30', '2026-07-31', false],
  ['2026-02-01', 'July', false],
])('a cycle from %j to %j: %j', (first, last, is) => {
  expect(cycleBetween(first, last)).toEqual(is ? { first, last } : undefined);
});

it.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-07-31', -30, '2026-07-01'],
  ['2026-07-31', 0, '2026-07-31'],
])('%j and %j days is %j', (day, days, shifted) => expect(shiftDay(day, days)).toBe(shifted));

it('does not shift what is no day', () => expect(() => shiftDay('2026-02-30', 1)).toThrow(RangeError));

it('orders days', () => {
  expect(['2026-02-03', '2025-12-31', '2026-01-10'].sort(compareDays)).toEqual([
    '2025-12-31',
    '2026-01-10',
    '2026-02-03',
  ]);
  expect(compareDays('2026-01-01', '2026-01-01')).toBe(0);
});
