import { encode } from '../encode';

const people = ['author', 'assignee', 'reviewer'].map((who) => [who, `${who}_username`] as const);
const days = ['merged', 'created', 'updated', 'deployed'].flatMap((what) =>
  ['after', 'before'].map((side) => [`${what}-${side}`, `${what}_${side}`] as const),
);
const shorter: readonly (readonly [short: string, name: string])[] = [
  ...people,
  ...days,
  ['approver', 'approved_by_usernames[]'],
  ['approved-by', 'approved_by_usernames[]'],
  ['merged-by', 'merge_user_username'],
  ['label', 'label_name[]'],
  ['milestone', 'milestone_title'],
  ['target-branch', 'target_branch'],
  ['source-branch', 'source_branch'],
];
const plain = ['scope', 'state', 'draft', 'environment', 'search', 'sort', 'group_id', 'project_id'];

/** The parameters of the page, by themselves and by their shorter names. */
const names: ReadonlyMap<string, string> = new Map([
  ...shorter,
  ...shorter.map(([, name]) => [name, name] as const),
  ...plain.map((name) => [name, name] as const),
]);

// Words are parted by spaces, or by `&` where somebody copied them out of an address.
const words = /([a-z_-]+(?:\[\])?)[=:](?:"([^"]*)"|([^\s&]*))|"([^"]*)"|[^\s&]+/giu;

/**
 * The parameters of a query for GitLab. Names are those of the page's address, or shorter ones; words
 * without a name are searched for in titles and descriptions.
 *
 *     state=merged author=ada label="team one" retries
 *     scope=all&state=merged&author_username=ada&label_name%5B%5D=team%20one&search=retries
 *
 * Without a scope and a state of its own, a query finds the merge requests of all people in all states.
 */
export function gitlabParameters(query: string): string {
  const found: [name: string, value: string][] = [];
  const loose: string[] = [];
  for (const [word, key, quoted, bare, phrase] of query.matchAll(words)) {
    const name = key === undefined ? undefined : names.get(key.toLowerCase());
    const value = quoted ?? bare ?? '';
    if (name === 'search') loose.push(value);
    else if (name) found.push([name, value]);
    else loose.push(phrase ?? word);
  }
  const given = new Set(found.map(([name]) => name));
  const defaults = ['scope', 'state'].filter((name) => !given.has(name));
  const all = [...defaults.map((name) => [name, 'all'] as const), ...found];
  const search = loose.length > 0 ? [['search', loose.join(' ')] as const] : [];
  return [...all, ...search].map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}
