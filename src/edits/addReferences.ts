import type { AlignmentDocument, Field, Reference } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { areFiltersIn, searchedFor } from '../references/query/searchedFor';
import { composed } from './compose';
import { referencePlans } from './referencePlaces';
import { keepsAllBut, reread } from './reread';
import { type NewFact, setFacts } from './setFacts';
import { applyEdits, type TextEdit } from './textEdit';
import { withoutRanges } from './told';

/** A reference to be written: its words, an address, a query below it, or rows of fields. */
export interface NewReference {
  /** Plain words. */
  label: string;
  url?: string;
  query?: string;
  fields?: readonly Field[];
  /** The service that it is read as, where that is known. */
  service?: string;
}

/** What a document is set up with: references, and what it says about the person in its front matter. */
export interface NewSetUp {
  references: readonly NewReference[];
  facts: readonly NewFact[];
}

export type AddReferencesResult =
  /** `added` counts the references that were not there yet. */
  | { edits: TextEdit[]; added: number }
  /** `frontMatter`: it takes none of the facts. `unreadable`: there is no place where references would be read as such. */
  | { failure: 'frontMatter' | 'unreadable' };

/**
 * Writes references into the guidance of a part, and facts into the front matter. They go behind the references
 * that are there; where there are none, below a new label in the shape of the document's labels, in the guidance;
 * where there is none, below a new heading before the criteria. What is there already, by its query or its words, is
 * not written again, nor what differs in its days and people only. Nothing else changes; the outcome is read again before it is given out.
 *
 *                                ---
 *                                identities:
 *                                  github: ada-example
 *                                ---
 *
 *     # Ada                      # Ada
 *
 *                                ## Guidance
 *
 *                                - References
 *                                    - Merged pull requests
 *                                        - `is:pr is:merged author:${identity}`
 *
 *     ## Current Level: L4       ## Current Level: L4
 *
 * @param part the index of the part, whose references these are
 * @returns edits to `text` that do not overlap, in the order of the text; none where all of it is there
 */
export function addReferences(
  text: string,
  document: AlignmentDocument,
  part: number,
  { references, facts }: NewSetUp,
  options?: ParseOptions,
): AddReferencesResult {
  const matter = setFacts(text, document, facts);
  if (!matter) return { failure: 'frontMatter' };
  const present = document.parts[part]?.references ?? [];
  const fresh = references.filter((one) => !present.some((other) => isThere(one, other)));
  if (fresh.length === 0) return { edits: matter, added: 0 };
  // Read with its new front matter, so that each of the two edits is judged by itself.
  const middle = applyEdits(text, matter);
  const read = matter.length > 0 ? parse(middle, options) : document;
  const edit = referencePlans(middle, read, part, fresh, options).find((one) =>
    isRead(middle, read, part, fresh, one, options),
  );
  if (!edit) return { failure: 'unreadable' };
  return { edits: composed(text.length, matter, [edit]), added: fresh.length };
}

/**
 * Whether a reference is there already: it asks for the same, if of other people and days, or goes by the same
 * words in whatever order.
 */
function isThere(wanted: NewReference, other: Reference): boolean {
  const words = (label: string): string =>
    (label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');
  const isNamedSo = other.state === 'written' && words(other.label) === words(wanted.label);
  return isNamedSo || isSame(wanted, other) || isAlike(wanted, other);
}

/** Whether a reference asks for the same, whatever its words are. */
function isSame({ label, url, query, fields }: NewReference, other: Reference): boolean {
  if (query !== undefined) return other.query !== undefined && plain(other.query) === plain(query);
  if (fields) {
    const told = (rows: readonly Field[]): string =>
      JSON.stringify(rows.map(({ name, value }) => [name, value]));
    return other.fields !== undefined && told(other.fields) === told(fields);
  }
  return url === undefined ? other.label === label : other.url === url && other.query === undefined;
}

/** Whether a reference searches the same service for the same, whoever and whenever it is about. */
function isAlike({ service, query, fields }: NewReference, other: Reference): boolean {
  if (service === undefined || other.service !== service) return false;
  if (query !== undefined) {
    const isQuery = other.query !== undefined && !other.fields;
    return isQuery && searchedFor(other.query ?? '', service) === searchedFor(query, service);
  }
  return fields !== undefined && other.fields !== undefined && areFiltersIn(other.fields, fields);
}

function plain(query: string): string {
  return query.trim().replace(/\s+/gu, ' ');
}

/** Whether the part has just these references more, and everything else is read as before. */
function isRead(
  text: string,
  document: AlignmentDocument,
  part: number,
  fresh: readonly NewReference[],
  edit: TextEdit,
  options: ParseOptions | undefined,
): boolean {
  const outcome = reread(text, document, [edit], options);
  const { after } = outcome;
  const before = document.parts[part]?.references ?? [];
  const now = after.parts[part]?.references ?? [];
  const added = now.filter(
    ({ range }) => range.start >= edit.range.start && range.start < edit.range.start + edit.newText.length,
  );
  const others = now.filter((one) => !added.includes(one));
  return (
    added.length === fresh.length &&
    added.every((one, index) => isWritten(one, fresh[index])) &&
    withoutRanges(others) === withoutRanges(before) &&
    after.placeholders.length === document.placeholders.length &&
    keepsAllBut(outcome, { criteria: new Map(), parts: ['references'], document: ['references'] })
  );
}

function isWritten(now: Reference, wanted: NewReference | undefined): boolean {
  return (
    wanted !== undefined &&
    now.label === wanted.label &&
    now.state === 'written' &&
    (wanted.url === undefined ? now.url === undefined : now.url === wanted.url) &&
    isSame(wanted, now)
  );
}
