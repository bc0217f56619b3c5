import { compareDays } from '../../document/calendar';
import type { OverviewRow, UnreadRow } from './row';

/**
 * What a document wants of its pair:
 * - `ending`: its cycle ends within 30 days, and a criterion is light;
 * - `due`: a check-in is due;
 * - `light`: a criterion is light, and there is time;
 * - `fine`: nothing for now;
 * - `unread`: it cannot be read;
 * - `ahead`: its cycle has not begun;
 * - `over`: its cycle has ended.
 *
 * A document that does not say which cycle it is of counts as one that has time.
 */
export type Need = 'ending' | 'due' | 'light' | 'fine' | 'unread' | 'ahead' | 'over';

/** In how many days a cycle must end for gaps to be pressing; as with what a review needs, see `isReviewDue`. */
const pressing = 30;

// Gaps near the end and check-ins that are due come together: what ends first comes first among them.
const ranks: Record<Need, number> = { ending: 0, due: 0, light: 1, fine: 2, unread: 3, ahead: 4, over: 5 };

/** Says what a document wants. */
export function needOf(row: OverviewRow | UnreadRow): Need {
  if ('unread' in row) return 'unread';
  const { time, criteria, daysLeft, isCheckInDue } = row;
  if (time === 'ahead' || time === 'over') return time;
  const isLight = criteria.covered < criteria.total;
  if (isLight && daysLeft !== undefined && daysLeft < pressing) return 'ending';
  if (isCheckInDue) return 'due';
  return isLight ? 'light' : 'fine';
}

/**
 * The rows from the one that wants most to the one that wants least:
 * 1. by {@link Need}: `ending` and `due` together, then `light`, `fine`, `unread`, `ahead`, `over`;
 * 2. among those whose cycle runs, by what ends first, then by the longest time without a check-in; of those
 *    ahead, by what begins first; of those over, by what ended last;
 * 3. by the smaller share of the examples that are needed;
 * 4. by person, and by address, so that the order is the same whatever order the rows came in.
 */
export function byNeed<Row extends OverviewRow | UnreadRow>(rows: readonly Row[]): Row[] {
  const ranked = rows.map((row) => ({ row, rank: ranks[needOf(row)] }));
  return ranked.sort((a, b) => a.rank - b.rank || compare(a.row, b.row)).map(({ row }) => row);
}

function compare(a: OverviewRow | UnreadRow, b: OverviewRow | UnreadRow): number {
  if ('unread' in a || 'unread' in b) return byAddress(a, b);
  return (
    inTime(a, b) || share(a) - share(b) || (a.person ?? '').localeCompare(b.person ?? '') || byAddress(a, b)
  );
}

/** Both are of one rank, but `light` and `fine` hold documents without a cycle, too: they come last there. */
function inTime(a: OverviewRow, b: OverviewRow): number {
  const [first, second] = [a.cycle, b.cycle];
  if (!first || !second) return Number(!first) - Number(!second);
  if (a.time === 'ahead') return compareDays(first.first, second.first);
  if (a.time === 'over') return compareDays(second.last, first.last);
  return compareDays(first.last, second.last) || (b.daysSince ?? 0) - (a.daysSince ?? 0);
}

function share({ examples: { count, needed } }: OverviewRow): number {
  return needed > 0 ? count / needed : 1;
}

function byAddress(a: { uri: string }, b: { uri: string }): number {
  return Number(a.uri > b.uri) - Number(a.uri < b.uri);
}
