import { describe, expect, it } from 'vitest';
import { authorPattern, isAuthor } from '../../../src/results/author';
import { resultOf } from '../../../src/results/commit';
import { remoteOf } from '../../../src/results/remote';

const hash = '0123456789abcdef0123456789abcdef01234567';
const commit = (message: string, parents = ['a']) => ({ hash, message, parents, date: '2026-03-04' });
const github = remoteOf('git@github.com:owner/repo.git');
const gitlab = remoteOf('git@gitlab.com:group/repo.git');
const bitbucket = remoteOf('git@bitbucket.org:team/repo.git');
const azure = remoteOf('git@ssh.dev.azure.com:v3/org/project/repo');

describe('resultOf', () => {
  it('is the first line of a commit, with its page', () => {
    expect(resultOf(commit('Replace the index\n\nIt was slow.'), 'search', github)).toEqual({
      kind: 'commit',
      title: 'Replace the index',
      url: `https://github.com/owner/repo/commit/${hash}`,
      repository: 'owner/repo',
      id: '0123456',
      date: '2026-03-04',
      excerpt: 'It was slow.',
    });
  });

  it('has no page where none is known', () => {
    expect(resultOf(commit('Replace the index (#12)'), 'search')).toEqual({
      kind: 'commit',
      title: 'Replace the index (#12)',
      repository: 'search',
      id: '0123456',
      date: '2026-03-04',
    });
  });

  it('tells merges from commits, and goes by the hash where the message is empty', () => {
    expect(resultOf(commit("Merge branch 'topic'", ['a', 'b']), 'search').kind).toBe('merge');
    expect(resultOf(commit(''), 'search').title).toBe('0123456');
  });

  it.each([
    [
      github,
      'Merge pull request #12 from ada/index\n\nReplace the index',
      '#12',
      'Replace the index',
      'pull/12',
    ],
    [
      github,
      'Merge pull request #12 from ada/index',
      '#12',
      'Merge pull request #12 from ada/index',
      'pull/12',
    ],
    [github, 'Replace the index (#12)\n\n* one', '#12', 'Replace the index', 'pull/12'],
    [
      gitlab,
      "Merge branch 'index' into 'main'\n\nReplace the index\n\nCloses #3\n\nSee merge request group/repo!12",
      '!12',
      'Replace the index',
      '-/merge_requests/12',
    ],
    [
      gitlab,
      'Replace the index\n\nSee merge request !12\n',
      '!12',
      'Replace the index',
      '-/merge_requests/12',
    ],
    [
      bitbucket,
      'Merged in index (pull request #12)\r\n\r\nReplace the index\r\n',
      '#12',
      'Replace the index',
      'pull-requests/12',
    ],
    [azure, 'Merged PR 12: Replace the index', '!12', 'Replace the index', 'pullrequest/12'],
  ])('leads to the pull request: %#', (remote, message, id, title, page) => {
    const result = resultOf(commit(message, ['a', 'b']), 'search', remote);
    expect(result).toMatchObject({ kind: 'pull-request', id, title, url: `${remote?.page}/${page}` });
  });

  it.each(['Revert (#12) again', 'Merge pull request #x from y', 'See (#1234567890)', '(#12)'])(
    'finds no pull request in %s',
    (message) => {
      expect(resultOf(commit(message), 'search', github)).toMatchObject({ kind: 'commit', title: message });
    },
  );
});

describe('isAuthor', () => {
  const ada = { name: 'Ada Lovelace', email: 'Ada@example.com' };
  it.each([
    ['ada@example.com', true],
    ['Ada Lovelace <ADA@example.com>', true],
    ['grace@example.com, ada@example.com', true],
    ['ada lovelace', true],
    ['Ada', true],
    ['Lovelace, Grace', true],
    ['Ad', false],
    ['Ada Byron', false],
    ['ada@example', false],
    ['Ada Lovelace <grace@example.com>', false],
    ['', false],
    [' , ', false],
    ['***', false],
  ])('%j: %s', (person, is) => {
    expect(isAuthor(person, ada)).toBe(is);
  });

  it('knows names in any script', () => {
    expect(isAuthor('山田', { name: '山田 太郎', email: '' })).toBe(true);
    expect(isAuthor('Zoe\u0308', { name: 'Zoë Çelik', email: '' })).toBe(true);
  });
});

it('authorPattern spares reading other people’s commits, in every kind of pattern', () => {
  expect(authorPattern('ada.lovelace@example.com')).toBe('lovelace@example');
  expect(authorPattern('a+b@c.d')).toBe('b@c');
  expect(authorPattern('Ada')).toBeUndefined();
  expect(authorPattern('ada@example.com, ada@home.example')).toBeUndefined();
  expect(authorPattern('')).toBeUndefined();
});
