import type { Reference } from '../document/model';
import { encode } from './encode';
import type { Facts } from './facts';
import { fill, type MissingVariable } from './fill';
import { safeUrl, type UnsafeReason } from './safeUrl';
import { serviceOf } from './services';

/** What opening a reference means. */
export type Opening =
  /** Open this address, exactly as it is. */
  | { kind: 'open'; url: string }
  /**
   * Put the query on the clipboard, tell the user, and open the page if there is one. `refused` tells why
   * the reference's own link is not opened.
   */
  | { kind: 'copy'; query: string; url?: string; refused?: UnsafeReason }
  /** Ask for these first. */
  | { kind: 'missing'; variables: MissingVariable[] }
  /** There is neither link nor query, or the link is not safe. */
  | { kind: 'nothing'; reason: UnsafeReason };

export interface OpeningOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
  /** Whether the user allows addresses that are not encrypted. */
  allowHttp: boolean;
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
  const service = serviceOf(reference.service);
  const filling = {
    facts,
    today: options.today,
    service: service.id,
    ...(service.spell ? { spell: service.spell } : {}),
  };
  const query = reference.query === undefined ? undefined : fill(reference.query, filling);
  const address = reference.url?.trim();
  const url = address ? fill(address, { ...filling, encode }) : undefined;
  // Markdown allows spaces in `<…>`, and in an address they can only mean `%20`.
  const link = url?.missing.length === 0 ? url.text.replaceAll(' ', '%20') : undefined;

  if (query?.missing.length === 0) {
    const search = service.search?.({
      label: reference.label,
      query: query.text,
      ...(link ? { url: link } : {}),
      ...(reference.fields
        ? { fields: reference.fields.map(({ name, value }) => ({ name, value: fill(value, filling).text })) }
        : {}),
    });
    if (search !== undefined) return opened(search, options);
  }
  const variables = unique([
    ...(query?.missing ?? []),
    // The link is not opened where there is a search, so nobody is asked for what it misses.
    ...(query && service.search ? [] : (url?.missing ?? [])),
  ]);
  if (variables.length > 0) return { kind: 'missing', variables };
  if (query === undefined) return opened(link ?? '', options);
  const page = opened(link ?? service.page ?? '', options);
  return {
    kind: 'copy',
    query: query.text,
    ...(page.kind === 'open' ? { url: page.url } : {}),
    ...(page.kind === 'nothing' && page.reason !== 'empty' ? { refused: page.reason } : {}),
  };
}

function opened(
  url: string,
  options: OpeningOptions,
): Extract<Opening, { kind: 'open' }> | Extract<Opening, { kind: 'nothing' }> {
  const verdict = safeUrl(url, options);
  return verdict.ok ? { kind: 'open', url: verdict.url } : { kind: 'nothing', reason: verdict.reason };
}

function unique(variables: readonly MissingVariable[]): MissingVariable[] {
  return [...new Map(variables.map((variable) => [variable.text, variable])).values()];
}
