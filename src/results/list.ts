import { compareDays } from '../document/calendar';
import { resultKey } from './recorded';
import type { SearchResult } from './result';

/** Results of one repository. */
export interface RepositoryResults {
  repository: string;
  /** The newest first. */
  results: SearchResult[];
}

/** Each result once: of those that are the same, the first. */
export function withoutRepeated(results: readonly SearchResult[]): SearchResult[] {
  const seen = new Map<string, SearchResult>();
  for (const result of results) {
    // Without a page, what says the same in two repositories, or on two days, is not the same.
    const key = result.url ? resultKey(result) : JSON.stringify([result.repository, result.id]);
    if (!seen.has(key)) seen.set(key, result);
  }
  return [...seen.values()];
}

/** Results by repository, each in the order of the alphabet. */
export function byRepository(results: readonly SearchResult[]): RepositoryResults[] {
  const groups = new Map<string, SearchResult[]>();
  for (const result of results) {
    const group = groups.get(result.repository);
    if (group) group.push(result);
    else groups.set(result.repository, [result]);
  }
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([repository, all]) => ({
      repository,
      results: all.toSorted((a, b) => compareDays(b.date, a.date)),
    }));
}

/**
 * Those results that hold every word of `words` in their title, repository, number or date, in any case.
 * A minus sign before a word asks for those without it.
 */
export function matching(results: readonly SearchResult[], words: string): SearchResult[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return results.filter(({ title, repository, id, date }) => {
    const text = [title, repository, id, date].join('\n').toLowerCase();
    return wanted.every((word) =>
      word.startsWith('-') && word.length > 1 ? !text.includes(word.slice(1)) : text.includes(word),
    );
  });
}
