import { safeUrl } from '../references/safeUrl';
import { GitHubFailure } from './failure';
import { textOf } from './unsure';

/** The API of github.com. */
export const publicApi = 'https://api.github.com';

/** Where the parts of one GitHub stand. */
export interface Addresses {
  /** Of the REST API, without a slash at its end. */
  rest: string;
  graphql: string;
  /** The host of the pages that people look at. */
  pages: string;
}

/**
 * Finds the parts of a GitHub from the address of its REST API:
 *
 *     https://api.github.com        →  https://api.github.com/graphql     pages on github.com
 *     https://api.octo.ghe.com      →  https://api.octo.ghe.com/graphql   pages on octo.ghe.com
 *     https://git.acme.com/api/v3   →  https://git.acme.com/api/graphql   pages on git.acme.com
 *
 * @throws GitHubFailure `insecure` where the token would be sent unencrypted; this computer is trusted
 * @see https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql
 */
export function addressesOf(baseUrl: string): Addresses {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch (cause) {
    throw new GitHubFailure('insecure', { cause });
  }
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) {
    throw new GitHubFailure('insecure');
  }
  const rest = `${url.origin}${url.pathname}`.replace(/\/$/u, '');
  const isServer = rest.endsWith('/api/v3');
  return {
    rest,
    graphql: isServer ? rest.replace(/v3$/u, 'graphql') : `${rest}/graphql`,
    pages: isServer ? url.host : url.host.replace(/^api\./u, ''),
  };
}

/** The address of a page of this GitHub; `undefined` for anything else, wherever it may lead. */
export function pageOf(value: unknown, { pages }: Addresses): string | undefined {
  const verdict = safeUrl(textOf(value) ?? '', { allowHttp: false });
  return verdict.ok && new URL(verdict.url).host === pages ? verdict.url : undefined;
}
