import { slipsBetween } from '../../document/nearestWord';

/**
 * The name that somebody meant who wrote `written`: the one with the fewest letters to add, leave out, change or
 * swap, if those are few.
 *
 *     athor among author, assignee   →   author
 */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const word = written.toLowerCase();
  // Longer than any name that there is.
  if (word.length < 2 || word.length > 30) return undefined;
  let most = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  let nearest: string | undefined;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > most) continue;
    const far = slipsBetween(word, name);
    if (far > most || (nearest !== undefined && far === most)) continue;
    nearest = name;
    most = far;
  }
  return nearest;
}
