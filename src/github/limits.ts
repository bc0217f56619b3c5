/** How long GitHub wants to be left alone after too many requests in a short time, unless it says so. */
const secondaryPause = 60_000;

/** No limit of GitHub's lasts longer; a server that says so is not believed. */
const longestPause = 24 * 60 * 60 * 1000;

export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>;

/** Whether a refusal (403 or 429) means that there were too many requests. */
export function isRateLimited(status: number, headers: AnswerHeaders, words: string): boolean {
  if (status === 429) return true;
  if (status !== 403 || headers['x-github-sso']) return false;
  return (
    isUsedUp(headers) || headers['retry-after'] !== undefined || /rate limit|abuse detection/iu.test(words)
  );
}

/**
 * When a request may be sent again: after `retry-after`; else when the hour or minute that is used up is
 * over; else in a minute.
 *
 * @param now milliseconds since 1970, by our clock
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function allowedAgain(headers: AnswerHeaders, now: number): Date {
  return new Date(now + (pauseAsked(headers, now) ?? pauseUntilReset(headers, now) ?? secondaryPause));
}

/** How many milliseconds `retry-after` asks for, in seconds or as a date; `undefined` where there is none. */
export function pauseAsked(headers: AnswerHeaders, now: number): number | undefined {
  const asked = String(headers['retry-after'] ?? '').trim();
  if (/^\d+$/u.test(asked)) return bounded(Number(asked) * 1000);
  const until = Date.parse(asked);
  return Number.isNaN(until) ? undefined : bounded(until - serverTime(headers, now));
}

function pauseUntilReset(headers: AnswerHeaders, now: number): number | undefined {
  const reset = String(headers['x-ratelimit-reset'] ?? '');
  if (!isUsedUp(headers) || !/^\d+$/u.test(reset)) return undefined;
  return bounded(Number(reset) * 1000 - serverTime(headers, now));
}

function isUsedUp(headers: AnswerHeaders): boolean {
  return String(headers['x-ratelimit-remaining'] ?? '') === '0';
}

/** The server's clock where it tells it: ours may be minutes off. */
function serverTime(headers: AnswerHeaders, now: number): number {
  const told = Date.parse(String(headers['date'] ?? ''));
  return Number.isNaN(told) ? now : told;
}

function bounded(milliseconds: number): number {
  return Math.min(Math.max(milliseconds, 0), longestPause);
}
