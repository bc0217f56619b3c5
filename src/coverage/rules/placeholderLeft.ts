import type { Placeholder } from '../../document/model';
import { beginningIn } from '../../document/ranges';
import type { Rule } from '../rule';

/** `placeholder-left`: something is still to be written; said once for a label or list, at the first. */
export const placeholderLeft: Rule = ({ range }, { placeholders }) => {
  const byOwner = new Map<number, { first: Placeholder; count: number }>();
  for (const placeholder of beginningIn(placeholders, range)) {
    const { start } = placeholder.owner;
    const known = byOwner.get(start);
    if (known) known.count += 1;
    else byOwner.set(start, { first: placeholder, count: 1 });
  }
  return [...byOwner.values()].map(({ first, count }) => ({
    code: 'placeholder-left',
    args: { text: first.text, count },
    range: first.range,
  }));
};
