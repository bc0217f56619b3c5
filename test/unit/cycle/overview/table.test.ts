import { describe, expect, it } from 'vitest';
import type { OverviewRow } from '../../../../src/cycle/overview/row';
import { overviewTable, type TableWords } from '../../../../src/cycle/overview/table';

const words: TableWords = {
  caption: 'All & sundry',
  empty: 'None <yet>',
  columns: {
    need: 'Now',
    person: 'Person',
    level: 'Level',
    cycle: 'Cycle',
    criteria: 'Criteria',
    examples: 'Examples',
    checkIn: 'Check-in',
    ready: 'Ready',
  },
  need: {
    ending: 'ends soon',
    due: 'due',
    light: 'light',
    fine: 'fine',
    unread: 'unread',
    ahead: 'ahead',
    over: 'over',
  },
  name: (row) => ('unread' in row ? 'a file' : (row.person ?? 'nobody')),
  cycle: ({ cycle }) => cycle?.name ?? '',
  checkIn: ({ lastCheckIn }) => lastCheckIn ?? '',
  ready: ({ readiness }) => `${100 * readiness} %`,
};

const ada: OverviewRow = {
  uri: 'file:///ada.md',
  person: 'Ada',
  level: 'L4',
  nextLevel: 'L5',
  cycle: { name: '2026-H1', first: '2026-01-01', last: '2026-06-30' },
  time: 'running',
  daysLeft: 100,
  criteria: { covered: 3, total: 4 },
  examples: { count: 11, needed: 12 },
  lastCheckIn: '2026-03-01',
  daysSince: 31,
  isCheckInDue: true,
  readiness: 0.5,
};

/** The text of the cells of each row. */
function cellsIn(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gsu)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/gu, '').trim(),
    ),
  );
}

describe('overviewTable', () => {
  it('has a line for each row, in their order', () => {
    const html = overviewTable([ada, { uri: 'file:///b.md', unread: 'large' }], words);
    expect(cellsIn(html)).toEqual([
      ['Now', 'Person', 'Level', 'Cycle', 'Criteria', 'Examples', 'Check-in', 'Ready'],
      ['◆ due', 'Ada', 'L4 → L5', '2026-H1', '3/4', '11/12', '2026-03-01', '50 %'],
      ['? unread', 'a file', ''],
    ]);
    expect(html).toContain('<caption>All &#38; sundry</caption>');
    expect(html).toContain('data-place="file:///ada.md"');
  });

  it('says so where there is nothing', () => {
    expect(overviewTable([], words)).toBe('<p>None &#60;yet&#62;</p>');
  });

  it('lets no document say what is drawn', () => {
    const hostile = `"><img src=x onerror=alert(1)><script>'&`;
    const row: OverviewRow = {
      ...ada,
      uri: hostile,
      person: hostile,
      level: hostile,
      nextLevel: hostile,
      lastCheckIn: hostile,
      cycle: { name: hostile, first: '2026-01-01', last: '2026-06-30' },
    };
    const tags = overviewTable([row], words).match(/<\/?[a-z]+/gu) ?? [];
    expect(tags).toEqual(overviewTable([ada], words).match(/<\/?[a-z]+/gu));
    expect(overviewTable([row], words)).toContain('data-place="&#34;&#62;&#60;img');
  });
});
