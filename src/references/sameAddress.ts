import { keeping } from '../document/remember';
import { shortUrl } from './shortUrl';

/** How many addresses are kept in mind: more than stand in the documents that somebody works with at a time. */
const most = 10_000;
const keys = keeping<string | undefined>(most);
const standIns = keeping<boolean>(most);

/**
 * What two addresses have in common if they lead to the same thing; `undefined` for an empty one.
 *
 * The same are: `http:` and `https:`, hosts in any case, with a slash at the end or without, and places
 * within a page (`#discussion_r1`), unless the fragment is a path of its own (`#/board/7`). All pages of a
 * pull request, merge request or issue are that pull request. Queries differ: many services keep in them what
 * is shown.
 *
 *     https://github.com/owner/repo/pull/12/files#diff-1   and   http://GitHub.com/owner/repo/pull/12/
 */
export function addressKey(url: string): string | undefined {
  return keys(url, keyOf);
}

function keyOf(url: string): string | undefined {
  const text = url.trim();
  if (text === '') return undefined;
  let address: URL;
  try {
    address = new URL(text);
  } catch {
    return text;
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return address.href;
  const short = shortUrl(text)?.toLowerCase();
  const host = address.host.replace(/^www\./u, '');
  if (short !== undefined) return `${host}/${short}`;
  const fragment = /^#!?\//u.test(address.hash) ? address.hash : '';
  return host + address.pathname.replace(/(?<!\/)\/+$/u, '') + address.search + fragment;
}

/**
 * Whether an address is made up: its host is one of those that are kept for examples
 * (https://www.rfc-editor.org/rfc/rfc2606), as in the texts of this method. It may stand for many others.
 */
export function isStandIn(url: string): boolean {
  return standIns(url, isMadeUp);
}

function isMadeUp(url: string): boolean {
  let host: string;
  try {
    host = new URL(url.trim()).hostname;
  } catch {
    return false;
  }
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$/u.test(host);
}
