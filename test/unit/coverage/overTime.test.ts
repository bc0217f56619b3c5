import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/coverage/assess';
import { type AssessOptions, defaultAssessOptions } from '../../../src/coverage/options';
import { parse } from '../../../src/document/parse';

const cycle = 'cycle: 2026-H1';
const head = (matter = cycle): string => `---\n${matter}\n---\n## Current Level: L4\n\n`;

/** A criterion with an example for each of these days; of an empty one, nothing is known. */
const criterion = (name: string, days: readonly string[]): string =>
  `### ${name}\n\n- Examples\n${days.map((day, index) => `    - **P${index}:** did ${index} ${day && `(${day})`}\n`).join('')}\n`;

/** What is said of the time, with `today` in it. */
function said(text: string, today: string, options: Partial<AssessOptions> = {}): string[] {
  return assess(parse(text), { ...defaultAssessOptions, today, ...options }, text).flatMap((finding) => {
    if (finding.code === 'criterion-stale') {
      const { criterion: name, day, days } = finding.args;
      return `${name} stale: ${day}, ${days} days`;
    }
    if (finding.code !== 'recency-bias') return [];
    const { criterion: name, count, total, since } = finding.args;
    return `${name || 'all'} recent: ${count}/${total} since ${since}`;
  });
}

describe('criterion-stale', () => {
  const old = criterion('Mastery', ['2026-01-10', '2026-01-20', '2026-02-01']);
  const going = criterion('Impact', ['2026-01-10', '2026-03-01', '2026-04-20']);

  it.each<[what: string, text: string, today: string, expected: string[]]>([
    ['others went on', head() + old + going, '2026-05-01', ['Mastery stale: 2026-02-01, 89 days']],
    [
      'the pair met',
      head(`${cycle}\ncheck-ins: [2026-04-20]`) + old,
      '2026-05-01',
      ['Mastery stale: 2026-02-01, 89 days'],
    ],
    ['nothing went on', head() + old, '2026-05-01', []],
    ['the last check-in is as long ago', head(`${cycle}\ncheck-ins: [2026-02-01]`) + old, '2026-05-01', []],
    ['it was not so long', head() + old + going, '2026-04-02', []],
    ['the cycle is over', head() + old + going, '2026-07-01', []],
    ['no cycle is known', `${head('level: L4')}${old}${going}`, '2026-05-01', []],
    [
      'the examples are those of an earlier cycle',
      head() + criterion('Mastery', ['2025-10-01', '2025-11-01', '2025-12-01']) + going,
      '2026-05-01',
      ['Mastery stale: 2025-12-01, 120 days'],
    ],
    [
      'the cycle has just begun',
      head() +
        criterion('Mastery', ['2025-10-01', '2025-11-01', '2025-12-01']) +
        criterion('Impact', ['2026-01-05', '2026-01-05', '2026-01-05']),
      '2026-01-20',
      [],
    ],
    [
      'most days are not known',
      head() + criterion('Mastery', ['2026-01-10', '', '', '']) + going,
      '2026-05-01',
      [],
    ],
    [
      'one of four days is not known',
      head() + criterion('Mastery', ['2026-01-10', '2026-01-10', '2026-01-10', '']) + going,
      '2026-05-01',
      ['Mastery stale: 2026-01-10, 111 days'],
    ],
    ['it is light', head() + criterion('Mastery', ['2026-01-10']) + going, '2026-05-01', []],
  ])('where %s', (_, text, today, expected) => {
    expect(said(text, today)).toEqual(expected);
  });

  it('follows the setting, and 0 switches it off', () => {
    const text = head() + old + going;
    expect(said(text, '2026-05-01', { staleAfterDays: 88 })).toHaveLength(1);
    expect(said(text, '2026-05-01', { staleAfterDays: 89 })).toEqual([]);
    expect(said(text, '2026-05-01', { staleAfterDays: 0 })).toEqual([]);
  });
});

describe('recency-bias', () => {
  const recent = ['2026-05-10', '2026-05-20', '2026-06-01', '2026-06-02', '2026-06-10'];

  it.each<[what: string, text: string, today: string, expected: string[]]>([
    ['all is new', head() + criterion('Mastery', recent), '2026-07-10', ['all recent: 5/5 since 2026-05-02']],
    [
      'it is about that of the cycle which is over',
      head() + criterion('Mastery', ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-20', '2026-03-30']),
      '2026-04-01',
      ['all recent: 5/5 since 2026-03-03'],
    ],
    [
      'seven of ten are',
      head() +
        criterion('Mastery', [
          ...recent,
          '2026-06-11',
          '2026-06-12',
          '2026-01-10',
          '2026-02-10',
          '2026-02-11',
        ]),
      '2026-06-30',
      ['all recent: 7/10 since 2026-05-02'],
    ],
    [
      'six of ten are',
      head() +
        criterion('Mastery', [
          ...recent,
          '2026-06-11',
          '2026-01-10',
          '2026-01-11',
          '2026-02-10',
          '2026-02-11',
        ]),
      '2026-06-30',
      [],
    ],
    [
      'every month before has some',
      head() +
        criterion('Mastery', [...recent, ...recent, '2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10']),
      '2026-06-30',
      [],
    ],
    [
      'only one criterion is',
      head() +
        criterion('Mastery', recent) +
        criterion('Impact', ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10']),
      '2026-06-30',
      ['Mastery recent: 5/5 since 2026-05-02'],
    ],
    ['there are four', head() + criterion('Mastery', recent.slice(1)), '2026-06-30', []],
    [
      'the cycle is young',
      head() + criterion('Mastery', ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-20', '2026-03-30']),
      '2026-03-30',
      [],
    ],
    ['many days are not known', head() + criterion('Mastery', [...recent, '', '']), '2026-06-30', []],
    ['no cycle is known', `${head('level: L4')}${criterion('Mastery', recent)}`, '2026-06-30', []],
  ])('where %s', (_, text, today, expected) => {
    expect(said(text, today, { staleAfterDays: 0 })).toEqual(expected);
  });

  it('counts days that a file’s history tells', () => {
    const text = head() + criterion('Mastery', ['', '', '', '', '']);
    const line = (index: number): [string, string] => [`- **P${index}:** did ${index}`, '2026-06-01'];
    const days = { pages: {}, lines: Object.fromEntries([0, 1, 2, 3, 4].map(line)) };
    expect(said(text, '2026-06-30', { days })).toEqual(['all recent: 5/5 since 2026-05-02']);
    expect(said(text, '2026-06-30')).toEqual([]);
  });
});
