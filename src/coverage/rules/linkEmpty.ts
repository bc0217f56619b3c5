import type { Rule } from '../rule';

/** `link-empty`: `[Merged Pull Requests]()` waits for its address. */
export const linkEmpty: Rule = (part, { emptyLinks }) =>
  emptyLinks
    .filter(({ range: { start } }) => start >= part.range.start && start < part.range.end)
    .map(({ label, range }) => ({ code: 'link-empty', args: { label }, range }));
