import type { AlignmentDocument, Example } from '../document/model';
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
 * Applies an insertion to a copy of the text and reads it: whether the chosen criteria hold one more
 * example each, with the project, note and evidence that were asked for, and everything else reads as it
 * did before.
 */
export function isFaithful(
  { text, document, edits, insertions, example }: Proposal,
  options?: ParseOptions,
): boolean {
  const after = parse(applyEdits(text, edits), options);
  const targets = new Map(
    insertions.map(({ criterion, range }) => [document.criteria.indexOf(criterion), range]),
  );
  const isNew = (index: number, { range }: Example): boolean => range.start === targets.get(index)?.start;
  const kept = after.criteria.map((criterion, index) => ({
    ...criterion,
    examples: criterion.examples.filter((one) => !isNew(index, one)),
  }));
  const added = after.criteria.flatMap(({ examples }, index) => examples.filter((one) => isNew(index, one)));
  return (
    added.length === insertions.length &&
    added.every((one) => isWanted(one, example)) &&
    said({ ...after, criteria: kept }, targets) === said(document, targets)
  );
}

/**
 * All that a document says, without where it stands. What an insertion is meant to change is left out: the
 * section of examples and the state of the chosen criteria, and the marks that gave way.
 */
function said(document: AlignmentDocument, targets: ReadonlyMap<number, unknown>): string {
  const { criteria, parts, placeholders, places, recognised, ...rest } = document;
  const told = criteria.map((criterion, index) => {
    if (!targets.has(index)) return criterion;
    const { examplesSection, projects, started, bodyMark, ...others } = criterion;
    return others;
  });
  const partsTold = parts.map(({ criteria: inPart, ...part }) => ({ ...part, count: inPart.length }));
  return JSON.stringify({ ...rest, criteria: told, parts: partsTold }, (_key, value: unknown) =>
    isRange(value) ? undefined : value,
  );
}

function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

function isWanted(written: Example, { project, note, evidence }: NewExample): boolean {
  const urls = written.evidence.map(({ url }) => url);
  return (
    (project === undefined || (written.project !== undefined && isSameProject(written.project, project))) &&
    (written.note !== '' || !/[\p{L}\p{N}]/u.test(note)) &&
    evidence.every((url) => urls.some((one) => one === url || one === encodeURI(url)))
  );
}
