import type { AlignmentDocument, Criterion } from '../../document/model';

/**
 * All that a document says, without where it stands, as a text that can be compared.
 * @param without names of properties that a fix is meant to change, left out wherever they occur
 */
export function told(
  { criteria, parts, places: _, ...rest }: AlignmentDocument,
  without: readonly string[] = [],
): string {
  const counted = parts.map(({ criteria: own, ...part }) => ({ ...part, criteria: own.length }));
  const left = new Set(without);
  return JSON.stringify({ ...rest, criteria, parts: counted }, (key, value: unknown) =>
    left.has(key) || isRange(value) ? undefined : value,
  );
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

function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
