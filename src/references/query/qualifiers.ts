import type { Tab } from '../services/githubTab';

/** What a qualifier takes. */
export type Takes =
  /** One of a few words. */
  | 'word'
  | 'date'
  | 'number'
  /** The login of a person, or `@me`. */
  | 'person'
  | 'organisation'
  /** `owner/name` */
  | 'repository'
  | 'text';

/** A qualifier of GitHub's search. */
export interface KnownQualifier {
  key: string;
  takes: Takes;
  /** The words that are offered, for those that take one of a few. */
  words?: readonly string[];
  /** Other words that GitHub takes; `any` where an organisation or repository has words of its own. */
  others?: readonly string[] | 'any';
  /** Whether one tab alone knows it. */
  only?: Tab;
  /** Of a date: whether it is that of the work itself, which falls within a cycle or does not. */
  ofWork?: true;
  /** Where GitHub documents it. */
  docs: string;
}

const pages = {
  issues: 'https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests',
  commits: 'https://docs.github.com/en/search-github/searching-on-github/searching-commits',
  sorting:
    'https://docs.github.com/en/search-github/getting-started-with-searching-on-github/sorting-search-results',
};

type Detail = Omit<Partial<KnownQualifier>, 'key' | 'docs' | 'takes'>;

function issues(key: string, takes: Takes, section: string, detail: Detail = {}): KnownQualifier {
  return { key, takes, ...detail, docs: `${pages.issues}#${section}` };
}

function pulls(key: string, takes: Takes, section: string, detail: Detail = {}): KnownQualifier {
  return issues(key, takes, section, { ...detail, only: 'pullrequests' });
}

function commits(key: string, takes: Takes, section: string, detail: Detail = {}): KnownQualifier {
  return { key, takes, ...detail, docs: `${pages.commits}#${section}` };
}

const flag = ['true', 'false'];
const owners = 'search-within-a-users-or-organizations-repositories';
const reviews = 'search-by-pull-request-review-status-and-reviewer';
const created = 'search-by-when-an-issue-or-pull-request-was-created-or-last-updated';

/** What searches of issues and pull requests know, in the order in which it is offered. */
const ofIssues: readonly KnownQualifier[] = [
  issues('is', 'word', 'search-only-issues-or-pull-requests', {
    words: [
      'pr',
      'issue',
      'open',
      'closed',
      'merged',
      'unmerged',
      'draft',
      'queued',
      'locked',
      'unlocked',
    ].concat(['public', 'private', 'internal']),
    others: ['pull-request', 'pullrequest', 'blocked', 'blocking'],
  }),
  issues('author', 'person', 'search-by-author'),
  pulls('reviewed-by', 'person', reviews),
  issues('assignee', 'person', 'search-by-assignee'),
  issues('commenter', 'person', 'search-by-commenter'),
  issues('involves', 'person', 'search-by-a-user-thats-involved-in-an-issue-or-pull-request'),
  issues('mentions', 'person', 'search-by-mention'),
  pulls('merged', 'date', 'search-by-when-a-pull-request-was-merged', { ofWork: true }),
  issues('closed', 'date', 'search-by-when-an-issue-or-pull-request-was-closed', { ofWork: true }),
  issues('created', 'date', created, { ofWork: true }),
  issues('updated', 'date', created),
  issues('org', 'organisation', owners),
  issues('user', 'person', owners),
  issues('repo', 'repository', owners),
  issues('type', 'word', 'search-only-issues-or-pull-requests', { words: ['pr', 'issue'], others: 'any' }),
  issues('state', 'word', 'search-by-open-or-closed-state', {
    words: ['open', 'closed'],
    others: ['merged'],
  }),
  issues('label', 'text', 'search-by-label'),
  issues('milestone', 'text', 'search-by-milestone'),
  issues('project', 'text', 'search-by-project'),
  pulls('review', 'word', reviews, {
    words: ['none', 'required', 'approved', 'changes_requested'],
    others: ['changes-requested'],
  }),
  pulls('review-requested', 'person', reviews),
  pulls('user-review-requested', 'person', reviews),
  pulls('team-review-requested', 'text', reviews),
  issues('team', 'text', 'search-by-team-mention'),
  pulls('draft', 'word', 'search-for-draft-pull-requests', { words: flag }),
  pulls('status', 'word', 'search-by-commit-status', {
    words: ['success', 'failure', 'pending'],
    others: ['error', 'expected'],
  }),
  pulls('head', 'text', 'search-by-branch-name'),
  pulls('base', 'text', 'search-by-branch-name'),
  issues('in', 'word', 'search-by-the-title-body-or-comments', {
    words: ['title', 'body', 'comments'],
    others: ['comment'],
  }),
  issues('reason', 'word', 'search-by-the-reason-an-issue-was-closed', {
    words: ['completed', '"not planned"'],
    others: ['not-planned', 'duplicate', 'reopened'],
    only: 'issues',
  }),
  issues('linked', 'word', 'search-for-linked-issues-and-pull-requests', { words: ['pr', 'issue'] }),
  issues('no', 'word', 'search-by-missing-metadata', {
    words: ['label', 'milestone', 'assignee', 'project'],
    others: 'any',
  }),
  issues('has', 'word', 'search-by-missing-metadata', {
    words: ['label', 'milestone', 'assignee', 'project'],
    others: 'any',
  }),
  issues('parent-issue', 'text', 'search-for-linked-issues-and-pull-requests', { only: 'issues' }),
  issues('sub-issue', 'text', 'search-for-linked-issues-and-pull-requests', { only: 'issues' }),
  issues('language', 'text', 'search-by-language'),
  issues('comments', 'number', 'search-by-number-of-comments'),
  issues('interactions', 'number', 'search-by-number-of-interactions'),
  issues('reactions', 'number', 'search-by-number-of-reactions'),
  issues('archived', 'word', 'search-based-on-whether-a-repository-is-archived', { words: flag }),
  {
    key: 'sort',
    takes: 'word',
    words: ['created-desc', 'created-asc', 'updated-desc', 'updated-asc', 'comments-desc', 'comments-asc'],
    others: 'any',
    docs: pages.sorting,
  },
];

/** What searches of commits know. */
const ofCommits: readonly KnownQualifier[] = [
  commits('author', 'person', 'search-by-author-or-committer'),
  commits('committer', 'person', 'search-by-author-or-committer', { only: 'commits' }),
  commits('author-date', 'date', 'search-by-authored-or-committed-date', { ofWork: true, only: 'commits' }),
  commits('committer-date', 'date', 'search-by-authored-or-committed-date', {
    ofWork: true,
    only: 'commits',
  }),
  commits('org', 'organisation', owners),
  commits('user', 'person', owners),
  commits('repo', 'repository', owners),
  commits('author-name', 'text', 'search-by-author-or-committer', { only: 'commits' }),
  commits('author-email', 'text', 'search-by-author-or-committer', { only: 'commits' }),
  commits('committer-name', 'text', 'search-by-author-or-committer', { only: 'commits' }),
  commits('committer-email', 'text', 'search-by-author-or-committer', { only: 'commits' }),
  commits('merge', 'word', 'filter-merge-commits', { words: flag, only: 'commits' }),
  commits('hash', 'text', 'search-by-hash', { only: 'commits' }),
  commits('parent', 'text', 'search-by-parent', { only: 'commits' }),
  commits('tree', 'text', 'search-by-tree', { only: 'commits' }),
  commits('is', 'word', 'filter-by-repository-visibility', {
    words: ['public', 'private', 'internal'],
    others: ['commit', 'commits'],
  }),
  commits('type', 'word', 'search-within-commit-messages', { words: ['commits'], others: 'any' }),
  {
    key: 'sort',
    takes: 'word',
    words: ['author-date-desc', 'author-date-asc', 'committer-date-desc', 'committer-date-asc'],
    others: 'any',
    docs: pages.sorting,
  },
];

/** The qualifiers of a tab, in the order in which they are offered. */
export function qualifiersOf(tab: Tab): readonly KnownQualifier[] {
  return tab === 'commits' ? ofCommits : ofIssues.filter(({ only }) => only === undefined || only === tab);
}

const byTab: Readonly<Record<Tab, ReadonlyMap<string, KnownQualifier>>> = {
  pullrequests: byKey(qualifiersOf('pullrequests')),
  issues: byKey(qualifiersOf('issues')),
  commits: byKey(ofCommits),
};

/** The qualifier of that name, which is in small letters; `undefined` where the tab knows none. */
export function knownQualifier(key: string, tab: Tab): KnownQualifier | undefined {
  return byTab[tab].get(key);
}

/** The tab that alone knows a qualifier, if there is one. */
export function onlyTabOf(key: string): Tab | undefined {
  return (byTab.pullrequests.get(key) ?? byTab.issues.get(key) ?? byTab.commits.get(key))?.only;
}

function byKey(qualifiers: readonly KnownQualifier[]): Map<string, KnownQualifier> {
  return new Map(qualifiers.map((one) => [one.key, one]));
}
