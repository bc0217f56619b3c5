import { atMidnight } from '../bounds';
import { encode } from '../encode';
import { inJql } from './quoted';
import type { Service } from './service';

/**
 * A Confluence Data Center's page of search takes CQL. The Cloud has no page that does: its search is
 * opened, and the query is on the clipboard.
 *
 *     contributor = ada AND type = page
 *     https://confluence.example.com/dosearchsite.action?cql=contributor%20%3D%20ada%20AND%20type%20%3D%20page
 *
 * @see https://developer.atlassian.com/server/confluence/advanced-searching-using-cql/
 * @see https://confluence.atlassian.com/doc/search-158720.html
 * @see https://developer.atlassian.com/cloud/confluence/advanced-searching-using-cql/ where CQL is one of the
 *   interface for programs only
 */
export const confluence: Service = {
  id: 'confluence',
  name: 'Confluence',
  siteOf: ({ host, origin, pathname }) => {
    if (isCloud(origin)) return `${origin}/wiki`;
    // A server may live below a path: https://example.com/wiki/display/ADA/Home.
    const path = /^(.*?)\/(?:display|spaces|pages|dosearchsite\.action)(?:\/|$)/u.exec(pathname)?.[1];
    if (path !== undefined) return origin + path;
    return host.startsWith('confluence.') ? origin : undefined;
  },
  search: ({ query, site }) =>
    site && !isCloud(site) ? `${site}/dosearchsite.action?cql=${encode(query)}` : undefined,
  page: (site) => site && (isCloud(site) ? `${site.replace(/\/wiki$/u, '')}/wiki/search` : site),
  spell: inJql,
  bounds: atMidnight,
};

function isCloud(site: string): boolean {
  return /^https:\/\/[^/]+\.atlassian\.net(?:\/|$)/u.test(site);
}
