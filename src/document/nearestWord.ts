/**
 * The word that was likely meant by another one: the same but for case, hyphens and a plural, or with one letter
 * wrong, missing, too many or swapped with its neighbour; in words of eight letters and more, with two such
 * slips. The first letter is never the slip.
 *
 *     nextLevel, next_level, next-levle   →   next-level
 *     identity                            →   identities
 *
 * @returns `undefined` where no word is near, or the word itself is one of them
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  if (words.includes(word)) return undefined;
  const plain = plainOf(word);
  // Longer than any of the words by more than the slips: nothing to compare.
  if (plain === '' || plain.length > 40) return undefined;
  const plural = words.find((one) => [`${plain}s`, plain.replace(/y$/u, 'ies')].includes(plainOf(one)));
  const near = words
    .map((one) => ({ one, slips: slipsBetween(plain, plainOf(one)) }))
    .filter(({ one, slips }) => slips <= (plainOf(one).length < 8 ? 1 : 2) && plainOf(one)[0] === plain[0])
    .sort((a, b) => a.slips - b.slips)[0];
  return near?.slips === 0 ? near.one : (plural ?? near?.one);
}

function plainOf(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/gu, '');
}

/**
 * How many letters have to be changed, put in, taken out or swapped with their neighbours; in time proportional to
 * the product of the two lengths.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance, where no stretch is changed twice
 */
export function slipsBetween(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
