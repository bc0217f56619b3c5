import type { CoverageState } from '../../coverage/coverage';
import type { Finding } from '../../coverage/finding';
import type { ReportPart, ReportReadiness } from './reportData';

/** The words of the report, in the reader's language. They are text: whoever draws the report escapes them. */
export interface ReportWords {
  /** The language as HTML and `Intl` name it: `en`. */
  language: string;
  title: string;
  headings: {
    targets: string;
    readiness: string;
    months: string;
    projects: string;
    timeline: string;
  };
  columns: {
    criterion: string;
    project: string;
    day: string;
    examples: string;
    target: string;
    state: string;
  };
  states: Record<CoverageState | 'crowded', string>;
  earlier: string;
  later: string;
  unknownDay: string;
  otherProjects: string;
  noProject: string;
  today: string;
  checkIn: string;
  /** Of which only the month is known. */
  monthOnly: string;
  asTable: string;
  /** What the four numbers at the top count. */
  totals: { examples: string; covered: string; ready: string; checkIns: string };
  count(examples: number): string;
  ratio(some: number, all: number): string;
  /** What a criterion should have: from so many to so many examples. */
  target(minimum: number, maximum: number): string;
  readiness(kind: ReportReadiness['kind']): string;
  progress(line: ReportReadiness): string;
  remark(finding: Finding): string;
  part(part: ReportPart, position: number): string;
  level(level: string): string;
  whichPart: string;
  /** Of which day the report speaks. */
  asOf(day: string): string;
  /** That more criteria are there than are shown. */
  left(criteria: number): string;
  empty: {
    /** No day is known, and how to make some known. */
    days: string;
    /** No cycle is known, and how to say which. */
    cycle: string;
    /** There is no example yet, and how to insert one. */
    examples: string;
  };
}
