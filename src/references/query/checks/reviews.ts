import type { Cycle } from '../../../document/model';
import { dayAt } from '../day';
import { type Check, type QueryProblem, replacing } from '../problem';
import { readSpan } from '../span';
import { conjunctionsIn } from '../walk';

/**
 * `query-reviews`: reviews are searched by the day on which the pull request was created, which misses those of older
 * pull requests. GitHub knows no qualifier for the day of a review; what was reviewed since a day has changed since,
 * and that can be asked for.
 *
 *     reviewed-by:ada created:>=2026-02-01   →   reviewed-by:ada updated:>=2026-02-01
 *
 * A day out of the cycle, or its first, gives way to the variable.
 */
export const reviewsByCreation: Check = ({ text, query, cycle }) =>
  conjunctionsIn(query).flatMap((terms) => {
    const qualifiers = terms.filter((term) => term.kind === 'qualifier' && !term.negated);
    const isReview = qualifiers.some((one) => one.kind === 'qualifier' && one.key === 'reviewed-by');
    if (!isReview) return [];
    return qualifiers.flatMap((term): QueryProblem[] => {
      if (term.kind !== 'qualifier' || term.key !== 'created') return [];
      const { range, value } = term;
      const from = readSpan(value)?.from;
      const args = { term: text.slice(range.start, range.end) };
      if (!from) return [{ code: 'query-reviews', args, range, repairs: [] }];
      const since = isWithin(dayAt(from, 'from', cycle), cycle)
        ? `>${from.inclusive ? '=' : ''}${from.text}`
        : '>=${cycleStart}';
      const repairs = [replacing('searchByUpdate', range, `updated:${since}`)];
      return [{ code: 'query-reviews', args, range, repairs }];
    });
  });

/** Whether a day lies in the cycle, behind its first; as far as either is known. */
function isWithin(day: string | undefined, cycle: Cycle | undefined): boolean {
  return day === undefined || cycle === undefined || (day > cycle.first && day <= cycle.last);
}
