import { expect, it } from 'vitest';
import { gitHubSearch } from '../../../src/results/gitHubSearch';

const cycle = { first: '2026-01-01', last: '2026-06-30' };

it.each([
  ['is:pr author:ada', 'Merged', { kind: 'pull-request' }],
  ['author:ada', 'Closed issues', { kind: 'issue' }],
  ['author:ada author-date:>=2026-01-01', '', { kind: 'commit' }],
  ['is:pr reviewed-by:ada', '', { kind: 'review', from: '2026-01-01', to: '2026-06-30' }],
  ['(is:pr Reviewed-By:@me)', '', { kind: 'review', from: '2026-01-01', to: '2026-06-30' }],
  ['is:pr -reviewed-by:ada', '', { kind: 'pull-request' }],
  ['is:pr "reviewed-by:ada"', '', { kind: 'pull-request' }],
  ['is:pr reviewed-by:', '', { kind: 'pull-request' }],
])('%s below “%s”', (query, label, search) => {
  expect(gitHubSearch(query, label, cycle)).toEqual({ query, ...search });
});

it('names no days for reviews where no cycle is known', () => {
  expect(gitHubSearch('reviewed-by:ada', '', undefined)).toEqual({
    kind: 'review',
    query: 'reviewed-by:ada',
  });
});
