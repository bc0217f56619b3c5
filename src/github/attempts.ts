import { GitHubFailure } from './failure';
import type { Timing } from './timing';

/** How long to wait before another attempt, after the first and after the second. */
const pauses = [1000, 3000];

/** The longest wait that GitHub may ask for; beyond it the user is told when to come back. */
const longestWait = 5000;

/** How long an answer may take, to its last byte. GitHub itself gives up after 10 seconds. */
const longestAnswer = 30_000;

/** What a search goes by. */
export interface Patience {
  signal: AbortSignal;
  timing: Timing;
}

/**
 * Asks up to three times: a server that is busy, a connection that was cut, and a limit that is over in a
 * moment are worth it.
 *
 * @param ask one attempt; throws a GitHubFailure
 * @throws GitHubFailure the last one, or `cancelled`
 */
export async function persist<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  { signal, timing }: Patience,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    if (signal.aborted) throw new GitHubFailure('cancelled');
    try {
      return await withDeadline(ask, { signal, timing });
    } catch (error) {
      if (signal.aborted) throw new GitHubFailure('cancelled', { cause: error });
      const pause = error instanceof GitHubFailure ? pauseAfter(error, attempt, timing.now()) : undefined;
      if (pause === undefined) throw error;
      await timing.wait(pause, signal);
    }
  }
}

function pauseAfter({ reason, until }: GitHubFailure, attempt: number, now: number): number | undefined {
  const pause = pauses[attempt];
  if (pause === undefined || !['unavailable', 'network', 'rate-limited'].includes(reason)) return undefined;
  const asked = until ? until.getTime() - now : 0;
  return asked > longestWait ? undefined : Math.max(asked, pause);
}

/** Makes an attempt, and ends it when it takes too long. */
async function withDeadline<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  { signal, timing }: Patience,
): Promise<T> {
  const deadline = new AbortController();
  const answered = new AbortController();
  void timing.wait(longestAnswer, answered.signal).then(() => deadline.abort());
  try {
    return await ask(AbortSignal.any([signal, deadline.signal]));
  } finally {
    answered.abort();
  }
}
