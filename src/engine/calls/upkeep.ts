import { assess } from '../../coverage/assess';
import type { AssessOptions } from '../../coverage/options';
import type { Ladder } from '../../cycle/ladder/ladder';
import { readMatter } from '../../document/frontMatter';
import type { AlignmentDocument } from '../../document/model';
import { type ParseOptions, readingRules } from '../../document/options';
import type { AddReferencesResult } from '../../edits/addReferences';
import { changeLevel, type Levels } from '../../edits/changeLevel';
import { type EndCheckInResult, type EndedCheckIn, endCheckIn } from '../../edits/endCheckIn';
import type { FixRequest } from '../../edits/fixes/fix';
import { type FixResult, fixFinding } from '../../edits/fixes/index';
import { strayQueries } from '../../edits/fixes/searchCycle';
import { renumberEvidence } from '../../edits/renumber';
import { setFact } from '../../edits/setFact';
import type { NewFact } from '../../edits/setFacts';
import { type ChosenService, setUpReferences } from '../../edits/setUpReferences';
import type { TextEdit } from '../../edits/textEdit';
import { type TreatResult, treatAsAlignmentDocument, treatAsOrdinary } from '../../edits/treat';
import { writeCycleDates } from '../../edits/writeCycleDates';
import { read } from './read';

/** The front matter alone, however complex the rest of the text may be. */
function matterOf(text: string, options?: ParseOptions): Pick<AlignmentDocument, 'frontMatter'> {
  const matter = readMatter(text, readingRules(options).firstMonth);
  return matter ? { frontMatter: matter.frontMatter } : {};
}

/** What else is written into a document. */
export const upkeep = {
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

  /** Puts the numbers of evidence in order; see {@link renumberEvidence}. */
  renumberEvidence: (text: string, options?: ParseOptions): TextEdit[] | undefined => {
    const model = read(text, options);
    return renumberEvidence(text, model, model.criteria, options);
  },

  /** Writes the searches that a part begins with, and facts; see {@link setUpReferences}. */
  setUpReferences: (
    text: string,
    part: number,
    wanted: { services: readonly ChosenService[]; facts: readonly NewFact[] },
    options?: ParseOptions,
  ): AddReferencesResult => setUpReferences(text, read(text, options), part, wanted, options),

  /** Makes a fix for a finding; see {@link fixFinding}. */
  fixFinding: (
    text: string,
    request: FixRequest,
    parseOptions: ParseOptions,
    assessOptions: AssessOptions,
  ): FixResult => fixFinding(text, read(text, parseOptions), request, assessOptions, parseOptions),

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

  /** Writes the ends of the cycle as variables in the query at an offset; see {@link writeCycleDates}. */
  writeCycleDates: (text: string, offset: number, options?: ParseOptions): TextEdit[] | undefined =>
    writeCycleDates(text, read(text, options), offset, options),

  /** Makes the text an alignment document; see {@link treatAsAlignmentDocument}. */
  treatAsAlignmentDocument: (text: string, chosen: readonly number[], options?: ParseOptions): TreatResult =>
    treatAsAlignmentDocument(text, read(text, options), chosen, options),

  /** Says that the text is none; see {@link treatAsOrdinary}. */
  treatAsOrdinary: (text: string, options?: ParseOptions): TextEdit | undefined =>
    treatAsOrdinary(text, matterOf(text, options)),
};
