import type { AlignmentDocument, Criterion, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { isInside } from '../document/ranges';
import { lineBreakAt, lineEnd, lineStart } from './lineStyle';
import { aboveComments } from './newLabel';
import { reread, silences, writtenBy } from './reread';
import { applyEdits, type TextEdit } from './textEdit';
import { withoutRanges } from './told';

export type InsertTemplateResult =
  | { edits: TextEdit[] }
  /** `present`: all of it is there already. `unreadable`: wherever it were put, it or the rest would be read otherwise. */
  | { failure: 'present' }
  | { failure: 'unreadable' };

/** Blocks of Markdown with line feeds between them, and the names of the criteria that they hold. */
export interface NewBlocks {
  text: string;
  criteria: readonly string[];
}

/**
 * Puts blocks of a template into a document, between blank lines, in its line ends: into the blank line at `offset`,
 * else behind the last criterion, at the end of the text, or above a criterion, wherever first the blocks are read
 * as they are meant and everything else as before.
 *
 * @param text the text that `document` was read from, with `options`
 * @param offset where the cursor is, if it counts
 */
export function insertTemplate(
  text: string,
  document: AlignmentDocument,
  blocks: NewBlocks,
  offset?: number,
  options?: ParseOptions,
): InsertTemplateResult {
  if (blocks.text.trim() === '') return { failure: 'present' };
  for (const at of placesFor(text, document, offset, blocks.criteria.length > 0)) {
    const edit = edited(text, at, blocks.text);
    if (isFaithful(text, document, edit, blocks.criteria, options)) return { edits: [edit] };
  }
  return { failure: 'unreadable' };
}

/** Beside how many criteria a place is looked for: each costs a reading of the whole text. */
const mostTried = 6;

/** Where the blocks may go, the best first: the starts of lines, or the end of the text. */
function placesFor(
  text: string,
  { criteria, frontMatter }: AlignmentDocument,
  offset: number | undefined,
  isOfCriteria: boolean,
): number[] {
  const isInBreak = offset !== undefined && text[offset - 1] === '\r' && text[offset] === '\n';
  const line = offset === undefined ? undefined : lineStart(text, isInBreak ? offset - 1 : offset);
  // Above the criteria, their headings would be too deep for those around them.
  const above = isOfCriteria ? criteria[0]?.heading.start : undefined;
  const isBelow = line !== undefined && line >= (above ?? frontMatter?.range.end ?? 0);
  const isBlank = isBelow && text.slice(line, lineEnd(text, line)).trim() === '';
  const aboveOf = (one: Criterion): number => aboveComments(text, lineStart(text, one.heading.start));
  const behindOf = (one: Criterion): number => lineEnd(text, Math.max(one.range.end, one.heading.end));
  const [first] = criteria;
  const others = criteria.slice(-mostTried).toReversed();
  const places = [
    ...(isBlank ? [line] : []),
    ...others.slice(0, 1).map(behindOf),
    text.length,
    ...others.flatMap((one) => [aboveOf(one), behindOf(one)]),
    ...(first ? [aboveOf(first)] : []),
  ];
  return [...new Set(places)];
}

/** The blocks with blank lines around them. */
function edited(text: string, at: number, blocks: string): TextEdit {
  const eol = lineBreakAt(text, at);
  const before = text.slice(0, at);
  const behind = text.slice(at);
  const isFirst = before.replace(/^\uFEFF/u, '') === '';
  const isLineStart = isFirst || /[\r\n]$/u.test(before);
  const isApart = isFirst || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/u.test(before);
  const lead = isApart ? '' : isLineStart ? eol : eol + eol;
  // Behind it stands nothing, or the line end of the line that it is put behind, or a line of its own.
  const goesOn = behind !== '' && !/^[ \t]*(?:\r\n|\n|\r|$)/u.test(behind);
  const trail = behind === '' || isLineStart ? eol : '';
  const written = blocks.trimEnd().replaceAll('\n', eol);
  return { range: { start: at, end: at }, newText: lead + written + trail + (goesOn ? eol : '') };
}

function isFaithful(
  text: string,
  before: AlignmentDocument,
  edit: TextEdit,
  names: readonly string[],
  options: ParseOptions | undefined,
): boolean {
  const outcome = reread(text, before, [edit], options);
  const { after } = outcome;
  const [written = { start: 0, end: 0 }] = writtenBy([edit]);
  const isNew = ({ heading }: Criterion): boolean => isInside(heading, written);
  const added = after.criteria.filter(isNew);
  const old = after.criteria.filter((one) => !isNew(one));
  return (
    added.map(({ name }) => name).join('\n') === names.join('\n') &&
    added.every(({ range }) => range.end <= written.end) &&
    isAsBefore(old, before.criteria) &&
    keepsLevels(old, after, before) &&
    toldRest(after, written) === toldRest(before) &&
    keepsFacts(before, after) &&
    (after.recognised || !before.recognised) &&
    silences({ ...outcome, after: { ...after, ignores: outside(after.ignores, written) } }) &&
    applyEdits(text, [edit]).length === text.length + edit.newText.length
  );
}

/**
 * Whether the criteria that were there say what they did. Beside the first criterion of a text, empty headings become
 * criteria, too.
 */
function isAsBefore(now: readonly Criterion[], before: readonly Criterion[]): boolean {
  if (before.length === 0) return now.every(({ started, bodyMark }) => !started && !bodyMark);
  return toldCriteria(now) === toldCriteria(before);
}

/** A part may be cut in two: which one a criterion is in does not matter, as long as that says the same. */
function toldCriteria(criteria: readonly Criterion[]): string {
  return withoutRanges(criteria, ['part', 'ordinal']);
}

/** Whether the parts of criteria that were there say of level and cycle what they did, as far as they did. */
function keepsLevels(
  now: readonly Criterion[],
  after: AlignmentDocument,
  before: AlignmentDocument,
): boolean {
  return before.criteria.every(({ part }, index) => {
    const [was, is] = [before.parts[part], after.parts[now[index]?.part ?? -1]];
    return (['level', 'nextLevel', 'cycle'] as const).every(
      (fact) => was?.[fact] === undefined || withoutRanges(was[fact]) === withoutRanges(is?.[fact]),
    );
  });
}

/** What stands outside the criteria and of what is written. */
function toldRest(document: AlignmentDocument, written?: Range): string {
  const { references, referenceDocs, inbox, placeholders, emptyLinks, slips } = document;
  const lists = [references, referenceDocs, inbox, placeholders, emptyLinks, slips];
  return withoutRanges(lists.map((list) => outside(list as readonly { range: Range }[], written)));
}

function outside<Item extends { range: Range }>(list: readonly Item[], written: Range | undefined): Item[] {
  return list.filter(({ range }) => !written || !isInside(range, written));
}

/** What was said stays said; what was not may be said by what is written. */
function keepsFacts(before: AlignmentDocument, after: AlignmentDocument): boolean {
  const facts = ['employee', 'level', 'nextLevel', 'cycle', 'minimumExamples', 'alignment'] as const;
  const isKept = (was: unknown, now: unknown): boolean =>
    was === undefined || withoutRanges(was) === withoutRanges(now);
  const passages = ['previousCycle', 'reviewSummary'] as const;
  return (
    facts.every((fact) => isKept(before[fact], after[fact])) &&
    passages.every((key) => before[key].state === 'absent' || isKept(before[key], after[key])) &&
    isKept([before.identities, before.checkIns], [after.identities, after.checkIns])
  );
}
