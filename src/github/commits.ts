import type { components } from '@octokit/openapi-types';
import { excerptOf } from '../results/excerpt';
import { plainLine } from '../results/plainLine';
import type { SearchResult } from '../results/result';
import { type Addresses, pageOf } from './addresses';
import type { GitHub } from './client';
import { type Paging, pageSize, readPages, repositoryOf } from './pages';
import type { SearchPage } from './search';
import { dayOf, listOf, textOf, type Unsure } from './unsure';

type Item = components['schemas']['commit-search-result-item'];

/**
 * Finds commits on default branches, the last written first.
 * @see https://docs.github.com/en/rest/search/search#search-commits
 */
export function findCommits(github: GitHub, query: string, paging: Paging): Promise<SearchPage> {
  const sort = /(?:^|\s)sort:/iu.test(query) ? {} : ({ sort: 'author-date', order: 'desc' } as const);
  return readPages<Item>(
    (page) => github.search('commits', { q: query, ...sort, per_page: pageSize, page }),
    (item) => commitOf(item, github.addresses),
    paging,
  );
}

/** Its day is the author's, by the author's own clock, as `git log` shows it. */
function commitOf(item: Unsure<Item>, addresses: Addresses): SearchResult | undefined {
  const url = pageOf(item?.html_url, addresses);
  const repository = repositoryOf(item?.repository?.full_name);
  const hash = /^[\da-f]{7}/iu.exec(textOf(item?.sha) ?? '')?.[0];
  const date = dayOf(item?.commit?.author?.date);
  if (!url || !repository || !hash || !date) return undefined;
  const message = (textOf(item?.commit?.message) ?? '').trimStart();
  const [firstLine = ''] = message.split(/[\r\n]/u, 1);
  return {
    kind: (listOf(item?.parents)?.length ?? 0) > 1 ? 'merge' : 'commit',
    title: plainLine(firstLine),
    url,
    repository,
    id: hash,
    date,
    ...excerptOf(message.slice(firstLine.length)),
  };
}
