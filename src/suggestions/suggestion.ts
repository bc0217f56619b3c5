/** Something that may be written at the cursor. The host shows it; inside, it is plain data. */
export interface Suggestion {
  kind:
    | 'label'
    /** What a ladder says of a criterion, `about` whether `general` or a `level`. */
    | 'description'
    | 'project'
    | 'level'
    | 'identity'
    | 'variable'
    | 'evidence'
    | 'qualifier'
    | 'value'
    /** A key of the front matter, `about` which of ours it is, or a `service` or `criterion`. */
    | 'matterKey'
    /** A value there, `about` what it stands for: the days of a cycle, or `today`. */
    | 'matterValue';
  /** What the list shows. */
  name: string;
  /** What stands behind it: a project's criterion, an identity's service, a variable's present value, a value's qualifier. */
  about?: string;
  /** Where the service documents it. */
  docs?: string;
  /** The columns of the cursor's line that give way. */
  range: { start: number; end: number };
  /** What the text in that range is compared with while somebody types on. */
  filter: string;
  /** What is written, as a snippet: `$0` and `${1:…}` are places to go on writing. */
  snippet: string;
}

/** A document as its lines stand now. */
export interface Lines {
  readonly count: number;
  line(index: number): string;
}

/** The cursor in its line. */
export interface Place {
  lines: Lines;
  line: number;
  before: string;
  after: string;
  /** Whether nobody asked, and the character just typed brought us here. */
  isAutomatic: boolean;
}

/** Writes a text so that a snippet means just that. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
