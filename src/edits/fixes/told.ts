import type { AlignmentDocument, Criterion } from '../../document/model';
import { withoutRanges } from '../told';

/**
 * All that a document says, without where it stands, as a text that can be compared.
 * @param without names of properties that a fix is meant to change, left out wherever they occur
 */
export function told(
  { criteria, parts, places: _, ...rest }: AlignmentDocument,
  without: readonly string[] = [],
): string {
  const counted = parts.map(({ criteria: own, ...part }) => ({ ...part, criteria: own.length }));
  return withoutRanges({ ...rest, criteria, parts: counted }, without);
}

/** The same, with the properties left out in one criterion only, which may hold anything there. */
export function toldBut(
  document: AlignmentDocument,
  index: number,
  without: readonly (keyof Criterion)[],
  elsewhere: readonly string[] = [],
): string {
  const criteria = document.criteria.map((criterion, at) =>
    at === index
      ? (Object.fromEntries(
          Object.entries(criterion).filter(([key]) => !without.some((one) => one === key)),
        ) as unknown as Criterion)
      : criterion,
  );
  return told({ ...document, criteria }, elsewhere);
}
