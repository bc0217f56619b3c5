import type { AlignmentDocument } from '../document/model';

/**
 * Plain data as text, without where anything stands: equal for two models that say the same.
 * @param without names of properties that are left out wherever they occur
 */
export function withoutRanges(data: unknown, without: readonly string[] = []): string {
  const left = new Set(without);
  return JSON.stringify(data, (key, value: unknown) => (left.has(key) || isRange(value) ? undefined : value));
}

/** All that a document says apart from what it keeps for later, and how much is still to be written. */
export function toldBesideInbox({
  parts,
  placeholders,
  inbox,
  criteria,
  ...rest
}: AlignmentDocument): string {
  return withoutRanges({ ...rest, parts: parts.map(({ inbox: _, ...part }) => part) });
}

function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
