import type { CoverageState } from '../../coverage/coverage';
import type { Finding } from '../../coverage/finding';
import type { Cycle, Range } from '../../document/model';
import type { ReadinessKind, ReadinessState } from '../readiness';

/** Where in the text stands what a number of the report counts: as many ranges as it counts. */
export type Places = readonly Range[];

/**
 * A column of the map by months:
 * - `month`: one month, `YYYY-MM`;
 * - `earlier`, `later`: what is of a day before the first of the months, or behind the last one;
 * - `unknown`: what is of a day that nobody knows.
 */
export type MonthColumn = { kind: 'month'; month: string } | { kind: 'earlier' | 'later' | 'unknown' };

/**
 * A column of the map by projects:
 * - `project`: one project;
 * - `others`: those that are too many to be named;
 * - `none`: what belongs to no project.
 */
export type ProjectColumn = { kind: 'project'; project: string } | { kind: 'others' | 'none' };

/** Numbers by criteria and something else: `cells[criterion][column]`. */
export interface Matrix<Column> {
  columns: Column[];
  cells: Places[][];
}

/** A criterion, and how far its examples reach. */
export interface ReportCriterion {
  name: string;
  /** Its heading. */
  heading: Range;
  count: number;
  /** From so many examples on it is covered; from more than `maximum` on it is crowded. */
  minimum: number;
  maximum: number;
  state: CoverageState;
}

/** The examples of one day; or of a month, where nothing else is known of them. */
export interface TimelineDay {
  /** `YYYY-MM-DD`, or `YYYY-MM` of a month. */
  day: string;
  /** The examples of the day, with their criteria by their places in `ReportData.criteria`. */
  examples: { criterion: number; range: Range }[];
}

/** A check-in, and where its day is written, if that is known. */
export interface TimelineCheckIn {
  day: string;
  places: Places;
}

/** What happened when. */
export interface Timeline {
  /** The first and the last day that it shows, inclusive; missing where no day is known. */
  span?: { first: string; last: string };
  /** In the order of the calendar. */
  days: TimelineDay[];
  checkIns: TimelineCheckIn[];
}

/** A line of the checklist. */
export interface ReportReadiness {
  kind: ReadinessKind;
  state: ReadinessState;
  done: number;
  open: number;
  /** What is not as it should be. */
  places: Places;
}

/** A part of the file that can be chosen. */
export interface ReportPart {
  /** Among all parts of the document. */
  index: number;
  level?: string;
  cycle?: Cycle;
}

/** What the coverage report of one part of a document says. Plain data, whose ranges are offsets into the text. */
export interface ReportData {
  /** Those that hold criteria. */
  parts: ReportPart[];
  /** The index of the one that is spoken of. */
  part: number;
  employee?: string;
  level?: string;
  cycle?: Cycle;
  today: string;
  criteria: ReportCriterion[];
  /** How many criteria more there are than the report can show. */
  left: number;
  /** How many examples the report counts. */
  examples: number;
  months: Matrix<MonthColumn>;
  projects: Matrix<ProjectColumn>;
  timeline: Timeline;
  readiness: ReportReadiness[];
  /** What coverage has to say about how the examples are spread. */
  remarks: Finding[];
}
