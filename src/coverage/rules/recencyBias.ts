import { compareDays, daysBetween, shiftDay } from '../../document/calendar';
import type { Cycle, Example } from '../../document/model';
import { isDated } from '../dated';
import type { ExampleDates } from '../exampleDates';
import type { Rule } from '../rule';

/** So many days of the cycle must be over: before that, all that there is is recent. */
const longEnough = 90;
/** So many examples with a day make a pattern. */
const fewest = 5;
/** This share of them in the last third of what is over is too much of it. */
const most = 0.7;

/**
 * `recency-bias`: most examples of the part, or else of a criterion, are of the last third of the time that is over,
 * and a whole month before that has none. Memory does that; work seldom. Only where the days of nearly all of the
 * examples are known.
 */
export const recencyBias: Rule = ({ criteria, cycle, levelHeading }, _document, { today }, dates) => {
  const end = cycle && (compareDays(today, cycle.last) < 0 ? today : cycle.last);
  if (!cycle || !end || daysBetween(cycle.first, end) + 1 < longEnough) return [];
  const since = shiftDay(end, -Math.floor((daysBetween(cycle.first, end) + 1) / 3) + 1);
  const over = { ...cycle, last: end };
  const all = biasOf(
    criteria.flatMap(({ examples }) => examples),
    over,
    since,
    dates,
  );
  const place = levelHeading ?? criteria[0]?.nameRange;
  if (all && place) return [{ code: 'recency-bias', args: { criterion: '', since, ...all }, range: place }];
  return criteria.flatMap(({ examples, name, nameRange }) => {
    const found = biasOf(examples, over, since, dates);
    return found
      ? [{ code: 'recency-bias', args: { criterion: name, since, ...found }, range: nameRange }]
      : [];
  });
};

/** How many of how many examples are recent, if that is too much of them. */
function biasOf(
  examples: readonly Example[],
  { first, last }: Cycle,
  since: string,
  dates: ExampleDates,
): { count: number; total: number } | undefined {
  if (!isDated(examples, dates)) return undefined;
  const days = examples
    .flatMap((example) => dates.get(example)?.day ?? [])
    .filter((day) => day >= first && day <= last);
  const count = days.filter((day) => day >= since).length;
  if (days.length < fewest || count < most * days.length) return undefined;
  const months = wholeMonths(first, since);
  const isEmpty = (month: string): boolean => !days.some((day) => day.startsWith(month));
  return months.some(isEmpty) ? { count, total: days.length } : undefined;
}

/** The months, `YYYY-MM`, that lie between two days as a whole. */
function wholeMonths(from: string, before: string): string[] {
  const months: string[] = [];
  // The day before: a cycle mostly begins with a month.
  for (let day = monthAfter(shiftDay(from, -1)); monthAfter(day) <= before; day = monthAfter(day)) {
    months.push(day.slice(0, 7));
  }
  return months;
}

/** The first day of the month after that of a day. */
function monthAfter(day: string): string {
  return `${shiftDay(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
}
