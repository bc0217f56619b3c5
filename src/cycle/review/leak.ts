import type { Range } from '../../document/model';

/**
 * What a copy of a review would take along, or would miss, without the writer's knowing:
 * - `placeholder`: something still to be written, in the middle of a sentence;
 * - `handle`: the person's name at a service, or any `@name`;
 * - `employee`: `EMPLOYEE`, and the document does not say who that is;
 * - `internal`: a link to a host that is listed as internal;
 * - `private-host`: a link to this machine, or one of its own network;
 * - `credentials`: a link that holds a user's name or password;
 * - `search`: a link to a search, which shows others something else;
 * - `unclosed`: a private region that nothing closes; what follows it stays out;
 * - `html`: tags that were taken out.
 */
export type LeakCode =
  | 'placeholder'
  | 'handle'
  | 'employee'
  | 'internal'
  | 'private-host'
  | 'credentials'
  | 'search'
  | 'unclosed'
  | 'html';

/** One thing that the leak check has to say. `text` is what it is about, as it stands there. */
export interface Leak {
  code: LeakCode;
  text: string;
  /** In the whole text. */
  range: Range;
}
