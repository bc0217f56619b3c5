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
    const far = distance(word, name);
    if (far > most || (nearest !== undefined && far === most)) continue;
    nearest = name;
    most = far;
  }
  return nearest;
}

/** @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance, where no stretch is changed twice */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
