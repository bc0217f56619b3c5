import { expect, it } from 'vitest';
import { shortUrl } from '../../../src/references/shortUrl';

it.each([
  ['https://github.com/owner/repo/pull/12', 'owner/repo#12'],
  ['https://github.com/owner/repo/pull/12/files?a=1#x', 'owner/repo#12'],
  ['https://github.com/my.org/re-po_2/issues/3#issuecomment-1', 'my.org/re-po_2#3'],
  ['https://gitlab.com/group/sub/project/-/merge_requests/12', 'group/sub/project!12'],
  ['https://git.example.com/group/project/-/issues/7?x', 'group/project#7'],
  ['https://github.com/owner/repo/pull/12x', undefined],
  ['https://github.com/owner/repo', undefined],
  ['https://evil.example/github.com/owner/repo/pull/1', undefined],
  ['https://github.com.evil.example/owner/repo/pull/1', undefined],
  ['http://github.com/owner/repo/pull/1', undefined],
  ['https://gitlab.com/group/project/-/tree/main', undefined],
  ['', undefined],
])('shortUrl(%j) is %j', (url, short) => expect(shortUrl(url)).toBe(short));
