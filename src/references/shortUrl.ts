/** How the numbered things of a repository are found in the path of an address, and what stands before the number. */
const shapes: readonly { path: RegExp; isHost: (host: string) => boolean; sign: '#' | '!' }[] = [
  {
    path: /^\/([^/]+\/[^/]+)\/(?:pull|issues|discussions)\/(\d{1,9})(?:\/|$)/u,
    isHost: (host) => /^(?:www\.)?github\./u.test(host),
    sign: '#',
  },
  // Groups nest; "/-/" stands in the addresses of GitLab alone, wherever it is hosted.
  { path: /^\/((?:(?!-\/)[^/]+\/)+)-\/merge_requests\/(\d{1,9})(?:\/|$)/u, isHost: () => true, sign: '!' },
  { path: /^\/((?:(?!-\/)[^/]+\/)+)-\/issues\/(\d{1,9})(?:\/|$)/u, isHost: () => true, sign: '#' },
];

/**
 * Writes the address of a pull request, merge request, issue or discussion as those who work there do.
 *
 *     https://github.com/owner/repo/pull/12/files            owner/repo#12
 *     https://gitlab.com/group/project/-/merge_requests/12   group/project!12
 *
 * @returns `undefined` for any other address
 */
export function shortUrl(url: string): string | undefined {
  let address: URL;
  try {
    address = new URL(url.trim());
  } catch {
    return undefined;
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  for (const { path, isHost, sign } of shapes) {
    const [, repository, number] = (isHost(address.hostname) && path.exec(address.pathname)) || [];
    if (repository && number) return readable(repository.replace(/\/$/u, '')) + sign + Number(number);
  }
  return undefined;
}

/** The path without escapes, unless it would not be a path any more. */
function readable(path: string): string {
  try {
    const text = decodeURIComponent(path);
    return /^[\p{L}\p{N}._/-]+$/u.test(text) ? text : path;
  } catch {
    return path;
  }
}
