import type { Table } from './table';

/**
 * What an earlier run measured, without the machine that it ran on: each time is divided by a yardstick, something
 * that was timed in the same run and is not ours.
 */
export interface Baseline {
  /** What the yardstick was, for people. */
  yardstick: string;
  /** By table, row and column. */
  shares: Readonly<Record<string, number>>;
}

/** From here on, a time is called slower than it was: what is less happens by itself. */
const slower = 1.5;

/** What times are looked up by in a baseline. */
export function keyOf(table: Table, row: string, column: string): string {
  return `${table.name}: ${row}, ${column}`;
}

/**
 * Makes a baseline of the times in tables.
 *
 * @param unit how long the yardstick took, in milliseconds
 */
export function baselineOf(tables: readonly Table[], yardstick: string, unit: number): Baseline {
  const shares: Record<string, number> = {};
  for (const table of tables) {
    for (const { name, cells } of table.rows) {
      for (const [index, cell] of cells.entries()) {
        if (typeof cell !== 'number') continue;
        shares[keyOf(table, name, table.head[index] ?? '')] = Number((cell / unit).toPrecision(3));
      }
    }
  }
  return { yardstick, shares };
}

/**
 * How a time compares with the baseline: `×0.9`, or `×1.7 !` where it is slower than happens by itself; nothing
 * where the baseline does not know of it.
 *
 * @param share the time, divided by the yardstick of its run
 */
export function compared(share: number, known: number | undefined): string {
  if (!known) return '';
  const ratio = share / known;
  return `×${ratio.toFixed(1)}${ratio > slower ? ' !' : ''}`;
}
