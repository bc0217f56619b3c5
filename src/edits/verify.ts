import type { AlignmentDocument, Entry, Example, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import type { NewExample } from './fragment';
import type { Insertion } from './insertExample';
import { lineEnd } from './lineStyle';
import { isSameProject } from './neighbours';
import { applyEdits, shiftBefore, type TextEdit } from './textEdit';
import { withoutRanges } from './told';

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
  const edited = applyEdits(text, edits);
  const after = parse(edited, options);
  const targets = new Map(
    insertions.map(({ criterion, range }) => [document.criteria.indexOf(criterion), range]),
  );
  const isNew = (index: number, { range }: Example): boolean => range.start === targets.get(index)?.start;
  const kept = after.criteria.map((criterion, index) => ({
    ...criterion,
    examples: criterion.examples.filter((one) => !isNew(index, one)),
  }));
  const added = after.criteria.flatMap(({ examples }, index) => examples.filter((one) => isNew(index, one)));
  const silenced = ({ ignores }: AlignmentDocument, source: string): string =>
    ignores.map(({ range }) => lineAt(source, range.start)).join('\n');
  return (
    added.length === insertions.length &&
    (after.recognised || !document.recognised) &&
    // Nor is it taken for something that is still to be written.
    after.placeholders.length <= document.placeholders.length &&
    added.every((one) => isWanted(one, example)) &&
    silenced(after, edited) === silenced(document, text) &&
    keepsBullets(document, after, edits, edited) &&
    said({ ...after, criteria: kept }, targets) === said(document, targets)
  );
}

/**
 * Whether all bullets that were there still are what they were, and none that is written swallows any of
 * what follows it.
 */
function keepsBullets(
  before: AlignmentDocument,
  after: AlignmentDocument,
  edits: readonly TextEdit[],
  edited: string,
): boolean {
  const written = edits.map(({ range, newText }) => {
    const start = range.start + shiftBefore(edits, range.start);
    return { start, end: start + newText.length };
  });
  const writtenAt = ({ range }: Pick<Entry, 'range'>): Range | undefined =>
    written.find(({ start, end }) => range.start >= start && range.start < end);
  const endsWithin = (one: Pick<Entry, 'range'>): boolean =>
    edited.slice(writtenAt(one)?.end, one.range.end).trim() === '';
  const told = (entries: readonly Entry[]): string =>
    JSON.stringify(entries.map(({ kind, project }) => [kind, project]));

  const old = allEntries(before).filter(({ range }) => !edits.some((edit) => isInside(range, edit.range)));
  const now = allEntries(after);
  const examples = after.criteria.flatMap((criterion) => criterion.examples);
  return (
    told(now.filter((entry) => !writtenAt(entry))) === told(old) &&
    [...now, ...examples].every((one) => !writtenAt(one) || endsWithin(one))
  );
}

function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function allEntries({ criteria }: AlignmentDocument): Entry[] {
  const flat = (entries: readonly Entry[]): Entry[] =>
    entries.flatMap((entry) => [entry, ...flat(entry.entries)]);
  return criteria.flatMap(({ examplesSection }) => flat(examplesSection.entries));
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
  return withoutRanges({ ...rest, criteria: told, parts: partsTold });
}

const bullet = /^(?:[-*+]|\d+[.)])(?:[ :]|$)/u;

function isWanted(written: Example, { project, note, evidence }: NewExample): boolean {
  const urls = written.evidence.map(({ url }) => url);
  return (
    (project === undefined || (written.project !== undefined && isSameProject(written.project, project))) &&
    (written.note !== '' || !/[\p{L}\p{N}]/u.test(note)) &&
    // A bullet that is read as words is none.
    (!bullet.test(written.note) || bullet.test(note.trim())) &&
    evidence.every((url) => urls.some((one) => one === url || one === encodeURI(url)))
  );
}

function lineAt(text: string, offset: number): string {
  return text.slice(offset, lineEnd(text, offset));
}
