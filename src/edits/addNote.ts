import type { AlignmentDocument, Criterion, Note, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { isInside } from '../document/ranges';
import { type NewExample, writeExample } from './fragment';
import { habitsOf } from './habits';
import { bulletAt } from './lineStyle';
import { evidencePlace } from './neighbours';
import { withLabel, withLabelAbove, withLabelAndProse } from './newLabel';
import { beforeEntry, behindEntry, behindLast, behindProse, belowLabel, inPlaceOf, type Plan } from './place';
import { keepsAllBut, reread } from './reread';
import type { NoteRole } from './roles';
import { hiddenIn } from './shown';
import { type Site, shownFirst, siteOf } from './site';
import type { TextEdit } from './textEdit';
import { withoutRanges } from './told';

/** A note to be written: `note` is inline Markdown as the writer typed it, `evidence` addresses. */
export type NewNote = Pick<NewExample, 'note' | 'evidence'>;

export type AddNoteResult =
  /** `bullet` is the range of the new note in the text after the edits. */
  | { edits: TextEdit[]; bullet: Range }
  /** `empty`: neither note nor evidence. `unreadable`: it would not be read as a note there. */
  | { failure: 'empty' | 'unreadable' };

/**
 * Puts a note under a criterion's Room for Improvement or Opportunities for Growth, in the document's own
 * way: behind the notes that stand there, in place of a `TODO` or `(none)`, or under a new label, which
 * stands where such labels stand. Nothing else changes; the result is read again before it is given out.
 *
 *     - Room for Improvement as L4        - Room for Improvement as L4
 *         - (none)                            - Writes designs late
 *
 * @param text the text that `document` was read from, with `options`
 */
export function addNote(
  text: string,
  document: AlignmentDocument,
  criterion: Criterion,
  role: NoteRole,
  note: NewNote,
  options?: ParseOptions,
): AddNoteResult {
  if (note.note.trim() === '' && note.evidence.length === 0) return { failure: 'empty' };
  const site = siteOf(text, criterion, role, habitsOf(text, document, options), hiddenIn(text, options));
  const line = writeExample(note, {
    lead: false,
    evidence: evidencePlace(site) ?? 'last',
    firstNumber: 1,
    strong: site.habits.strong,
  });
  for (const { edit, bullet } of shownFirst(site, plansFor(site, line))) {
    const start = edit.range.start + bullet.start;
    const written = { start, end: start + bullet.end - bullet.start };
    if (isFaithful(text, document, [edit], written, { criterion, role, note }, options)) {
      return { edits: [edit], bullet: written };
    }
  }
  return { failure: 'unreadable' };
}

function plansFor(site: Site, line: string): Plan[] {
  const { text, section } = site;
  const { entries, state } = section;
  if (state === 'absent') {
    // Another part's label may name another level.
    const { label } = site.customs;
    const plain = { ...site, customs: { ...site.customs, label: { ...label, source: label.plain } } };
    return [
      ...[site, plain].flatMap((one) => [withLabel(one, [line]), withLabelAbove(one, [line])]),
      withLabelAndProse(site, line),
    ];
  }
  const mark = entries.find(({ kind }) => kind === 'mark');
  if (mark && !entries.some(({ kind }) => kind === 'example')) {
    return [
      inPlaceOf(site, mark, [line]),
      behindEntry(site, mark, entries, [line]),
      belowLabel(site, [line]),
    ];
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return [belowLabel(site, [line])];
  const behind = bulletAt(text, last.range.start)
    ? [...behindLast(site, entries, [line]), ...beforeEntry(site, first, [line])]
    : [behindProse(site, line, last.range.end)];
  // Where nothing can be written behind what stands there, it goes first.
  return [...behind, belowLabel(site, [line])];
}

/** What was asked for, to be held against how it is read. */
interface Asked {
  criterion: Criterion;
  role: NoteRole;
  note: NewNote;
}

function isFaithful(
  text: string,
  document: AlignmentDocument,
  edits: readonly TextEdit[],
  written: Range,
  { criterion, role, note }: Asked,
  options: ParseOptions | undefined,
): boolean {
  const outcome = reread(text, document, edits, options);
  const index = document.criteria.indexOf(criterion);
  const { [role]: section } = outcome.after.criteria[index] ?? {};
  const isNew = ({ range }: Note): boolean => range.start === written.start;
  const added = section?.notes.filter(isNew) ?? [];
  const kept = section?.notes.filter((one) => !isNew(one)) ?? [];
  return (
    added.length === 1 &&
    added.every((one) => note.evidence.length <= one.evidence.length) &&
    // Nor is it taken for something that is still to be written; a label may be, as the others are.
    !outcome.after.placeholders.some(({ range }) => isInside(range, written)) &&
    withoutRanges(kept) === withoutRanges(criterion[role].notes) &&
    keepsAllBut(outcome, { criteria: new Map([[index, [role, 'started', 'bodyMark']]]) })
  );
}
