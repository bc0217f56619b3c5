import type { Field } from '../../document/model';

/** A reference whose variables are filled in. */
export interface FilledReference {
  label: string;
  query: string;
  /** The reference's own link, which tells the host of a service that runs in many places. */
  url?: string;
  fields?: readonly Field[];
}

/**
 * What we know about a service that references search. A service without a search link copies the query
 * and opens the page that comes nearest.
 *
 * To add a service, add a file beside this one and name it in `index.ts`; how it is recognised in a
 * document is told in `src/document/service.ts`.
 */
export interface Service {
  /** As in {@link Reference.service} and in the front matter under `identities`. */
  readonly id: string;
  /** The service's own name, the same in all languages. */
  readonly name?: string;
  /**
   * The address of the search; present where the service documents one. `undefined` for a reference that
   * does not tell enough, whose query is copied then.
   */
  search?(reference: FilledReference): string | undefined;
  /** The page from which a query is best searched by hand, if the reference has no link of its own. */
  readonly page?: string;
  /**
   * How a person's `name` is written behind `before` in a query; `undefined` if nobody can be called so.
   * @param before the last few characters before the name, percent-encoded in an address
   */
  spell?(name: string, before: string): string | undefined;
}
