/** What a search finds. `merge` is a commit that joins a branch. */
export type ResultKind = 'pull-request' | 'issue' | 'commit' | 'merge' | 'review';

/** One piece of work that a search found: plain data out of a service, and none of it to be trusted. */
export interface SearchResult {
  kind: ResultKind;
  /** One line of plain text as the service gave it: a title, or the first line of a commit's message. */
  title: string;
  /** The page that shows it; missing where a local repository has no known pages. */
  url?: string;
  /** What groups it: `owner/name`, or the name of a local repository. */
  repository: string;
  /** What people call it there: `#12`, or the first digits of a commit's hash. */
  id: string;
  /** The day that counts for the cycle, `YYYY-MM-DD`: merged, closed, committed, reviewed; else created. */
  date: string;
  /** The beginning of what its author says of it, as one line of plain text. */
  excerpt?: string;
}
