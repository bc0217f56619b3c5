import type { AlignmentDocument } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { type SurveyedHeading, survey } from '../document/survey';
import { labelWord } from './labelWord';
import { firstMarker, isNextLineBlank, lineBreakAt, lineStart } from './lineStyle';
import { listHabits } from './lists';
import { setFact } from './setFact';
import { applyEdits, inOrder, shiftBefore, type TextEdit } from './textEdit';

export type TreatResult =
  | { edits: TextEdit[] }
  /**
   * `frontMatter`: it is no YAML that could be added to. `heading`: an Examples label below this one would
   * not be read as that. `kept`: what is kept for later below this one would be examples.
   */
  | { failure: 'frontMatter' }
  | { failure: 'heading' | 'kept'; name: string };

/**
 * Makes a text an alignment document with the chosen headings as its criteria: says so in the front matter,
 * and writes an Examples label below those headings that are no criteria by that alone: above the first
 * list there, which is taken for the examples, or behind what stands there. Nothing else changes, and what
 * is kept for later stays that; the outcome is read again before it is given out.
 *
 *     ### Craft                          ### Craft
 *
 *     - wrote the importer               Examples
 *
 *                                        - wrote the importer
 *
 * @param chosen where the chosen headings start, as {@link survey} gives them
 */
export function treatAsAlignmentDocument(
  text: string,
  document: AlignmentDocument,
  chosen: readonly number[],
  options?: ParseOptions,
): TreatResult {
  const said = document.alignment === true ? [] : setAlignment(text, document, true);
  if (!said) return { failure: 'frontMatter' };
  const wanted = survey(text, options).headings.filter(({ heading }) => chosen.includes(heading.start));
  const word = labelWord('examples', document, text, options);
  const kept = document.inbox.length;
  let edits = said;
  for (const heading of wanted) {
    if (isCriterion(text, edits, heading, kept, options)) continue;
    const labelled = labelsFor(text, heading, word)
      .map((edit) => inOrder([...edits, edit]))
      .find((tried) => isCriterion(text, tried, heading, kept, options));
    if (!labelled) return { failure: heading.keeps ? 'kept' : 'heading', name: heading.name };
    edits = labelled;
  }
  return { edits };
}

/**
 * Says in the front matter that a text is no alignment document, whatever it looks like.
 * @returns `undefined` where the front matter is no YAML that could be added to
 */
export function treatAsOrdinary(
  text: string,
  document: Pick<AlignmentDocument, 'frontMatter'>,
): TextEdit | undefined {
  return setFact(text, document, ['alignment'], false);
}

function setAlignment(
  text: string,
  document: Pick<AlignmentDocument, 'frontMatter'>,
  is: boolean,
): TextEdit[] | undefined {
  const edit = setFact(text, document, ['alignment'], is);
  return edit && [edit];
}

/**
 * Whether a heading is a criterion of an alignment document once the edits are made, and what is kept for
 * later is still kept.
 */
function isCriterion(
  text: string,
  edits: readonly TextEdit[],
  { heading }: SurveyedHeading,
  kept: number,
  options: ParseOptions | undefined,
): boolean {
  const { recognised, criteria, inbox } = parse(applyEdits(text, edits), options);
  // What is inserted at its start, front matter, stands before it.
  const start = heading.start + shiftBefore(edits, heading.start + 1);
  return (
    recognised && inbox.length === kept && criteria.some((criterion) => criterion.heading.start === start)
  );
}

/** The ways in which an Examples label may be written below a heading, the best first. */
function labelsFor(text: string, { heading, list, end }: SurveyedHeading, word: string): TextEdit[] {
  const marker = firstMarker(listHabits(text).marker ?? '-');
  const behind = [end, heading.end].map((at) => {
    const eol = lineBreakAt(text, at);
    const gap = isNextLineBlank(text, at) ? '' : eol;
    return insertion(at, `${eol}${eol}${word}${eol}${eol}${marker} TODO${gap}`);
  });
  if (!list) return behind;
  const at = lineStart(text, list.start);
  const eol = lineBreakAt(text, at);
  const isApart = text.slice(0, at).trimEnd().length + 2 * eol.length <= at;
  return [insertion(at, `${isApart ? '' : eol}${word}${eol}${eol}`), ...behind];
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}
