import {
  addDays,
  addMonths,
  compare,
  type Record as Day,
  toString as write,
} from 'temporal-polyfill/fns/PlainDate';
import { readCycleName, readDay, shiftDay } from '../../document/calendar';
import type { Cycle } from '../../document/model';

/** More months than this are no cycle whose length could be told in months. */
const mostMonths = 24;

/**
 * The cycle that follows another: after a half the next half, after a quarter the next quarter, written as that one
 * is; after two days as many whole months, or else as many days, from the day behind the last one.
 *
 *     2026-H2   →   2027-H1        Q4 2026   →   Q1 2027
 *     2026-02-01 … 2026-07-31   →   2026-08-01 … 2027-01-31
 *     2026-01-05 … 2026-03-29   →   2026-03-30 … 2026-06-21
 *
 * @param firstMonth when a year of halves and quarters begins, as in {@link readCycleName}
 * @returns `undefined` where the calendar of four-digit years ends
 */
export function nextCycle(cycle: Cycle, firstMonth: number): Cycle | undefined {
  const name = cycle.name && nextName(cycle.name);
  const named = name ? readCycleName(name, firstMonth) : undefined;
  return named ?? nextDays(cycle);
}

/** The name that follows, with the same spaces and hyphens. */
function nextName(name: string): string | undefined {
  const year = /\d{4}/u.exec(name)?.[0];
  if (year === undefined) return undefined;
  const [part, kind = '', index = ''] = /([HQ])([1-4])/iu.exec(name) ?? [];
  if (part === undefined) return name.replace(year, String(Number(year) + 1));
  const isLast = Number(index) === (kind.toUpperCase() === 'H' ? 2 : 4);
  const next = name.replace(part, `${kind}${isLast ? 1 : Number(index) + 1}`);
  return isLast ? next.replace(year, String(Number(year) + 1)) : next;
}

function nextDays({ first, last }: Cycle): Cycle | undefined {
  const [from, to] = [readDay(first), readDay(last)];
  if (!from || !to) return undefined;
  const begin = shiftDay(last, 1);
  const day = readDay(begin);
  if (!day) return undefined;
  const months = wholeMonths(from, to);
  const end =
    months === undefined ? shiftDay(last, daysIn(from, to)) : write(addDays(addMonths(day, months), -1));
  return readDay(end) ? { first: begin, last: end } : undefined;
}

/** How many months two days span, both included, if they span whole ones. */
function wholeMonths(first: Day, last: Day): number | undefined {
  for (let months = 1; months <= mostMonths; months++) {
    const order = compare(addDays(addMonths(first, months), -1), last);
    if (order >= 0) return order === 0 ? months : undefined;
  }
  return undefined;
}

function daysIn(first: Day, last: Day): number {
  const days = (day: Day): number => Date.parse(`${write(day)}T00:00:00Z`) / 86_400_000;
  return days(last) - days(first) + 1;
}
