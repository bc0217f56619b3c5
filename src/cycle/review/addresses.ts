import { isPrivateHost } from '../../references/privateHost';
import type { LeakCode } from './leak';

/**
 * What is told of an address before it leaves the house; nothing for most.
 *
 *     https://ada:secret@a.example/          credentials
 *     http://localhost:3000/                 private-host
 *     https://wiki.corp.example/  with `*.corp.example` among the hosts   internal
 *     https://github.com/search?q=author:ada search
 *
 * @param internalHosts names of hosts; `*.corp.example` stands for `corp.example` and all below it
 */
export function leakOfAddress(address: string, internalHosts: readonly string[]): LeakCode | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.username || url.password) return 'credentials';
  if (url.protocol === 'file:') return 'private-host';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (isPrivateHost(address)) return 'private-host';
  const host = url.hostname.toLowerCase().replace(/\.$/u, '');
  if (internalHosts.some((one) => isOf(host, one.trim().toLowerCase()))) return 'internal';
  return isSearch(url) ? 'search' : undefined;
}

function isOf(host: string, listed: string): boolean {
  if (!listed.startsWith('*.')) return listed !== '' && host === listed;
  return host === listed.slice(2) || host.endsWith(listed.slice(1));
}

const queries = ['jql', 'cql', 'wiql', 'author_username', 'reviewer_username'];

/** Searches as the services of references write them, whichever host they stand on. */
function isSearch({ pathname, searchParams }: URL): boolean {
  if (queries.some((name) => searchParams.has(name))) return true;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return searchParams.has('q') && /^(?:search|pulls|issues|commits)$/iu.test(last);
}
