import { readDay, shiftDay } from '../../document/calendar';
import type { Cycle } from '../../document/model';
import { variablesIn } from '../variables';
import type { Bound } from './span';

/**
 * What a bound says of a day:
 * - `day`: a day, alone or with a time;
 * - `variable`: one of ours that is filled in with a day; `day` where that depends on the cycle alone;
 * - `other`: a year, a month, a day counted from today.
 */
export type Said = { kind: 'day'; day: string } | { kind: 'variable'; day?: string } | { kind: 'other' };

const moment = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/iu;
const counted = /^@today(?:[+-]\d{1,4}[dwmqy])?$/iu;
const coarse = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;

/**
 * Reads a date as GitHub takes them, or a variable for one; `undefined` for anything else, as 2026-02-30.
 *
 * @param cycle what `${cycleStart}` and `${cycleEnd}` stand for
 * @see https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates
 */
export function readDate(text: string, cycle?: Cycle): Said | undefined {
  const written = moment.exec(text)?.[1] ?? text;
  if (readDay(written) && written.length === 10) return { kind: 'day', day: written };
  if (counted.test(text) || coarse.test(text)) return { kind: 'other' };
  const [variable] = variablesIn(text);
  if (variable?.text !== text) return undefined;
  const { name, days } = variable;
  const named = name === 'cycleStart' ? cycle?.first : name === 'cycleEnd' ? cycle?.last : undefined;
  if (named !== undefined) return { kind: 'variable', day: shiftDay(named, days) };
  const isDay = name === 'cycleStart' || name === 'cycleEnd' || name === 'lastCheckIn' || name === 'today';
  return isDay ? { kind: 'variable' } : undefined;
}

/** The first or last day that belongs to a span by one of its bounds, where that is known. */
export function dayAt(bound: Bound | undefined, side: 'from' | 'to', cycle?: Cycle): string | undefined {
  const said = bound && readDate(bound.text, cycle);
  const day = said && 'day' in said ? said.day : undefined;
  if (day === undefined || !bound || bound.inclusive) return day;
  return shiftDay(day, side === 'from' ? 1 : -1);
}

const parts = /^(\d{1,4})[-/.‐‑–—](\d{1,2})[-/.‐‑–—](\d{1,4})$/u;
const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The date that was meant, as GitHub takes it, where that is beyond doubt.
 *
 *     2026/1/31, 20260131, 31.01.2026   →   2026-01-31
 *     2026-06-31                        →   2026-06-30
 *     01/02/2026                            may be two days
 */
export function nearestDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/u.exec(text) ?? [];
  if (year && month && day) return dateOf(year, month, day);
  const [, first = '', second = '', third = ''] = parts.exec(text) ?? [];
  if (first.length === 4 && third.length <= 2) return dateOf(first, second, third);
  if (third.length !== 4 || first.length > 2) return undefined;
  // With dots the day comes first wherever dates are written so.
  if (text.includes('.') || Number(first) > 12) return dateOf(third, second, first);
  return Number(second) > 12 ? dateOf(third, first, second) : undefined;
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const most = last[Number(month) - 1];
  const count = Number(day);
  if (most === undefined || count < 1 || count > 31) return undefined;
  const lead = `${year}-${month.padStart(2, '0')}`;
  return [count, most].map((one) => `${lead}-${String(one).padStart(2, '0')}`).find((one) => readDay(one));
}
