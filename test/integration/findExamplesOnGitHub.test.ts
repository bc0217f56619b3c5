import type * as vscode from 'vscode';
import { type SignIn, signIn as vsCodeSignIn } from '../../src/features/findExamples/github';
import { Searcher } from '../../src/features/findExamples/searcher';
import { bodiesOf } from '../unit/github/support/bodies';
import { expect } from './harness/expect';
import { showFile } from './support/documents';
import { hostForEach, refused } from './support/host';
import { set } from './support/settings';
import { middle } from './support/texts';

const { issue, issues } = bodiesOf({ origin: 'https://api.github.com', host: 'github.com' });
const text = middle.replace('cycle: 2199-H1', 'cycle: 2199-H1\nidentities:\n  github: ada-example');

// What the client makes of GitHub's answers is held against a server elsewhere; here it is what it is asked.
describe('Find Examples at GitHub', () => {
  const own = hostForEach();
  let requests: { url: URL; authorization: string | null }[];
  let answer: () => Response;
  let document: vscode.TextDocument;

  let sites: string[];
  const signIn: SignIn = async (site) => {
    sites.push(new URL(site).origin);
    return {
      token: 'token-of-the-test',
      fetch: async (input, init) => {
        const request = new Request(input, init);
        requests.push({ url: new URL(request.url), authorization: request.headers.get('authorization') });
        return answer();
      },
    };
  };
  const json = (body: object, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  const search = async (mayAsk = false, way = signIn) => {
    const analysis = await own().host.store.current(document);
    const [reference] = analysis?.model.references ?? [];
    if (!analysis || !reference) throw new Error('There is no reference.');
    return new Searcher(own().host, way).github(analysis, reference, mayAsk);
  };

  beforeEach(async () => {
    requests = [];
    sites = [];
    answer = () => json(issues([]));
    ({ document } = await showFile('ada.md', text));
  });

  it('asks for the person and the cycle, with the token of the sign-in', async () => {
    answer = () => json(issues([issue(7, { title: 'Rank [by](command:x) date' })]));
    const finds = await search();
    expect(
      requests.map(({ url, authorization }) => [url.pathname, url.searchParams.get('q'), authorization]),
    ).toEqual([
      [
        '/search/issues',
        'is:pr author:ada-example merged:2199-01-01..2199-06-30',
        expect.stringMatching(/^(?:bearer|token) token-of-the-test$/iu),
      ],
    ]);
    expect(finds).toMatchObject({ title: 'Pull requests merged on GitHub', isComplete: true, document });
    expect(finds?.results).toMatchObject([
      { title: 'Rank [by](command:x) date', id: '#7', url: 'https://github.com/acme/shop/issues/7' },
    ]);
  });

  it('asks the GitHub that Open Reference would search', async () => {
    await refused(search());
    expect(sites).toEqual(['https://github.com']);
    await set('references.sites', { github: 'https://github.example.com' });
    await refused(search());
    expect(sites[1]).toBe('https://github.example.com');
    expect(await refused(search(false, vsCodeSignIn))).toBe(
      'VS Code cannot sign in to github.example.com yet. Set “github-enterprise.uri” to its address.',
    );
  });

  it('says so where nothing is found, and where GitHub refuses', async () => {
    expect(await refused(search())).toBe(
      'Pull requests merged on GitHub: GitHub finds nothing for “is:pr author:ada-example merged:2199-01-01..2199-06-30”. Change the query.',
    );
    answer = () => json({ message: 'Bad credentials' }, 401);
    expect(await refused(search())).toMatch(/^GitHub does not accept your sign-in any more/u);
  });

  it('sends nothing before all is known, and nothing without a sign-in', async () => {
    ({ document } = await showFile('grace.md', text.replace('cycle: 2199-H1\n', '')));
    expect(await refused(search())).toMatch(/^The document does not say what “\$\{cycleStart\}” is/u);
    ({ document } = await showFile('linus.md', text));
    // VS Code's own sign-in does not ask where the user did not click.
    expect(await refused(search(false, vsCodeSignIn))).toBe(
      'You are not signed in to GitHub. Call “Find Examples…” to sign in.',
    );
    const nobody: SignIn = async () => {
      throw new Error('Nobody is signed in.');
    };
    await expect(search(false, nobody)).rejects.toThrow('Nobody is signed in.');
    expect(requests).toEqual([]);
  });
});
