import type { AlignmentDocument, Criterion, Example } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import type { NewExample } from './fragment';
import type { Insertion } from './insertExample';
import { isSameProject } from './neighbours';
import { applyEdits, type TextEdit } from './textEdit';

/** An insertion that was computed and not yet applied. */
export interface Proposal {
  text: string;
  document: AlignmentDocument;
  edits: readonly TextEdit[];
  insertions: readonly Insertion[];
  example: NewExample;
}

/**
 * Applies an insertion to a copy of the text and reads it: whether each criterion holds what it held, and
 * those chosen one more example, with the project, note and evidence that were asked for.
 */
export function isFaithful(
  { text, document, edits, insertions, example }: Proposal,
  options?: ParseOptions,
): boolean {
  const after = parse(applyEdits(text, edits), options);
  if (after.criteria.length !== document.criteria.length) return false;
  return document.criteria.every((before, index) => {
    const now = after.criteria[index];
    const insertion = insertions.find(({ criterion }) => criterion === before);
    if (!now || now.name !== before.name || !isSameApart(before, now)) return false;
    const added = now.examples.filter(({ range }) => range.start === insertion?.range.start);
    const rest = now.examples.filter((one) => !added.includes(one));
    const isKept =
      rest.length === before.examples.length && rest.every((one, at) => isSame(one, before.examples[at]));
    const [one] = added;
    return isKept && (insertion ? added.length === 1 && one !== undefined && isWanted(one, example) : true);
  });
}

/** Whether everything else under a criterion reads as before. */
function isSameApart(before: Criterion, now: Criterion): boolean {
  return (
    now.roomForImprovement.notes.length === before.roomForImprovement.notes.length &&
    now.opportunitiesForGrowth.notes.length === before.opportunitiesForGrowth.notes.length &&
    now.overall.text === before.overall.text &&
    now.generalDescription.text === before.generalDescription.text &&
    now.levelDescription.text === before.levelDescription.text
  );
}

function isSame(a: Example, b: Example | undefined): boolean {
  return (
    b !== undefined &&
    a.project === b.project &&
    a.note === b.note &&
    a.evidence.map(({ url }) => url).join('\n') === b.evidence.map(({ url }) => url).join('\n')
  );
}

function isWanted(written: Example, { project, note, evidence }: NewExample): boolean {
  const urls = written.evidence.map(({ url }) => url);
  return (
    (project === undefined || (written.project !== undefined && isSameProject(written.project, project))) &&
    (written.note !== '' || !/[\p{L}\p{N}]/u.test(note)) &&
    evidence.every((url) => urls.some((one) => one === url || one === encodeURI(url)))
  );
}
