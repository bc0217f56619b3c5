import type { Service } from './service';

/**
 * Bitbucket documents no link to a search of pull requests: the list that the reference links to (or else
 * that of one's own pull requests) is opened, and the query is on the clipboard.
 *
 *     - [Merged](https://bitbucket.org/example/search/pull-requests/?state=MERGED)
 *         - `author: EMPLOYEE`
 *
 * @see https://support.atlassian.com/bitbucket-cloud/docs/search-in-bitbucket-cloud/ which searches code
 */
export const bitbucket: Service = {
  id: 'bitbucket',
  name: 'Bitbucket',
  site: 'https://bitbucket.org',
  page: (site) =>
    site === 'https://bitbucket.org' ? `${site}/dashboard/pullrequests` : site && `${site}/dashboard`,
};
