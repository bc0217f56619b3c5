import { once } from 'node:events';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { GitHubSearch, SearchPage } from '../../../src/github/search';
import { bodiesOf, issues, reviews } from './support/bodies';
import { type Extras, failureOf, now, searchOn, type TestTiming, testTiming } from './support/search';
import { type Reply, type Server, serve } from './support/server';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Search {
  server: Server;
  timing: TestTiming;
  searching: Promise<SearchPage>;
}

/** Starts a server with replies, and a search on it. */
async function search(
  replies: readonly Reply[],
  extras: Extras & Partial<GitHubSearch> = {},
): Promise<Search> {
  const server = await serve(replies);
  servers.push(server);
  const timing = testTiming();
  const { kind = 'pull-request', ...options } = extras;
  return { server, timing, searching: searchOn(server, { kind, reviewer: 'ada' }, { timing, ...options }) };
}

const nothing: Reply = { body: issues([]) };
const empty: SearchPage = { results: [], total: 0, isComplete: true };
const inSeconds = (seconds: number): Date => new Date(now + seconds * 1000);
const docs = 'https://docs.github.com/rest';
const refusal = (message: string) => ({ message, documentation_url: docs, status: '403' });

describe('What GitHub refuses', () => {
  it('is a token that it does not know', async () => {
    const { searching, server } = await search([{ status: 401, body: refusal('Bad credentials') }]);
    expect(await failureOf(searching)).toMatchObject({ reason: 'unauthorised', words: 'Bad credentials' });
    expect(server.asked).toHaveLength(1);
  });

  it('is nothing without a token: it is not even asked', async () => {
    const { searching, server } = await search([nothing], { token: '' });
    expect((await failureOf(searching)).reason).toBe('unauthorised');
    expect(server.asked).toEqual([]);
  });

  it('is what an organisation keeps behind its single sign-on, with the page that lets one in', async () => {
    const message = 'Resource protected by organization SAML enforcement.';
    const server = await serve(() => ({
      status: 403,
      headers: {
        'x-github-sso': `required; url=https://${server.host}/orgs/acme/sso?authorization_request=AZSCKtL4U8yX`,
        'x-ratelimit-remaining': '0',
      },
      body: refusal(message),
    }));
    servers.push(server);
    expect(await failureOf(searchOn(server, {}))).toMatchObject({
      reason: 'forbidden',
      words: message,
      url: `https://${server.host}/orgs/acme/sso?authorization_request=AZSCKtL4U8yX`,
    });
  });

  it('names no page of somebody else’s', async () => {
    const headers = { 'x-github-sso': 'required; url=https://evil.example/orgs/acme/sso' };
    const { searching } = await search([{ status: 403, headers, body: refusal('No') }]);
    expect(await failureOf(searching)).toMatchObject({ reason: 'forbidden', url: undefined });
  });

  it('is a query that it cannot read, in its own words', async () => {
    const words =
      'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.';
    const { searching, server } = await search([
      {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [{ message: words, resource: 'Search', field: 'q', code: 'invalid' }],
          documentation_url: docs,
          status: '422',
        },
      },
    ]);
    expect(await failureOf(searching)).toMatchObject({ reason: 'query', words });
    expect(server.asked).toHaveLength(1);
  });

  it('is told as one line of plain text', async () => {
    const message = `Not\u202E\n<b>this</b>\u0007${'!'.repeat(1000)}`;
    const { searching } = await search([{ status: 422, body: { message, errors: [{}, 3, null] } }]);
    const { words = '' } = await failureOf(searching);
    expect(words).toMatch(/^Not <b>this<\/b> !+…$/u);
    expect([...words]).toHaveLength(300);
  });
});

describe('Too many requests', () => {
  const words = 'API rate limit exceeded for user ID 1.';
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes.';

  it.each([
    ['403 with a pause to keep', 403, { 'retry-after': '90' }, secondary, 90],
    ['429 with a pause to keep', 429, { 'retry-after': '90' }, secondary, 90],
    [
      '429 with a moment to wait for',
      429,
      { 'retry-after': 'Thu, 26 Nov 2026 12:10:00 GMT' },
      secondary,
      600,
    ],
    ['403 where the hour is used up', 403, reset(1200), words, 1200],
    ['429 where the hour is used up', 429, reset(1200), words, 1200],
    ['403 that says so, and nothing more', 403, {}, secondary, 60],
    ['429 that says nothing', 429, {}, '', 60],
    ['403 that says so, with much left of the hour', 403, { 'x-ratelimit-remaining': '9' }, secondary, 60],
    ['a pause beyond all reason', 403, { 'retry-after': '99999999999999999999' }, secondary, 86_400],
    [
      'a server whose clock is wrong',
      403,
      { ...reset(1200), date: inSeconds(600).toUTCString() },
      words,
      600,
    ],
  ])('end a search: %s', async (_, status, headers, message, seconds) => {
    const { searching, server, timing } = await search([{ status, headers, body: refusal(message) }]);
    const failure = await failureOf(searching);
    expect([failure.reason, failure.until]).toEqual(['rate-limited', inSeconds(seconds)]);
    expect(server.asked).toHaveLength(1);
    expect(timing.waits).toEqual([]);
  });

  it.each([
    ['a short pause', { 'retry-after': '4' }, 4000],
    ['no pause at all', { 'retry-after': '0' }, 1000],
    ['the end of the minute, which is near', reset(3), 3000],
  ])('are waited for: %s', async (_, headers, milliseconds) => {
    const { searching, timing } = await search([
      { status: 403, headers, body: refusal(secondary) },
      { body: issues([]) },
    ]);
    expect(await searching).toEqual(empty);
    expect(timing.waits).toEqual([milliseconds]);
  });

  it('are not waited for without end', async () => {
    const { searching, server, timing } = await search([
      { status: 429, headers: { 'retry-after': '2' }, body: refusal(secondary) },
    ]);
    expect(await failureOf(searching)).toMatchObject({ reason: 'rate-limited', until: inSeconds(2) });
    expect(server.asked).toHaveLength(3);
    expect(timing.waits).toEqual([2000, 3000]);
  });

  it('end a search in GraphQL, which says so in its body', async () => {
    const { searching } = await search(
      [
        {
          headers: reset(1200),
          body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }], data: null },
        },
      ],
      { kind: 'review' },
    );
    expect(await failureOf(searching)).toMatchObject({ reason: 'rate-limited', until: inSeconds(1200) });
  });

  function reset(seconds: number): Record<string, string> {
    return {
      'x-ratelimit-limit': '30',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(now / 1000 + seconds),
      'x-ratelimit-resource': 'search',
    };
  }
});

describe('A server that is not well', () => {
  it.each([500, 502, 503, 504])('is asked again after %d', async (status) => {
    const { searching, timing } = await search([
      { status, headers: { 'content-type': 'text/html' }, body: '<h1>Unicorn!</h1>' },
      { status, headers: { 'content-type': '' }, body: '' },
      nothing,
    ]);
    expect(await searching).toEqual(empty);
    expect(timing.waits).toEqual([1000, 3000]);
  });

  it('is asked three times', async () => {
    const { searching, server } = await search([{ status: 503, body: { message: 'Service unavailable' } }]);
    expect(await failureOf(searching)).toMatchObject({ reason: 'unavailable', words: 'Service unavailable' });
    expect(server.asked).toHaveLength(3);
  });

  it('is left alone for as long as it asks for', async () => {
    const { searching, server } = await search([
      { status: 503, headers: { 'retry-after': '120' }, body: {} },
    ]);
    expect(await failureOf(searching)).toMatchObject({ reason: 'unavailable', until: inSeconds(120) });
    expect(server.asked).toHaveLength(1);
  });

  it('is asked again where GraphQL says in its body that something went wrong', async () => {
    const message = 'Something went wrong while executing your query. This may be the result of a timeout.';
    const { searching } = await search(
      [{ body: { errors: [{ message }], data: null } }, { body: reviews([]) }],
      {
        kind: 'review',
      },
    );
    expect(await searching).toMatchObject(empty);
  });
});

describe('A connection', () => {
  it.each<[string, Reply]>([
    ['before the answer', (response) => response.destroy()],
    [
      'within the answer',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('{"total_count": 1, ', () => response.destroy());
      },
    ],
    [
      'within an answer of unknown length',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"total_count": 1, ', () => response.destroy());
      },
    ],
  ])('that is cut %s is tried again, and then told', async (_, cut) => {
    const once = await search([cut, nothing]);
    expect(await once.searching).toEqual(empty);
    const always = await search([cut]);
    expect(await failureOf(always.searching)).toMatchObject({ reason: 'network' });
    expect(always.server.asked).toHaveLength(3);
    expect(always.timing.waits).toEqual([1000, 3000]);
  });

  it('that cannot be made is told', async () => {
    const server = await serve([nothing]);
    await server.close();
    expect(await failureOf(searchOn(server, {}))).toMatchObject({ reason: 'network' });
  });

  it.each<[string, (timing: TestTiming) => Reply]>([
    ['no answer comes', (timing) => () => timing.runOut()],
    [
      'an answer does not end',
      (timing) => (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{', () => timing.runOut());
      },
    ],
  ])('on which %s is given up', async (_, late) => {
    const timing = testTiming();
    const { searching, server } = await search([late(timing)], { timing });
    expect(await failureOf(searching)).toMatchObject({ reason: 'network' });
    expect(server.asked).toHaveLength(3);
  });

  it('that leads elsewhere is not followed, and the token does not go there', async () => {
    const other = await serve([nothing]);
    servers.push(other);
    const { searching } = await search([{ status: 302, headers: { location: other.origin }, body: {} }]);
    expect((await failureOf(searching)).reason).toBe('network');
    expect(other.asked).toEqual([]);
  });

  it.each(['http://github.example.com/api/v3', 'ftp://127.0.0.1', 'github.com', ''])(
    'to %j would not be encrypted, and is not made',
    async (baseUrl) => {
      const { searching } = await search([nothing], { baseUrl });
      expect((await failureOf(searching)).reason).toBe('insecure');
    },
  );
});

describe('What is no answer of GitHub’s', () => {
  const html = { 'content-type': 'text/html' };

  it.each<[string, Reply]>([
    ['half of an answer', { body: '{"total_count": 1, "items": [' }],
    ['a page', { headers: html, body: '<!doctype html><title>Sign in to the network</title>' }],
    ['nothing', { body: '' }],
    ['a list', { body: [] }],
    ['null', { body: null }],
    ['a number', { body: 7 }],
    ['no results', { body: { total_count: 1, incomplete_results: false } }],
    ['results that are no list', { body: { total_count: 1, incomplete_results: false, items: {} } }],
    ['a count that is none', { body: { total_count: -1, incomplete_results: false, items: [] } }],
    ['that there is nothing of that name', { status: 404, headers: html, body: 'Not Found' }],
    ['what is no status for this', { status: 204, body: '' }],
  ])('is told: %s', async (_, reply) => {
    const { searching, server } = await search([reply]);
    expect((await failureOf(searching)).reason).toBe('malformed');
    expect(server.asked).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['no data', { data: null }],
    ['no reviews', { data: { person: { contributionsCollection: null } } }],
    ['a list', []],
  ])('is told in GraphQL: %s', async (_, body) => {
    const { searching } = await search([{ body }], { kind: 'review' });
    expect((await failureOf(searching)).reason).toBe('malformed');
  });

  it('is told where it is far too large, and no more of it is read', async () => {
    let closed: Promise<unknown> | undefined;
    let sent = 0;
    const flood: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      closed = once(response, 'close');
      const pour = (): void => {
        while (!response.destroyed && response.write(' '.repeat(64_000))) sent += 64_000;
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    };
    const { searching, server } = await search([flood]);
    expect((await failureOf(searching)).reason).toBe('malformed');
    expect(server.asked).toHaveLength(1);
    await closed;
    expect(sent).toBeLessThan(50_000_000);
  });

  it('ends a refusal that does not end', async () => {
    const flood: Reply = (response) => {
      response.writeHead(422, { 'content-type': 'application/json' });
      const pour = (): void => {
        while (!response.destroyed && response.write(' '.repeat(64_000)));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    };
    const { searching } = await search([flood]);
    expect(await failureOf(searching)).toMatchObject({ reason: 'query', words: undefined });
  });
});

describe('The token', () => {
  it.each<[string, Reply]>([
    ['a refusal', { status: 401, body: refusal('Bad credentials') }],
    ['a cut connection', (response) => response.destroy()],
    ['half of an answer', { body: '{' }],
  ])('is not in what is logged of %s', async (_, reply) => {
    const { searching } = await search([reply]);
    const failure = await failureOf(searching);
    expect(inspect(failure, { depth: null, showHidden: true })).not.toContain('gho_secret');
  });
});

describe('Whoever asks', () => {
  const page = (server: Server): Reply => ({
    headers: { link: '<x>; rel="next"' },
    body: issues([bodiesOf(server).pullRequest(1)], { total_count: 9 }),
  });

  it('can take it back before', async () => {
    const { searching, server } = await search([nothing], { signal: AbortSignal.abort() });
    expect((await failureOf(searching)).reason).toBe('cancelled');
    expect(server.asked).toEqual([]);
  });

  it('can take it back while waiting for the answer, which is then cut off', async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const silent: Reply = (response) => {
      closed = once(response, 'close');
      controller.abort(new Error('A reason of somebody’s own'));
    };
    const { searching } = await search([silent], { signal: controller.signal });
    expect((await failureOf(searching)).reason).toBe('cancelled');
    await closed;
  });

  it('can take it back between two pages', async () => {
    const controller = new AbortController();
    const server: Server = await serve(() => page(server));
    servers.push(server);
    const searching = searchOn(
      server,
      {},
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    expect((await failureOf(searching)).reason).toBe('cancelled');
    expect(server.asked).toHaveLength(1);
  });

  it('can take it back during a pause', async () => {
    const controller = new AbortController();
    const timing = testTiming();
    const wait: TestTiming['wait'] = (milliseconds, signal) => {
      if (milliseconds < 30_000) controller.abort();
      return timing.wait(milliseconds, signal);
    };
    const { searching, server } = await search([{ status: 500, body: {} }], {
      signal: controller.signal,
      timing: { ...timing, wait },
    });
    expect((await failureOf(searching)).reason).toBe('cancelled');
    expect(server.asked).toHaveLength(1);
  });
});
