import type { AlignmentDocument, Example } from '../document/model';
import type { ParseOptions } from '../document/options';
import { isInside } from '../document/ranges';
import type { NewExample } from './fragment';
import type { Insertion } from './insertExample';
import { isSameProject } from './neighbours';
import { keepsAllBut, type Outcome, reread, writtenBy } from './reread';
import type { TextEdit } from './textEdit';
import { withoutRanges } from './told';

/** An insertion that was computed and not yet applied. */
export interface Proposal {
  text: string;
  document: AlignmentDocument;
  edits: readonly TextEdit[];
  insertions: readonly Insertion[];
  example: NewExample;
}

/** What an insertion is meant to change of its criteria. */
const changed = ['examples', 'examplesSection', 'projects', 'started', 'bodyMark'] as const;

/**
 * Applies an insertion to a copy of the text and reads it: whether the chosen criteria hold one more
 * example each, with the project, note and evidence that were asked for, and everything else reads as it
 * did before.
 */
export function isFaithful(
  { text, document, edits, insertions, example }: Proposal,
  options?: ParseOptions,
): boolean {
  const outcome = reread(text, document, edits, options);
  const { after } = outcome;
  const targets = new Map(
    insertions.map(({ criterion, range }) => [document.criteria.indexOf(criterion), range]),
  );
  const isNew = (index: number, { range }: Example): boolean => range.start === targets.get(index)?.start;
  const kept = after.criteria.map(({ examples }, index) => examples.filter((one) => !isNew(index, one)));
  const added = after.criteria.flatMap(({ examples }, index) => examples.filter((one) => isNew(index, one)));
  return (
    added.length === insertions.length &&
    isNothingLeft(outcome, example) &&
    added.every((one) => isWanted(one, example)) &&
    withoutRanges(kept) === withoutRanges(document.criteria.map(({ examples }) => examples)) &&
    keepsAllBut(outcome, { criteria: new Map([...targets.keys()].map((index) => [index, changed])) })
  );
}

/**
 * Whether nothing that is written is taken for something that is still to be written, not even in the place of a
 * mark; but an example that stood elsewhere takes its own marks along.
 */
function isNothingLeft({ after, edits }: Outcome, { content }: NewExample): boolean {
  const written = writtenBy(edits);
  const carried = content?.(1) ?? '';
  return after.placeholders.every(
    (one) => !written.some((range) => isInside(one.range, range)) || carried.includes(one.text),
  );
}

const bullet = /^(?:[-*+]|\d+[.)])(?:[ :]|$)/u;

function isWanted(
  written: Example,
  { project, note, isPlain, evidence, content, title }: NewExample,
): boolean {
  const urls = written.evidence.map(({ url }) => url);
  const isTitled = written.project !== undefined && written.project === title;
  const said = isTitled && project === undefined ? `${title}: ${written.note}` : written.note;
  const isSame = inLine(said) === inLine(note) && urls.join('\n') === evidence.join('\n');
  return (
    // What stood elsewhere says the same here, and keeps no project but the one that was asked for.
    (content === undefined ||
      (isSame && (project !== undefined || written.project === undefined || isTitled))) &&
    // What came from outside brings no link along.
    (!isPlain || urls.length === evidence.length) &&
    (project === undefined || (written.project !== undefined && isSameProject(written.project, project))) &&
    (written.note !== '' || !/[\p{L}\p{N}]/u.test(note)) &&
    // A bullet that is read as words is none.
    (!bullet.test(written.note) || bullet.test(note.trim())) &&
    evidence.every((url) => urls.some((one) => one === url || one === encodeURI(url)))
  );
}

/** What an example says in several blocks, something kept says in a line. */
function inLine(note: string): string {
  return note.replace(/\s+/gu, ' ');
}
