import type { Placeholder } from '../../document/model';
import type { Rule } from '../rule';

/** `placeholder-left`: something is still to be written; said once for a label or list, at the first. */
export const placeholderLeft: Rule = ({ range }, { placeholders }) => {
  const byOwner = new Map<number, Placeholder[]>();
  for (const placeholder of placeholders) {
    if (placeholder.range.start < range.start || placeholder.range.start >= range.end) continue;
    const { start } = placeholder.owner;
    byOwner.set(start, [...(byOwner.get(start) ?? []), placeholder]);
  }
  return [...byOwner.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            code: 'placeholder-left',
            args: { text: first.text, count: others.length + 1 },
            range: first.range,
          } as const,
        ]
      : [],
  );
};
