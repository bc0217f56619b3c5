import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionBundles } from '../../../scripts/build/extension';
import { isGitHubFailure } from '../../../src/github/failure';
import type { Bundles } from '../../../src/platform/platform';
import { bodiesOf, issues, review, reviews } from './support/bodies';
import { type Server, serve } from './support/server';

const root = path.resolve(__dirname, '../../..');

/** What the bundle may use of a browser’s worker; nothing of Node is among it. */
const worker = {
  AbortController,
  AbortSignal,
  Headers,
  ReadableStream,
  Response,
  TextDecoder,
  URL,
  URLSearchParams,
  clearTimeout,
  console,
  fetch,
  setTimeout,
};

let server: Server;
let github: Bundles['github'];

beforeAll(async () => {
  const options = extensionBundles(root, true).find(({ outfile }) => outfile?.endsWith('web/github.js'));
  const { outputFiles } = await build({ ...options, write: false, sourcemap: false });
  // As `platform/web` does it, in a world that has nothing else.
  const evaluate = vm.compileFunction(outputFiles?.[0]?.text ?? '', ['module', 'exports', 'require'], {
    parsingContext: vm.createContext({ ...worker }),
  });
  const module = { exports: {} as Bundles['github'] };
  evaluate(module, module.exports, undefined);
  github = module.exports;
  server = await serve(({ path: asked }) =>
    asked === '/search/issues'
      ? { body: issues([bodiesOf(server).pullRequest(1)]) }
      : asked === '/graphql'
        ? { body: reviews([review(server, 2, '2026-05-01')]) }
        : { status: 401, body: { message: 'Bad credentials' } },
  );
});
afterAll(() => server.close());

describe('The bundle for browsers', () => {
  it.each([
    ['pull-request', '#1'],
    ['review', '#2'],
  ] as const)('finds a %s with what a worker has', async (kind, id) => {
    const { results } = await github.searchGitHub(
      { kind, query: '', reviewer: 'ada' },
      { token: 'gho_secret', baseUrl: server.origin },
      { signal: new AbortController().signal },
    );
    expect(results.map((result) => result.id)).toEqual([id]);
  });

  it('fails so that another bundle can tell', async () => {
    const failure = await github
      .searchGitHub(
        { kind: 'commit', query: '' },
        { token: 'gho_secret', baseUrl: server.origin },
        { signal: new AbortController().signal },
      )
      .catch((error: unknown) => error);
    expect(isGitHubFailure(failure) && failure.reason).toBe('unauthorised');
  });
});
