import { encode } from '../encode';

const names: ReadonlyMap<string, string> = new Map([
  ['author', 'author_username'],
  ['assignee', 'assignee_username'],
  ['reviewer', 'reviewer_username'],
  ['approver', 'approved_by_usernames[]'],
  ['approved-by', 'approved_by_usernames[]'],
  ['merged-by', 'merge_user_username'],
  ['label', 'label_name[]'],
  ['milestone', 'milestone_title'],
  ['target-branch', 'target_branch'],
  ['source-branch', 'source_branch'],
  ...['scope', 'state', 'draft', 'environment', 'search', 'sort', 'group_id', 'project_id'].map(own),
  ...['author_username', 'assignee_username', 'reviewer_username', 'merge_user_username'].map(own),
  ...['approved_by_usernames[]', 'label_name[]', 'milestone_title', 'target_branch', 'source_branch'].map(
    own,
  ),
  ...['merged', 'created', 'updated', 'deployed'].flatMap((word) =>
    ['after', 'before'].flatMap((side): [string, string][] => [
      own(`${word}_${side}`),
      [`${word}-${side}`, `${word}_${side}`],
    ]),
  ),
]);

function own(name: string): [string, string] {
  return [name, name];
}

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
  for (const [word, key, quoted, plain, phrase] of query.matchAll(words)) {
    const name = key === undefined ? undefined : names.get(key.toLowerCase());
    const value = quoted ?? plain ?? '';
    if (name === 'search') loose.push(value);
    else if (name) found.push([name, value]);
    else loose.push(phrase ?? word);
  }
  const given = new Set(found.map(([name]) => name));
  const defaults = (['scope', 'state'] as const).filter((name) => !given.has(name));
  return [
    ...defaults.map((name) => [name, 'all'] as const),
    ...found,
    ...(loose.length > 0 ? [['search', loose.join(' ')] as const] : []),
  ]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}
