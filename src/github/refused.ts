import { plainLine } from '../results/plainLine';
import { type Addresses, pageOf } from './addresses';
import type { Answer } from './client';
import { GitHubFailure, type GitHubFailureDetails, isGitHubFailure } from './failure';
import { type AnswerHeaders, allowedAgain, isRateLimited, pauseAsked } from './limits';
import { listOf, textOf, type Unsure } from './unsure';

/** What GraphQL answers, as far as it says no. */
interface GraphqlBody {
  data: object;
  errors: GraphqlError[];
}

interface GraphqlError {
  type: string;
  message: string;
}

/** What Octokit throws for an answer that says no, as far as it is looked at. */
interface Refused {
  status: number;
  response: { headers: AnswerHeaders; data: unknown };
}

/** The body of a refusal, as GitHub documents it. */
interface RefusalBody {
  message: string;
  errors: unknown[];
}

/** Says why a request came to nothing, from what was thrown on the way. */
export function failureOf(cause: unknown, addresses: Addresses, now: number): GitHubFailure {
  if (isGitHubFailure(cause)) return cause;
  if (!isRefused(cause)) return new GitHubFailure('network', { cause });
  const { status, response } = cause;
  const { headers } = response;
  const words = wordsOf(response.data);
  const details: GitHubFailureDetails = { cause, ...(words ? { words } : {}) };
  if (isRateLimited(status, headers, words)) {
    return new GitHubFailure('rate-limited', { ...details, until: allowedAgain(headers, now) });
  }
  if (status >= 500) {
    const pause = pauseAsked(headers, now);
    return new GitHubFailure('unavailable', {
      ...details,
      ...(pause === undefined ? {} : { until: new Date(now + pause) }),
    });
  }
  if (status === 401) return new GitHubFailure('unauthorised', details);
  if (status === 403) {
    const url = signOnPage(headers, addresses);
    return new GitHubFailure('forbidden', { ...details, ...(url ? { url } : {}) });
  }
  return new GitHubFailure(status === 422 ? 'query' : 'malformed', details);
}

/**
 * Says why a query in GraphQL came to nothing. Its refusals come with the status 200; where some of what was
 * asked for is there all the same, it is none.
 */
export function failureIn({ data, headers }: Answer, now: number): GitHubFailure | undefined {
  const body = data as Unsure<GraphqlBody>;
  const [error] = listOf<GraphqlError>(body?.errors) ?? [];
  if (!error || Object.values(body?.data ?? {}).some((value) => value !== null)) return undefined;
  const words = plainLine(textOf(error.message) ?? '');
  const type = textOf(error.type) ?? '';
  if (/^RATE_LIMIT/u.test(type)) {
    return new GitHubFailure('rate-limited', { words, until: allowedAgain(headers, now) });
  }
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
    return new GitHubFailure('forbidden', { words });
  // What it says when it took too long, or fell over.
  if (/^Something went wrong/u.test(words)) return new GitHubFailure('unavailable', { words });
  return new GitHubFailure('query', { words });
}

function isRefused(error: unknown): error is Refused {
  const { status, response } = (error ?? {}) as Unsure<Refused> & object;
  return typeof status === 'number' && typeof response?.headers === 'object' && response.headers !== null;
}

/**
 * What a refusal says: the messages of its errors, which name what is wrong with a query, else its own.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed
 */
function wordsOf(data: unknown): string {
  const body = data as Unsure<RefusalBody>;
  const errors = (listOf<{ message: string }>(body?.errors) ?? []).slice(0, 5);
  const told = errors.flatMap((error) => textOf(error?.message) ?? textOf(error) ?? []);
  return plainLine(told.length > 0 ? told.join(' ') : (textOf(body?.message) ?? ''));
}

/**
 * The page on which a member of an organisation lets the token in: `required; url=https://github.com/…`.
 * @see https://docs.github.com/en/enterprise-cloud@latest/rest/authentication/authenticating-to-the-rest-api
 */
function signOnPage(headers: AnswerHeaders, addresses: Addresses): string | undefined {
  return pageOf(/\burl=(\S+)/u.exec(String(headers['x-github-sso'] ?? ''))?.[1], addresses);
}

/** Whether GitHub left out what belongs to organisations that the token is not let into. */
export function isPartial(headers: AnswerHeaders): boolean {
  return String(headers['x-github-sso'] ?? '').startsWith('partial-results');
}
