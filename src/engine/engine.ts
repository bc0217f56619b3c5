import { assess } from '../coverage/assess';
import type { Finding } from '../coverage/finding';
import type { AssessOptions } from '../coverage/options';
import type { Ladder } from '../cycle/ladder/ladder';
import { type ImportedLadder, importLadder } from '../cycle/ladder/markdown/importLadder';
import type { LadderSource } from '../cycle/ladder/markdown/section';
import { type InspectedLadder, inspectLadder, readLadder } from '../cycle/ladder/readLadder';
import { writeLadder } from '../cycle/ladder/writeLadder';
import { type NewDocument, type NewDocumentResult, newDocument } from '../cycle/newDocument';
import { type OverviewRow, overviewRow, type UnreadRow } from '../cycle/overview/row';
import { type Readiness, type ReadinessOptions, readiness } from '../cycle/readiness';
import { type ReportOptions, reportedPart, reportOf } from '../cycle/report/report';
import type { ReportData } from '../cycle/report/reportData';
import { htmlOf } from '../cycle/review/html';
import type { Leak } from '../cycle/review/leak';
import { plainOf } from '../cycle/review/plain';
import { privateRanges } from '../cycle/review/privateRegions';
import { type ReviewOptions, type ReviewScope, reviewIn, reviewOf } from '../cycle/review/review';
import { blocksFor } from '../cycle/start/blocks';
import { type Capture, readCapture } from '../document/capture';
import { readMatter } from '../document/frontMatter';
import type { AlignmentDocument, Example, Range } from '../document/model';
import { type ParseOptions, readingRules } from '../document/options';
import { readBlocks, readDocument } from '../document/parse';
import { type Survey, survey } from '../document/survey';
import { type AddNoteResult, addNote, type NewNote } from '../edits/addNote';
import { type AddPassageResult, addOverall } from '../edits/addOverall';
import type { AddReferencesResult } from '../edits/addReferences';
import { addReviewSummary } from '../edits/addReviewSummary';
import { carried } from '../edits/carried';
import { changeLevel, type Levels } from '../edits/changeLevel';
import { type Combined, type CombineResult, combineExamples } from '../edits/combineExamples';
import { type EndCheckInResult, type EndedCheckIn, endCheckIn } from '../edits/endCheckIn';
import type { FixRequest } from '../edits/fixes/fix';
import { type FixResult, fixFinding } from '../edits/fixes/index';
import { strayQueries } from '../edits/fixes/searchCycle';
import type { NewExample } from '../edits/fragment';
import { insertExample } from '../edits/insertExample';
import { type InsertedExamples, insertExamples, type NewPlaced } from '../edits/insertExamples';
import { type InsertTemplateResult, insertTemplate } from '../edits/insertTemplate';
import { type KeepResult, keepForLater, type NewKept } from '../edits/keepForLater';
import { type MoveResult, moveExamples } from '../edits/moveExamples';
import { type PasteResult, pasteEvidence, pasteExample } from '../edits/pasteEvidence';
import { renumberEvidence } from '../edits/renumber';
import type { NoteRole } from '../edits/roles';
import { setFact } from '../edits/setFact';
import type { NewFact } from '../edits/setFacts';
import { type ChosenService, setUpReferences } from '../edits/setUpReferences';
import { type Destination, sortKept } from '../edits/sortKept';
import { type SplitResult, splitExample } from '../edits/splitExample';
import type { TextEdit } from '../edits/textEdit';
import { type TreatResult, treatAsAlignmentDocument, treatAsOrdinary } from '../edits/treat';
import { writeCycleDates } from '../edits/writeCycleDates';
import { reading } from './reading';

/** Where an example was put: `criterion` is an index into the document's criteria. */
export interface InsertedAt {
  criterion: number;
  project?: string;
  /** That of the bullet in the text after the edits. */
  range: Range;
}

const read = reading();

/** The front matter alone, however complex the rest of the text may be. */
function matterOf(text: string, options?: ParseOptions): Pick<AlignmentDocument, 'frontMatter'> {
  const matter = readMatter(text, readingRules(options).firstMonth);
  return matter ? { frontMatter: matter.frontMatter } : {};
}

/** A review in the forms that were asked for, the others empty, and what is told before it goes. */
export interface ReviewForms {
  markdown: string;
  plain: string;
  html: string;
  leaks: Leak[];
}

/** The forms of a review beside Markdown; each takes as long again as reading the document. */
export type ReviewForm = 'plain' | 'html';
/** Everything that {@link engine.overview} goes by. */
export interface OverviewOptions extends ReadinessOptions, ReviewOptions {
  uri: string;
  checkInEveryDays: number;
  /** Whether a setting says that it is an alignment document, whatever its text says. */
  isIncluded: boolean;
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
  const chosen = criteria.flatMap((index) => model.criteria[index] ?? []);
  const result = insertExample(text, model, chosen, example, options);
  if ('failure' in result) return result;
  const insertions = result.insertions.map((one) => ({
    ...one,
    criterion: model.criteria.indexOf(one.criterion),
  }));
  return { edits: result.edits, insertions };
}

/**
 * All that takes reading a text: the only door to `document/`, `coverage/` and `edits/` for the host, which
 * calls it in another thread. Arguments and answers are plain data; every function takes the whole text, so
 * that none speaks of a version of it that is not meant.
 */
export const engine = {
  /** Reads a text as `parse` of `document/` does. */
  parse: (text: string, options?: ParseOptions): AlignmentDocument => read(text, options),

  /** Reads a text, and says what coverage has to say about it. */
  analyse: (
    text: string,
    parseOptions: ParseOptions,
    assessOptions: AssessOptions,
  ): { model: AlignmentDocument; findings: Finding[] } => {
    const model = read(text, parseOptions);
    return { model, findings: assess(model, assessOptions, text) };
  },

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

  /** Records an example, as it is written, under further criteria; see {@link insertExample}. */
  recordUnder: (
    text: string,
    example: ExampleAt,
    criteria: readonly number[],
    options?: ParseOptions,
  ): { edits: TextEdit[]; insertions: InsertedAt[] } | { failure: 'empty' | 'unreadable' | 'row' } => {
    const model = read(text, options);
    const [from] = examplesAt(model, [example]);
    const source = from && carried(text, from);
    return source ? insertInto(text, model, criteria, source, options) : { failure: 'row' };
  },

  /** Puts the numbers of evidence in order; see {@link renumberEvidence}. */
  renumberEvidence: (text: string, options?: ParseOptions): TextEdit[] | undefined => {
    const model = read(text, options);
    return renumberEvidence(text, model, model.criteria, options);
  },

  /** Changes the level of a part wherever it is said; see {@link changeLevel}. */
  changeLevel: (
    text: string,
    part: number,
    levels: Levels,
    options?: ParseOptions,
    ladder?: Ladder,
  ): TextEdit[] | undefined => {
    const model = read(text, options);
    const chosen = model.parts[part];
    return chosen && changeLevel(text, model, chosen, levels, options, ladder);
  },

  /** Takes a text apart into note and evidence, for which only `usable` addresses will do; see {@link readCapture}. */
  readCapture: (text: string, usable?: readonly string[]): Capture =>
    readCapture(text, (url) => usable?.includes(url) ?? true),

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

  /** Writes a fact into the front matter; see {@link setFact}. */
  setFact: (
    text: string,
    path: readonly [key: string, inner?: string],
    value: string,
    options?: ParseOptions,
  ): TextEdit | undefined => setFact(text, matterOf(text, options), path, value),

  /** Notes a check-in, and what was agreed; see {@link endCheckIn}. */
  endCheckIn: (text: string, ended: EndedCheckIn, part: number, options?: ParseOptions): EndCheckInResult =>
    endCheckIn(text, read(text, options), ended, part, options),

  /** Writes the searches that a part begins with, and facts; see {@link setUpReferences}. */
  setUpReferences: (
    text: string,
    part: number,
    wanted: { services: readonly ChosenService[]; facts: readonly NewFact[] },
    options?: ParseOptions,
  ): AddReferencesResult => setUpReferences(text, read(text, options), part, wanted, options),

  /** Looks at the headings, and says why the text is not recognised; see {@link survey}. */
  survey: (text: string, options?: ParseOptions): Survey => survey(text, options),

  /** Makes the text an alignment document; see {@link treatAsAlignmentDocument}. */
  treatAsAlignmentDocument: (text: string, chosen: readonly number[], options?: ParseOptions): TreatResult =>
    treatAsAlignmentDocument(text, read(text, options), chosen, options),

  /** Says that the text is none; see {@link treatAsOrdinary}. */
  treatAsOrdinary: (text: string, options?: ParseOptions): TextEdit | undefined =>
    treatAsOrdinary(text, matterOf(text, options)),

  /** Writes the ends of the cycle as variables in the query at an offset; see {@link writeCycleDates}. */
  writeCycleDates: (text: string, offset: number, options?: ParseOptions): TextEdit[] | undefined =>
    writeCycleDates(text, read(text, options), offset, options),

  /** Makes a fix for a finding; see {@link fixFinding}. */
  fixFinding: (
    text: string,
    request: FixRequest,
    parseOptions: ParseOptions,
    assessOptions: AssessOptions,
  ): FixResult => fixFinding(text, read(text, parseOptions), request, assessOptions, parseOptions),

  /** Reads the file of a ladder; see {@link readLadder}. */
  readLadder: (text: string): ReturnType<typeof readLadder> => readLadder(text),

  /** Writes the document with which a cycle begins; see {@link newDocument}. */
  newDocument: (text: string, wanted: NewDocument, options?: ParseOptions): NewDocumentResult =>
    newDocument(text, wanted, options),

  /** Puts a template, or the criteria of another source, into a document; see {@link insertTemplate}. */
  insertTemplate: (
    text: string,
    template: string,
    wanted: Pick<NewDocument, 'source' | 'today'>,
    offset: number | undefined,
    options?: ParseOptions,
  ): InsertTemplateResult | Extract<NewDocumentResult, { failure: unknown }> => {
    const model = read(text, options);
    const blocks = blocksFor(template, wanted, text, model, options);
    return 'failure' in blocks ? blocks : insertTemplate(text, model, blocks, offset, options);
  },

  /**
   * Leads all queries into the cycle, whether or not findings about them are shown; see {@link searchCycle}.
   * `count` is how many places there were; none give no edits.
   */
  searchCycle: (
    text: string,
    parseOptions: ParseOptions,
    assessOptions: AssessOptions,
  ):
    | (Extract<FixResult, { edits: unknown }> & { count: number })
    | Extract<FixResult, { failure: unknown }> => {
    const model = read(text, parseOptions);
    const shown = { ...assessOptions, severities: {} };
    const stray = strayQueries(model, assess(model, shown, text));
    const [first] = stray;
    if (!first) return { edits: [], count: 0 };
    const request: FixRequest = { fix: 'searchCycle', code: first.code, range: first.range };
    const result = fixFinding(text, model, request, shown, parseOptions);
    return 'failure' in result ? result : { ...result, count: stray.length };
  },

  /** Reads a ladder's file as far as it goes, and says what is wrong with it; see {@link inspectLadder}. */
  inspectLadder: (text: string): InspectedLadder => inspectLadder(text),

  /** Reads a ladder out of Markdown, and writes it as the text of a file of ours; see {@link importLadder}. */
  importLadder: (sources: readonly LadderSource[]): ImportedLadder & { text: string } => {
    const imported = importLadder(sources);
    return { ...imported, text: writeLadder(imported.ladder) };
  },

  /** Takes the review out of a document, as Markdown and in the forms that are wanted; see {@link reviewOf}. */
  review: (
    text: string,
    scope: ReviewScope,
    forms: readonly ReviewForm[],
    options: ReviewOptions,
    parseOptions?: ParseOptions,
  ): ReviewForms => {
    const { markdown, leaks } = reviewOf(text, scope, options, parseOptions);
    return {
      markdown,
      plain: forms.includes('plain') ? plainOf(markdown) : '',
      html: forms.includes('html') ? htmlOf(markdown) : '',
      leaks,
    };
  },

  /** Where a text is private; see {@link privateRanges}. */
  privateRanges: (text: string, options?: ParseOptions): Range[] => privateRanges(text, options),

  /** Says how far a review is prepared; see {@link readiness}. */
  readiness: (
    text: string,
    options: ReadinessOptions & ReviewOptions,
    parseOptions?: ParseOptions,
  ): Readiness => {
    const { leaks } = reviewOf(text, {}, options, parseOptions);
    return readiness(text, read(text, parseOptions), leaks, options);
  },

  /**
   * What the overview says of a document; see {@link overviewRow}. It is not remembered: the many documents of
   * a workspace must not take the place of those that are worked with.
   * @returns `undefined` where the text is no alignment document
   */
  overview: (
    text: string,
    options: OverviewOptions,
    parseOptions?: ParseOptions,
  ): OverviewRow | UnreadRow | undefined => {
    const blocks = readBlocks(text, parseOptions);
    const model = readDocument(blocks);
    if (!model.complete) return { uri: options.uri, unread: 'complex' };
    if (model.alignment === false || !(model.recognised || options.isIncluded)) return undefined;
    const { leaks } = reviewIn(text, blocks, model, {}, options);
    const { today, minimumExamples } = options.assess;
    const { uri, checkInEveryDays } = options;
    const rules = { today, minimumExamples, checkInEveryDays };
    return overviewRow(uri, model, readiness(text, model, leaks, options), rules);
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

  /** Counts what the coverage report of a part shows, to the pair or to others; see {@link reportOf}. */
  report: (
    text: string,
    asked: { part?: number | undefined; offset?: number | undefined },
    { isPublic, ...options }: ReportOptions & ReviewOptions & { isPublic: boolean },
    parseOptions?: ParseOptions,
  ): ReportData | undefined => {
    const model = read(text, parseOptions);
    const part = reportedPart(model, asked);
    if (part === undefined) return undefined;
    const { leaks } = reviewOf(text, { part }, options, parseOptions);
    const hidden = isPublic ? privateRanges(text, parseOptions) : [];
    return reportOf(text, model, part, leaks, { ...options, hidden });
  },
};

export type Engine = typeof engine;
