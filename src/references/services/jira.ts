import { atMidnight } from '../bounds';
import { encode } from '../encode';
import { inJql } from './quoted';
import type { Service } from './service';

/**
 * Jira's issue navigator takes JQL, in the Cloud and in a Data Center of one's own:
 *
 *     assignee = ada AND resolved >= "2026-01-01"
 *     https://example.atlassian.net/issues/?jql=assignee%20%3D%20ada%20AND%20resolved%20%3E%3D%20%222026-01-01%22
 *
 * @see https://support.atlassian.com/jira-software-cloud/docs/use-advanced-search-with-jira-query-language-jql/
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ for dates: without a time they
 *   mean midnight
 * @see https://confluence.atlassian.com/jirasoftwareserver/advanced-searching-939938733.html for reserved
 *   characters, which want quotes
 */
export const jira: Service = {
  id: 'jira',
  name: 'Jira',
  siteOf: ({ host, origin, pathname }) => {
    if (host.endsWith('.atlassian.net')) return origin;
    // A server may live below a path: https://example.com/jira/browse/ADA-1.
    const path = /^(.*?)\/(?:browse|secure|issues)(?:\/|$)/u.exec(pathname)?.[1];
    if (path !== undefined) return origin + path;
    return host.startsWith('jira.') ? origin : undefined;
  },
  search: ({ query, site }) => site && `${site}/issues/?jql=${encode(query)}`,
  page: (site) => site && `${site}/issues/`,
  spell: inJql,
  bounds: atMidnight,
};
