import type { AlignmentDocument, Entry, Example, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { isInside } from '../document/ranges';
import { countedFrom } from './counting';
import { behindBreak, endAbove, isNextLineBlank, lineEnd, lineStart } from './lineStyle';
import { keepsAllBut, type Outcome, reread } from './reread';
import { inOrder, type TextEdit } from './textEdit';
import { withoutRanges } from './told';

/** What taking examples out is meant to change of their criteria. */
const changed = ['examples', 'examplesSection', 'projects', 'started'] as const;

/**
 * Takes examples out of a text, each with its details; and a project's name above them, once nothing is
 * left below it. Where a label would be left without anything that tells what it is, `TODO` stays.
 *
 * @param examples of `document`, none of them within another
 * @returns the outcome, its edits in the order of the text, or `undefined` where the rest would not be read
 *   as before. An example may have been all that told what the text is: that is for the caller to look at
 */
export function removeExamples(
  text: string,
  document: AlignmentDocument,
  examples: readonly Example[],
  options?: ParseOptions,
): Outcome | undefined {
  const whole = examples.map(({ range }) => range);
  const emptied = document.criteria.flatMap(({ examplesSection }) =>
    emptiedBy(examplesSection.entries, whole),
  );
  const gone = outermost([...whole, ...emptied]);
  const withoutLines = (ranges: readonly Range[]): TextEdit[] =>
    joined(text, ranges).map((range) => ({ range: linesOf(text, range), newText: '' }));
  const removed = withoutLines(gone);
  const counted = document.criteria.flatMap(({ examplesSection }) =>
    countedOn(text, examplesSection.entries, gone),
  );
  const marked = [...gone.slice(0, 1).map((range) => markFor(text, range)), ...withoutLines(gone.slice(1))];
  const plans = counted.length > 0 ? [[...removed, ...counted], removed, marked] : [removed, marked];
  for (const plan of plans) {
    const outcome = reread(text, document, inOrder(plan), options);
    if (isFaithful(outcome, examples)) return outcome;
  }
  return undefined;
}

/** The numbers of ordered lists that count on, without those that are gone. */
function countedOn(text: string, entries: readonly Entry[], gone: readonly Range[]): TextEdit[] {
  const isGone = ({ range }: Entry): boolean => gone.some((one) => isInside(range, one));
  const first = countedFrom(text, entries);
  const left = entries.filter((entry) => !isGone(entry));
  const own = left.flatMap((entry, index): TextEdit[] => {
    const before = entries.indexOf(entry);
    if (first === undefined || before === index) return [];
    const { start } = entry.range;
    return [{ range: { start, end: start + String(first + before).length }, newText: String(first + index) }];
  });
  return [...own, ...left.flatMap((entry) => countedOn(text, entry.entries, gone))];
}

/** The groups, and the bullets without words of their own, that hold nothing once the ranges are gone. */
function emptiedBy(entries: readonly Entry[], gone: readonly Range[]): Range[] {
  return entries.flatMap((entry) => {
    const inner = emptiedBy(entry.entries, gone);
    const isEmptied =
      (entry.kind === 'group' || entry.text.start === entry.text.end) &&
      entry.entries.length > 0 &&
      entry.entries.every(({ range }) => [...gone, ...inner].some((one) => isInside(range, one)));
    return isEmptied ? [entry.range] : inner;
  });
}

function outermost(ranges: readonly Range[]): Range[] {
  return ranges
    .filter((one, index) =>
      ranges.every(
        (other, at) => at === index || !isInside(one, other) || (isInside(other, one) && at > index),
      ),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** Ranges, in order, with those in one that have nothing but blank lines between them. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const runs: Range[] = [];
  for (const { start, end } of ranges) {
    const last = runs.at(-1);
    if (last && /^[\s>]*$/u.test(text.slice(last.end, start)))
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}

/** The lines of a bullet, with their line ends; and a blank line, where one stood on either side. */
function linesOf(text: string, range: Range): Range {
  const start = lineStart(text, range.start);
  const last = lineEnd(text, range.end);
  const end = behindBreak(text, last);
  const above = start === 0 ? 0 : lineStart(text, endAbove(text, start));
  const isAfterBlank = start === 0 || /^[ \t>]*$/u.test(text.slice(above, endAbove(text, start)));
  if (isAfterBlank && end < text.length && isNextLineBlank(text, last)) {
    return { start, end: behindBreak(text, lineEnd(text, end)) };
  }
  const first = isAfterBlank && end === text.length ? above : start;
  // Without a line end of its own, it takes that of the line before; and so it does where the one before and the one
  // that follows would make one.
  const takesAbove = last === text.length || (text[first - 1] === '\r' && text[end] === '\n');
  return takesAbove && first > 0 ? { start: endAbove(text, first), end: last } : { start: first, end };
}

/** A bullet with `TODO` in place of another one. */
function markFor(text: string, range: Range): TextEdit {
  const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/u.exec(text.slice(range.start, range.start + 40))?.[0] ?? '';
  return { range, newText: `${bullet}TODO` };
}

function isFaithful(outcome: Outcome, examples: readonly Example[]): boolean {
  const { before: document, after } = outcome;
  const kept = document.criteria.map((criterion) =>
    criterion.examples.filter((one) => !examples.includes(one)),
  );
  const touched = document.criteria.flatMap((criterion, index) =>
    criterion.examples.some((one) => examples.includes(one)) ? [[index, changed] as const] : [],
  );
  return (
    withoutRanges(after.criteria.map((criterion) => criterion.examples)) === withoutRanges(kept) &&
    (isUnderlined(outcome.text, outcome.before) || !isUnderlined(outcome.edited, after)) &&
    keepsAllBut(outcome, { criteria: new Map(touched), isStep: true })
  );
}

/** Whether a rule right below a label makes a heading of it, which the label is read through. */
function isUnderlined(text: string, { criteria }: AlignmentDocument): boolean {
  return criteria.some(({ examplesSection: { label } }) => {
    const below = label && behindBreak(text, lineEnd(text, label.end));
    return below !== undefined && /^ {0,3}(?:-+|=+)[ \t]*$/u.test(text.slice(below, lineEnd(text, below)));
  });
}
