import type { AlignmentDocument, Criterion, Entry, Part, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { isInside } from '../document/ranges';
import { listsOf } from './roles';
import { applyEdits, shiftBefore, type TextEdit } from './textEdit';
import { withoutRanges } from './told';

/** A text before and after edits that were computed and are not applied yet, each as it is read. */
export interface Outcome {
  text: string;
  before: AlignmentDocument;
  edits: readonly TextEdit[];
  edited: string;
  after: AlignmentDocument;
}

/** Applies edits to a copy of the text, and reads that. */
export function reread(
  text: string,
  before: AlignmentDocument,
  edits: readonly TextEdit[],
  options?: ParseOptions,
): Outcome {
  const edited = applyEdits(text, edits);
  return { text, before, edits, edited, after: parse(edited, options) };
}

/** What edits are meant to change: properties of criteria, by their indices, of all parts, of the document. */
export interface Meant {
  criteria: ReadonlyMap<number, readonly (keyof Criterion)[]>;
  parts?: readonly (keyof Part)[];
  document?: readonly (keyof AlignmentDocument)[];
  /** Whether the text may stop being recognised, since it is not the last word. */
  isStep?: boolean;
}

/**
 * Whether all that a document says is said as before, but for what was meant: its criteria, labels, notes
 * and examples, the bullets that were there, what comments silence, and that it is an alignment document.
 * Of what is left to be written, only what stands outside the edits is compared, by its words.
 */
export function keepsAllBut(outcome: Outcome, meant: Meant): boolean {
  const { before, after } = outcome;
  return (
    (after.recognised || !before.recognised || meant.isStep === true) &&
    silences(outcome) &&
    keepsBullets(outcome) &&
    keepsPlaceholders(outcome) &&
    said(withoutWritten(outcome), meant) === said(withoutGone(outcome), meant)
  );
}

/**
 * Whether all bullets that were there still are what they were, and none that is written swallows any of
 * what follows it.
 */
function keepsBullets({ before, after, edits, edited }: Outcome): boolean {
  // A bullet whose number changes is the same bullet.
  const written = writtenBy(edits).filter((_, index) => !/^\d+$/u.test(edits[index]?.newText ?? ''));
  const writtenAt = ({ range }: Pick<Entry, 'range'>): Range | undefined =>
    written.find(({ start, end }) => range.start >= start && range.start < end);
  const endsWithin = (one: Pick<Entry, 'range'>): boolean =>
    edited.slice(writtenAt(one)?.end, one.range.end).trim() === '';
  const told = (entries: readonly Entry[]): string =>
    JSON.stringify(entries.map(({ kind, project }) => [kind, project]));

  const old = allEntries(before).filter(({ range }) => !edits.some((edit) => isInside(range, edit.range)));
  const now = allEntries(after);
  const examples = after.criteria.flatMap((criterion) => criterion.examples);
  return (
    told(now.filter((entry) => !writtenAt(entry))) === told(old) &&
    [...now, ...examples].every((one) => !writtenAt(one) || endsWithin(one))
  );
}

/** Whether no text becomes something still to be written, or stops being it, that was not edited itself. */
function keepsPlaceholders({ before, after, edits }: Outcome): boolean {
  const written = writtenBy(edits);
  const outside = ({ placeholders }: AlignmentDocument, ranges: readonly Range[]): string =>
    placeholders
      .filter(({ range }) => !ranges.some((one) => isInside(range, one)))
      .map((one) => one.text)
      .join('\n');
  const replaced = edits.map(({ range }) => range);
  return outside(before, replaced) === outside(after, written);
}

/** The stretches of the edited text that edits wrote. */
export function writtenBy(edits: readonly TextEdit[]): Range[] {
  return edits.map(({ range, newText }) => {
    const start = range.start + shiftBefore(edits, range.start);
    return { start, end: start + newText.length };
  });
}

function allEntries({ criteria }: AlignmentDocument): Entry[] {
  const flat = (entries: readonly Entry[]): Entry[] =>
    entries.flatMap((entry) => [entry, ...flat(entry.entries)]);
  return criteria.flatMap((criterion) => listsOf(criterion).flatMap(({ entries }) => flat(entries)));
}

/** What comes with what is written: a label may name a level, as the others do, and an example have empty links. */
function withoutWritten({ after, edits }: Outcome): AlignmentDocument {
  const written = writtenBy(edits);
  const isOld = ({ range }: { range: Range }): boolean => !written.some((one) => isInside(range, one));
  const parts = after.parts.map((part) => ({ ...part, levelMentions: part.levelMentions.filter(isOld) }));
  return { ...after, parts, emptyLinks: after.emptyLinks.filter(isOld) };
}

/** What goes with what gives way. */
function withoutGone({ before, edits }: Outcome): AlignmentDocument {
  const isLeft = ({ range }: { range: Range }): boolean => !edits.some((edit) => isInside(range, edit.range));
  return { ...before, emptyLinks: before.emptyLinks.filter(isLeft) };
}

function said(document: AlignmentDocument, meant: Meant): string {
  const { criteria, parts, placeholders, places, recognised, ...rest } = document;
  const told = criteria.map((criterion, index) => without(criterion, meant.criteria.get(index)));
  const partsTold = parts.map(({ criteria: inPart, ...part }) => ({
    ...without(part, meant.parts),
    count: inPart.length,
  }));
  return withoutRanges({ ...without(rest, meant.document), criteria: told, parts: partsTold });
}

function without(value: object, keys: readonly string[] = []): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** Whether comments silence what they did: what begins behind them is what began there before. */
export function silences({ before, after, edits }: Pick<Outcome, 'before' | 'after' | 'edits'>): boolean {
  // What is written where something begins stands before it; and what is taken out has no place.
  const isGone = (offset: number): boolean =>
    edits.some(({ range, newText }) => newText === '' && isInside({ start: offset, end: offset + 1 }, range));
  const moved = (offset: number): number | undefined => {
    if (isGone(offset)) return undefined;
    const ahead = edits.filter(({ range }) => range.end <= offset);
    return offset + shiftBefore(ahead, offset + 1);
  };
  return (
    after.ignores.length === before.ignores.length &&
    before.ignores.every(({ range }, index) => moved(range.start) === after.ignores[index]?.range.start)
  );
}
