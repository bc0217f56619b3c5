import type { CreatedPullRequestReviewContribution } from '@octokit/graphql-schema';
import { compareDays, shiftDay } from '../document/calendar';
import { excerptOf } from '../results/excerpt';
import { plainLine } from '../results/plainLine';
import type { SearchResult } from '../results/result';
import { type Addresses, pageOf } from './addresses';
import type { GitHub } from './client';
import { GitHubFailure } from './failure';
import { narrowingOf, type Reviewed } from './narrow';
import { type Paging, pageSize, repositoryOf } from './pages';
import { ownReviewsQuery, type Reviews, reviewsIn, reviewsQuery } from './reviewsQuery';
import type { GitHubSearch, SearchPage } from './search';
import { countOf, dayOf, textOf, type Unsure } from './unsure';

/** No one has reviewed anything on GitHub before. */
const firstDay = '2008-01-01';

/** GitHub counts no more than a year at once. */
const longestPeriod = 365;

/** Days of UTC, as GitHub wants them. */
interface Period {
  from: string;
  to: string;
}

/** A page of reviews, and where the search stands with it. */
interface Step extends Reviews {
  /** How many there are in the periods so far. */
  total: number;
  hasMore: boolean;
}

/** A reviewed pull request, and what a query may ask of it. */
interface Review {
  result: SearchResult & { url: string };
  reviewed: Reviewed;
}

/**
 * Finds the pull requests that somebody reviewed within a period, each once, with the day of the latest
 * review there. Of the query only what a review can be held against is applied: see `narrowingOf`.
 *
 * @param today `YYYY-MM-DD`, where the period has no end
 */
export async function findReviews(
  github: GitHub,
  search: GitHubSearch,
  today: string,
  { most, onProgress }: Paging,
): Promise<SearchPage> {
  const login = search.reviewer ?? /(?:^|[\s(])reviewed-by:"?([@\w-]+)/iu.exec(search.query)?.[1];
  if (!login) throw new GitHubFailure('reviewer');
  const { accepts, unapplied } = narrowingOf(search.query);
  const latest = new Map<string, SearchResult>();
  let [seen, total, isComplete] = [0, 0, true];
  for await (const step of readPeriods(github, login, periodsOf(search, today))) {
    const reviews = step.nodes.slice(0, most - seen).map((node) => reviewOf(node, github.addresses));
    for (const review of reviews) {
      if (!review) isComplete = false;
      else if (accepts(review.reviewed)) keepLatest(latest, review.result);
    }
    seen += step.nodes.length;
    total = step.total;
    onProgress(latest.size, total);
    if (!step.isWhole || seen > most || (seen === most && step.hasMore)) isComplete = false;
    if (seen >= most) break;
  }
  const results = [...latest.values()];
  return { results, total: isComplete ? results.length : total, isComplete, unapplied };
}

/** The latest first, since what comes first is kept when there are too many. */
function periodsOf({ from, to }: GitHubSearch, today: string): Period[] {
  const periods: Period[] = [];
  let last = to ?? today;
  const wanted = from ?? shiftDay(last, 1 - longestPeriod);
  const first = compareDays(wanted, firstDay) < 0 ? firstDay : wanted;
  while (compareDays(first, last) <= 0) {
    const yearBefore = shiftDay(last, 1 - longestPeriod);
    const start = compareDays(first, yearBefore) < 0 ? yearBefore : first;
    periods.push({ from: `${start}T00:00:00Z`, to: `${last}T23:59:59Z` });
    last = shiftDay(start, -1);
  }
  return periods;
}

async function* readPeriods(
  github: GitHub,
  login: string,
  periods: readonly Period[],
): AsyncGenerator<Step, void, undefined> {
  const query = login === '@me' ? ownReviewsQuery : reviewsQuery;
  const who = login === '@me' ? {} : { login: login.replace(/^@/u, '') };
  let before = 0;
  for (const [index, period] of periods.entries()) {
    let [after, count]: [string | null, number] = [null, 0];
    do {
      const page: Reviews = reviewsIn(
        await github.graphql(query, { ...who, ...period, first: pageSize, after }),
      );
      after = page.nodes.length > 0 ? page.next : null;
      count = page.count;
      yield { ...page, total: before + count, hasMore: after !== null || index < periods.length - 1 };
    } while (after !== null);
    before += count;
  }
}

function reviewOf(
  node: Unsure<CreatedPullRequestReviewContribution>,
  addresses: Addresses,
): Review | undefined {
  const pull = node?.pullRequest;
  const url = pageOf(pull?.url, addresses);
  const number = countOf(pull?.number);
  const repository = repositoryOf(pull?.repository?.nameWithOwner);
  const date = dayOf(node?.occurredAt);
  if (!url || number === undefined || !repository || !date) return undefined;
  const title = plainLine(textOf(pull?.title) ?? '');
  return {
    result: {
      kind: 'review',
      title,
      url,
      repository,
      id: `#${number}`,
      date,
      ...excerptOf(textOf(pull?.bodyText)),
    },
    reviewed: { repository, author: textOf(pull?.author?.login), state: textOf(pull?.state)?.toLowerCase() },
  };
}

function keepLatest(latest: Map<string, SearchResult>, result: Review['result']): void {
  const known = latest.get(result.url);
  if (!known || compareDays(known.date, result.date) < 0) latest.set(result.url, result);
}
