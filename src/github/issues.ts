import type { components } from '@octokit/openapi-types';
import { excerptOf } from '../results/excerpt';
import { plainLine } from '../results/plainLine';
import type { SearchResult } from '../results/result';
import { type Addresses, pageOf } from './addresses';
import type { GitHub } from './client';
import { type Paging, pageSize, pathOf, readPages, repositoryOf } from './pages';
import type { SearchPage } from './search';
import { countOf, dayOf, textOf, type Unsure } from './unsure';

type Item = components['schemas']['issue-search-result-item'];

/**
 * Finds pull requests or issues, those that were opened last first.
 * @see https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests
 */
export function findIssues(
  github: GitHub,
  kind: 'pull-request' | 'issue',
  query: string,
  paging: Paging,
): Promise<SearchPage> {
  const parameters = {
    q: ofKind(kind, query),
    // The syntax of the search page: groups, and/or. By now the default of github.com, not of all servers.
    advanced_search: 'true',
    // An order in the query would be overruled.
    ...(/(?:^|\s)sort:/iu.test(query) ? {} : ({ sort: 'created', order: 'desc' } as const)),
    per_page: pageSize,
  };
  return readPages<Item>(
    (page) => github.search('issues', { ...parameters, page }),
    (item) => issueOf(item, github.addresses),
    paging,
  );
}

/**
 * Says in the query which of the two is wanted, as `type=` does in the address of the search page. Without
 * it GitHub answers 422. A query of alternatives is put in parentheses, since `OR` binds more loosely.
 */
function ofKind(kind: 'pull-request' | 'issue', query: string): string {
  if (/(?:^|[\s(])(?:is|type):"?(?:pr|pull-?request|issue)\b/iu.test(query)) return query;
  const wanted = kind === 'issue' ? 'is:issue' : 'is:pr';
  return /\bOR\b/u.test(query) ? `${wanted} (${query})` : `${wanted} ${query}`.trimEnd();
}

function issueOf(item: Unsure<Item>, addresses: Addresses): SearchResult | undefined {
  const url = pageOf(item?.html_url, addresses);
  const number = countOf(item?.number);
  const date = dayOf(item?.pull_request?.merged_at) ?? dayOf(item?.closed_at) ?? dayOf(item?.created_at);
  if (!url || number === undefined || !date) return undefined;
  const repository = repositoryOf(pathOf(url).slice(0, 2).join('/'));
  if (!repository) return undefined;
  return {
    kind: item?.pull_request ? 'pull-request' : 'issue',
    title: plainLine(textOf(item?.title) ?? ''),
    url,
    repository,
    id: `#${number}`,
    date,
    ...excerptOf(textOf(item?.body)),
  };
}
