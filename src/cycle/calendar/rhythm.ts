import {
  addDays,
  addMonths,
  type Record as Day,
  dayOfWeek,
  toString as write,
} from 'temporal-polyfill/fns/PlainDate';
import { readDay } from '../../document/calendar';

/** How often a pair meets: by weeks, or once a month on the same weekday. */
export type Rhythm = 'monthly' | { weeks: number };

/** The weekdays as a rule of recurrence names them, Monday first. */
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** More days than anybody meets on in a cycle: a cycle may be written as lasting for thousands of years. */
const most = 400;

/**
 * The days on which a pair meets, from `first` to `last`, both inclusive and written `YYYY-MM-DD`. A month's meeting
 * stays on its weekday: who begins on the second Tuesday meets on every second Tuesday; who begins on a fifth one,
 * on every last one, since few months have five.
 *
 *     2026-01-31, monthly    every last Saturday: 2026-01-31, 2026-02-28, 2026-03-28, …
 *
 * @returns nothing where one is no day, or they stand the wrong way round
 */
export function meetingDays(first: string, last: string, rhythm: Rhythm): string[] {
  const start = readDay(first);
  if (!start || !readDay(last)) return [];
  const days: string[] = [];
  for (let index = 0; index < most; index++) {
    const day = write(
      rhythm === 'monthly' ? inMonth(start, index) : addDays(start, index * 7 * rhythm.weeks),
    );
    if (day > last) break;
    days.push(day);
  }
  return days;
}

/** The day some months on that is the same weekday of its month. */
function inMonth(start: Day, months: number): Day {
  const place = placeInMonth(start);
  const begin = addMonths(addDays(start, 1 - start.day), months);
  const first = addDays(begin, (dayOfWeek(start) - dayOfWeek(begin) + 7) % 7);
  if (place > 0) return addDays(first, (place - 1) * 7);
  const fifth = addDays(first, 28);
  return fifth.month === first.month ? fifth : addDays(first, 21);
}

/** 1 for the first Tuesday of a month up to 4 for the fourth one; -1 for the last one where there is a fifth. */
function placeInMonth({ day }: Day): number {
  const place = Math.ceil(day / 7);
  return place > 4 ? -1 : place;
}

/**
 * The rule of recurrence for the same days, without its end.
 * @param first a day, `YYYY-MM-DD`
 * @throws RangeError if it is none
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 */
export function ruleOf(first: string, rhythm: Rhythm): string {
  const start = readDay(first);
  if (!start) throw new RangeError(`Not a day: ${first}`);
  if (rhythm !== 'monthly') return `FREQ=WEEKLY;INTERVAL=${rhythm.weeks}`;
  return `FREQ=MONTHLY;BYDAY=${placeInMonth(start)}${weekdays[dayOfWeek(start) - 1]}`;
}
