import {
  addDays,
  addMonths,
  compare,
  create,
  type Record as Day,
  dayOfWeek,
  diffDays,
  toString as write,
} from 'temporal-polyfill/fns/PlainDate';
import type { Cycle } from './model';

/** Reads `YYYY-MM-DD`, one day of the Gregorian calendar; `undefined` for anything else, like 2026-02-30. */
export function readDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  try {
    return create(Number(match[1]), Number(match[2]), Number(match[3]));
  } catch {
    return undefined;
  }
}

/**
 * The day that lies `days` after the day `day` (before it, when negative).
 * @throws RangeError if `day` is not a day written `YYYY-MM-DD`.
 */
export function shiftDay(day: string, days: number): string {
  const read = readDay(day);
  if (!read) throw new RangeError(`Not a day: ${day}`);
  return write(addDays(read, days));
}

/**
 * How many days lie from one day to another: 1 from a day to the next one, negative where `to` is earlier.
 * @throws RangeError if one of them is not a day written `YYYY-MM-DD`.
 */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [readDay(from), readDay(to)];
  if (!start || !end) throw new RangeError(`Not days: ${from}, ${to}`);
  return diffDays(start, end);
}

/**
 * The weekday of a day: 1 for Monday up to 7 for Sunday.
 * @throws RangeError if it is not a day written `YYYY-MM-DD`.
 */
export function weekdayOf(day: string): number {
  const read = readDay(day);
  if (!read) throw new RangeError(`Not a day: ${day}`);
  return dayOfWeek(read);
}

/** Orders two days written `YYYY-MM-DD`: negative, 0 or positive. Such days sort as text. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const named = /^(\d{4})[\s-]*([HQ])([1-4])$|^([HQ])([1-4])[\s-]*(\d{4})$|^(\d{4})$/iu;

/**
 * Reads the name of a cycle: `2026-H1`, `H1 2026`, `2026-Q3`, `2026`. A year begins on the first of
 * `firstMonth`, so with 4 the half `2026-H1` lasts from 2026-04-01 to 2026-09-30.
 */
export function readCycleName(text: string, firstMonth: number): Cycle | undefined {
  const match = named.exec(text.trim());
  if (!match) return undefined;
  const year = Number(match[1] ?? match[6] ?? match[7]);
  const kind = (match[2] ?? match[4] ?? 'Y').toUpperCase();
  const index = Number(match[3] ?? match[5] ?? 1);
  const months = { H: 6, Q: 3 }[kind] ?? 12;
  if (index * months > 12) return undefined;
  const first = addMonths(create(year, firstMonth, 1), (index - 1) * months);
  const last = write(addDays(addMonths(first, months), -1));
  // Days of five-digit years are written in another way.
  return readDay(last) ? { name: text.trim(), first: write(first), last } : undefined;
}

/** The cycle from `first` to `last`, or `undefined` where one is no day or they stand the wrong way round. */
export function cycleBetween(first: string, last: string): Cycle | undefined {
  const [from, to] = [readDay(first), readDay(last)];
  if (!from || !to || compare(from, to) > 0) return undefined;
  return { first: write(from), last: write(to) };
}
