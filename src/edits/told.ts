import type { AlignmentDocument } from '../document/model';
import type { KeepingRole } from './inboxPlaces';

/**
 * Plain data as text, without where anything stands: equal for two models that say the same.
 * @param without names of properties that are left out wherever they occur
 */
export function withoutRanges(data: unknown, without: readonly string[] = []): string {
  const left = new Set(without);
  return JSON.stringify(data, (key, value: unknown) => (left.has(key) || isRange(value) ? undefined : value));
}

/** All that a document says apart from one of the lists it keeps, and how much is still to be written. */
export function toldBeside(
  role: KeepingRole,
  { parts, placeholders, inbox, criteria, ...rest }: AlignmentDocument,
): string {
  return withoutRanges({ ...rest, parts: parts.map((part) => ({ ...part, [role]: undefined })) });
}

function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
