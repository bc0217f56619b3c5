import { describe, expect, it } from 'vitest';
import { checkInState } from '../../../src/cycle/checkInDue';

const cycle = { first: '2026-01-01', last: '2026-06-30' };

describe('checkInState', () => {
  it.each<[what: string, checkIns: string[], today: string, expected: unknown]>([
    [
      'not yet due',
      ['2026-03-04'],
      '2026-04-02',
      { last: '2026-03-04', days: 29, due: '2026-04-03', isDue: false },
    ],
    [
      'due today',
      ['2026-03-04'],
      '2026-04-03',
      { last: '2026-03-04', days: 30, due: '2026-04-03', isDue: true },
    ],
    [
      'held today',
      ['2026-03-04', '2026-04-03'],
      '2026-04-03',
      { last: '2026-04-03', days: 0, due: '2026-05-03', isDue: false },
    ],
    ['before the first one', [], '2026-01-20', { days: 19, due: '2026-01-31', isDue: false }],
    ['the first one due', [], '2026-01-31', { days: 30, due: '2026-01-31', isDue: true }],
    [
      'days of another cycle, and of the future',
      ['2025-12-20', '2026-03-01'],
      '2026-01-20',
      { days: 19, due: '2026-01-31', isDue: false },
    ],
    ['before the cycle', [], '2025-12-31', undefined],
    ['after the cycle', ['2026-03-04'], '2026-07-01', undefined],
  ])('%s', (_, checkIns, today, expected) => {
    expect(checkInState({ cycle, checkIns }, today, 30)).toEqual(expected);
  });

  it('has nothing due without a rhythm, and knows nothing without a cycle', () => {
    expect(checkInState({ cycle, checkIns: [] }, '2026-06-01', 0)?.isDue).toBe(false);
    expect(checkInState({ checkIns: ['2026-03-04'] }, '2026-06-01', 30)).toBeUndefined();
  });
});
