import type { AlignmentDocument, Criterion, Range } from '../document/model';

/**
 * - `unstarted`: no example, and nothing written or answered;
 * - `light`: fewer examples than the minimum;
 * - `covered`: enough.
 */
export type CoverageState = 'unstarted' | 'light' | 'covered';

/** How well examples cover one criterion. */
export interface Coverage {
  count: number;
  minimum: number;
  state: CoverageState;
}

/**
 * The minimum for a criterion: what the document's front matter says, for it by name (in any case) or for
 * all, else `fallback`.
 */
export function minimumFor(
  criterion: Pick<Criterion, 'name'>,
  document: Pick<AlignmentDocument, 'minimumExamples'>,
  fallback: number,
): number {
  const own = document.minimumExamples;
  if (typeof own !== 'object') return own ?? fallback;
  const name = criterion.name.toLowerCase();
  const entry = Object.entries(own).find(([key]) => key.toLowerCase() === name);
  return entry?.[1] ?? fallback;
}

/** Counts a criterion's examples against its minimum. */
export function coverageOf(criterion: Criterion, document: AlignmentDocument, fallback: number): Coverage {
  const count = criterion.examples.length;
  const minimum = minimumFor(criterion, document, fallback);
  if (count >= minimum && (count > 0 || criterion.started)) return { count, minimum, state: 'covered' };
  return { count, minimum, state: criterion.started ? 'light' : 'unstarted' };
}

/** Whether examples are still missing: such a criterion is looked after, started or not. */
export function isLight({ count, minimum }: Coverage): boolean {
  return count < minimum;
}

/** The criteria from the one that lacks most to the best covered; equals in the order of the text. */
export function lightestFirst(document: AlignmentDocument, fallback: number): Criterion[] {
  const share = (criterion: Criterion): number => {
    const { count, minimum } = coverageOf(criterion, document, fallback);
    return minimum > 0 ? count / minimum : count + 1;
  };
  return [...document.criteria].sort((a, b) => share(a) - share(b) || a.range.start - b.range.start);
}

/** The criterion whose stretch of the text holds `offset`, blank lines behind it included. */
export function criterionAt(document: AlignmentDocument, offset: number): Criterion | undefined {
  return document.criteria.find(({ range, part }, index) => {
    if (
      offset < range.start ||
      offset >= (document.criteria[index + 1]?.range.start ?? Number.POSITIVE_INFINITY)
    )
      return false;
    const end = document.parts[part]?.range.end ?? range.end;
    return offset <= range.end || (offset <= end && !isBeyond(document, range, offset));
  });
}

/** Whether something else of the document, its summary, begins between the criterion and the offset. */
function isBeyond(document: AlignmentDocument, { end }: Range, offset: number): boolean {
  return document.parts.some(
    ({ reviewSummary: { range } }) => range && range.start >= end && range.start <= offset,
  );
}
