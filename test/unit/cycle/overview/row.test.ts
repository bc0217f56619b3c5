import { describe, expect, it } from 'vitest';
import { overviewRow } from '../../../../src/cycle/overview/row';
import { parse } from '../../../../src/document/parse';

const uri = 'file:///reviews/ada.md';
const options = { today: '2026-04-03', minimumExamples: 2, checkInEveryDays: 30 };

/** A criterion with so many examples. */
function criterion(name: string, examples: number): string {
  const bullets = Array.from({ length: examples }, (_, index) => `    - did thing ${index + 1}\n`).join('');
  return `### ${name}\n\n- Examples\n${bullets || '    - TODO\n'}\n`;
}

function matter(...lines: string[]): string {
  return `---\n${lines.join('\n')}\n---\n\n`;
}

const ada = matter(
  'employee: Ada',
  'level: L4',
  'next-level: L5',
  'cycle: 2026-H1',
  'check-ins: [2026-03-22]',
);
const body = criterion('Mastery', 3) + criterion('Impact', 1) + criterion('Autonomy', 2);

function rowOf(text: string, more: Partial<typeof options> = {}) {
  return overviewRow(uri, parse(text), { ratio: 0.5 }, { ...options, ...more });
}

describe('overviewRow', () => {
  it('tells of person, levels, cycle, coverage, check-ins and readiness', () => {
    expect(rowOf(ada + body)).toEqual({
      uri,
      person: 'Ada',
      level: 'L4',
      nextLevel: 'L5',
      cycle: { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' },
      time: 'running',
      daysLeft: 88,
      criteria: { covered: 2, total: 3 },
      // Three examples, where two are enough, count as two.
      examples: { count: 5, needed: 6 },
      lastCheckIn: '2026-03-22',
      daysSince: 12,
      isCheckInDue: false,
      readiness: 0.5,
    });
  });

  it('leaves out what a document does not say', () => {
    expect(rowOf(criterion('Mastery', 0))).toEqual({
      uri,
      time: 'unknown',
      criteria: { covered: 0, total: 1 },
      examples: { count: 0, needed: 2 },
      isCheckInDue: false,
      readiness: 0.5,
    });
  });

  it("goes by the document's own minimum", () => {
    expect(rowOf(matter('minimum-examples: 1') + body).criteria).toEqual({ covered: 3, total: 3 });
  });

  it.each<[what: string, today: string, expected: object]>([
    ['the day before', '2025-12-31', { time: 'ahead' }],
    ['the first day', '2026-01-01', { time: 'running', daysLeft: 180, daysSince: 0 }],
    ['a month later', '2026-01-31', { time: 'running', daysSince: 30, isCheckInDue: true }],
    ['the last day', '2026-06-30', { time: 'running', daysLeft: 0, lastCheckIn: '2026-03-22' }],
    ['the day after', '2026-07-01', { time: 'over', lastCheckIn: '2026-03-22', isCheckInDue: false }],
  ])('knows where it stands in the cycle: %s', (_, today, expected) => {
    expect(rowOf(ada + body, { today })).toMatchObject(expected);
  });

  it('counts no days to a cycle that does not run, and has nothing due without a rhythm', () => {
    const over = rowOf(ada + body, { today: '2026-07-01' });
    expect([over.daysLeft, over.daysSince]).toEqual([undefined, undefined]);
    expect(rowOf(ada + body, { today: '2026-06-29', checkInEveryDays: 0 }).isCheckInDue).toBe(false);
  });

  it('speaks of the last of several documents in a file', () => {
    const before = `## Current Level: L3\n\n${criterion('Mastery', 2)}`;
    const now = `## Current Level: L4\n\n${criterion('Mastery', 1)}${criterion('Impact', 0)}`;
    expect(rowOf(before + now)).toMatchObject({ level: 'L4', criteria: { covered: 0, total: 2 } });
  });

  it('has a row for a document without criteria', () => {
    expect(rowOf(matter('employee: Ada', 'alignment: true'))).toMatchObject({
      person: 'Ada',
      criteria: { covered: 0, total: 0 },
      examples: { count: 0, needed: 0 },
    });
  });
});
