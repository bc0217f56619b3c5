import { nearestName } from '../nearest';
import { type Check, type QueryProblem, replacing } from '../problem';
import { knownQualifier, qualifiersOf } from '../qualifiers';
import { qualifiersIn } from '../walk';

/** Names that stand for one of GitHub's in other searches, or nearly do. */
const meant: ReadonlyMap<string, string> = new Map([
  ['by', 'author'],
  ['creator', 'author'],
  ['created-by', 'author'],
  ['opened-by', 'author'],
  ['owner', 'user'],
  ['reviewer', 'reviewed-by'],
  ['reviewers', 'reviewed-by'],
  ['reviewed', 'reviewed-by'],
  ['approved-by', 'reviewed-by'],
  ['requested', 'review-requested'],
  ['comment', 'commenter'],
  ['commented', 'commenter'],
  ['mentioned', 'mentions'],
  ['participant', 'involves'],
  ['created-at', 'created'],
  ['updated-at', 'updated'],
  ['closed-at', 'closed'],
  ['merged-at', 'merged'],
  ['date', 'created'],
  ['opened', 'created'],
  ['resolved', 'closed'],
  ['branch', 'head'],
  ['tag', 'label'],
  ['organisation', 'org'],
  ['organization', 'org'],
  ['repository', 'repo'],
]);

/** Words before a colon that are no qualifiers: a commit's kind, an address, a time of day. */
const plain =
  /^(?:build|chore|ci|docs?|feat|feature|fix|perf|refactor|revert|style|tests?|https?|mailto|todo|note)$/u;

/**
 * `query-qualifier`: GitHub does not know the qualifier in this search, and looks for its letters instead.
 *
 *     is:pr reviewer:ada   →   reviewed-by:ada
 */
export const unknownQualifier: Check = ({ query, tab }) =>
  qualifiersIn(query).flatMap(({ key, keyRange, value }): QueryProblem[] => {
    const isPlain =
      value.text === '' || value.text.startsWith('/') || plain.test(key) || key.startsWith('field.');
    if (isPlain || knownQualifier(key, tab)) return [];
    const names = qualifiersOf(tab).map((one) => one.key);
    const other = meant.get(key) ?? '';
    const nearest = names.includes(other) ? other : nearestName(key, names);
    const args = { qualifier: key, ...(nearest === undefined ? {} : { nearest }) };
    const repairs = nearest === undefined ? [] : [replacing('writeNearest', keyRange, nearest)];
    return [{ code: 'query-qualifier', args, range: keyRange, repairs }];
  });
