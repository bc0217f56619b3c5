import type { AlignmentDocument, Criterion, Entry } from '../document/model';

/**
 * How many objects and lists a model may hold. Whoever gets a model out of another thread stands still
 * while it is put together again: some 20 ms for this many. Examples upon examples reach it at 450 KB.
 */
const most = 100_000;

/** Whether a model may be posted to another thread, reckoned by what there may be many of. */
export function isPostable({ parts, placeholders, emptyLinks, ignores, slips }: AlignmentDocument): boolean {
  let count = 3 * placeholders.length + 2 * (emptyLinks.length + ignores.length + slips.length);
  for (const { criteria, levelMentions, ...rest } of parts) {
    count += 2 * levelMentions.length + countIn(rest);
    for (const criterion of criteria) count += countOf(criterion);
  }
  return count <= most;
}

/** Of a criterion itself, with its sections and descriptions. */
const perCriterion = 30;

function countOf({
  examples,
  examplesSection,
  roomForImprovement,
  opportunitiesForGrowth,
}: Criterion): number {
  let count = perCriterion;
  for (const { evidence } of examples) count += 3 + 2 * evidence.length;
  count += 2 * (roomForImprovement.notes.length + opportunitiesForGrowth.notes.length);
  for (const { entries } of [examplesSection, roomForImprovement, opportunitiesForGrowth]) {
    count += countOfAll(entries);
  }
  return count;
}

/** Of bullets and those below them, each with its two ranges and its list. */
function countOfAll(entries: readonly Entry[]): number {
  let count = 0;
  for (const entry of entries) count += 4 + countOfAll(entry.entries);
  return count;
}

/** Of plain data, one by one. */
function countIn(value: object): number {
  const rest: unknown[] = [value];
  let count = 0;
  for (; rest.length > 0 && count <= most; count++) {
    for (const inner of Object.values(rest.pop() as object)) {
      if (typeof inner === 'object' && inner !== null) rest.push(inner);
    }
  }
  return count;
}
