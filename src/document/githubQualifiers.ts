const qualifiers: ReadonlySet<string> = new Set(
  `is type author assignee mentions team involves commenter reviewed-by review review-requested
  user-review-requested team-review-requested state reason in label milestone project status head base
  language comments interactions reactions draft created updated closed merged archived no linked
  repo user org enterprise sha app parent-issue sub-issue
  author-name author-email author-date committer committer-name committer-email committer-date
  merge hash parent tree`.split(/\s+/u),
);

const word = /"[^"]*"|-?([a-z][a-z-]*):("[^"]*"|[^\s()]+)|[^\s()]+/giu;

/**
 * Whether a query has qualifiers, and GitHub knows all of them: `author:ada created:>=2026-01-01`, but not
 * `owner:ada created:>=2026-01-01`.
 * @see https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 * @see https://docs.github.com/en/search-github/searching-on-github/searching-commits
 */
export function isGitHubLike(query: string): boolean {
  const keys = [...query.matchAll(word)].flatMap(([, key]) => (key === undefined ? [] : [key.toLowerCase()]));
  return keys.length > 0 && keys.every((key) => qualifiers.has(key));
}
