import type { Reference } from '../document/model';
import { encode } from './encode';
import type { Facts } from './facts';
import { type Filled, type Filling, fill, type MissingVariable } from './fill';
import { safeUrl, type UnsafeReason } from './safeUrl';
import { serviceOf } from './services';
import type { OwnService } from './services/own';
import type { Service } from './services/service';
import type { TemplateProblem } from './template';

/**
 * Why a query is copied instead of searched:
 * - `search`: the service has no link to such a search;
 * - `site`: it is not known where the service runs;
 * - `long`: the address would be longer than browsers take.
 */
export type CopyReason = 'search' | 'site' | 'long';

/** What opening a reference means. */
export type Opening =
  /** Open this address, exactly as it is. */
  | { kind: 'open'; url: string }
  /**
   * Put the query on the clipboard, tell the user, and open the page if there is one. `refused` tells why
   * that page is not opened.
   */
  | { kind: 'copy'; query: string; why: CopyReason; url?: string; refused?: UnsafeReason }
  /** Ask for these first. */
  | { kind: 'missing'; variables: MissingVariable[] }
  /** There is neither link nor query, or the address is not safe. */
  | { kind: 'nothing'; reason: UnsafeReason; url: string }
  /** The template of the user's own service cannot be used. */
  | { kind: 'template'; service: string; problem: TemplateProblem };

/** What the user set about services. */
export interface ServiceOptions {
  /** Services beside the built-in ones. */
  own?: readonly OwnService[];
  /** Where services run, by their ids and without a slash at the end: `{ jira: 'https://example.atlassian.net' }`. */
  sites?: Readonly<Record<string, string>>;
}

export interface OpeningOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
  /** Whether the user allows addresses that are not encrypted. */
  allowHttp: boolean;
  services?: ServiceOptions;
}

/**
 * Tells what to do to open a reference, for one person and one cycle.
 *
 *     - [Merged]()
 *         - `is:pr author:EMPLOYEE merged:${cycleStart}..${cycleEnd}`
 *
 * opens the search at GitHub; where a service has no search link, the query is copied.
 */
export function openingOf(reference: Reference, facts: Facts, options: OpeningOptions): Opening {
  const service = serviceOf(reference.service, options.services?.own);
  const filling = fillingFor(service, facts, options.today);
  const query = reference.query === undefined ? undefined : fill(reference.query, filling);
  const address = reference.url?.trim();
  const url = address ? fill(address, { ...filling, encode }) : undefined;
  // Markdown allows spaces in `<…>`, and in an address they can only mean `%20`.
  const link = url?.missing.length === 0 ? url.text.replaceAll(' ', '%20') : undefined;
  if (!query) return url?.missing.length ? missing(url) : opened(link ?? '', options);

  if (service.problem) return { kind: 'template', service: service.id, problem: service.problem };
  const wanted = (service.wants ?? []).map(({ name, text }) => ({ name, ...fill(text, filling) }));
  // The link is not opened where there is a search, so nobody is asked yet for what it misses.
  const asked = service.search ? [query, ...wanted] : [query, ...(url ? [url] : [])];
  if (asked.some((filled) => filled.missing.length > 0)) return missing(...asked);
  const site = siteFor(service, link ?? address, options);
  const search = service.search?.({
    label: reference.label,
    query: query.text,
    values: Object.fromEntries(wanted.map(({ name, text }) => [name, text])),
    ...(site ? { site } : {}),
    ...(reference.fields
      ? { fields: reference.fields.map(({ name, value }) => ({ name, value: fill(value, filling).text })) }
      : {}),
  });
  const isLong = search !== undefined && search.length > (service.longest ?? Number.POSITIVE_INFINITY);
  if (search && !isLong) return opened(search, options);
  if (url?.missing.length) return missing(url);
  const page = opened(link ?? service.page?.(site) ?? '', options);
  return {
    kind: 'copy',
    query: query.text,
    why: isLong ? 'long' : service.siteOf && !site ? 'site' : 'search',
    ...(page.kind === 'open' ? { url: page.url } : {}),
    ...(page.kind === 'nothing' && page.reason !== 'empty' ? { refused: page.reason } : {}),
  };
}

/** How texts of a reference to this service are filled. */
export function fillingFor(service: Service, facts: Facts, today: string): Filling {
  const { id, spell, bounds } = service;
  return { facts, today, service: id, ...(spell ? { spell } : {}), ...(bounds ? { bounds } : {}) };
}

/**
 * Where a service runs: as the reference's own link tells, else as a setting says. What is at home in one
 * place runs there, unless the reference links to somewhere else.
 */
function siteFor(service: Service, link: string | undefined, options: OpeningOptions): string | undefined {
  const sites = options.services?.sites ?? {};
  const set = Object.hasOwn(sites, service.id) ? sites[service.id] : undefined;
  if (!link || !service.siteOf) return set ?? service.site;
  return (safeUrl(link, options).ok ? service.siteOf(new URL(link)) : undefined) ?? set;
}

function opened(
  url: string,
  options: OpeningOptions,
): Extract<Opening, { kind: 'open' }> | Extract<Opening, { kind: 'nothing' }> {
  const verdict = safeUrl(url, options);
  return verdict.ok ? { kind: 'open', url: verdict.url } : { kind: 'nothing', reason: verdict.reason, url };
}

/** What is missing in texts, each variable once. */
function missing(...texts: readonly Filled[]): Extract<Opening, { kind: 'missing' }> {
  const variables = texts.flatMap((filled) => filled.missing);
  return {
    kind: 'missing',
    variables: [...new Map(variables.map((variable) => [variable.text, variable])).values()],
  };
}
