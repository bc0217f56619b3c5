import { beginningIn } from '../../document/ranges';
import type { Rule } from '../rule';

/** `link-empty`: `[Merged Pull Requests]()` waits for its address. */
export const linkEmpty: Rule = (part, { emptyLinks }) =>
  beginningIn(emptyLinks, part.range).map(({ label, range }) => ({
    code: 'link-empty',
    args: { label },
    range,
  }));
