import type { Cycle, Range } from '../../document/model';
import type { Tab } from '../services/githubTab';
import type { Query } from './query';

/** The arguments that the wording of a problem needs, by its code. */
export interface QueryProblemArguments {
  /** A qualifier that this search does not know, and the one that was meant. */
  'query-qualifier': { qualifier: string; nearest?: string };
  /**
   * - `empty`: nothing stands behind the colon;
   * - `word`: the qualifier takes none but other words, perhaps `nearest`;
   * - `number`: it takes a number;
   * - `variable`: there is no variable of this name.
   */
  'query-value': {
    kind: 'empty' | 'word' | 'number' | 'variable';
    qualifier: string;
    value: string;
    nearest?: string;
  };
  /** A date that the service does not take, and the one that was meant. */
  'query-date': { date: string; nearest?: string };
  /**
   * - `exclude`: no work has both;
   * - `owners`: the same of two owners or repositories, which once meant either;
   * - `reversed`: the first date or number lies behind the second.
   */
  'query-contradiction': { kind: 'exclude' | 'owners' | 'reversed'; first: string; second: string };
  /** A term that stands there already. */
  'query-repeated': { term: string };
  /** A date out of the cycle, or a period that goes on behind its end. */
  'query-period': { kind: 'outside' | 'open'; text: string; first: string; last: string };
  /** A stand-in for a person whom nothing names. */
  'query-person': { person: string };
  /** A search of reviews by the day on which the pull request was created. */
  'query-reviews': { term: string };
}

export type QueryCode = keyof QueryProblemArguments;

/**
 * What may be written instead:
 * - `writeNearest`: the name, word or date that was meant;
 * - `joinValue`: the word behind the colon, right behind it;
 * - `removeTerm`: nothing;
 * - `swapBounds`: the two dates the other way round;
 * - `joinByOr`: the terms between parentheses, with OR between them;
 * - `useCycle`: the first and last day of the cycle, as variables;
 * - `useIdentity`: the person, as a variable;
 * - `searchByUpdate`: all pull requests that changed since.
 */
export type RepairName =
  | 'writeNearest'
  | 'joinValue'
  | 'removeTerm'
  | 'swapBounds'
  | 'joinByOr'
  | 'useCycle'
  | 'useIdentity'
  | 'searchByUpdate';

/** A repair as replacements in the query, which do not overlap. */
export interface Repair {
  name: RepairName;
  edits: { range: Range; newText: string }[];
}

/** One thing that is wrong with a query. `range` and the edits are offsets into the query's text. */
export type QueryProblem = {
  [Code in QueryCode]: { code: Code; args: QueryProblemArguments[Code]; range: Range; repairs: Repair[] };
}[QueryCode];

/** What is known where a query is checked. */
export interface Known {
  cycle?: Cycle;
  /** Whether the document says who it is about. */
  hasPerson: boolean;
}

/** A query of GitHub's search that is looked at. */
export interface Checked extends Known {
  text: string;
  query: Query;
  tab: Tab;
}

/** A check looks at a query and says what is wrong with it. */
export type Check = (checked: Checked) => QueryProblem[];

/** One replacement as a repair. */
export function replacing(name: RepairName, range: Range, newText: string): Repair {
  return { name, edits: [{ range, newText }] };
}

/** Takes a term out of a query, with the space before it, or behind it where it is the first. */
export function removing(text: string, { start, end }: Range): Repair {
  const before = text.slice(0, start).trimEnd().length;
  const behind = text.length - text.slice(end).trimStart().length;
  const range = before > 0 && before < start ? { start: before, end } : { start, end: behind };
  return replacing('removeTerm', range, '');
}
