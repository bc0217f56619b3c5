import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/document/model';
import type { Facts } from '../../../src/references/facts';
import { openingOf } from '../../../src/references/opening';
import {
  followsCheckIns,
  lastCheckInOf,
  pastCheckInOf,
  sinceCheckIn,
} from '../../../src/references/sinceCheckIn';

const cycle = { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' };
const facts: Facts = {
  cycle,
  identities: {},
  checkIns: ['2025-12-10', '2026-02-03', '2026-03-03', '2026-07-07'],
};

describe('sinceCheckIn', () => {
  it.each([
    ['2026-01-15', undefined],
    ['2026-02-03', undefined],
    ['2026-02-04', '2026-02-03'],
    ['2026-03-03', '2026-02-03'],
    ['2026-04-15', '2026-03-03'],
    ['2026-08-01', '2026-03-03'],
  ])('counts on %s from %s', (today, first) => {
    expect(pastCheckInOf(facts, today)).toBe(first);
    expect(sinceCheckIn(facts, today)).toEqual({
      ...facts,
      cycle: { ...cycle, first: first ?? cycle.first },
    });
  });

  it('takes the check-in of a day for one of that day', () => {
    expect(lastCheckInOf(facts, '2026-03-03')).toBe('2026-03-03');
  });

  it('changes nothing where there is no check-in or no cycle', () => {
    const { cycle: _, ...without } = facts;
    expect(sinceCheckIn({ ...facts, checkIns: [] }, '2026-04-15')).toEqual({ ...facts, checkIns: [] });
    expect(sinceCheckIn(without, '2026-04-15')).toEqual(without);
    expect(lastCheckInOf(without, '2026-04-15')).toBe('2026-03-03');
  });

  it.each([
    ['github', 'merged:${cycleStart}..${cycleEnd}', 'merged%3A2026-03-03..2026-06-30&type=pullrequests'],
    ['github', 'merged:>=${lastCheckIn}', 'merged%3A%3E%3D2026-03-03&type=pullrequests'],
    ['github', 'merged:>=2026-01-01', 'merged%3A%3E%3D2026-01-01&type=pullrequests'],
  ])('at %s makes %j a search for what is new', (service, query, end) => {
    const reference: Reference = { label: '', service, query, state: 'written', range: { start: 0, end: 0 } };
    const today = '2026-04-15';
    expect(openingOf(reference, sinceCheckIn(facts, today), { today, allowHttp: false })).toEqual({
      kind: 'open',
      url: `https://github.com/search?q=${end}`,
    });
  });

  it('goes by what a service leaves out', () => {
    const query = 'after:${cycleStart}';
    const reference: Reference = {
      label: '',
      service: 'slack',
      query,
      state: 'written',
      range: { start: 0, end: 0 },
    };
    const today = '2026-04-15';
    expect(openingOf(reference, sinceCheckIn(facts, today), { today, allowHttp: false })).toMatchObject({
      query: 'after:2026-03-02',
    });
  });
});

it.each<[Partial<Reference>, boolean]>([
  [{ query: 'merged:${cycleStart}..${cycleEnd}' }, true],
  [{ query: 'after:${cycleStart-1d}' }, true],
  [{ query: 'after:${lastCheckIn}' }, true],
  [{ query: 'before:${cycleEnd} after:${today-30d} EMPLOYEE' }, false],
  [{ query: 'merged:>=2026-01-01' }, false],
  [{ url: 'https://example.com/?from=${cycleStart}' }, true],
  [{ url: 'https://example.com/?from=${cycleStart}', query: 'x' }, false],
  [{ query: 'x', service: 'tracker' }, true],
  [{ url: 'https://tracker.example.com/', service: 'tracker' }, false],
])('%j follows the check-ins: %s', (reference, expected) => {
  const template = 'https://tracker.example.com/{?query,cycleStart}';
  expect(
    followsCheckIns(
      { label: '', service: 'github', state: 'written', range: { start: 0, end: 0 }, ...reference },
      { own: [{ id: 'tracker', template }] },
    ),
  ).toBe(expected);
});
