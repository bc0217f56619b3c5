import type { AlignmentDocument } from '../document/model';

/**
 * How many objects and lists a model may hold. Whoever gets a model out of another thread stands still
 * while it is put together again: some 20 ms for this many. Examples upon examples reach it at 450 KB.
 */
const most = 100_000;

/** Whether a model may be posted to another thread. */
export function isPostable({
  criteria,
  references,
  referenceDocs,
  inbox,
  ...model
}: AlignmentDocument): boolean {
  // The lists of all parts hold what the parts hold.
  const rest: unknown[] = [model];
  for (let count = 0; rest.length > 0; count++) {
    if (count > most) return false;
    for (const value of Object.values(rest.pop() as object)) {
      if (typeof value === 'object' && value !== null) rest.push(value);
    }
  }
  return true;
}
