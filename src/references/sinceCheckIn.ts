import type { Reference } from '../document/model';
import type { Facts } from './facts';
import type { ServiceOptions } from './opening';
import { serviceOf } from './services';
import { type VariableName, variablesIn } from './variables';

/**
 * The day of the last check-in in a cycle, up to today and to the cycle's last day; `undefined` before the
 * first one, when all that happened since the last one is all of the cycle.
 */
export function lastCheckInOf({ checkIns, cycle }: Facts, today: string): string | undefined {
  return checkIns.findLast((day) => day <= today && (!cycle || (day >= cycle.first && day <= cycle.last)));
}

/**
 * The day of the last check-in that is past, from which is looked for what is new: on the day of a check-in that is the one
 * before, since there would be nothing to look at.
 */
export function pastCheckInOf(facts: Facts, today: string): string | undefined {
  return lastCheckInOf({ ...facts, checkIns: facts.checkIns.filter((day) => day < today) }, today);
}

/**
 * The facts for looking at what is new only: the cycle's first day gives way to that of the last check-in that is past.
 * Before the first check-in, and where no cycle is known, they stay as they are.
 */
export function sinceCheckIn(facts: Facts, today: string): Facts {
  const first = pastCheckInOf(facts, today);
  return first && facts.cycle ? { ...facts, cycle: { ...facts.cycle, first } } : facts;
}

/**
 * Whether a reference searches from a day that follows the cycle or the check-ins; one whose dates are
 * written out finds the same whatever it is opened for.
 */
export function followsCheckIns(reference: Reference, services?: ServiceOptions): boolean {
  const { wants = [] } = serviceOf(reference.service, services?.own);
  const texts = reference.query === undefined ? [reference.url ?? ''] : [reference.query];
  const wanted = reference.query === undefined ? [] : wants.map(({ text }) => text);
  return [...texts, ...wanted].some((text) =>
    variablesIn(text).some(({ name }) => name !== undefined && following.has(name)),
  );
}

const following: ReadonlySet<VariableName> = new Set<VariableName>(['cycleStart', 'lastCheckIn']);
