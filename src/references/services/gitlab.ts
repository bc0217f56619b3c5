import { readablePart } from '../encode';
import { gitlabParameters } from './gitlabParameters';
import type { Service } from './service';

/**
 * GitLab's list of all merge requests takes a parameter for each filter:
 *
 *     state=merged author=ada merged-after=2026-01-01
 *     https://gitlab.com/dashboard/merge_requests?scope=all&state=merged&author_username=ada&merged_after=2026-01-01
 *
 * A day means its midnight, so what is merged before the day after the last one is what is meant.
 *
 * @see https://docs.gitlab.com/user/project/merge_requests/#filter-the-list-of-merge-requests
 * @see https://docs.gitlab.com/api/merge_requests/#list-merge-requests for the parameters, which the page
 *   shares with the interface
 * @see https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/finders/merge_requests_finder.rb
 */
export const gitlab: Service = {
  id: 'gitlab',
  name: 'GitLab',
  site: 'https://gitlab.com',
  siteOf: ({ host, origin, pathname }) => {
    // A server may live below a path: https://example.com/gitlab/dashboard/merge_requests.
    const path = /^(.*?)\/dashboard\//u.exec(pathname)?.[1];
    if (path !== undefined) return origin + path;
    return /^(?:www\.)?gitlab\./u.test(host) || pathname.includes('/-/') ? origin : undefined;
  },
  search: ({ query, site }) => site && `${site}/dashboard/merge_requests?${gitlabParameters(query)}`,
  spell: (name, before) => {
    if (!/[=:]$/u.test(readablePart(before))) return name;
    const login = name.replace(/^@/u, '');
    return /\s/u.test(login) ? undefined : login;
  },
  bounds: (before, end) =>
    end === 'last' && /[_-]before[=:]["']?$/iu.test(readablePart(before)) ? { days: 1 } : undefined,
};
