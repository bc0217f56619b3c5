import { describe, expect, it } from 'vitest';
import { addressKey, isStandIn } from '../../../src/references/sameAddress';
import { shortUrl } from '../../../src/references/shortUrl';

describe('shortUrl', () => {
  it.each([
    ['https://github.com/owner/repo/pull/12', 'owner/repo#12'],
    ['https://github.com/owner/repo/pull/12/', 'owner/repo#12'],
    ['https://github.com/owner/repo/pull/12/files#diff-1', 'owner/repo#12'],
    ['https://github.com/owner/repo/pull/12/commits/abc?w=1', 'owner/repo#12'],
    ['https://github.com/owner/repo.js/issues/7#issuecomment-1', 'owner/repo.js#7'],
    ['https://github.com/owner/repo/discussions/3', 'owner/repo#3'],
    ['HTTPS://GitHub.com/Owner/Repo/pull/12', 'Owner/Repo#12'],
    ['http://www.github.com/owner/repo/pull/12', 'owner/repo#12'],
    ['https://github.example.com/owner/repo/pull/12', 'owner/repo#12'],
    ['https://gitlab.com/group/project/-/merge_requests/12', 'group/project!12'],
    ['https://gitlab.com/group/sub/project/-/merge_requests/12/diffs', 'group/sub/project!12'],
    ['https://code.example.com/group/project/-/issues/5', 'group/project#5'],
    ['  https://github.com/owner/repo/pull/12\n', 'owner/repo#12'],
  ])('%s is %s', (url, short) => {
    expect(shortUrl(url)).toBe(short);
  });

  it.each([
    '',
    'github.com/owner/repo/pull/12',
    'https://github.com/owner/repo',
    'https://github.com/owner/repo/pulls',
    'https://github.com/owner/repo/pull/new',
    'https://github.com/owner/repo/pull/12a',
    'https://github.com/owner/repo/pull/1234567890',
    'https://github.com/pull/12',
    'https://example.com/owner/repo/pull/12',
    'https://notgithub.com/owner/repo/pull/12',
    'https://example.com/?to=https://github.com/owner/repo/pull/12',
    'https://gitlab.com/-/merge_requests/12',
    'javascript:github.com/owner/repo/pull/12',
    'https://',
  ])('%j is no such address', (url) => {
    expect(shortUrl(url)).toBeUndefined();
  });

  it('keeps the escapes of what is no plain name', () => {
    expect(shortUrl('https://github.com/o%5Bx%5D/r/pull/1')).toBe('o%5Bx%5D/r#1');
    expect(shortUrl('https://github.com/%E0%A4/r/pull/1')).toBe('%E0%A4/r#1');
  });
});

describe('addressKey', () => {
  it.each([
    ['https://github.com/o/r/pull/1', 'http://www.GitHub.com/O/r/pull/1/files?w=1#diff-2'],
    ['https://a.example/doc', 'https://A.example/doc/'],
    ['https://a.example/doc', 'http://a.example/doc#part-2'],
    ['https://a.example', 'https://a.example/'],
    ['https://gitlab.com/g/p/-/merge_requests/1', 'https://gitlab.com/g/p/-/merge_requests/1/diffs'],
    [' https://a.example/doc', 'https://a.example/doc '],
  ])('%s leads to where %s leads', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['https://a.example/doc?id=1', 'https://a.example/doc?id=2'],
    ['https://a.example/#/board/1', 'https://a.example/#/board/2'],
    ['https://a.example/Doc', 'https://a.example/doc'],
    ['https://github.com/o/r/pull/1', 'https://github.com/o/r/pull/2'],
    ['https://github.com/o/r/pull/1', 'https://github.example.com/o/r/pull/1'],
    ['https://gitlab.com/g/p/-/merge_requests/1', 'https://gitlab.com/g/p/-/issues/1'],
    ['notes/a.md', 'notes/b.md'],
  ])('%s leads elsewhere than %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it('finds nothing in an empty address', () => {
    expect(addressKey(' ')).toBeUndefined();
  });
});

describe('isStandIn', () => {
  it.each([
    ['https://example.com/link-to-notion-doc', true],
    ['https://wiki.example.org/a', true],
    ['https://a.example/b', true],
    ['https://example.company.com/a', false],
    ['https://notexample.com/a', false],
    ['https://github.com/example/search/pull/1', false],
    ['notes.md', false],
  ])('%s: %s', (url, expected) => {
    expect(isStandIn(url)).toBe(expected);
  });
});
