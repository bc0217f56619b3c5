/** The tabs of GitHub's search page that a reference may mean. */
export type Tab = 'pullrequests' | 'issues' | 'commits';

/**
 * The tab that finds what is searched for: as `is:` and `type:` say, else as the qualifiers that only one
 * of the tabs knows say, else as the words of the link say, else pull requests.
 *
 *     is:pr author:ada                        pullrequests
 *     author:ada author-date:>=2026-01-01     commits
 *     assignee:ada, below [Closed issues]()   issues
 */
export function tabOf(query: string, label: string): Tab {
  const qualifiers = qualifiersIn(query);
  const kinds = qualifiers.filter(({ key }) => key === 'is' || key === 'type');
  const stated = kinds.filter(({ negated }) => !negated).map(({ value }) => tabIn(byValue, value));
  // What is no pull request is an issue, and the reverse; `-is:draft` is a pull request all the same.
  const excluded = kinds
    .filter(({ negated }) => negated)
    .map(({ value }) => opposites.get(value) ?? tabIn(byValue, value));
  const special = qualifiers.map(({ key }) => tabIn(byKey, key));
  return [...stated, ...excluded, ...special, tabIn(byWord, label)].find(Boolean) ?? 'pullrequests';
}

/** One qualifier of a query: `-author:ada`. */
interface Qualifier {
  negated: boolean;
  key: string;
  value: string;
}

const words = /(-?)([a-z][a-z-]*):("[^"]*"|[^\s()]*)|"[^"]*"|[^\s()]+/giu;

/** The qualifiers of a query; words in quotes are none. */
function qualifiersIn(query: string): Qualifier[] {
  return [...query.matchAll(words)].flatMap(([, minus, key, value = '']) => {
    if (key === undefined) return [];
    const bare = value.replaceAll('"', '').toLowerCase();
    return [{ negated: minus === '-', key: key.toLowerCase(), value: bare }];
  });
}

type Signs = readonly [Tab, RegExp][];

const byValue: Signs = [
  ['pullrequests', /^(?:pr|pull-?requests?|merged|unmerged|draft|queued)$/u],
  ['issues', /^issues?$/u],
  ['commits', /^commits?$/u],
];

const opposites: ReadonlyMap<string, Tab> = new Map([
  ['pr', 'issues'],
  ['issue', 'pullrequests'],
]);

const byKey: Signs = [
  ['commits', /^(?:(?:author|committer)-(?:date|name|email)|committer|merge|hash|parent|tree)$/u],
  [
    'pullrequests',
    /^(?:reviewed-by|review|(?:team-|user-)?review-requested|merged|draft|head|base|status)$/u,
  ],
  ['issues', /^(?:reason|parent-issue|sub-issue)$/u],
];

const byWord: Signs = [
  ['commits', /\bcommits?\b/iu],
  ['issues', /\bissues?\b|\bbugs?\b/iu],
];

function tabIn(signs: Signs, text: string): Tab | undefined {
  return signs.find(([, sign]) => sign.test(text))?.[0];
}
