import { compareDays, daysBetween } from '../../document/calendar';
import { coverageOf, isLight } from '../coverage';
import { isDated } from '../dated';
import type { Rule } from '../rule';

/**
 * `criterion-stale`: nothing was found for a criterion for a long time, though work is recorded elsewhere or the
 * pair met. Said within the cycle only, of a criterion that looks covered, since a light one is spoken of already; and
 * only where the days of nearly all of its examples are known.
 */
export const criterionStale: Rule = ({ criteria, cycle }, document, options, dates) => {
  const { today, staleAfterDays } = options;
  if (!cycle || staleAfterDays <= 0 || today < cycle.first || today > cycle.last) return [];
  const isRecent = (day: string): boolean => day <= today && daysBetween(day, today) <= staleAfterDays;
  const hasMet = document.checkIns.some(isRecent);
  const isRecorded = criteria.some(({ examples }) =>
    examples.some((example) => {
      const date = dates.get(example);
      return date !== undefined && isRecent(date.day);
    }),
  );
  if (!hasMet && !isRecorded) return [];
  return criteria.flatMap((criterion) => {
    const { examples, name, nameRange } = criterion;
    if (isLight(coverageOf(criterion, document, options.minimumExamples)) || !isDated(examples, dates))
      return [];
    const day = examples
      .flatMap((example) => dates.get(example)?.day ?? [])
      .sort()
      .at(-1);
    if (day === undefined) return [];
    // Work of an earlier cycle leaves the time since this one began.
    const days = daysBetween(compareDays(day, cycle.first) < 0 ? cycle.first : day, today);
    if (days <= staleAfterDays) return [];
    return [{ code: 'criterion-stale', args: { criterion: name, day, days }, range: nameRange }];
  });
};
