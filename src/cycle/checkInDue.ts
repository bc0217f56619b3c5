import { compareDays, daysBetween, shiftDay } from '../document/calendar';
import type { Cycle } from '../document/model';
import { lastCheckInOf } from '../references/sinceCheckIn';

/** How things stand with the check-ins of a running cycle. */
export interface CheckInState {
  /** The last check-in of the cycle; missing before the first one. */
  last?: string;
  /** Days since then, or since the cycle began. */
  days: number;
  /** The day on which the next one is due. */
  due: string;
  isDue: boolean;
}

/**
 * How long ago the last check-in was, and whether the next one is due.
 * @param everyDays how many days lie between two check-ins; 0 for no rhythm: then none is due
 * @returns `undefined` where no cycle is known, and before and after it
 */
export function checkInState(
  { cycle, checkIns }: { cycle?: Cycle | undefined; checkIns: readonly string[] },
  today: string,
  everyDays: number,
): CheckInState | undefined {
  if (!cycle || compareDays(today, cycle.first) < 0 || compareDays(today, cycle.last) > 0) return undefined;
  const last = lastCheckInOf({ cycle, checkIns: [...checkIns], identities: {} }, today);
  const from = last ?? cycle.first;
  const days = daysBetween(from, today);
  return {
    ...(last ? { last } : {}),
    days,
    due: shiftDay(from, everyDays),
    isDue: everyDays > 0 && days >= everyDays,
  };
}
