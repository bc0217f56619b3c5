import { encode } from '../encode';
import { inWiql } from './quoted';
import type { Service } from './service';

/**
 * Azure DevOps takes a query in WIQL in the address of a project's work items:
 *
 *     SELECT [System.Id] FROM workitems WHERE [System.AssignedTo] = 'ada@example.com'
 *     https://dev.azure.com/example/search/_workitems?_a=query&wiql=SELECT%20%5BSystem.Id%5D%20FROM…
 *
 * Where the address would be longer than browsers are said to take, and for what is no WIQL, the query is
 * copied. Dates have the precision of a day, so they are written as they are.
 *
 * @see https://learn.microsoft.com/azure/devops/boards/queries/define-query-hyperlink for the address, and
 *   for the limit "of between 2000 and 2083 characters"
 * @see https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax
 */
export const azureDevops: Service = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  // An organisation (or a server's collection) and a project: what follows them begins with `_`.
  siteOf: ({ host, origin, pathname }) => {
    const path = pathname.split('/').filter(Boolean);
    const end = path.findIndex((segment) => segment.startsWith('_'));
    const inside = end < 0 ? path : path.slice(0, end);
    const take = (count: number): string | undefined =>
      inside.length >= count ? [origin, ...inside.slice(0, count)].join('/') : undefined;
    if (host === 'dev.azure.com') return take(2);
    if (host.endsWith('.visualstudio.com')) return take(inside[0] === 'DefaultCollection' ? 2 : 1);
    return end < 0 ? undefined : take(inside[0] === 'tfs' ? 3 : 2);
  },
  search: ({ query, site }) =>
    site && /^\s*select\s/iu.test(query) ? `${site}/_workitems?_a=query&wiql=${encode(query)}` : undefined,
  longest: 2000,
  page: (site) => site && `${site}/_queries`,
  spell: inWiql,
};
