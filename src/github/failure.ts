/**
 * Why GitHub gave no answer that can be used:
 * - `unauthorised`: it does not accept the token (401);
 * - `forbidden`: it accepts the token, and refuses this; `url` is where its owner can let it in, where
 *   single sign-on is what is missing;
 * - `rate-limited`: there were too many requests; `until` says when to come back;
 * - `query`: it does not take the query, for the reason in `words`;
 * - `reviewer`: a search for reviews says nowhere whose reviews are meant;
 * - `unavailable`: it answered several times that it cannot serve (5xx);
 * - `network`: it was not reached, did not answer in time, or was cut off;
 * - `cancelled`: whoever asked no longer wants it;
 * - `insecure`: the address would have the token sent unencrypted, and nothing was sent;
 * - `malformed`: what answered is not what GitHub documents, or is far too large.
 */
export type GitHubFailureReason =
  | 'unauthorised'
  | 'forbidden'
  | 'rate-limited'
  | 'query'
  | 'reviewer'
  | 'unavailable'
  | 'network'
  | 'cancelled'
  | 'insecure'
  | 'malformed';

/** What is known beyond the reason. */
export interface GitHubFailureDetails {
  /** What GitHub says about it: one line of plain text, in English. */
  words?: string;
  /** A page of GitHub's on which the reader can mend it. */
  url?: string;
  /** From when on a request is answered again. */
  until?: Date;
  /** What was caught, for the log. */
  cause?: unknown;
}

/** An expected failure of a search. `host/githubWords.ts` words it. */
export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure';
  readonly reason: GitHubFailureReason;
  readonly words: string | undefined;
  readonly url: string | undefined;
  readonly until: Date | undefined;

  constructor(reason: GitHubFailureReason, { words, url, until, cause }: GitHubFailureDetails = {}) {
    super(words ? `${reason}: ${words}` : reason, { cause });
    this.reason = reason;
    this.words = words;
    this.url = url;
    this.until = until;
  }
}

/**
 * Tells a failure of ours from other errors. By its name: each bundle has a class of its own, so that
 * `instanceof` would not know one that comes out of `github.js`.
 */
export function isGitHubFailure(error: unknown): error is GitHubFailure {
  return (error as Partial<GitHubFailure> | null | undefined)?.name === 'GitHubFailure';
}
