import type { AlignmentDocument, Criterion, Example, Range } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { type AddNoteResult, addNote, type NewNote } from '../../edits/addNote';
import { type AddPassageResult, addOverall } from '../../edits/addOverall';
import { addReviewSummary } from '../../edits/addReviewSummary';
import { type Combined, type CombineResult, combineExamples } from '../../edits/combineExamples';
import type { NewExample } from '../../edits/fragment';
import { type InsertResult, insertExample } from '../../edits/insertExample';
import { type InsertedExamples, insertExamples, type NewPlaced } from '../../edits/insertExamples';
import { type KeepResult, keepForLater, type NewKept } from '../../edits/keepForLater';
import { type MoveResult, moveExamples } from '../../edits/moveExamples';
import { type PasteResult, pasteEvidence, pasteExample } from '../../edits/pasteEvidence';
import { recordUnder } from '../../edits/recordUnder';
import type { NoteRole } from '../../edits/roles';
import { type Destination, sortKept } from '../../edits/sortKept';
import { type SplitResult, splitExample } from '../../edits/splitExample';
import type { TextEdit } from '../../edits/textEdit';
import { read } from './read';

/** Where an example was put: `criterion` is an index into the document's criteria. */
export interface InsertedAt {
  criterion: number;
  project?: string;
  /** That of the bullet in the text after the edits. */
  range: Range;
}

/** An example of a document: its criterion, and its place among the examples there. */
export interface ExampleAt {
  criterion: number;
  example: number;
}

function examplesAt({ criteria }: AlignmentDocument, places: readonly ExampleAt[]): Example[] {
  return places.flatMap(({ criterion, example }) => criteria[criterion]?.examples[example] ?? []);
}

function insertInto(
  text: string,
  model: AlignmentDocument,
  criteria: readonly number[],
  example: NewExample,
  options: ParseOptions | undefined,
): { edits: TextEdit[]; insertions: InsertedAt[] } | { failure: 'empty' | 'unreadable' } {
  const result = insertExample(text, model, criteriaAt(model, criteria), example, options);
  return 'failure' in result ? result : insertedIn(model, result);
}

function criteriaAt({ criteria }: AlignmentDocument, indices: readonly number[]): Criterion[] {
  return indices.flatMap((index) => criteria[index] ?? []);
}

function insertedIn(
  { criteria }: AlignmentDocument,
  { edits, insertions }: Exclude<InsertResult, { failure: unknown }>,
): { edits: TextEdit[]; insertions: InsertedAt[] } {
  return {
    edits,
    insertions: insertions.map((one) => ({ ...one, criterion: criteria.indexOf(one.criterion) })),
  };
}

/** What examples, notes and what is kept for later come and move by. */
export const recording = {
  /** Puts an example under the criteria of these indices; see {@link insertExample}. */
  insertExample: (
    text: string,
    criteria: readonly number[],
    example: NewExample,
    options?: ParseOptions,
  ): { edits: TextEdit[]; insertions: InsertedAt[] } | { failure: 'empty' | 'unreadable' } =>
    insertInto(text, read(text, options), criteria, example, options),

  /** Puts several examples in, or keeps them for later; see {@link insertExamples}. */
  insertExamples: (
    text: string,
    asked: readonly NewPlaced[],
    part: number,
    options?: ParseOptions,
  ): InsertedExamples => insertExamples(text, read(text, options), asked, part, options),

  /** Records an example, as it is written, under further criteria; see {@link recordUnder}. */
  recordUnder: (
    text: string,
    example: ExampleAt,
    criteria: readonly number[],
    options?: ParseOptions,
  ):
    | { edits: TextEdit[]; insertions: InsertedAt[] }
    | { failure: 'empty' | 'unreadable' | 'row' | 'private' } => {
    const model = read(text, options);
    const [from] = examplesAt(model, [example]);
    if (!from) return { failure: 'row' };
    const result = recordUnder(text, model, from, criteriaAt(model, criteria), options);
    return 'failure' in result ? result : insertedIn(model, result);
  },

  /** Moves examples, by their criteria and places there; see {@link moveExamples}. */
  moveExamples: (
    text: string,
    examples: readonly ExampleAt[],
    to: { criterion: number; project?: string },
    options?: ParseOptions,
  ): MoveResult => {
    const model = read(text, options);
    const { criterion: index, ...rest } = to;
    const criterion = model.criteria[index];
    const chosen = examplesAt(model, examples);
    if (!criterion || chosen.length === 0) return { failure: 'unreadable' };
    return moveExamples(text, model, chosen, { criterion, ...rest }, options);
  },

  /** Makes one bullet of a project's, by its criterion and the group's offset; see {@link combineExamples}. */
  combineExamples: (
    text: string,
    criterion: number,
    offset: number,
    options?: ParseOptions,
  ): CombineResult => {
    const model = read(text, options);
    const chosen = model.criteria[criterion];
    const group = chosen?.examplesSection.entries.find(({ range }) => range.start === offset);
    return chosen && group ? combineExamples(text, model, chosen, group, options) : { failure: 'project' };
  },

  /** Makes a bullet of each sentence of an example; see {@link splitExample}. */
  splitExample: (
    text: string,
    place: ExampleAt,
    made: readonly Combined[],
    options?: ParseOptions,
  ): SplitResult => {
    const model = read(text, options);
    const chosen = model.criteria[place.criterion];
    const [example] = examplesAt(model, [place]);
    return chosen && example ? splitExample(text, model, chosen, example, made, options) : { failure: 'row' };
  },

  /** Puts a note under a criterion; see {@link addNote}. */
  addNote: (
    text: string,
    criterion: number,
    role: NoteRole,
    note: NewNote,
    options?: ParseOptions,
  ): AddNoteResult => {
    const model = read(text, options);
    const chosen = model.criteria[criterion];
    return chosen ? addNote(text, model, chosen, role, note, options) : { failure: 'unreadable' };
  },

  /** Writes a criterion's Overall; see {@link addOverall}. */
  addOverall: (text: string, criterion: number, words?: string, options?: ParseOptions): AddPassageResult => {
    const model = read(text, options);
    const chosen = model.criteria[criterion];
    return chosen ? addOverall(text, model, chosen, words, options) : { failure: 'unreadable' };
  },

  /** Writes a part's review summary; see {@link addReviewSummary}. */
  addReviewSummary: (
    text: string,
    part: number,
    words?: string,
    options?: ParseOptions,
  ): AddPassageResult => {
    const model = read(text, options);
    const chosen = model.parts[part];
    return chosen ? addReviewSummary(text, model, chosen, words, options) : { failure: 'unreadable' };
  },

  /** Puts something into the inbox of a part; see {@link keepForLater}. */
  keepForLater: (text: string, kept: NewKept, part: number, options?: ParseOptions): KeepResult =>
    keepForLater(text, read(text, options), kept, part, options),

  /** Takes something out of the inbox, and puts it under criteria; see {@link sortKept}. */
  sortKept: (
    text: string,
    index: number,
    destination: Destination,
    options?: ParseOptions,
  ):
    | { edits: TextEdit[]; insertions: InsertedAt[] }
    | Extract<ReturnType<typeof sortKept>, { failure: unknown }> => {
    const result = sortKept(text, read(text, options), index, destination, options);
    if ('failure' in result) return result;
    const insertions = result.insertions.map((one, at) => ({
      ...one,
      criterion: destination.criteria[at] ?? 0,
    }));
    return { edits: result.edits, insertions };
  },

  /** Adds an address to the example at an offset; see {@link pasteEvidence}. */
  pasteEvidence: (text: string, offset: number, url: string, options?: ParseOptions): PasteResult =>
    pasteEvidence(text, read(text, options), offset, url, options),

  /** Makes an address an example at an offset; see {@link pasteExample}. */
  pasteExample: (text: string, offset: number, url: string, options?: ParseOptions): PasteResult =>
    pasteExample(text, read(text, options), offset, url, options),
};
