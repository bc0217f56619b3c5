import type { AlignmentDocument } from '../document/model';

/** Plain data as text, without where anything stands: equal for two models that say the same. */
export function withoutRanges(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (isRange(value) ? undefined : value));
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
