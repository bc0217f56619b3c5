import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodiesOf } from '../unit/github/support/bodies';
import { type Asked, type Reply, type Server, serve } from '../unit/github/support/server';
import { hosts, openWindow, type Window } from './harness/window';

const text = `---
employee: Ada
level: L4
cycle: 2026-H1
identities:
  github: ada-example
---

## Guidance

- Follow your work
    - Merged on GitHub
        - \`is:pr author:\${identity} merged:\${cycleStart}..\${cycleEnd}\`

### Mastery

- Examples
    - TODO
- Room for Improvement
    - (none)
`;

const token = 'ghp_0123456789abcdefABCDEF0123456789abcd';

/**
 * A company's own GitHub, as far as signing in and searching go.
 * @see https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#device-flow
 */
function gitHub(server: () => Server): (asked: Asked) => Reply {
  return ({ method, path, headers }) => {
    // Pages of any site may ask, as at GitHub.
    const open = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*, authorization',
      'access-control-expose-headers': 'x-oauth-scopes',
    };
    if (method === 'OPTIONS') return { status: 204, headers: open, body: '' };
    const { issue, issues } = bodiesOf(server());
    switch (path) {
      case '/login/device/code':
        return {
          headers: open,
          body: {
            device_code: 'device',
            user_code: 'ABCD-1234',
            verification_uri: `${server().origin}/login/device`,
            expires_in: 900,
            interval: 1,
          },
        };
      case '/login/oauth/access_token':
        return { headers: open, body: { access_token: token, token_type: 'bearer', scope: 'repo' } };
      case '/api/v3':
        return { headers: { ...open, 'x-oauth-scopes': 'repo' }, body: {} };
      case '/api/v3/user':
        return { headers: open, body: { login: 'ada', id: 1 } };
      case '/api/v3/search/issues':
        return headers.authorization === `token ${token}`
          ? { headers: open, body: issues([issue(7, { title: 'Rank by date' })]) }
          : { status: 401, headers: open, body: { message: 'Bad credentials' } };
      default:
        return { status: 404, headers: open, body: { message: 'Not Found' } };
    }
  };
}

// It is VS Code's own sign-in that is met here. What it talks to is a server on this machine, set as Enterprise.
describe.each(hosts)('Signing in to GitHub in the %s host', (host) => {
  let server: Server;
  let window: Window;
  const result = () => window.treeItem(/^Rank by date, #7/);
  const searches = () => server.asked.filter(({ path, method }) => /search/u.test(path) && method === 'GET');
  beforeAll(async () => {
    server = await serve(gitHub(() => server));
    window = await openWindow({
      host,
      files: { 'a.md': text },
      servers: [server.origin],
      settings: {
        'github-enterprise.uri': server.origin,
        'performanceAlignment.links.allowHttp': true,
        'performanceAlignment.references.sites': { github: server.origin },
      },
    });
    await window.editor.open('a.md');
    await window.statusItem('criteria covered').waitFor();
  });
  afterAll(async () => {
    await window?.close();
    await server?.close();
  });

  const find = async (): Promise<void> => {
    await window.command('Performance Alignment: Find Examples…');
    if (host === 'web') return;
    // There is Git as well.
    await window.quickInput.shown('Where are examples looked for?');
    await window.press('Enter');
  };

  it('asks nobody where the user does not want to', async () => {
    await find();
    await window.dialog.getByText("'Performance Alignment' wants to sign in").waitFor();
    await window.answer('Cancel');
    // They said so, and need not be told.
    expect(await (await window.notifications()).count()).toBe(0);
    expect(server.asked).toEqual([]);
  });

  it('searches with the token of the one who signs in', async () => {
    await find();
    // Another dialog follows at once.
    await window.dialog.getByRole('button', { name: 'Allow' }).click();
    if (host === 'web') {
      // A page of ours cannot take part in GitHub's own dance: a token is made there, and pasted here.
      await window.answer('Continue to GitHub');
      await window.quickInput.shown('Personal Access Token');
      await window.quickInput.fill(token);
      await window.press('Enter');
    } else {
      await window.dialog.getByText('ABCD-1234').waitFor();
      await window.answer('Copy & Continue to Browser');
    }
    await result().waitFor();
    expect(searches().map(({ query }) => query.get('q'))).toEqual([
      'is:pr author:ada-example merged:2026-01-01..2026-06-30',
    ]);
  });

  it('searches again without a question', async () => {
    await window.command('Performance Alignment: Clear Results');
    await result().waitFor({ state: 'detached' });
    await find();
    await result().waitFor();
    expect(searches().length).toBe(2);
    expect(await window.dialog.count()).toBe(0);
  });
});
