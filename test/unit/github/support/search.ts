import { GitHubFailure } from '../../../../src/github/failure';
import {
  type GitHubAccess,
  type GitHubSearch,
  type SearchOptions,
  type SearchPage,
  searchGitHub,
} from '../../../../src/github/search';
import type { Timing } from '../../../../src/github/timing';
import type { Server } from './server';

/** The day and hour of all these tests. */
export const now = Date.parse('2026-11-26T12:00:00Z');

/** Longer waits are for answers that do not come. */
const deadline = 30_000;

/** A clock that stands still: whoever waits goes on at once, and it is noted for how long. */
export interface TestTiming extends Timing {
  waits: number[];
  /** Lets all answers that are waited for come too late. */
  runOut(): void;
}

/** Makes such a clock. */
export function testTiming(): TestTiming {
  const late = new Set<() => void>();
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    wait: (milliseconds, signal) => {
      if (milliseconds < deadline) {
        waits.push(milliseconds);
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        late.add(resolve);
        signal.addEventListener('abort', () => resolve());
      });
    },
    runOut: () => {
      for (const resolve of late) resolve();
    },
  };
}

/** What a test may set, beside the search itself. */
export type Extras = Partial<SearchOptions> & Partial<GitHubAccess>;

/** Searches on a server, in the way of an Enterprise server if `baseUrl` says so. */
export function searchOn(
  server: Server,
  search: Partial<GitHubSearch>,
  { token = 'gho_secret', baseUrl = server.origin, fetch, ...options }: Extras = {},
): Promise<SearchPage> {
  return searchGitHub(
    { kind: 'pull-request', query: 'author:ada', ...search },
    { token, baseUrl, ...(fetch ? { fetch } : {}) },
    { signal: new AbortController().signal, timing: testTiming(), ...options },
  );
}

/** The failure that a search ends with. */
export async function failureOf(searching: Promise<SearchPage>): Promise<GitHubFailure> {
  const outcome = await searching.catch((error: unknown) => error);
  if (outcome instanceof GitHubFailure) return outcome;
  throw new Error(`No failure: ${outcome instanceof Error ? outcome.stack : JSON.stringify(outcome)}`);
}
