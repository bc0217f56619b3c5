import type { Example } from '../document/model';

/** What an example or something kept for later says, wherever it stands. */
export type Says = Pick<Example, 'note' | 'evidence' | 'project'>;

/** Where something stood among others of its kind, and what it said there. */
export interface Place {
  /** From 0. */
  index: number;
  says: Says;
}

/**
 * Finds something again that was seen in an earlier reading of the text, and that others may since have come
 * before: at its place, if what stands there says the same; else the one that says exactly the same.
 *
 *     [a, b, c], b seen at 1   gives b
 *     [x, a, b], b seen at 1   gives b
 *     [b, x, b], b seen at 1   gives nothing: either may be meant
 *
 * @param all those of its kind in the present reading, in the order of the text
 * @returns `undefined` if none says the same, or several do of which none stands at its place
 */
export function findAgain<One extends Says>(all: readonly One[], { index, says }: Place): One | undefined {
  const there = all[index];
  if (there && saysTheSame(there, says)) return there;
  const [found, ...others] = all.filter((one) => saysTheSame(one, says));
  return others.length === 0 ? found : undefined;
}

/** Whether two say the same to the letter: note, project, and the words and addresses of all links. */
export function saysTheSame(one: Says, other: Says): boolean {
  const said = ({ note, evidence, project }: Says): string =>
    JSON.stringify([note, project, evidence.map(({ label, url }) => [label, url])]);
  return said(one) === said(other);
}
