import type { AlignmentDocument, Criterion, Evidence } from '../document/model';
import { addressKey } from '../references/sameAddress';
import { plainLine } from './plainLine';
import type { SearchResult } from './result';

/** Where a document holds results already. */
export interface Recorded {
  /** The criteria under which a result stands, in the order of the text. */
  criteriaOf(result: Pick<SearchResult, 'url' | 'title'>): Criterion[];
  /** Whether it is kept for later. */
  isKept(result: Pick<SearchResult, 'url' | 'title'>): boolean;
}

const known = new WeakMap<AlignmentDocument, Recorded>();

/**
 * Looks for results in a document: by their address, and those without one by what they say. Kept, as every
 * row of a view asks for it.
 */
export function recordedResults(document: AlignmentDocument): Recorded {
  const kept = known.get(document);
  if (kept) return kept;
  const criteria = new Map<string, Set<Criterion>>();
  for (const criterion of document.criteria) {
    for (const key of criterion.examples.flatMap(keysOf)) {
      const found = criteria.get(key);
      if (found) found.add(criterion);
      else criteria.set(key, new Set([criterion]));
    }
  }
  const inbox = new Set(document.inbox.flatMap(keysOf));
  const recorded: Recorded = {
    criteriaOf: (result) => [...(criteria.get(resultKey(result)) ?? [])],
    isKept: (result) => inbox.has(resultKey(result)),
  };
  known.set(document, recorded);
  return recorded;
}

/** What is equal for two results that are the same, and for what a document says of them. */
export function resultKey({ url, title }: Pick<SearchResult, 'url' | 'title'>): string {
  return (url && pageKey(url)) ?? saying(plainLine(title));
}

/**
 * What addresses of a page have in common; a commit's hash may be written in full or with its first digits.
 * `undefined` for an empty one.
 */
export function pageKey(url: string): string | undefined {
  return addressKey(url)?.replace(/(\/commits?\/[\da-f]{7})[\da-f]{0,57}$/iu, '$1');
}

function keysOf({ note, evidence }: { note: string; evidence: readonly Evidence[] }): string[] {
  return [...evidence.flatMap(({ url }) => pageKey(url) ?? []), ...(note ? [saying(note)] : [])];
}

/** A note as a key, which no address is. The day behind it may have been written by us. */
function saying(note: string): string {
  return `“${note
    .replace(/ \(\d{4}-\d\d-\d\d\)$/u, '')
    .trim()
    .toLowerCase()}”`;
}
