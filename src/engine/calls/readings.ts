import { assess } from '../../coverage/assess';
import type { AssessOptions } from '../../coverage/options';
import { type OverviewRow, overviewRow, type UnreadRow } from '../../cycle/overview/row';
import { type Readiness, type ReadinessOptions, readiness } from '../../cycle/readiness';
import { publicDocument, reachesInto } from '../../cycle/report/publicDocument';
import { type ReportOptions, reportedPart, reportOf } from '../../cycle/report/report';
import type { ReportData } from '../../cycle/report/reportData';
import { htmlOf } from '../../cycle/review/html';
import type { Leak } from '../../cycle/review/leak';
import { plainOf } from '../../cycle/review/plain';
import { type ReviewOptions, type ReviewScope, reviewIn, reviewOf } from '../../cycle/review/review';
import { publicText } from '../../cycle/start/oldText';
import { type Capture, readCapture } from '../../document/capture';
import type { AlignmentDocument } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { readBlocks, readDocument } from '../../document/parse';
import { privateRanges } from '../../document/privateRegions';
import { type Survey, survey } from '../../document/survey';
import { tell } from '../telling';
import type { Reading, Told } from '../told';
import { read } from './read';

/** A review in the forms that were asked for, the others empty, and what is told before it goes. */
export interface ReviewForms {
  markdown: string;
  plain: string;
  html: string;
  leaks: Leak[];
}

/** The forms of a review beside Markdown; each takes as long again as reading the document. */
export type ReviewForm = 'plain' | 'html';

/** Everything that {@link readings.overview} goes by. */
export interface OverviewOptions extends ReadinessOptions, ReviewOptions {
  uri: string;
  checkInEveryDays: number;
  /** Whether a setting says that it is an alignment document, whatever its text says. */
  isIncluded: boolean;
}

/** What is asked about a text. */
export const readings = {
  /** Reads a text as `parse` of `document/` does. */
  parse: (text: string, options?: ParseOptions): AlignmentDocument => read(text, options),

  /** Reads a text, and says what coverage has to say about it. */
  analyse: (text: string, parseOptions: ParseOptions, assessOptions: AssessOptions): Reading => {
    const model = read(text, parseOptions);
    return { model, findings: assess(model, assessOptions, text) };
  },

  /** Analyses a text for somebody who knows of the one before; see {@link tell}. */
  analyseNext: (
    text: string,
    parseOptions: ParseOptions,
    assessOptions: AssessOptions,
    id: number,
    since?: number,
  ): Told => tell(readings.analyse(text, parseOptions, assessOptions), id, since),

  /** Looks at the headings, and says why the text is not recognised; see {@link survey}. */
  survey: (text: string, options?: ParseOptions): Survey => survey(text, options),

  /**
   * Takes a text apart into note and evidence, for which only `usable` addresses will do, and leaves out what its marks
   * make private; see {@link readCapture}.
   */
  readCapture: (text: string, usable?: readonly string[]): Capture =>
    readCapture(publicText(text), (url) => usable?.includes(url) ?? true),

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

  /** Says how far a review is prepared; see {@link readiness}. */
  readiness: (
    text: string,
    options: ReadinessOptions & ReviewOptions,
    parseOptions?: ParseOptions,
  ): Readiness => {
    const { leaks } = reviewOf(text, {}, options, parseOptions);
    return readiness(text, read(text, parseOptions), leaks, options);
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

  /** Analyses a text for others, who hear nothing of what is private in it; see {@link publicDocument}. */
  analyseForOthers: (text: string, parseOptions: ParseOptions, assessOptions: AssessOptions): Reading => {
    const hidden = privateRanges(text, parseOptions);
    const model = publicDocument(read(text, parseOptions), hidden);
    const isPrivate = reachesInto(hidden);
    const findings = assess(model, assessOptions, text).filter(({ range }) => !isPrivate(range));
    return { model, findings };
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
};
