import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/references/safeUrl';
import { commitPage, remoteOf, requestPage } from '../../../src/results/remote';

const forms: [url: string, page: string, name: string][] = [
  ['https://github.com/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['https://github.com/owner/repo', 'https://github.com/owner/repo', 'owner/repo'],
  ['https://github.com/owner/repo/', 'https://github.com/owner/repo', 'owner/repo'],
  ['http://github.com/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['https://www.github.com/owner/repo', 'https://github.com/owner/repo', 'owner/repo'],
  ['https://ada@github.com/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['https://ada:ghp_secret@github.com/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['https://x-access-token:ghs_secret@GitHub.com/owner/repo', 'https://github.com/owner/repo', 'owner/repo'],
  ['https://github.com/owner/repo.git?token=secret#secret', 'https://github.com/owner/repo', 'owner/repo'],
  ['git@github.com:owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['github.com:owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['git@github.com:/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['git@github.com-work:owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['ssh://git@github.com/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['ssh://git@ssh.github.com:443/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['git+ssh://git@github.com/owner/repo', 'https://github.com/owner/repo', 'owner/repo'],
  ['git://github.com/owner/repo.git', 'https://github.com/owner/repo', 'owner/repo'],
  ['  git@github.com:owner/my.repo_1.git\n', 'https://github.com/owner/my.repo_1', 'owner/my.repo_1'],
  ['git@github.example.com:owner/repo.git', 'https://github.example.com/owner/repo', 'owner/repo'],
  ['https://house.ghe.com/owner/repo', 'https://house.ghe.com/owner/repo', 'owner/repo'],
  ['git@code.example.com:owner/repo.git', 'https://code.example.com/owner/repo', 'owner/repo'],
  ['https://gitlab.com/group/sub/repo.git', 'https://gitlab.com/group/sub/repo', 'group/sub/repo'],
  ['git@gitlab.com:group/sub/repo.git', 'https://gitlab.com/group/sub/repo', 'group/sub/repo'],
  ['ssh://git@altssh.gitlab.com:443/group/repo', 'https://gitlab.com/group/repo', 'group/repo'],
  ['https://oauth2:secret@gitlab.example.com:8443/a/b.git', 'https://gitlab.example.com:8443/a/b', 'a/b'],
  ['ssh://git@gitlab.example.com:2222/a/b.git', 'https://gitlab.example.com/a/b', 'a/b'],
  ['https://ada@bitbucket.org/team/repo.git', 'https://bitbucket.org/team/repo', 'team/repo'],
  ['git@bitbucket.org:team/repo.git', 'https://bitbucket.org/team/repo', 'team/repo'],
  ['ssh://git@altssh.bitbucket.org:443/team/repo.git', 'https://bitbucket.org/team/repo', 'team/repo'],
  [
    'https://dev.azure.com/org/project/_git/repo',
    'https://dev.azure.com/org/project/_git/repo',
    'project/repo',
  ],
  [
    'https://org:pat@dev.azure.com/org/project/_git/repo',
    'https://dev.azure.com/org/project/_git/repo',
    'project/repo',
  ],
  ['https://dev.azure.com/org/_git/repo', 'https://dev.azure.com/org/repo/_git/repo', 'repo/repo'],
  [
    'https://dev.azure.com/org/My%20Project/_git/repo',
    'https://dev.azure.com/org/My%20Project/_git/repo',
    'My Project/repo',
  ],
  [
    'git@ssh.dev.azure.com:v3/org/project/repo',
    'https://dev.azure.com/org/project/_git/repo',
    'project/repo',
  ],
  [
    'https://org.visualstudio.com/project/_git/repo',
    'https://dev.azure.com/org/project/_git/repo',
    'project/repo',
  ],
  [
    'https://org.visualstudio.com/DefaultCollection/project/_git/repo',
    'https://dev.azure.com/org/project/_git/repo',
    'project/repo',
  ],
  [
    'org@vs-ssh.visualstudio.com:v3/org/project/repo',
    'https://dev.azure.com/org/project/_git/repo',
    'project/repo',
  ],
];

const unknown = [
  '',
  '/srv/git/repo.git',
  './repo',
  '../repo.git',
  'repo',
  'file:///srv/git/repo.git',
  'C:/work/repo',
  'C:\\work\\repo',
  'https://git.example.com/owner/repo.git',
  'git@host:owner/repo.git',
  'https://github.com/owner',
  'https://github.com/',
  'https://github.com/owner/repo/tree/main',
  'git@github.com:../repo.git',
  'git@github.com:owner/..',
  'git@github.com:owner/re\npo',
  'git@github.com:owner\\repo/a',
  'ext::sh -c touch% /tmp/x',
  'javascript:alert(1)//github.com/owner/repo',
  'https://github.com:99999/owner/repo',
  'https://github.com.evil.example/owner/repo',
  'https://dev.azure.com/org/project',
  'https://dev.azure.com/_git/repo',
];

describe('remoteOf', () => {
  it.each(forms)('%s', (url, page, name) => {
    expect(remoteOf(url, 'Code.example.com')).toMatchObject({ page, name });
  });

  it.each(unknown)('knows no pages for %j', (url) => {
    expect(remoteOf(url)).toBeUndefined();
  });

  it('lets no user name, password or token through, and gives addresses that may be opened', () => {
    for (const [url] of forms) {
      const remote = remoteOf(url, 'code.example.com');
      expect(JSON.stringify(remote), url).not.toMatch(/secret|@|ghp_|pat\b/u);
      expect(safeUrl(remote?.page ?? '', { allowHttp: false }).ok, url).toBe(true);
    }
  });

  it.each([
    ['git@github.com:o/r.git', 'https://github.com/o/r/commit/abc', 'https://github.com/o/r/pull/12'],
    [
      'git@gitlab.com:o/r.git',
      'https://gitlab.com/o/r/-/commit/abc',
      'https://gitlab.com/o/r/-/merge_requests/12',
    ],
    [
      'git@bitbucket.org:o/r.git',
      'https://bitbucket.org/o/r/commits/abc',
      'https://bitbucket.org/o/r/pull-requests/12',
    ],
    [
      'git@ssh.dev.azure.com:v3/o/p/r',
      'https://dev.azure.com/o/p/_git/r/commit/abc',
      'https://dev.azure.com/o/p/_git/r/pullrequest/12',
    ],
  ])('%s: the pages of a commit and a pull request', (url, commit, request) => {
    const remote = remoteOf(url);
    expect(remote && [commitPage(remote, 'abc'), requestPage(remote, '12')]).toEqual([commit, request]);
  });
});
