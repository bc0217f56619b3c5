import { describe, expect, it } from 'vitest';
import { lineDays } from '../../../src/results/lineDays';

/** What Git 2 prints, one line for each of a file. */
const line = (hash: string, author: string, day: string, number: number, text: string): string =>
  `${hash} (${author} ${day} 10:11:12 +0100 ${String(number).padStart(2)}) ${text}`;

describe('lineDays', () => {
  it('reads the days of lines that came after the beginning', () => {
    const blame = [
      line('^1a2b3c4', 'Ada            ', '2026-01-05', 1, '- Examples'),
      line('^1a2b3c4', 'Ada            ', '2026-01-05', 2, '    - old'),
      line(
        '5e6f7a8b',
        'Grace (pair) 2 ',
        '2026-03-04',
        3,
        '    - ported it (2020-01-01 00:00:00 +0000 7) well',
      ),
      line('6e6f7a8b', 'Grace          ', '2026-04-04', 4, '    - __proto__'),
      line('00000000', 'Not Committed Yet', '2026-05-05', 5, '    - new'),
      line('7e6f7a8b', 'Ada            ', '2026-04-05', 6, ''),
    ].join('\n');
    expect(lineDays(blame)).toEqual({
      '- ported it (2020-01-01 00:00:00 +0000 7) well': '2026-03-04',
      '- __proto__': '2026-04-04',
    });
  });

  it('takes no day of a commit that wrote most of the file', () => {
    const blame = [
      line('^1a2b3c4', 'Ada', '2026-01-05', 1, '- Examples'),
      line('5e6f7a8b', 'Ada', '2026-03-04', 2, '- a'),
      line('5e6f7a8b', 'Ada', '2026-03-04', 3, '- b'),
      line('5e6f7a8b', 'Ada', '2026-03-04', 4, '- c'),
      line('6e6f7a8b', 'Ada', '2026-03-04', 5, '- d'),
    ].join('\r\n');
    expect(lineDays(blame)).toEqual({ '- d': '2026-03-04' });
  });

  it('knows no day of a line that stands there twice, with two days', () => {
    const blame = [
      line('^1a2b3c4', 'Ada', '2026-01-05', 1, '- Examples'),
      line('^1a2b3c4', 'Ada', '2026-01-05', 2, '- Room for Improvement'),
      line('5e6f7a8b', 'Ada', '2026-03-04', 3, '- same'),
      line('6e6f7a8b', 'Ada', '2026-03-05', 4, '- same'),
    ].join('\n');
    expect(lineDays(blame)).toEqual({});
  });

  it('finds nothing in anything else', () => {
    expect(lineDays('')).toEqual({});
    expect(lineDays('fatal: no such path')).toEqual({});
  });
});
