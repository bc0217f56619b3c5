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
  return inSmallLetters(own).get(criterion.name.toLowerCase()) ?? fallback;
}

const known = new WeakMap<Readonly<Record<string, number>>, ReadonlyMap<string, number>>();

/** The minimums by names in small letters, of equal names the first. Kept, as every criterion asks for it. */
function inSmallLetters(own: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const kept = known.get(own);
  if (kept) return kept;
  const made = new Map(
    Object.entries(own)
      .reverse()
      .map(([name, minimum]) => [name.toLowerCase(), minimum]),
  );
  known.set(own, made);
  return made;
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
  const shares = new Map(document.criteria.map((criterion) => [criterion, share(criterion)]));
  return [...document.criteria].sort(
    (a, b) => (shares.get(a) ?? 0) - (shares.get(b) ?? 0) || a.range.start - b.range.start,
  );
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
