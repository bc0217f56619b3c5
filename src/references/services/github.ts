import { encode } from '../encode';
import { tabOf } from './githubTab';
import type { Service } from './service';

/**
 * GitHub's search page takes the query as `q` and the tab as `type`:
 *
 *     is:pr author:ada
 *     https://github.com/search?q=is%3Apr%20author%3Aada&type=pullrequests
 *
 * Both ends of `merged:2026-01-01..2026-06-30` count, and `>=` and `<=` say the same of one end, so days are
 * written as they are. An Enterprise Server and GHE.com search at the same place of their own host.
 *
 * @see https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 *   which links `is:pr commenter:@me` to `/search?q=is%3Apr+commenter%3A%40me&type=pullrequests`; that the
 *   space is a `+` there and `%20` here makes no difference in the query of an address
 * @see https://docs.github.com/en/search-github/searching-on-github/searching-commits
 * @see https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax
 *   for ranges
 */
export const github: Service = {
  id: 'github',
  name: 'GitHub',
  site: 'https://github.com',
  // A link to another host says that the query is meant for that one, not for all the world.
  siteOf: ({ host, origin }) => {
    if (/^(?:[^/]+\.)?github\.com$/u.test(host)) return 'https://github.com';
    return /^github\.(?!com\.)|\.ghe\.com$/u.test(host) ? origin : undefined;
  },
  search: ({ label, query, site }) => site && `${site}/search?q=${encode(query)}&type=${tabOf(query, label)}`,
  // Behind a colon stands a login, which has no space; `@` belongs to it in `@me` alone.
  spell: (name, before) => {
    if (!/(?::|%3A)$/iu.test(before)) return name;
    const login = name === '@me' ? name : name.replace(/^@/u, '');
    return /\s/u.test(login) ? undefined : login;
  },
};
