import { describe, expect, it } from 'vitest';
import { nextCycle } from '../../../../src/cycle/start/nextCycle';
import { readCycleName } from '../../../../src/document/calendar';
import type { Cycle } from '../../../../src/document/model';

function following(cycle: Cycle, firstMonth = 1): string {
  const next = nextCycle(cycle, firstMonth);
  return next ? [next.name, next.first, next.last].filter(Boolean).join(' ') : 'none';
}

describe('The cycle that follows', () => {
  it.each([
    ['2026-H1', 1, '2026-H2 2026-07-01 2026-12-31'],
    ['2026-H2', 1, '2027-H1 2027-01-01 2027-06-30'],
    ['H2 2026', 1, 'H1 2027 2027-01-01 2027-06-30'],
    ['2026 h2', 1, '2027 h1 2027-01-01 2027-06-30'],
    ['2026-Q1', 1, '2026-Q2 2026-04-01 2026-06-30'],
    ['2026-Q4', 1, '2027-Q1 2027-01-01 2027-03-31'],
    ['Q4 2026', 4, 'Q1 2027 2027-04-01 2027-06-30'],
    ['2026-H2', 4, '2027-H1 2027-04-01 2027-09-30'],
    ['2026', 1, '2027 2027-01-01 2027-12-31'],
    ['9999-H2', 1, 'none'],
  ])('%s in years that begin with month %i is %s', (name, firstMonth, expected) => {
    const cycle = readCycleName(name, firstMonth);
    expect(cycle && following(cycle, firstMonth)).toBe(expected);
  });

  it.each([
    ['2026-02-01', '2026-07-31', '2026-08-01 2027-01-31'],
    ['2026-01-15', '2026-07-14', '2026-07-15 2027-01-14'],
    ['2026-02-01', '2026-02-28', '2026-03-01 2026-03-31'],
    ['2026-01-05', '2026-03-29', '2026-03-30 2026-06-21'],
    ['2026-05-01', '2026-05-01', '2026-05-02 2026-05-02'],
    ['9999-01-01', '9999-06-30', '9999-07-01 9999-12-31'],
    ['9999-07-01', '9999-12-31', 'none'],
  ])('from %s to %s is %s', (first, last, expected) => {
    expect(following({ first, last })).toBe(expected);
  });
});
