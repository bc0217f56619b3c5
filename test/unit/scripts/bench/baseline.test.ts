import { describe, expect, it } from 'vitest';
import { baselineOf, compared } from '../../../../scripts/bench/baseline';
import { leftOut, type Table } from '../../../../scripts/bench/table';

const table: Table = {
  name: 'One keystroke',
  head: ['6 KB', '6 MB'],
  rows: [
    { name: 'tree', cells: [0.14, 1.2] },
    { name: 'remark', cells: [2, leftOut] },
  ],
};

describe('baselineOf', () => {
  it('divides times by the yardstick, and leaves out what is none', () => {
    expect(baselineOf([table], 'remark at 60 KB', 30)).toEqual({
      yardstick: 'remark at 60 KB',
      shares: {
        'One keystroke: tree, 6 KB': 0.00467,
        'One keystroke: tree, 6 MB': 0.04,
        'One keystroke: remark, 6 KB': 0.0667,
      },
    });
  });

  it('is the same on a machine that takes twice as long', () => {
    const slow: Table = {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (typeof cell === 'number' ? 2 * cell : cell)),
      })),
    };
    expect(baselineOf([slow], 'remark', 60)).toEqual(baselineOf([table], 'remark', 30));
  });
});

describe('compared', () => {
  it.each([
    [0.9, 1, '×0.9'],
    [1, 1, '×1.0'],
    [1.5, 1, '×1.5'],
    [0.0032, 0.002, '×1.6 !'],
    [3, undefined, ''],
    [3, 0, ''],
  ])('says of %d beside %s: %j', (share, known, said) => {
    expect(compared(share, known)).toBe(said);
  });
});
