import { readablePart } from './encode';

/** How a service bounds a period whose first and last day both belong to it. */
export interface Bound {
  /** Days to go from the day that is meant. */
  days: number;
  /** How many characters before the day give way to `write`, since no other operator tells the same. */
  drop?: number;
  write?: string;
}

/** Which end of the period a variable names. */
export type End = 'first' | 'last';

/**
 * Tells how the first or last day of a period is written behind `before`, the text up to the day;
 * `undefined` where the day is written as it is.
 *
 * Only variables are moved, and only those without days of their own: `after:${cycleStart}` means from the
 * first day on, while `after:${cycleStart-1d}` and `after:2026-01-01` say themselves what is meant.
 */
export type Bounds = (before: string, end: End) => Bound | undefined;

/**
 * The bounds of services whose `after:` and `before:` leave out the day that they name.
 *
 *     after:${cycleStart} before:${cycleEnd}   →   after:2025-12-31 before:2026-07-01
 */
export const besideTheDay: Bounds = (before, end) => {
  const word = readablePart(before).toLowerCase();
  if (end === 'first') return word.endsWith('after:') ? { days: -1 } : undefined;
  return word.endsWith('before:') ? { days: 1 } : undefined;
};

// `<=` and a quote, in an address perhaps with escapes: %3C%3D%20%22
const upTo = /(?:<|%3C)(=|%3D)?((?:[\s"'+]|%2[027])*)$/iu;
const beforeWord = /\bbefore(?:[\s"'+]|%2[027])+$/iu;

/**
 * The bounds of services that take a day for its midnight: what is up to the last day is before the day
 * after, and neither `<` nor `<=` with the last day itself would find what was done on it.
 *
 *     resolved >= "${cycleStart}" AND resolved <= "${cycleEnd}"
 *     resolved >= "2026-01-01" AND resolved < "2026-07-01"
 *
 * The same holds for `BEFORE "…"` and the second day of `DURING ("…", "…")`.
 */
export const atMidnight: Bounds = (before, end) => {
  if (end !== 'last') return undefined;
  const [whole = '', equals, quote = ''] = upTo.exec(before) ?? [];
  if (equals) return { days: 1, drop: equals.length + quote.length, write: quote };
  if (whole || beforeWord.test(before)) return { days: 1 };
  const words = readablePart(before).toLowerCase();
  const during = words.lastIndexOf('during');
  const isSecond = during >= 0 && words.includes(',', during) && !words.includes(')', during);
  return isSecond ? { days: 1 } : undefined;
};
