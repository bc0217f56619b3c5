import { greatest, least } from '../document/extremes';
import type { AlignmentDocument, Criterion, Part } from '../document/model';
import type { ParseOptions } from '../document/options';
import type { AddPassageResult } from './addOverall';
import { writePassage, writeWords } from './fragment';
import { type Habits, habitsOf } from './habits';
import { labelWord } from './labelWord';
import { firstMarker, lineBreakAt } from './lineStyle';
import { blockBehind } from './newLabel';
import { keepsAllBut, reread } from './reread';
import { type Shown, shownCriterion, shownIn } from './shown';
import type { TextEdit } from './textEdit';

/**
 * Writes the review summary of a part: below its heading, or with a new one behind the last criterion.
 * Without `words` it is a stub: `TODO`, and the overalls of the criteria as they are written,
 * without what is private.
 *
 *     ## Review Summary
 *
 *     TODO
 *
 *     - **Mastery:** Builds what others can change without asking.
 *
 * @param text the text that `document` was read from, with `options`
 * @param words inline Markdown as the writer typed it; line ends count as spaces
 */
export function addReviewSummary(
  text: string,
  document: AlignmentDocument,
  part: Part,
  words?: string,
  options?: ParseOptions,
): AddPassageResult {
  const { state, label, range } = part.reviewSummary;
  if (state === 'written' || state === 'answered') return { failure: 'present' };
  if (part.criteria.length === 0) return { failure: 'unreadable' };
  const habits = habitsOf(text, document, options);
  const { strong } = habits;
  // What is still to be written gives way; the line ends before it stay.
  const open = label && range && range.end > label.end ? openAt(text, label.end, range.end) : undefined;
  // One criterion may hold others.
  const behind = greatest(part.criteria.map((criterion) => criterion.range.end));
  const at = open?.end ?? label?.end ?? behind;
  const eol = lineBreakAt(text, open ?? at);
  const first = words?.trim() ? writePassage(words, strong) : 'TODO';
  const overalls = words?.trim() ? [] : overallsOf(shownIn(text, document, options), part, strong);
  const body = overalls.length > 0 ? first + eol + eol + listOf(overalls, habits, eol) : first;
  const heading = `${'#'.repeat(depthOf(part))} ${labelWord('reviewSummary', document, text, options)}`;
  const lead = open ? '' : label ? eol + eol : heading + eol + eol;
  const block = { text: lead + body, bullet: { start: lead.length, end: lead.length + first.length } };
  const plan = label
    ? {
        edit: { range: open ?? { start: label.end, end: label.end }, newText: block.text },
        bullet: block.bullet,
      }
    : blockBehind({ text }, at, block);
  return isFaithful(text, document, part, plan.edit, options)
    ? { edits: [plan.edit], passage: shifted(plan) }
    : { failure: 'unreadable' };
}

/** What stands between two offsets, without the space before it. */
function openAt(text: string, start: number, end: number): { start: number; end: number } {
  return { start: start + text.slice(start, end).search(/\S|$/u), end };
}

function shifted({ edit, bullet }: { edit: TextEdit; bullet: { start: number; end: number } }) {
  return { start: edit.range.start + bullet.start, end: edit.range.start + bullet.end };
}

/** As deep as the heading of the level, and not deeper than the criteria. */
function depthOf({ criteria, levelHeading }: Part): number {
  const depth = least(criteria.map((criterion) => criterion.depth));
  return levelHeading ? Math.max(1, depth - 1) : depth;
}

/** Bullets at the very left, as those of the document. */
function listOf(lines: readonly string[], { traits, lists, isLoose }: Habits, eol: string): string {
  const marker = firstMarker(traits.marker ?? lists.marker ?? '-');
  const gap = (traits.gaps.outer ?? isLoose) ? eol + eol : eol;
  return lines.map((line, index) => `${marker.replace('1', String(index + 1))} ${line}`).join(gap);
}

/** The overalls of a part's criteria, as others may read them. */
function overallsOf(shown: Shown, { criteria }: Part, strong: '*' | '_'): string[] {
  return criteria.flatMap((one) => {
    const criterion = shownCriterion(shown, one);
    const overall = criterion ? overallOf(shown.text, criterion, strong) : '';
    return overall === '' ? [] : [overall];
  });
}

/** A criterion's name with its overall, on one line; nothing where it has none. */
export function overallOf(text: string, { name, overall }: Criterion, strong: '*' | '_'): string {
  const { state, label, range } = overall;
  if (state !== 'written' || !label || !range) return '';
  const source = text.slice(label.end, range.end).trim();
  const isParagraph = !/(?:\r\n|\n|\r)[ \t>]*(?:[-*+#|`~>]|\d+[.)]|[\r\n])/u.test(source);
  const said =
    isParagraph && !/^[-*+#|>]/u.test(source)
      ? source.replace(/\s+/gu, ' ')
      : writeWords(overall.text.replace(/\s+/gu, ' '));
  const mark = strong.repeat(2);
  return `${mark}${writeWords(name)}:${mark} ${said}`;
}

function isFaithful(
  text: string,
  document: AlignmentDocument,
  part: Part,
  edit: TextEdit,
  options: ParseOptions | undefined,
): boolean {
  const outcome = reread(text, document, [edit], options);
  const now = outcome.after.parts[document.parts.indexOf(part)]?.reviewSummary;
  return (
    (now?.state === 'written' || now?.state === 'unfinished') &&
    keepsAllBut(outcome, { criteria: new Map(), parts: ['reviewSummary'], document: ['reviewSummary'] })
  );
}
