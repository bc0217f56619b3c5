import { afterEach, describe, expect, it } from 'vitest';
import { bodiesOf, commits, issues } from './support/bodies';
import { searchOn } from './support/search';
import { type Asked, type Reply, type Server, serve } from './support/server';

let server: Server;
afterEach(() => server.close());

/** Starts the server with replies that are made for it. */
async function start(replies: (bodies: ReturnType<typeof bodiesOf>) => Reply[]): Promise<void> {
  const made: Reply[] = [];
  server = await serve((asked) => made[server.asked.indexOf(asked)] ?? { status: 500 });
  made.push(...replies(bodiesOf(server)));
}

/** A header as GitHub writes it, with the addresses of other pages. */
function link(rels: Readonly<Record<string, string>>): Record<string, string> {
  const parts = Object.entries(rels).map(([rel, url]) => `<${url}>; rel="${rel}"`);
  return { link: parts.join(', ') };
}

const asked = (): Asked[] => server.asked;

describe('Pull requests', () => {
  it('are what the search for issues finds, each with the day on which it was merged', async () => {
    await start(({ pullRequest }) => [{ body: issues([pullRequest(12, { title: 'Mend the till' })]) }]);
    const page = await searchOn(server, { query: 'author:ada merged:2026-01-01..2026-06-30' });
    expect(page).toEqual({
      results: [
        {
          kind: 'pull-request',
          title: 'Mend the till',
          url: `https://${server.host}/acme/shop/pull/12`,
          repository: 'acme/shop',
          id: '#12',
          date: '2026-03-02',
          excerpt: 'It did not open.',
        },
      ],
      total: 1,
      isComplete: true,
    });
    const [request] = asked();
    expect(request?.method).toBe('GET');
    expect(request?.path).toBe('/search/issues');
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      q: 'is:pr author:ada merged:2026-01-01..2026-06-30',
      advanced_search: 'true',
      sort: 'created',
      order: 'desc',
      per_page: '50',
      page: '1',
    });
    expect(request?.headers.authorization).toBe('token gho_secret');
    expect(request?.headers['user-agent']).toContain('performance-alignment');
  });

  it('count by the day on which they were closed, else opened', async () => {
    await start(({ pullRequest }) => {
      const unmerged = { ...pullRequest(1).pull_request, merged_at: null } as never;
      return [
        {
          body: issues([
            pullRequest(1, { pull_request: unmerged }),
            pullRequest(2, { pull_request: unmerged, closed_at: null }),
          ]),
        },
      ];
    });
    const { results } = await searchOn(server, {});
    expect(results.map(({ id, date }) => [id, date])).toEqual([
      ['#1', '2026-03-03'],
      ['#2', '2026-02-01'],
    ]);
  });

  it.each([
    ['author:ada', 'is:pr author:ada'],
    ['is:pr author:ada', 'is:pr author:ada'],
    ['', 'is:pr'],
    ['author:ada type:pr', 'author:ada type:pr'],
    ['(is:pull-request OR is:issue) author:ada', '(is:pull-request OR is:issue) author:ada'],
    ['author:ada OR assignee:ada', 'is:pr (author:ada OR assignee:ada)'],
    ['author:ada this:pr', 'is:pr author:ada this:pr'],
    ['-is:issue author:ada', 'is:pr -is:issue author:ada'],
    ['label:"c++ & c#" 50% é "a b"', 'is:pr label:"c++ & c#" 50% é "a b"'],
    ['author:ada\n\u202Elabel:bug', 'is:pr author:ada label:bug'],
  ])('are asked for with %j as %j', async (query, sent) => {
    await start(() => [{ body: issues([]) }]);
    await searchOn(server, { query });
    expect(asked()[0]?.query.get('q')).toBe(sent);
  });

  it('come in the order of the query where it has one', async () => {
    await start(() => [{ body: issues([]) }]);
    await searchOn(server, { query: 'author:ada sort:updated-asc' });
    expect(asked()[0]?.query.has('sort')).toBe(false);
  });
});

describe('Issues', () => {
  it('are asked for as such, and count by the day on which they were closed', async () => {
    await start(({ issue }) => [{ body: issues([issue(1), issue(2, { closed_at: null })]) }]);
    const { results } = await searchOn(server, { kind: 'issue', query: 'assignee:ada' });
    expect(asked()[0]?.query.get('q')).toBe('is:issue assignee:ada');
    expect(results.map(({ kind, id, date }) => [kind, id, date])).toEqual([
      ['issue', '#1', '2026-03-03'],
      ['issue', '#2', '2026-02-01'],
    ]);
  });
});

describe('Commits', () => {
  it('have the first line of their message, and the day of their author’s clock', async () => {
    await start(({ commit }) => [{ body: commits([commit('Mend the till\n\nIt did not open.')]) }]);
    const { results } = await searchOn(server, { kind: 'commit', query: 'author:ada' });
    expect(results).toEqual([
      {
        kind: 'commit',
        title: 'Mend the till',
        url: `https://${server.host}/acme/shop/commit/bb4cc8d3b2e14b3af5df699876dd4ff3acd00b7f`,
        repository: 'acme/shop',
        id: 'bb4cc8d',
        date: '2026-03-04',
        excerpt: 'It did not open.',
      },
    ]);
    expect(asked()[0]?.path).toBe('/search/commits');
    expect(Object.fromEntries(asked()[0]?.query ?? [])).toEqual({
      q: 'author:ada',
      sort: 'author-date',
      order: 'desc',
      per_page: '50',
      page: '1',
    });
  });

  it('are merges with two parents', async () => {
    await start(({ commit }) => [{ body: commits([commit('Merge', { parents: [{}, {}] })]) }]);
    const { results } = await searchOn(server, { kind: 'commit' });
    expect(results.map(({ kind }) => kind)).toEqual(['merge']);
  });
});

describe('Pages', () => {
  it('are asked for as long as GitHub names a next one, with word of what there is', async () => {
    const heard: [number, number][] = [];
    await start(({ pullRequest }) =>
      [1, 2, 3].map((page) => ({
        headers: page < 3 ? link({ next: `${server.origin}/search/issues?page=${page + 1}`, last: 'x' }) : {},
        body: issues([pullRequest(page * 2), pullRequest(page * 2 + 1)], { total_count: 6 }),
      })),
    );
    const page = await searchOn(server, {}, { onProgress: (...told) => heard.push(told) });
    expect(page.results.map(({ id }) => id)).toEqual(['#2', '#3', '#4', '#5', '#6', '#7']);
    expect([page.total, page.isComplete]).toEqual([6, true]);
    expect(asked().map(({ query }) => query.get('page'))).toEqual(['1', '2', '3']);
    expect(heard).toEqual([
      [2, 6],
      [4, 6],
      [6, 6],
    ]);
  });

  it('are counted up to: the token goes to no address that an answer names', async () => {
    const other = await serve([{ body: issues([]) }]);
    try {
      await start(({ pullRequest }) => [
        {
          headers: link({ next: `${other.origin}/search/issues?page=2` }),
          body: issues([pullRequest(1)], { total_count: 2 }),
        },
        { body: issues([pullRequest(2)], { total_count: 2 }) },
      ]);
      const { results } = await searchOn(server, {});
      expect(results).toHaveLength(2);
      expect(other.asked).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('end with as many results as are wanted', async () => {
    await start(({ pullRequest }) =>
      [1, 2].map((page) => ({
        headers: link({ next: 'more' }),
        body: issues([pullRequest(page * 2), pullRequest(page * 2 + 1)], { total_count: 900 }),
      })),
    );
    const page = await searchOn(server, {}, { most: 3 });
    expect(page.results.map(({ id }) => id)).toEqual(['#2', '#3', '#4']);
    expect([page.total, page.isComplete]).toEqual([900, false]);
    expect(asked()).toHaveLength(2);
  });

  it('bring 1,000 results at most', async () => {
    const bodies = (page: number, { pullRequest }: ReturnType<typeof bodiesOf>) =>
      Array.from({ length: 50 }, (_, index) => pullRequest(page * 50 + index));
    await start((made) =>
      Array.from({ length: 25 }, (_, page) => ({
        headers: link({ next: 'more' }),
        body: issues(bodies(page, made), { total_count: 1250 }),
      })),
    );
    const page = await searchOn(server, {}, { most: 5000 });
    expect(page.results).toHaveLength(1000);
    expect(page.isComplete).toBe(false);
    expect(asked()).toHaveLength(20);
  });

  it('hold each result once, though the work moves from one page to the next meanwhile', async () => {
    await start(({ pullRequest }) => [
      { headers: link({ next: 'more' }), body: issues([pullRequest(1), pullRequest(2)], { total_count: 3 }) },
      { body: issues([pullRequest(2), pullRequest(3)], { total_count: 3 }) },
    ]);
    const { results } = await searchOn(server, {});
    expect(results.map(({ id }) => id)).toEqual(['#1', '#2', '#3']);
  });

  it('show the newest first', async () => {
    const merged = (day: string) => ({ merged_at: `${day}T09:00:00Z` }) as never;
    await start(({ pullRequest }) => [
      {
        body: issues([
          pullRequest(1, { pull_request: merged('2026-01-05') }),
          pullRequest(2, { pull_request: merged('2026-05-01') }),
        ]),
      },
    ]);
    const { results } = await searchOn(server, {});
    expect(results.map(({ id }) => id)).toEqual(['#2', '#1']);
  });
});

describe('What is left out', () => {
  it.each<[string, object]>([
    ['a page elsewhere', { html_url: 'https://evil.example/acme/shop/pull/1' }],
    ['a script for a page', { html_url: 'javascript:alert(1)' }],
    ['a page of no repository', { html_url: null }],
    ['no number', { number: '1' }],
    ['no day', { pull_request: {}, closed_at: 'soon', created_at: '2026-13-01T00:00:00Z' }],
  ])('is an item with %s', async (_, more) => {
    await start(({ pullRequest }) => [{ body: issues([pullRequest(1, more), pullRequest(2)]) }]);
    const page = await searchOn(server, {});
    expect([page.results.map(({ id }) => id), page.total, page.isComplete]).toEqual([['#2'], 2, false]);
  });

  it('is an item that is none', async () => {
    await start(({ pullRequest }) => [{ body: issues([null, 7, 'x', [], pullRequest(2)] as never) }]);
    expect((await searchOn(server, {})).results.map(({ id }) => id)).toEqual(['#2']);
  });

  it.each<[string, object]>([
    ['no hash', { sha: 'nothing' }],
    ['no repository', { repository: null }],
    ['a repository that is none', { repository: { full_name: '../..' } }],
    ['no author', { commit: { author: null } }],
  ])('is a commit with %s', async (_, more) => {
    await start(({ commit }) => [{ body: commits([commit('Mend', more)]) }]);
    const page = await searchOn(server, { kind: 'commit' });
    expect([page.results, page.isComplete]).toEqual([[], false]);
  });

  it('is a title that is none; the work stays', async () => {
    await start(({ pullRequest }) => [{ body: issues([pullRequest(1, { title: null as never })]) }]);
    expect((await searchOn(server, {})).results.map(({ id, title }) => [id, title])).toEqual([['#1', '']]);
  });

  it('is told where GitHub gave up in time', async () => {
    await start(({ pullRequest }) => [{ body: issues([pullRequest(1)], { incomplete_results: true }) }]);
    expect((await searchOn(server, {})).isComplete).toBe(false);
  });

  it('is told where an organisation’s single sign-on keeps results back', async () => {
    await start(({ pullRequest }) => [
      {
        headers: { 'x-github-sso': 'partial-results; organizations=21955855,20582480' },
        body: issues([pullRequest(1)]),
      },
    ]);
    expect((await searchOn(server, {})).isComplete).toBe(false);
  });

  it('is told where GitHub counts more than it shows', async () => {
    await start(({ pullRequest }) => [{ body: issues([pullRequest(1)], { total_count: 2 }) }]);
    expect((await searchOn(server, {})).isComplete).toBe(false);
  });
});

describe('An Enterprise server', () => {
  it('is asked below its own path, and its pages are the only ones', async () => {
    await start(({ pullRequest }) => [
      { body: issues([pullRequest(1), pullRequest(2, { html_url: 'https://github.com/acme/shop/pull/2' })]) },
    ]);
    const page = await searchOn(server, {}, { baseUrl: `${server.origin}/api/v3/` });
    expect(asked()[0]?.path).toBe('/api/v3/search/issues');
    expect(page.results.map(({ url }) => url)).toEqual([`https://${server.host}/acme/shop/pull/1`]);
  });
});

describe('github.com', () => {
  it('is asked unless another address is given, and its pages are the only ones', async () => {
    const { pullRequest } = bodiesOf({ origin: 'https://api.github.com', host: 'github.com' });
    const foreign = pullRequest(2, { html_url: 'https://github.com.evil.example/acme/shop/pull/2' });
    await start(() => [{ body: issues([pullRequest(1), foreign]) }]);
    const addresses: string[] = [];
    const { searchGitHub } = await import('../../../src/github/search');
    const page = await searchGitHub(
      { kind: 'pull-request', query: 'author:ada' },
      {
        token: 'gho_secret',
        fetch: (input, init) => {
          addresses.push(String(input));
          return fetch(String(input).replace('https://api.github.com', server.origin), init);
        },
      },
      { signal: new AbortController().signal },
    );
    expect(addresses.map((address) => address.split('?')[0])).toEqual([
      'https://api.github.com/search/issues',
    ]);
    expect(page.results.map(({ url }) => url)).toEqual(['https://github.com/acme/shop/pull/1']);
    expect(page.isComplete).toBe(false);
  });
});
