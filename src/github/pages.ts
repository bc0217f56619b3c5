import type { SearchResult } from '../results/result';
import type { Answer } from './client';
import { GitHubFailure } from './failure';
import { isPartial } from './refused';
import type { SearchPage } from './search';
import { countOf, listOf, type Unsure } from './unsure';

/** How many results one request brings: so few that the descriptions, which come along, stay small. */
export const pageSize = 50;

/** Where a search that goes page by page stands. */
export interface Paging {
  /** How many results are wanted at most. */
  most: number;
  onProgress: (found: number, total: number) => void;
}

/** What GitHub's searches answer, whatever they search. */
interface Found<Item> {
  total_count: number;
  incomplete_results: boolean;
  items: Item[];
}

/**
 * Reads a search of GitHub's page by page, until there are no more or there are enough.
 *
 * @param ask fetches a page; the first is 1
 * @param resultOf reads an item; `undefined` for one that is not to be trusted, which is left out
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export async function readPages<Item>(
  ask: (page: number) => Promise<Answer>,
  resultOf: (item: Unsure<Item>) => SearchResult | undefined,
  { most, onProgress }: Paging,
): Promise<SearchPage> {
  const results = new Map<string | undefined, SearchResult>();
  let [seen, total, hasNext, isAllOfIt] = [0, 0, true, true];
  for (let page = 1; hasNext && seen < most; page += 1) {
    const { data, headers } = await ask(page);
    const found = data as Unsure<Found<Item>>;
    const items = listOf<Item>(found?.items);
    const count = countOf(found?.total_count);
    if (!items || count === undefined) throw new GitHubFailure('malformed');
    total = count;
    if (found?.incomplete_results !== false || isPartial(headers)) isAllOfIt = false;
    for (const item of items.slice(0, most - seen)) {
      const result = resultOf(item);
      if (!result) isAllOfIt = false;
      // Work that changes meanwhile comes on two pages.
      else if (!results.has(result.url)) results.set(result.url, result);
    }
    seen += items.length;
    hasNext = items.length > 0 && /\brel="?next\b/u.test(String(headers['link'] ?? ''));
    onProgress(results.size, total);
  }
  return { results: [...results.values()], total, isComplete: isAllOfIt && seen >= total && seen <= most };
}

/** A repository's name as GitHub writes it, `owner/name`; `undefined` for anything else. */
export function repositoryOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{1,100}\/[\w.-]{1,100}$/u.test(value) ? value : undefined;
}

/** The parts of a page's address below the host: `['octo', 'cat', 'pull', '12']`. */
export function pathOf(url: string): string[] {
  return new URL(url).pathname.split('/').slice(1);
}
