import { compareDays } from '../document/calendar';
import { plainLine } from '../results/plainLine';
import type { SearchResult } from '../results/result';
import { connect, type GitHub } from './client';
import { findCommits } from './commits';
import { findIssues } from './issues';
import type { Paging } from './pages';
import { findReviews } from './reviews';
import { realTime, type Timing } from './timing';

/** How many results are fetched, if nobody says. */
const usualMost = 200;

/** GitHub's searches show no more. */
const mostOfAll = 1000;

/** GitHub takes 256 characters and what its qualifiers need; beyond this it is no query. */
const longestQuery = 4000;

/** What is looked for. */
export interface GitHubSearch {
  kind: 'pull-request' | 'issue' | 'commit' | 'review';
  /** In GitHub's search syntax, with all variables filled. */
  query: string;
  /** Whose reviews: a login, or `@me`; without it, the `reviewed-by:` of the query. */
  reviewer?: string;
  /** The first day of the reviews, `YYYY-MM-DD`; without it, a year before `to`. */
  from?: string;
  /** The last day of the reviews, inclusive; without it, today. */
  to?: string;
}

/** What was found. */
export interface SearchPage {
  /** Newest first, no page twice. */
  results: SearchResult[];
  /** How many there are, as the service says. */
  total: number;
  /** Whether these are all: `false` where more exist than were fetched, or GitHub says that it gave up or left some out. */
  isComplete: boolean;
  /** For reviews: the parts of the query that could not be applied to them. */
  unapplied?: string[];
}

/** With what GitHub is asked. */
export interface GitHubAccess {
  /** From VS Code's sign-in; kept nowhere. */
  token: string;
  /** `https://api.github.com`, if missing; on an Enterprise server `https://HOST/api/v3`. */
  baseUrl?: string;
  /** For tests; else the global one, which VS Code leads through its proxy settings. */
  fetch?: typeof fetch;
}

export interface SearchOptions {
  /** Ends the search, also between two pages and while waiting. */
  signal: AbortSignal;
  /** How many results are fetched at most: 200, if missing; no more than GitHub's own 1,000. */
  most?: number;
  /** Told after each page: how many results there are so far, and how many the service says there are. */
  onProgress?(found: number, total: number): void;
  /** For tests; else real time. */
  timing?: Timing;
}

/**
 * Asks GitHub for what a query finds: pull requests, issues and commits by its search, reviews by the day
 * on which they were given. Nothing of what comes back is trusted: texts are one line and plain, addresses
 * lead to GitHub's own pages, and what has another shape than documented is left out.
 *
 * @throws GitHubFailure for whatever is to be expected of a service far away
 * @see https://docs.github.com/en/rest/search/search
 */
export async function searchGitHub(
  search: GitHubSearch,
  access: GitHubAccess,
  { signal, most = usualMost, onProgress = () => undefined, timing = realTime }: SearchOptions,
): Promise<SearchPage> {
  const github = connect(access, { signal, timing });
  const paging = { most: Math.min(most, mostOfAll), onProgress };
  const query = plainLine(search.query, longestQuery);
  const today = new Date(timing.now()).toISOString().slice(0, 10);
  const page = await find(github, { ...search, query }, paging, today);
  return { ...page, results: page.results.toSorted((a, b) => compareDays(b.date, a.date)) };
}

function find(github: GitHub, search: GitHubSearch, paging: Paging, today: string): Promise<SearchPage> {
  switch (search.kind) {
    case 'pull-request':
    case 'issue':
      return findIssues(github, search.kind, search.query, paging);
    case 'commit':
      return findCommits(github, search.query, paging);
    case 'review':
      return findReviews(github, search, today, paging);
  }
}
