import type { CreatedPullRequestReviewContribution, Query } from '@octokit/graphql-schema';
import type { Answer } from './client';
import { GitHubFailure } from './failure';
import { isPartial } from './refused';
import { countOf, listOf, textOf, type Unsure } from './unsure';

/**
 * Reviews by the day on which they were given. GitHub's search knows no such day: `reviewed-by:` with
 * `created:` misses the reviews of older pull requests.
 * @see https://docs.github.com/en/graphql/reference/objects#contributionscollection
 */
export const reviewsQuery = queryOf('user(login: $login)', '$login: String!, ');

/** The same for whoever is signed in. */
export const ownReviewsQuery = queryOf('viewer', '');

function queryOf(person: string, variable: string): string {
  return `query Reviews(${variable}$from: DateTime!, $to: DateTime!, $first: Int!, $after: String) {
  person: ${person} {
    contributionsCollection(from: $from, to: $to) {
      pullRequestReviewContributions(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          occurredAt
          pullRequest { number title bodyText url state author { login } repository { nameWithOwner } }
        }
      }
    }
  }
}`;
}

interface Body {
  data: { person: NonNullable<Query['user']> };
  errors: unknown[];
}

/** A page of somebody's reviews. */
export interface Reviews {
  nodes: Unsure<CreatedPullRequestReviewContribution>[];
  /** How many there are in the period. */
  count: number;
  /** Where the next page begins; `null` after the last. */
  next: string | null;
  /** Whether GitHub left nothing out. */
  isWhole: boolean;
}

/**
 * Reads what GitHub answered to a query for reviews.
 *
 * @throws GitHubFailure `malformed`
 */
export function reviewsIn({ data, headers }: Answer): Reviews {
  const body = data as Unsure<Body>;
  const found = body?.data?.person?.contributionsCollection?.pullRequestReviewContributions;
  const nodes = listOf<CreatedPullRequestReviewContribution>(found?.nodes);
  const count = countOf(found?.totalCount);
  const errors = listOf<unknown>(body?.errors) ?? [];
  if (!nodes || count === undefined) throw new GitHubFailure('malformed');
  const next = found?.pageInfo?.hasNextPage === true ? (textOf(found.pageInfo.endCursor) ?? null) : null;
  return { nodes, count, next, isWhole: errors.length === 0 && !isPartial(headers) };
}
