import { parseQuery } from '../query/parse';
import { onlyTabOf } from '../query/qualifiers';
import type { Qualifier, Query } from '../query/query';
import { qualifiersIn } from '../query/walk';

/** The tabs of GitHub's search page that a reference may mean. */
export type Tab = 'pullrequests' | 'issues' | 'commits';

/**
 * The tab that finds what is searched for: as `is:` and `type:` say, else as the qualifiers that only one
 * of the tabs knows say, else as the words of the link say, else pull requests.
 *
 *     is:pr author:ada                        pullrequests
 *     author:ada author-date:>=2026-01-01     commits
 *     assignee:ada, below [Closed issues]()   issues
 *
 * @param query as text, or as it was read
 */
export function tabOf(query: string | Query, label: string): Tab {
  const qualifiers = qualifiersIn(typeof query === 'string' ? parseQuery(query) : query);
  const kinds = qualifiers.filter(({ key }) => key === 'is' || key === 'type');
  const stated = kinds
    .filter(({ negated }) => !negated)
    .flatMap(valuesOf)
    .map((value) => tabIn(byValue, value));
  // What is no pull request is an issue, and the reverse; `-is:draft` is a pull request all the same.
  const excluded = kinds
    .filter(({ negated }) => negated)
    .flatMap(valuesOf)
    .map((value) => opposites.get(value) ?? tabIn(byValue, value));
  const special = qualifiers.map(({ key }) => onlyTabOf(key));
  return [...stated, ...excluded, ...special, tabIn(byWord, label)].find(Boolean) ?? 'pullrequests';
}

function valuesOf({ value }: Qualifier): string[] {
  return value.items.map(({ text }) => text.toLowerCase());
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

const byWord: Signs = [
  ['commits', /\bcommits?\b/iu],
  ['issues', /\bissues?\b|\bbugs?\b/iu],
];

function tabIn(signs: Signs, text: string): Tab | undefined {
  return signs.find(([, sign]) => sign.test(text))?.[0];
}
