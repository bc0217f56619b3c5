/**
 * The model of an alignment document: plain data, no nodes and no functions, so that it can be posted
 * between threads and handed to other extensions. Every range is a pair of UTF-16 offsets into the text
 * as it was given: a byte order mark and both characters of a CRLF count.
 */

import type { MatterKey, MatterKind } from './frontMatterKeys';

/** `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How far something has been written:
 * - `absent`: neither label nor text stands there;
 * - `unfinished`: it is there, and holds nothing or only marks such as `TODO`, `...`, a placeholder;
 * - `answered`: it says `(none)`;
 * - `written`: it says something.
 */
export type State = 'absent' | 'unfinished' | 'answered' | 'written';

/** A stretch of prose: a description, an overall, a summary. `range` is missing when it is absent. */
export interface Passage {
  state: State;
  text: string;
  range?: Range;
  /** The label that introduces it: `**Overall:**`, or the heading `## Review Summary`. */
  label?: Range;
}

/** A link that an example rests on. `range` covers the whole link, brackets and all. */
export interface Evidence {
  label: string;
  url: string;
  range: Range;
}

/** A bullet under Room for Improvement or Opportunities for Growth. */
export interface Note {
  text: string;
  evidence: Evidence[];
  range: Range;
}

/** Something kept for later: a note, evidence or both that stand under no criterion yet. */
export interface Kept {
  note: string;
  evidence: Evidence[];
  /** The whole bullet. */
  range: Range;
}

/** One evidence-backed observation. */
export interface Example {
  project?: string;
  /** What the example says, without its evidence and without the project's name. Empty if it is bare. */
  note: string;
  evidence: Evidence[];
  range: Range;
}

/** Where a label stands: `Examples` on a line, `- Examples` as a list item, `#### Examples` as a heading. */
export type LabelShape = 'paragraph' | 'item' | 'heading';

/**
 * What stands under a label of a criterion. Examples may also stand without a label, under headings that name
 * projects: then `label` and `shape` are missing.
 */
export interface Section {
  state: State;
  shape?: LabelShape;
  /** The label itself, without the list or text below it. */
  label?: Range;
  /** The label and all that stands under it. */
  range?: Range;
}

export interface NoteSection extends Section {
  notes: Note[];
  /** The bullets and paragraphs as written: a note is an `example` here. */
  entries: Entry[];
}

/** What a part keeps, for later or of what was agreed: a list in its guidance, so that it reaches no review. */
export interface Inbox extends Section {
  entries: Kept[];
}

/**
 * A bullet under Examples, as written; or a heading or bold line that names the project of what stands below
 * it, which is a group, too. Groups and narrative bullets hold entries of their own.
 * - `group`: a bullet that is only a project's name, or such a heading or line;
 * - `example`: a bullet that is an example (and perhaps has details or further examples below);
 * - `mark`: `TODO`, `...` or `(none)`, which an insertion may replace;
 * - `placeholder`: what an insertion may not replace, though it is no example: inline code out of a
 *   template, a mark with a remark or bullets of its own, a comment.
 */
export interface Entry {
  kind: 'group' | 'example' | 'mark' | 'placeholder';
  /** The whole bullet, from its marker (or the heading) to the end of what is nested in it (or stands below). */
  range: Range;
  /** The bullet's own text, without its marker and without what is nested in it; or the whole heading. */
  text: Range;
  project?: string;
  entries: Entry[];
}

export interface ExamplesSection extends Section {
  entries: Entry[];
}

export interface Criterion {
  name: string;
  /** Index into `AlignmentDocument.parts`. */
  part: number;
  /** Counts the criteria of the same name in the whole text, from 0. */
  ordinal: number;
  /** From the heading to the end of the last block that belongs to it; `---` and `<br>` there do not. */
  range: Range;
  /** The whole heading, marks included; or what stands for one: a bold line, a `<summary>`. */
  heading: Range;
  /** The heading's text. */
  nameRange: Range;
  /** The heading's depth, 1 to 6; of what stands for one, one more than that of the heading above it. */
  depth: number;
  generalDescription: Passage;
  levelDescription: Passage;
  nextLevelDescription: Passage;
  /** The project names in the order of their first appearance. */
  projects: string[];
  examples: Example[];
  examplesSection: ExamplesSection;
  roomForImprovement: NoteSection;
  opportunitiesForGrowth: NoteSection;
  overall: Passage;
  /** An unfinished mark that stands for the whole body, as `...` below a heading. */
  bodyMark?: Range;
  /** False while there is no example and nothing is written or answered. */
  started: boolean;
}

/** One row of a reference that is set up by fields: ``Created By: `EMPLOYEE` ``. */
export interface Field {
  name: string;
  value: string;
  /** The days that are written out in the value, in order, if there are any. */
  days?: FieldDay[];
}

/** A day of the calendar, `2026-01-31`, and where it stands in the text. */
export interface FieldDay {
  text: string;
  range: Range;
}

/** One way of finding work: a link, a search query, or both. */
export interface Reference {
  label: string;
  /** `github`, `slack`, …; `link` for a plain link; `unknown` for a query that names no service. */
  service: string;
  url?: string;
  query?: string;
  fields?: Field[];
  /** `unfinished` while it has neither an address nor a query. */
  state: 'unfinished' | 'written';
  /** The whole bullet. */
  range: Range;
  /** The query's inline code, backticks included, or the rows of fields. */
  queryRange?: Range;
  /** The query's own characters, where each of them stands in the text as it is: in inline code on one line. */
  queryText?: Range;
}

/** A place where the text names a level, and `range` just that name. Those of a part are in order. */
export interface LevelMention {
  level: string;
  of: 'level' | 'nextLevel';
  where: 'frontMatter' | 'heading' | 'label' | 'quote';
  range: Range;
}

/** Plain calendar days, `YYYY-MM-DD`, both inclusive. */
export interface Cycle {
  /** As written: `2026-H1`. */
  name?: string;
  first: string;
  last: string;
}

/** One of the documents that a file may hold. */
export interface Part {
  level?: string;
  nextLevel?: string;
  cycle?: Cycle;
  range: Range;
  /** The heading that names the level. */
  levelHeading?: Range;
  levelMentions: LevelMention[];
  criteria: Criterion[];
  references: Reference[];
  referenceDocs: Reference[];
  previousCycle: Passage;
  inbox: Inbox;
  /** What was agreed in check-ins; missing where there is no such list. */
  agreed?: Inbox;
  reviewSummary: Passage;
}

/** Something left to be written. Those of one label, else of one block at the top, share their `owner`. */
export interface Placeholder {
  text: string;
  range: Range;
  owner: Range;
}

/** A link without an address, `[Merged Pull Requests]()`. */
export interface EmptyLink {
  label: string;
  range: Range;
}

/** `<!-- alignment-ignore CODE -->`: the codes (all, when it names none) it silences within `range`. */
export interface Ignore {
  codes: string[];
  range: Range;
}

/**
 * A line that every other reader of Markdown shows otherwise than it was meant, and as which it is read here:
 * - `label-swallowed`: a label right below a quote or bullet, which goes on over it;
 * - `overall-swallowed`: an overall in such a place;
 * - `overall-heading`: an overall (or another label with text) right above `---`, which makes it a heading.
 */
export interface Slip {
  kind: 'label-swallowed' | 'overall-swallowed' | 'overall-heading';
  /** The label's words. */
  label: string;
  /** The label itself, `**Overall:**`, or all of its line. */
  range: Range;
}

export interface FrontMatter {
  /** From the first `---` to the line end after the last, or to the end of the text. */
  range: Range;
  /** What stands between the two lines of dashes. */
  content: Range;
  /** What the YAML parser had to complain about, if anything. */
  problem?: string;
  /** What is not as it should be, in the order of the text; missing where all is well. */
  remarks?: MatterRemark[];
  /** The days that stand under `check-ins`, in the order of the text; missing where there are none. */
  days?: { day: string; range: Range }[];
}

/**
 * Something in the front matter that is not as it should be:
 * - `unreadable`: it is no YAML from there on; `reason` is the code of the YAML library;
 * - `key`: a key that is likely a slip for one of ours;
 * - `value`: a value of another kind than `wanted`; `found` is empty for a list or map.
 */
export type MatterRemark =
  | { kind: 'unreadable'; reason: string; range: Range }
  | { kind: 'key'; found: string; expected: string; range: Range }
  | { kind: 'value'; key: MatterKey; wanted: MatterKind; found: string; range: Range };

/** What a document says about itself. */
export type Fact = 'employee' | 'level' | 'nextLevel' | 'cycle' | 'identities' | 'checkIns';

export interface AlignmentDocument {
  /** False where the text is too complex to be read, or was read in part only. */
  complete: boolean;
  /** The writer's own word in the front matter on whether this is an alignment document. */
  alignment?: boolean;
  /** Whether the text says of itself that it is an alignment document. */
  recognised: boolean;
  frontMatter?: FrontMatter;
  employee?: string;
  level?: string;
  nextLevel?: string;
  cycle?: Cycle;
  /** Where the facts are stated: the value in the front matter, else the words of a heading, label or line. */
  places: Partial<Record<Fact, Range>>;
  /** The person's name by service: `github: ada`. */
  identities: Record<string, string>;
  /** Days of past check-ins, in order. */
  checkIns: string[];
  /** The document's own minimum, for all criteria or by criterion. */
  minimumExamples?: number | Record<string, number>;
  parts: Part[];
  /** The criteria of all parts, in the order of the text. */
  criteria: Criterion[];
  /** The references of all parts, in the order of the text. */
  references: Reference[];
  referenceDocs: Reference[];
  previousCycle: Passage;
  /** What all parts keep for later, in the order of the text. */
  inbox: Kept[];
  reviewSummary: Passage;
  placeholders: Placeholder[];
  emptyLinks: EmptyLink[];
  ignores: Ignore[];
  slips: Slip[];
}
