import { readCapture } from '../document/capture';
import type { AlignmentDocument, Inbox, Kept, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { overlap } from '../document/ranges';
import { carried } from './carried';
import type { NewExample } from './fragment';
import { type Insertion, insertExample } from './insertExample';
import { behindBreak, hasBlankLine, lineEnd, lineStart } from './lineStyle';
import { hiddenIn } from './shown';
import { staysPrivate } from './staysPrivate';
import { applyEdits, inOrder, type TextEdit } from './textEdit';
import { toldBeside, withoutRanges } from './told';

/** Where something kept goes: under criteria, by their indices. Without any it is just taken away. */
export interface Destination {
  criteria: readonly number[];
  project?: string;
}

export type SortResult =
  /** `insertions`: the examples that it became, with ranges in the text after the edits. */
  | { edits: TextEdit[]; insertions: Insertion[] }
  /**
   * - `gone`: there is no such entry;
   * - `private`: something would be private no more;
   * - `unreadable`: it would not be read as meant.
   */
  | { failure: 'gone' | 'private' | 'unreadable' };

/**
 * Takes something out of the inbox and puts it under criteria, or nowhere. The last entry takes the label
 * with it, unless that is a heading. Nothing else changes; the outcome is read again before it is given out.
 *
 *     - For Later                           (gone)
 *         - ([1](https://a.example)): did b
 *
 *     - Examples                            - Examples
 *         - did a                               - did a
 *                                               - ([1](https://a.example)): did b
 *
 * @param index counts what all parts keep, in the order of the text
 */
export function sortKept(
  text: string,
  document: AlignmentDocument,
  index: number,
  { criteria, project }: Destination,
  options?: ParseOptions,
): SortResult {
  const entry = document.inbox[index];
  const inbox = document.parts.find((part) => entry && part.inbox.entries.includes(entry))?.inbox;
  if (!entry || !inbox) return { failure: 'gone' };
  for (const removal of removals(text, inbox, entry)) {
    const without = applyEdits(text, [removal]);
    const left = parse(without, options);
    if (!isTakenOut(document, left, index)) continue;
    if (criteria.length === 0) {
      return staysPrivate(text, [removal], [], options)
        ? { edits: [removal], insertions: [] }
        : { failure: 'private' };
    }
    const chosen = criteria.flatMap((one) => left.criteria[one] ?? []);
    const example = exampleOf(text, entry, project, options);
    const result = insertExample(without, left, chosen, example, options);
    if ('failure' in result) return { failure: 'unreadable' };
    const edits = inOrder([removal, ...result.edits.map((edit) => backTo(edit, removal.range))]);
    const sorted = { from: entry.range, to: result.insertions.map(({ range }) => range) };
    return staysPrivate(text, edits, [sorted], options)
      ? { edits, insertions: result.insertions }
      : { failure: 'private' };
  }
  return { failure: 'unreadable' };
}

/** What an entry says and rests on; as it is written, marks and all, where something in it is private. */
function exampleOf(
  text: string,
  entry: Kept,
  project: string | undefined,
  options: ParseOptions | undefined,
): NewExample {
  const { range } = entry;
  const isPrivate = hiddenIn(text, options).some((one) => overlap(one, range));
  return {
    ...((isPrivate && carried(text, entry)) || readCapture(sourceOf(text, range))),
    ...(project === undefined ? {} : { project }),
  };
}

/** The lines of an entry, moved back to the left. */
function sourceOf(text: string, { start, end }: Range): string {
  const indent = text.slice(lineStart(text, start), start);
  return text
    .slice(start, end)
    .replace(/(?<=[\r\n])[^\r\n]+/gu, (line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}

/** An edit of the text without the entry, as one of the text with it. */
function backTo({ range, newText }: TextEdit, removed: Range): TextEdit {
  const shift = (at: number): number => (at >= removed.start ? at + removed.end - removed.start : at);
  return { range: { start: shift(range.start), end: shift(range.end) }, newText };
}

/** Whether an entry is all that is missing. */
function isTakenOut(before: AlignmentDocument, after: AlignmentDocument, index: number): boolean {
  const rest = before.inbox.filter((_, at) => at !== index);
  return (
    withoutRanges(after.inbox) === withoutRanges(rest) &&
    after.placeholders.length <= before.placeholders.length &&
    toldBeside('inbox', after) === toldBeside('inbox', before)
  );
}

/** The ways in which an entry may be taken out, the best first. */
function removals(text: string, { label, range, shape, entries }: Inbox, { range: own }: Kept): TextEdit[] {
  const isAlone =
    label !== undefined &&
    shape !== 'heading' &&
    entries.length === 1 &&
    range?.end === own.end &&
    text.slice(label.end, own.start).trim() === '';
  const lines = linesOf(text, own, entries.at(-1)?.range === own);
  return [...(isAlone ? [deletion(blockOf(text, label.start, own.end))] : []), deletion(lines)];
}

function deletion(range: Range): TextEdit {
  return { range, newText: '' };
}

/** The lines of a bullet; in a loose list with the blank lines that set it apart. */
function linesOf(text: string, { start, end }: Range, isLast: boolean): Range {
  const line = lineStart(text, start);
  const behind = behindBreak(text, lineEnd(text, end));
  const next = behind + (/^[^\S\r\n]*(?:\r\n|\r|\n)/u.exec(text.slice(behind))?.[0].length ?? 0);
  const above = text.slice(0, line).trimEnd().length;
  if (!isLast) return { start: line, end: next };
  // The last of a list: the line end before it goes, and the one behind it stays.
  return hasBlankLine(text, above, line) && next > behind
    ? { start: lineEnd(text, above), end: lineEnd(text, end) }
    : { start: line, end: behind };
}

/** A label and the bullet below it, with the blank lines above; with those below, at the top of a text. */
function blockOf(text: string, start: number, end: number): Range {
  const line = lineStart(text, start);
  const above = text.slice(0, line).trimEnd().length;
  if (above > 0 && text[above - 1] !== '\uFEFF')
    return { start: lineEnd(text, above), end: lineEnd(text, end) };
  const below = lineEnd(text, end);
  const space = /^\s*/u.exec(text.slice(below))?.[0].length ?? 0;
  return { start: line, end: below + space };
}
