import type { Field } from '../../document/model';
import type { Bounds } from '../bounds';
import type { TemplateProblem } from '../template';

/** A reference whose variables are filled in. */
export interface FilledReference {
  label: string;
  query: string;
  /** Where the service runs, without a slash at its end, if that is known: `https://example.com/jira`. */
  site?: string;
  /** The values of what {@link Service.wants} names. */
  values?: Readonly<Record<string, string>>;
  fields?: readonly Field[];
}

/**
 * What we know about a service that references search. A service without a search link copies the query
 * and opens the page that comes nearest.
 *
 * To add a service, add a file beside this one and name it in `index.ts`; how it is recognised in a
 * document is told in `src/document/serviceSigns.ts`.
 */
export interface Service {
  /** As in {@link Reference.service} and in the front matter under `identities`. */
  readonly id: string;
  /** The service's own name, the same in all languages. */
  readonly name?: string;
  /** Where the service runs unless a reference's link or a setting says otherwise. */
  readonly site?: string;
  /**
   * Where the service runs, as a link of the reference tells: `https://example.com/jira/browse/ADA-1` gives
   * `https://example.com/jira`. `undefined` for a link that leads elsewhere. Only for services that run in
   * many places.
   */
  siteOf?(url: URL): string | undefined;
  /**
   * The address of the search; present where the service has one. `undefined` for a reference that
   * does not tell enough, whose query is copied then.
   */
  search?(reference: FilledReference): string | undefined;
  /** How long an address of a search may be. */
  readonly longest?: number;
  /** The page from which a query is best searched by hand, if the reference has no link of its own. */
  page?(site: string | undefined): string | undefined;
  /**
   * How a person's `name` is written behind `before` in a query; `undefined` if nobody can be called so.
   * @param before the text before the name, or the end of it, percent-encoded in an address
   */
  spell?(name: string, before: string): string | undefined;
  /** How the first and the last day of a period are written; missing where both are written as they are. */
  readonly bounds?: Bounds;
  /** What the search needs beside the query: its name, and the text with variables that gives it. */
  readonly wants?: readonly { name: string; text: string }[];
  /** Why nothing can be searched: a user's own template cannot be used. */
  readonly problem?: TemplateProblem;
}
