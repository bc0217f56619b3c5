import type { AlignmentDocument, Criterion, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { writePassage, writeWords } from './fragment';
import { type Habits, habitsOf } from './habits';
import { labelWord } from './labelWord';
import { bulletOfLine, lineBreakAt, nestedPrefix, withLineFeeds } from './lineStyle';
import { behindLastItem, blockBehind, endOfDescriptions } from './newLabel';
import { belowLine } from './place';
import { keepsAllBut, reread } from './reread';
import { listRoles } from './roles';
import { shownCriterion, shownIn } from './shown';
import { siteOf } from './site';
import type { TextEdit } from './textEdit';

export type AddPassageResult =
  /** `passage` is the range of what is to be written on, in the text after the edit. */
  | { edits: TextEdit[]; passage: Range }
  /** `present`: it is written already. `unreadable`: it would not be read as what it is there. */
  | { failure: 'present' | 'unreadable' };

/** An edit, and where the passage stands in its text. */
interface Plan {
  edit: TextEdit;
  at: number;
}

/**
 * Writes a criterion's Overall: behind its label, in place of what is left to be written; or with a new
 * label behind the criterion, in the form that the others have. Without `words` it is a stub that is still
 * to be written, and names the criterion's projects.
 *
 *     **Overall:** TODO: Faster Search, On call
 *
 * @param text the text that `document` was read from, with `options`
 * @param words inline Markdown as the writer typed it; line ends count as spaces
 */
export function addOverall(
  text: string,
  document: AlignmentDocument,
  criterion: Criterion,
  words?: string,
  options?: ParseOptions,
): AddPassageResult {
  const { state } = criterion.overall;
  if (state === 'written' || state === 'answered') return { failure: 'present' };
  const habits = habitsOf(text, document, options);
  const passage = words?.trim()
    ? writePassage(words, habits.strong)
    : stubFor(text, document, criterion, options);
  const index = document.criteria.indexOf(criterion);
  const word = labelWord('overall', document, text, options);
  for (const { edit, at } of plansFor(text, document, criterion, passage, word, habits)) {
    const outcome = reread(text, document, [edit], options);
    const now = outcome.after.criteria[index]?.overall;
    const isMeant = now?.state === (words?.trim() ? 'written' : 'unfinished');
    if (
      isMeant &&
      keepsAllBut(outcome, { criteria: new Map([[index, ['overall', 'started', 'bodyMark']]]) })
    ) {
      const start = edit.range.start + at;
      return { edits: [edit], passage: { start, end: start + passage.length } };
    }
  }
  return { failure: 'unreadable' };
}

/** What is still to be written, with the projects that it is about, unless those are private. */
function stubFor(
  text: string,
  document: AlignmentDocument,
  criterion: Criterion,
  options: ParseOptions | undefined,
): string {
  const projects = shownCriterion(shownIn(text, document, options), criterion)?.projects ?? [];
  return projects.length > 0 ? `TODO: ${writeWords(projects.join(', '))}` : 'TODO';
}

function plansFor(
  text: string,
  document: AlignmentDocument,
  criterion: Criterion,
  passage: string,
  word: string,
  habits: Habits,
): Plan[] {
  const { label, range } = criterion.overall;
  if (label) return fillings(text, label, range ?? label, passage);
  const others = document.criteria.flatMap(({ overall }) => overall.label ?? []);
  const shown = others.map((other) => withLineFeeds(text, other));
  const { end } = criterion.range;
  const mark = habits.strong.repeat(2);
  const leads = [...shown.filter(isLead), `${mark}${word}:${mark}`].map((source) => `${source} `);
  const [heading] = shown.filter((source) => source.startsWith('#'));
  const forms = heading && !shown.some(isLead) ? [`${heading}\n\n`, ...leads] : leads;
  // Something may be left open behind which nothing can be written: then it stands below the descriptions.
  const blocks = [end, endOfDescriptions(criterion)].flatMap((place) =>
    [...new Set(forms)].slice(0, 3).map((form): Plan => {
      const lead = form.replaceAll('\n', lineBreakAt(text, place));
      const block = {
        text: lead + passage,
        bullet: { start: lead.length, end: lead.length + passage.length },
      };
      const { edit, bullet } = blockBehind({ text }, place, block);
      return { edit, at: bullet.start };
    }),
  );
  const [first] = others;
  return [...(first ? besideItems(text, criterion, first, passage, habits) : []), ...blocks];
}

/** A bullet beside the labels that are bullets, where another overall is one. */
function besideItems(
  text: string,
  criterion: Criterion,
  other: Range,
  passage: string,
  habits: Habits,
): Plan[] {
  const site = siteOf(text, criterion, 'examples', habits);
  const last = bulletOfLine(text, other.start) && behindLastItem(site, listRoles);
  if (!last) return [];
  const source = withLineFeeds(text, other);
  const lines = isLead(source) ? [`${source} ${passage}`] : [source, passage];
  const { edit } = belowLine(site, last.end, last.bullet, lines, last.isLoose, 'label');
  return [{ edit, at: edit.newText.length - passage.length }];
}

/** The ways to write behind a label: on its line, below it, as a bullet within a bullet. */
function fillings(text: string, label: Range, range: Range, passage: string): Plan[] {
  const bullet = bulletOfLine(text, label.start);
  const place = { start: label.end, end: Math.max(label.end, range.end) };
  const eol = lineBreakAt(text, place);
  const source = text.slice(label.start, label.end);
  const nested = bullet ? [`${eol}${nestedPrefix(bullet, [])}${bullet.marker}${bullet.padding}`] : [];
  const ways = isLead(source) ? [' ', ...nested, eol + eol] : [...nested, eol + eol, eol];
  return ways.map((way) => ({ edit: { range: place, newText: way + passage }, at: way.length }));
}

/** Whether what a label introduces stands on its line. */
function isLead(source: string): boolean {
  return /[:：][*_]*$/u.test(source);
}
