import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNeed, type Need, needOf } from '../../../../src/cycle/overview/order';
import type { OverviewRow, UnreadRow } from '../../../../src/cycle/overview/row';

const half = { first: '2026-01-01', last: '2026-06-30' };
const covered = { covered: 4, total: 4 };
const light = { covered: 3, total: 4 };

/** A row of a running cycle that ends in 100 days, and wants nothing. */
function row(uri: string, more: Partial<OverviewRow> = {}): OverviewRow {
  return {
    uri,
    cycle: half,
    time: 'running',
    daysLeft: 100,
    criteria: covered,
    examples: { count: 12, needed: 12 },
    isCheckInDue: false,
    readiness: 0,
    ...more,
  };
}

const unread: UnreadRow = { uri: 'unread', unread: 'complex' };
const { cycle: _, daysLeft: __, ...undated } = row('undated', { time: 'unknown', criteria: light });

describe('needOf', () => {
  it.each<[Need, OverviewRow | UnreadRow]>([
    ['ending', row('a', { criteria: light, daysLeft: 29 })],
    ['ending', row('a', { criteria: light, daysLeft: 29, isCheckInDue: true })],
    ['light', row('a', { criteria: light, daysLeft: 30 })],
    ['fine', row('a', { daysLeft: 0 })],
    ['due', row('a', { isCheckInDue: true })],
    ['due', row('a', { isCheckInDue: true, criteria: light })],
    ['light', undated],
    ['fine', { ...undated, criteria: covered }],
    ['ahead', row('a', { time: 'ahead', criteria: light })],
    ['over', row('a', { time: 'over', criteria: light })],
    ['unread', unread],
  ])('%s: %j', (need, of) => {
    expect(needOf(of)).toBe(need);
  });
});

describe('byNeed', () => {
  const later = { first: '2026-07-01', last: '2026-12-31' };
  const next = { first: '2027-01-01', last: '2027-06-30' };
  const before = { first: '2025-07-01', last: '2025-12-31' };
  const quarter = { first: '2026-01-01', last: '2026-03-31' };
  // In the order that is expected.
  const rows: (OverviewRow | UnreadRow)[] = [
    row('ending', { cycle: quarter, daysLeft: 10, criteria: light }),
    row('longest-due', { isCheckInDue: true, daysSince: 50 }),
    row('due', { isCheckInDue: true, daysSince: 31 }),
    row('lightest', { criteria: light, examples: { count: 1, needed: 12 } }),
    row('light', { criteria: light, examples: { count: 11, needed: 12 } }),
    undated,
    row('fine-quarter', { cycle: quarter, daysLeft: 10 }),
    row('fine-1', { person: 'Ada' }),
    row('fine-0', { person: 'Grace' }),
    unread,
    row('soon', { time: 'ahead', cycle: later }),
    row('far', { time: 'ahead', cycle: next }),
    row('just-over', { time: 'over', cycle: quarter, criteria: light }),
    row('long-over', { time: 'over', cycle: before }),
  ];

  it('puts what wants most first, and what is over last', () => {
    const uris = byNeed(rows.toReversed()).map(({ uri }) => uri);
    expect(uris).toEqual(rows.map(({ uri }) => uri));
  });

  it('gives one order, whatever order the rows came in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(byNeed(shuffled)).toEqual(rows);
      }),
    );
  });

  it('leaves what it was given as it is', () => {
    const given = rows.toReversed();
    byNeed(given);
    expect(given).toEqual(rows.toReversed());
  });
});
