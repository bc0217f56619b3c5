import type {
  CreatedPullRequestReviewContribution,
  CreatedPullRequestReviewContributionConnection,
  PageInfo,
  PullRequest,
} from '@octokit/graphql-schema';
import type { components, operations } from '@octokit/openapi-types';
import type { Server } from './server';

type Issue = components['schemas']['issue-search-result-item'];
type Commit = components['schemas']['commit-search-result-item'];
type User = components['schemas']['simple-user'];
type Repository = components['schemas']['minimal-repository'];
type Answer<Of extends keyof operations> = operations[Of] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** Makes bodies as GitHub documents them; the compiler holds them against the types that it publishes. */
export function bodiesOf({ origin, host }: Pick<Server, 'origin' | 'host'>) {
  const pages = `https://${host}`;

  const user = (login: string): User => ({
    login,
    id: 1,
    node_id: 'MDQ6VXNlcjE=',
    avatar_url: `${pages}/images/error/octocat_happy.gif`,
    gravatar_id: '',
    url: `${origin}/users/${login}`,
    html_url: `${pages}/${login}`,
    followers_url: `${origin}/users/${login}/followers`,
    following_url: `${origin}/users/${login}/following{/other_user}`,
    gists_url: `${origin}/users/${login}/gists{/gist_id}`,
    starred_url: `${origin}/users/${login}/starred{/owner}{/repo}`,
    subscriptions_url: `${origin}/users/${login}/subscriptions`,
    organizations_url: `${origin}/users/${login}/orgs`,
    repos_url: `${origin}/users/${login}/repos`,
    events_url: `${origin}/users/${login}/events{/privacy}`,
    received_events_url: `${origin}/users/${login}/received_events`,
    type: 'User',
    site_admin: false,
  });

  const issue = (number: number, more: Partial<Issue> = {}): Issue => ({
    url: `${origin}/repos/acme/shop/issues/${number}`,
    repository_url: `${origin}/repos/acme/shop`,
    labels_url: `${origin}/repos/acme/shop/issues/${number}/labels{/name}`,
    comments_url: `${origin}/repos/acme/shop/issues/${number}/comments`,
    events_url: `${origin}/repos/acme/shop/issues/${number}/events`,
    html_url: `${pages}/acme/shop/issues/${number}`,
    id: 35802 + number,
    node_id: 'MDU6SXNzdWUzNTgwMg==',
    number,
    title: `Work ${number}`,
    locked: false,
    user: user('ada'),
    labels: [{ id: 4, node_id: 'MDU6TGFiZWw0', name: 'bug', color: 'ff0000' }],
    state: 'closed',
    assignee: null,
    milestone: null,
    comments: 15,
    created_at: '2026-02-01T09:00:00Z',
    updated_at: '2026-04-01T09:00:00Z',
    closed_at: '2026-03-03T09:00:00Z',
    author_association: 'MEMBER',
    body: '<!-- Why? -->\nIt did not open.',
    score: 1,
    ...more,
  });

  const pullRequest = (number: number, more: Partial<Issue> = {}): Issue => {
    const page = `${pages}/acme/shop/pull/${number}`;
    return issue(number, {
      html_url: page,
      pull_request: {
        merged_at: '2026-03-02T09:00:00Z',
        url: `${origin}/repos/acme/shop/pulls/${number}`,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
      },
      ...more,
    });
  };

  const repository = (name: string): Repository => ({
    id: 1296269,
    node_id: 'MDEwOlJlcG9zaXRvcnkxMjk2MjY5',
    name: name.split('/')[1] ?? '',
    full_name: name,
    owner: user(name.split('/')[0] ?? ''),
    private: false,
    html_url: `${pages}/${name}`,
    description: null,
    fork: false,
    url: `${origin}/repos/${name}`,
    archive_url: `${origin}/repos/${name}/{archive_format}{/ref}`,
    assignees_url: `${origin}/repos/${name}/assignees{/user}`,
    blobs_url: `${origin}/repos/${name}/git/blobs{/sha}`,
    branches_url: `${origin}/repos/${name}/branches{/branch}`,
    collaborators_url: `${origin}/repos/${name}/collaborators{/collaborator}`,
    comments_url: `${origin}/repos/${name}/comments{/number}`,
    commits_url: `${origin}/repos/${name}/commits{/sha}`,
    compare_url: `${origin}/repos/${name}/compare/{base}...{head}`,
    contents_url: `${origin}/repos/${name}/contents/{+path}`,
    contributors_url: `${origin}/repos/${name}/contributors`,
    deployments_url: `${origin}/repos/${name}/deployments`,
    downloads_url: `${origin}/repos/${name}/downloads`,
    events_url: `${origin}/repos/${name}/events`,
    forks_url: `${origin}/repos/${name}/forks`,
    git_commits_url: `${origin}/repos/${name}/git/commits{/sha}`,
    git_refs_url: `${origin}/repos/${name}/git/refs{/sha}`,
    git_tags_url: `${origin}/repos/${name}/git/tags{/sha}`,
    hooks_url: `${origin}/repos/${name}/hooks`,
    issue_comment_url: `${origin}/repos/${name}/issues/comments{/number}`,
    issue_events_url: `${origin}/repos/${name}/issues/events{/number}`,
    issues_url: `${origin}/repos/${name}/issues{/number}`,
    keys_url: `${origin}/repos/${name}/keys{/key_id}`,
    labels_url: `${origin}/repos/${name}/labels{/name}`,
    languages_url: `${origin}/repos/${name}/languages`,
    merges_url: `${origin}/repos/${name}/merges`,
    milestones_url: `${origin}/repos/${name}/milestones{/number}`,
    notifications_url: `${origin}/repos/${name}/notifications{?since,all,participating}`,
    pulls_url: `${origin}/repos/${name}/pulls{/number}`,
    releases_url: `${origin}/repos/${name}/releases{/id}`,
    stargazers_url: `${origin}/repos/${name}/stargazers`,
    statuses_url: `${origin}/repos/${name}/statuses/{sha}`,
    subscribers_url: `${origin}/repos/${name}/subscribers`,
    subscription_url: `${origin}/repos/${name}/subscription`,
    tags_url: `${origin}/repos/${name}/tags`,
    teams_url: `${origin}/repos/${name}/teams`,
    trees_url: `${origin}/repos/${name}/git/trees{/sha}`,
  });

  const commit = (message: string, more: Partial<Commit> = {}): Commit => {
    const sha = 'bb4cc8d3b2e14b3af5df699876dd4ff3acd00b7f';
    return {
      url: `${origin}/repos/acme/shop/commits/${sha}`,
      sha,
      html_url: `${pages}/acme/shop/commit/${sha}`,
      comments_url: `${origin}/repos/acme/shop/commits/${sha}/comments`,
      node_id: 'MDY6Q29tbWl0',
      commit: {
        url: `${origin}/repos/acme/shop/git/commits/${sha}`,
        author: { name: 'Ada', email: 'ada@acme.example', date: '2026-03-04T23:38:36.000-08:00' },
        committer: { name: 'Ada', email: 'ada@acme.example', date: '2026-03-06T15:00:00.000Z' },
        message,
        tree: { url: `${origin}/repos/acme/shop/git/trees/${sha}`, sha },
        comment_count: 0,
      },
      author: user('ada'),
      committer: { name: 'Ada' },
      parents: [{ url: `${origin}/repos/acme/shop/commits/${sha}`, sha }],
      repository: repository('acme/shop'),
      score: 1,
      ...more,
    };
  };

  return { issue, pullRequest, commit, issues, commits };
}

/** What the search for pull requests and issues answers. */
export function issues(
  items: Issue[],
  more: Partial<Answer<'search/issues-and-pull-requests'>> = {},
): Answer<'search/issues-and-pull-requests'> {
  return { total_count: items.length, incomplete_results: false, items, search_type: 'lexical', ...more };
}

/** What the search for commits answers. */
export function commits(
  items: Commit[],
  more: Partial<Answer<'search/commits'>> = {},
): Answer<'search/commits'> {
  return { total_count: items.length, incomplete_results: false, items, ...more };
}

/** What is asked of a review. */
export type ReviewNode = Pick<CreatedPullRequestReviewContribution, 'occurredAt'> & {
  pullRequest: Pick<PullRequest, 'number' | 'title' | 'url'> & {
    state: `${PullRequest['state']}`;
    author: { login: string } | null;
    repository: Pick<PullRequest['repository'], 'nameWithOwner'>;
  };
};

/** What GraphQL answers to the query for reviews. */
export interface ReviewsBody {
  data: {
    person: {
      contributionsCollection: {
        pullRequestReviewContributions: Pick<CreatedPullRequestReviewContributionConnection, 'totalCount'> & {
          pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>;
          nodes: (ReviewNode | null)[];
        };
      };
    };
  };
  errors?: { type: string; message: string; path?: (string | number)[] }[];
}

/** A review of acme/shop's pull request of that number. */
export function review(
  { host }: Pick<Server, 'host'>,
  number: number,
  day: string,
  more: Partial<ReviewNode['pullRequest']> = {},
): ReviewNode {
  return {
    occurredAt: `${day}T10:00:00Z`,
    pullRequest: {
      number,
      title: `Work ${number}`,
      url: `https://${host}/acme/shop/pull/${number}`,
      state: 'MERGED' as PullRequest['state'],
      author: { login: 'grace' },
      repository: { nameWithOwner: 'acme/shop' },
      ...more,
    },
  };
}

/** A page of reviews; `next` is where the next one begins. */
export function reviews(nodes: (ReviewNode | null)[], totalCount = nodes.length, next?: string): ReviewsBody {
  const pageInfo = { hasNextPage: next !== undefined, endCursor: next ?? null };
  const pullRequestReviewContributions = { totalCount, pageInfo, nodes };
  return { data: { person: { contributionsCollection: { pullRequestReviewContributions } } } };
}
