import type { AlignmentDocument } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { isInside } from '../document/ranges';
import { composed } from './compose';
import { keepIn } from './keepForLater';
import { type NewFact, setFacts } from './setFacts';
import { applyEdits, type TextEdit } from './textEdit';

/** A check-in that is over. */
export interface EndedCheckIn {
  /** `YYYY-MM-DD` */
  day: string;
  /** What was agreed, in a sentence; empty for nothing. */
  agreed: string;
}

export type EndCheckInResult =
  | { edits: TextEdit[] }
  /** `matter`: the front matter takes no day. `unreadable`: what was agreed would be read as something else. */
  | { failure: 'matter' | 'unreadable' };

/**
 * Notes a check-in: its day under `check-ins` in the front matter, as `setFact` writes it, and what was agreed in a list
 * of the guidance, with the day before it, so that it reaches no review. Days that stand in a line of the text instead
 * are written into the front matter, too, since that goes before them. Nothing else changes.
 *
 *     check-ins:                check-ins:
 *       - 2026-03-04              - 2026-03-04
 *                                 - 2026-04-01
 *
 *     - Follow your work        - Follow your work
 *         - …                       - …
 *                               - Agreed
 *                                   - 2026-04-01: write the design first
 *
 * @param part the index of the part that was spoken of, which holds a criterion
 */
export function endCheckIn(
  text: string,
  document: AlignmentDocument,
  { day, agreed }: EndedCheckIn,
  part: number,
  options?: ParseOptions,
): EndCheckInResult {
  const { frontMatter, places, checkIns } = document;
  const isInMatter = frontMatter && places.checkIns && isInside(places.checkIns, frontMatter.content);
  const days = isInMatter ? [day] : [...new Set([...checkIns, day])].sort();
  const first = setFacts(
    text,
    document,
    days.map((one): NewFact => [['check-ins'], one]),
  );
  if (!first) return { failure: 'matter' };
  if (agreed.trim() === '') return { edits: first };
  const dated = applyEdits(text, first);
  const note = `${day}: ${agreed.trim()}`;
  const kept = keepIn('agreed', dated, parse(dated, options), { note, evidence: [] }, part, options);
  if ('failure' in kept) return { failure: 'unreadable' };
  return { edits: composed(text.length, first, kept.edits) };
}
