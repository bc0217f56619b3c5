import { compareDays, shiftDay } from '../document/calendar';
import type { Cycle } from '../document/model';
import type { AssessOptions } from './options';

/**
 * Whether the time of the review has come: the last 30 days of the cycle, and any day after. Where the
 * dates are not known it comes only when a review is prepared.
 */
export function isReviewDue(
  cycle: Cycle | undefined,
  { today, preparing }: Pick<AssessOptions, 'today' | 'preparing'>,
): boolean {
  return preparing || (cycle !== undefined && compareDays(today, shiftDay(cycle.last, -29)) >= 0);
}
