import { isReviewDue } from '../due';
import type { Rule } from '../rule';

/**
 * `summary-missing`: towards the end of the cycle there is no Review Summary yet, at the level heading or
 * the first criterion. A part in which nothing is started has nothing to sum up.
 */
export const summaryMissing: Rule = (
  { criteria, cycle, levelHeading, reviewSummary },
  _document,
  options,
) => {
  const range = levelHeading ?? criteria[0]?.nameRange;
  const isStarted = criteria.some(({ started }) => started);
  if (!range || !isStarted || reviewSummary.state !== 'absent' || !isReviewDue(cycle, options)) return [];
  return [{ code: 'summary-missing', args: {}, range }];
};
