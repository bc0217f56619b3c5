import type { Cycle } from '../document/model';
import type { GitHubSearch } from '../github/search';
import { tabOf } from '../references/services/githubTab';

const kinds = { pullrequests: 'pull-request', issues: 'issue', commits: 'commit' } as const;

/**
 * What GitHub is asked for the query of a reference, with its variables filled in: what the tab of its search
 * page would show; for reviews, those that were given within the cycle, since no qualifier asks for that day.
 *
 *     is:pr reviewed-by:ada created:>=2026-01-01   the reviews of ada from 2026-01-01 to 2026-06-30
 */
export function gitHubSearch(query: string, label: string, cycle: Cycle | undefined): GitHubSearch {
  const words = query.replace(/"[^"]*"/gu, '""').split(/[\s()]+/u);
  const isReview = words.some((word) => /^reviewed-by:./iu.test(word));
  if (!isReview) return { kind: kinds[tabOf(query, label)], query };
  return { kind: 'review', query, ...(cycle ? { from: cycle.first, to: cycle.last } : {}) };
}
