import type { Range } from '../../document/model';

/**
 * A query of GitHub's search as data. Every range is a pair of offsets into the query's text. Between terms
 * stands AND, written or not, which binds tighter than OR: `a b OR c` is `a b`, or else `c`.
 *
 * @see https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/filtering-and-searching-issues-and-pull-requests#building-advanced-filters-for-issues
 */
export interface Query {
  alternatives: Term[][];
}

export type Term = Qualifier | Words | Group;

/** `is:pr`, `-author:ada`, `merged:>=2026-01-01`. */
export interface Qualifier {
  kind: 'qualifier';
  /** With a minus before it, or behind NOT. */
  negated: boolean;
  /** In small letters, as GitHub reads it. */
  key: string;
  keyRange: Range;
  value: Value;
  /** The whole of it, with the minus and without NOT. */
  range: Range;
}

/** What stands behind the colon of a qualifier. */
export interface Value {
  /** As written. */
  text: string;
  /** What is separated by commas, as in `label:bug,"help wanted"`, without quotes; empty for no value. */
  items: Item[];
  range: Range;
}

export interface Item {
  text: string;
  /** With its quotes. */
  range: Range;
}

/** One word, or several in quotes, that are looked for as they are. */
export interface Words {
  kind: 'words';
  negated: boolean;
  text: string;
  range: Range;
}

/** What stands between parentheses. */
export interface Group {
  kind: 'group';
  negated: boolean;
  alternatives: Term[][];
  /** From the opening parenthesis (or its minus) to the closing one, or to the end where that is missing. */
  range: Range;
}
