import { assess } from '../../coverage/assess';
import type { AssessOptions } from '../../coverage/options';
import type { AlignmentDocument } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { parse } from '../../document/parse';
import { silences } from '../reread';
import { applyEdits, inOrder, shiftBefore, type TextEdit } from '../textEdit';
import { addBlankLine } from './addBlankLine';
import { addExamplesLabel } from './addExamplesLabel';
import { answerNone } from './answerNone';
import { changeAllLevels, changeOneLevel } from './changeLevel';
import type { FixEdit, FixName, FixRequest, FixSite, Way } from './fix';
import { removeLink, setLink } from './link';
import { repairQuery } from './query';
import { renameKey } from './renameKey';
import { searchCycle } from './searchCycle';
import { silence } from './silence';
import { writeNote } from './writeNote';

/** The ways in which each fix may be made, the best first. */
const fixers: Record<FixName, (site: FixSite) => Way[]> = {
  addExamplesLabel,
  setLink,
  removeLink,
  writeNote,
  answerNone,
  changeLevel: changeOneLevel,
  changeAllLevels,
  addBlankLine,
  writeNearest: repairQuery,
  joinValue: repairQuery,
  removeTerm: repairQuery,
  swapBounds: repairQuery,
  joinByOr: repairQuery,
  useCycle: repairQuery,
  useIdentity: repairQuery,
  searchByUpdate: repairQuery,
  searchCycle,
  renameKey,
  silence,
};

export type FixResult =
  | { edits: FixEdit[] }
  /** `gone`: there is no such finding. `unreadable`: there is no way that would be read as it is meant. */
  | { failure: 'gone' | 'unreadable' };

/**
 * Makes a fix for a finding, in the document's own way. The outcome is read again before it is given out: the
 * finding is gone (or, after a first step, what was asked for is there), everything else reads as before, and what
 * comments silence is what they did.
 *
 *     > **L4:** Knows the trade-offs        > **L4:** Knows the trade-offs
 *     Examples
 *     - did it                              Examples
 *                                           - did it
 *
 * @param text the text that `document` was read from, with `options`
 * @returns edits to `text` that do not overlap, in the order of the text
 */
export function fixFinding(
  text: string,
  document: AlignmentDocument,
  request: FixRequest,
  assessOptions: AssessOptions,
  options?: ParseOptions,
): FixResult {
  const findings = assess(document, assessOptions, text);
  const finding = findings.find(
    ({ code, range }) =>
      code === request.code && range.start === request.range.start && range.end === request.range.end,
  );
  if (!finding) return { failure: 'gone' };
  const ways = fixers[request.fix]({ text, document, finding, findings, request });
  const way = ways.find((one) => {
    const filled = one.edits.map((edit) => fill(edit, one.sample));
    const edited = applyEdits(text, filled);
    const after = parse(edited, options);
    const now = assess(after, assessOptions, edited);
    const start = finding.range.start + shiftBefore(filled, finding.range.start);
    const isGone = !now.some(({ code, range }) => code === finding.code && range.start === start);
    const isSilent = request.fix === 'silence' || silences({ before: document, after, edits: filled });
    return (isGone || one.stays) && isSilent && one.holds({ text: edited, document: after, findings: now });
  });
  return way ? { edits: inOrder(way.edits) } : { failure: 'unreadable' };
}

/** An edit with `words` in its field. */
function fill({ range, newText, field }: FixEdit, words: string | undefined): TextEdit {
  if (!field || words === undefined) return { range, newText };
  return { range, newText: newText.slice(0, field.start) + words + newText.slice(field.end) };
}
