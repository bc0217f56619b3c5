import { validate } from '@octokit/graphql-schema';
import { afterEach, describe, expect, it } from 'vitest';
import { ownReviewsQuery, reviewsQuery } from '../../../src/github/reviewsQuery';
import type { GitHubSearch, SearchPage } from '../../../src/github/search';
import { type ReviewNode, type ReviewsBody, review, reviews } from './support/bodies';
import { type Extras, failureOf, searchOn } from './support/search';
import { type Server, serve } from './support/server';

let server: Server;
afterEach(() => server.close());

const cycle = { kind: 'review', reviewer: 'ada', from: '2026-01-01', to: '2026-06-30' } as const;

/** Searches reviews on a server with the bodies, one a request. */
async function search(
  bodies: ((server: Server) => ReviewsBody)[],
  asked: Partial<GitHubSearch> = {},
  extras: Extras = {},
): Promise<SearchPage> {
  server = await serve((request) => {
    const body = bodies[Math.min(server.asked.indexOf(request), bodies.length - 1)];
    return { body: body?.(server) };
  });
  return searchOn(server, { ...cycle, query: '', ...asked }, extras);
}

const variables = (): Record<string, unknown>[] => server.asked.map(({ body }) => JSON.parse(body).variables);
const ids = ({ results }: SearchPage): string[] => results.map(({ id }) => id);

describe('The queries', () => {
  it.each([reviewsQuery, ownReviewsQuery])('are what GitHub’s own schema takes', async (query) => {
    server = await serve([]);
    expect(validate(query)).toEqual([]);
    expect(validate(query.replace('occurredAt', 'reviewedAt')).map(({ message }) => message)).toEqual([
      expect.stringContaining('Cannot query field "reviewedAt"'),
    ]);
  });
});

describe('Reviews', () => {
  it('are pull requests with the day of the review', async () => {
    const page = await search([(on) => reviews([review(on, 7, '2026-03-02', { title: 'Mend the till' })])]);
    expect(page).toEqual({
      results: [
        {
          kind: 'review',
          title: 'Mend the till',
          url: `https://${server.host}/acme/shop/pull/7`,
          repository: 'acme/shop',
          id: '#7',
          date: '2026-03-02',
        },
      ],
      total: 1,
      isComplete: true,
      unapplied: [],
    });
    expect(server.asked.map(({ method, path }) => [method, path])).toEqual([['POST', '/graphql']]);
    expect(JSON.parse(server.asked[0]?.body ?? '').query).toBe(reviewsQuery);
    expect(variables()).toEqual([
      { login: 'ada', from: '2026-01-01T00:00:00Z', to: '2026-06-30T23:59:59Z', first: 50, after: null },
    ]);
  });

  it.each<[string, Partial<GitHubSearch>, string | undefined]>([
    ['whom the search names', { reviewer: 'ada', query: 'reviewed-by:grace' }, 'ada'],
    ['whom the search names with an @', { reviewer: '@ada' }, 'ada'],
    [
      'whom the query names',
      { reviewer: undefined, query: 'is:pr reviewed-by:"grace-h"' } as never,
      'grace-h',
    ],
    ['whoever is signed in', { reviewer: '@me' }, undefined],
  ])('are those of %s', async (_, asked, login) => {
    await search([() => reviews([])], asked);
    expect(variables()[0]?.['login']).toBe(login);
    expect(JSON.parse(server.asked[0]?.body ?? '').query).toBe(login ? reviewsQuery : ownReviewsQuery);
  });

  it('need somebody whose reviews they are', async () => {
    const searching = search([() => reviews([])], { reviewer: '' });
    expect((await failureOf(searching)).reason).toBe('reviewer');
    expect(server.asked).toEqual([]);
  });

  it('come by pages', async () => {
    const heard: [number, number][] = [];
    const page = await search(
      [
        (on) => reviews([review(on, 1, '2026-05-01'), review(on, 2, '2026-04-01')], 3, 'Y3Vyc29y'),
        (on) => reviews([review(on, 3, '2026-03-01')], 3),
      ],
      {},
      { onProgress: (...told) => heard.push(told) },
    );
    expect(ids(page)).toEqual(['#1', '#2', '#3']);
    expect(variables().map(({ after }) => after)).toEqual([null, 'Y3Vyc29y']);
    expect(heard).toEqual([
      [2, 3],
      [3, 3],
    ]);
  });

  it('end with as many as are wanted', async () => {
    const bodies = [1, 2].map(
      (page) => (on: Server) =>
        reviews([review(on, page * 2, '2026-05-01'), review(on, page * 2 + 1, '2026-05-01')], 90, 'more'),
    );
    const page = await search(bodies, {}, { most: 3 });
    expect([ids(page), page.total, page.isComplete]).toEqual([['#2', '#3', '#4'], 90, false]);
    expect(server.asked).toHaveLength(2);
  });

  it('are asked for a year at a time, the last year first', async () => {
    const page = await search(
      [
        (on) => reviews([review(on, 1, '2026-05-01'), review(on, 2, '2026-04-01')]),
        (on) => reviews([review(on, 1, '2025-02-01'), review(on, 3, '2025-01-01')]),
        (on) => reviews([review(on, 4, '2024-02-29')]),
      ],
      { from: '2024-02-01', to: '2026-06-30' },
    );
    expect(variables().map(({ from, to }) => [from, to])).toEqual([
      ['2025-07-01T00:00:00Z', '2026-06-30T23:59:59Z'],
      ['2024-07-01T00:00:00Z', '2025-06-30T23:59:59Z'],
      ['2024-02-01T00:00:00Z', '2024-06-30T23:59:59Z'],
    ]);
    // Reviewed in two of the years: once, with the later day.
    expect(page.results.map(({ id, date }) => [id, date])).toEqual([
      ['#1', '2026-05-01'],
      ['#2', '2026-04-01'],
      ['#3', '2025-01-01'],
      ['#4', '2024-02-29'],
    ]);
    expect(page.isComplete).toBe(true);
  });

  it('are not asked for in earlier years once there are enough', async () => {
    const page = await search(
      [(on) => reviews([review(on, 1, '2026-05-01')])],
      { from: '2020-01-01' },
      { most: 1 },
    );
    expect([ids(page), page.isComplete]).toEqual([['#1'], false]);
    expect(server.asked).toHaveLength(1);
  });

  it.each<[string, Partial<GitHubSearch>, [string, string][]]>([
    ['no first day: a year', { from: undefined } as never, [['2025-07-01', '2026-06-30']]],
    ['no last day: until today', { to: undefined } as never, [['2026-01-01', '2026-11-26']]],
    ['one day', { from: '2026-06-30' }, [['2026-06-30', '2026-06-30']]],
    ['a first day behind the last', { from: '2026-07-01' }, []],
  ])('are asked for with %s', async (_, asked, periods) => {
    await search([() => reviews([])], asked);
    const days = (moment: unknown): string => String(moment).slice(0, 10);
    expect(variables().map(({ from, to }) => [days(from), days(to)])).toEqual(periods);
  });

  it('are asked for since GitHub is there, however early the period begins', async () => {
    await search([() => reviews([])], { from: '0001-01-01' });
    expect(server.asked).toHaveLength(19);
    expect(variables().at(-1)?.['from']).toBe('2008-01-01T00:00:00Z');
  });

  it('are the latest of each pull request, though GitHub should tell of earlier ones', async () => {
    const page = await search([
      (on) =>
        reviews([review(on, 1, '2026-04-01'), review(on, 1, '2026-05-01'), review(on, 1, '2026-03-01')]),
    ]);
    expect(page.results.map(({ date }) => date)).toEqual(['2026-05-01']);
  });

  it('are asked for on an Enterprise server beside its REST API', async () => {
    server = await serve([{ body: reviews([]) }]);
    await searchOn(server, { ...cycle, query: '' }, { baseUrl: `${server.origin}/api/v3` });
    expect(server.asked.map(({ path }) => path)).toEqual(['/api/graphql']);
  });

  it('say what of the query they could not be held against', async () => {
    const page = await search([(on) => reviews([review(on, 1, '2026-05-01')])], {
      query: 'is:pr reviewed-by:ada label:bug repo:acme/shop',
    });
    expect(page.unapplied).toEqual(['label:bug']);
    expect(ids(page)).toEqual(['#1']);
  });

  it('are narrowed by the query', async () => {
    const body = (on: Server): ReviewsBody =>
      reviews([
        review(on, 1, '2026-05-01', { author: { login: 'ada' } }),
        review(on, 2, '2026-05-01'),
        review(on, 3, '2026-05-01', { repository: { nameWithOwner: 'octo/cat' } }),
      ]);
    const page = await search([body], { query: 'org:acme -author:ada' });
    expect([ids(page), page.total, page.isComplete]).toEqual([['#2'], 1, true]);
  });
});

describe('Reviews that GitHub keeps back', () => {
  it('leave the others there', async () => {
    const page = await search([
      (on) => ({
        ...reviews([review(on, 1, '2026-05-01'), null]),
        errors: [{ type: 'FORBIDDEN', message: 'Resource protected by organization SAML enforcement.' }],
      }),
    ]);
    expect([ids(page), page.total, page.isComplete]).toEqual([['#1'], 2, false]);
  });

  it.each<[string, string, string]>([
    ['NOT_FOUND', 'Could not resolve to a User with the login of ‘ada’.', 'query'],
    ['FORBIDDEN', 'Resource protected by organization SAML enforcement.', 'forbidden'],
    ['INSUFFICIENT_SCOPES', 'Your token has not been granted the required scopes.', 'forbidden'],
  ])('end the search where there are no others: %s', async (type, message, reason) => {
    const searching = search([() => ({ data: { person: null }, errors: [{ type, message }] }) as never]);
    expect(await failureOf(searching)).toMatchObject({ reason, words: message });
    expect(server.asked).toHaveLength(1);
  });

  it.each<[string, Partial<ReviewNode['pullRequest']>]>([
    ['a page elsewhere', { url: 'https://evil.example/acme/shop/pull/1' }],
    ['no number', { number: '1' as never }],
    ['a repository that is none', { repository: { nameWithOwner: '../../x' } }],
  ])('are left out with %s', async (_, more) => {
    const page = await search([
      (on) => reviews([review(on, 1, '2026-05-01', more), review(on, 2, '2026-05-01')]),
    ]);
    expect([ids(page), page.isComplete]).toEqual([['#2'], false]);
  });

  it('are left out without a day', async () => {
    const page = await search([
      (on) => reviews([{ ...review(on, 1, '2026-05-01'), occurredAt: 'yesterday' }]),
    ]);
    expect([ids(page), page.isComplete]).toEqual([[], false]);
  });
});
