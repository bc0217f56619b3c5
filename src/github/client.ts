import { Octokit } from '@octokit/core';
import type { operations } from '@octokit/openapi-types';
import { type Addresses, addressesOf, publicApi } from './addresses';
import { type Patience, persist } from './attempts';
import { readBody, withShortRefusals } from './body';
import { GitHubFailure } from './failure';
import type { AnswerHeaders } from './limits';
import { failureIn, failureOf } from './refused';
import type { GitHubAccess } from './search';

/** What GitHub answered: JSON of any shape. */
export interface Answer {
  data: unknown;
  headers: AnswerHeaders;
}

type Queries = {
  [Of in 'issues' | 'commits']: NonNullable<operations[OperationOf[Of]]['parameters']['query']>;
};

interface OperationOf {
  issues: 'search/issues-and-pull-requests';
  commits: 'search/commits';
}

/** One GitHub, for one search. Each call asks up to three times, and throws a GitHubFailure. */
export interface GitHub {
  addresses: Addresses;
  search<Of extends keyof Queries>(of: Of, parameters: Queries[Of]): Promise<Answer>;
  graphql(query: string, variables: Readonly<Record<string, string | number | null>>): Promise<Answer>;
}

const quiet = (): void => undefined;

/**
 * Connects to GitHub through Octokit, which writes the requests. The answers are read here: Octokit sets no
 * limit to their length, and takes ten times as long to read them, since it keeps large numbers exact.
 *
 * The token goes to the one address and nowhere else: redirections are errors, and the addresses of further
 * pages, which GitHub sends along, are not followed but counted up to.
 */
export function connect(
  { token, baseUrl = publicApi, fetch: own }: GitHubAccess,
  patience: Patience,
): GitHub {
  const addresses = addressesOf(baseUrl);
  if (token === '') throw new GitHubFailure('unauthorised');
  const octokit = new Octokit({
    auth: token,
    baseUrl: addresses.rest,
    userAgent: 'performance-alignment',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: {
      // Looked up with each request: VS Code puts its own in place of the global one.
      fetch: withShortRefusals((input, init) => (own ?? fetch)(input, init)),
      parseSuccessResponseBody: false,
      redirect: 'error',
    },
  });
  const ask = (route: string, parameters: object): Promise<Answer> =>
    persist(async (signal) => {
      try {
        // The signal belongs to the attempt; the rest of `request` stays as it is above.
        const { data, headers } = await octokit.request(route, { ...parameters, request: { signal } });
        // Octokit gives an empty text in place of the stream where there is nothing to read (204).
        const answer = { data: parse(await readBody(data === '' ? null : data)), headers };
        const failure = failureIn(answer, patience.timing.now());
        if (failure) throw failure;
        return answer;
      } catch (error) {
        throw failureOf(error, addresses, patience.timing.now());
      }
    }, patience);
  return {
    addresses,
    // Named in the address: of a `q` that it adds itself, Octokit makes spaces of plus signs.
    search: (of, parameters) => ask(`GET /search/${of}{?${Object.keys(parameters)}}`, parameters),
    graphql: (query, variables) => ask(`POST ${addresses.graphql}`, { query, variables }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GitHubFailure('malformed', { cause });
  }
}
