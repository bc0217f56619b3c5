/**
 * What the extension offers to other extensions.
 *
 *     const extension = vscode.extensions.getExtension<PerformanceAlignment>('alignment-docs.performance-alignment');
 *     const api = await extension?.activate();
 *     const document = await api?.parse(text);
 *
 * Everything is plain data. Ranges are offsets into the text that was given, in UTF-16 code units: `start`
 * inclusive, `end` exclusive; a byte order mark and both characters of a CRLF count. More properties than
 * those declared here may be there; only these are promised.
 */
export interface PerformanceAlignment {
  readonly apiVersion: 1;
  /** Reads any Markdown text as an alignment document. Never rejects because of the text. */
  parse(text: string): Promise<AlignmentDocument>;
  /** Says what coverage has to say about a text, with default settings. `today` is `YYYY-MM-DD`. */
  assess(text: string, options?: { today?: string }): Promise<Finding[]>;
}

export interface Range {
  start: number;
  end: number;
}

export type State = 'absent' | 'unfinished' | 'answered' | 'written';

export interface Evidence {
  label: string;
  url: string;
  range: Range;
}

export interface Example {
  project?: string;
  /** Empty where the example is nothing but links. */
  note: string;
  evidence: Evidence[];
  range: Range;
}

export interface Passage {
  state: State;
  text: string;
  range?: Range;
}

export interface Notes {
  state: State;
  notes: { text: string; evidence: Evidence[]; range: Range }[];
  range?: Range;
}

export interface Criterion {
  name: string;
  /** Index into `parts`. */
  part: number;
  /** Counts criteria of the same name from 0. */
  ordinal: number;
  range: Range;
  generalDescription: Passage;
  levelDescription: Passage;
  projects: string[];
  examples: Example[];
  roomForImprovement: Notes;
  opportunitiesForGrowth: Notes;
  overall: Passage;
}

export interface Reference {
  label: string;
  /** `github`, `slack`, …; `link` for a plain link; `unknown` for a query that names no service. */
  service: string;
  query?: string;
  url?: string;
  range: Range;
}

/** The review period; both days belong to it, written `YYYY-MM-DD`. */
export interface Cycle {
  name?: string;
  first: string;
  last: string;
}

export interface Part {
  level?: string;
  nextLevel?: string;
  cycle?: Cycle;
  range: Range;
  criteria: Criterion[];
}

export interface AlignmentDocument {
  /** False where the text is too large or too complex to be read in full; then little or nothing else is there. */
  complete: boolean;
  /** Whether the text says of itself that it is an alignment document. */
  recognised: boolean;
  employee?: string;
  level?: string;
  nextLevel?: string;
  cycle?: Cycle;
  identities: Record<string, string>;
  checkIns: string[];
  parts: Part[];
  /** The criteria of all parts. */
  criteria: Criterion[];
  references: Reference[];
  /** What the guidance tells to read. */
  referenceDocs: Reference[];
  previousCycle: Passage;
  reviewSummary: Passage;
}

export interface Finding {
  /** Stable, as in the settings and in the documentation of the findings: `criterion-light`. */
  code: string;
  /** In the language of the editor. */
  message: string;
  severity: 'error' | 'warning' | 'information' | 'hint';
  range: Range;
}
