/**
 * What two ways of writing one word have in common: small letters without accents, with a straight
 * apostrophe. `Áreas de mejora`, `AREAS DE MEJORA` and the same in combining characters are one.
 */
export function comparable(word: string): string {
  const lower = word.toLowerCase();
  // Nearly all that is asked for is plain; only what Latin letters carry is taken off.
  if (!/[^\0-\x7F]/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'");
}

/** Words in all their ways of writing: the set of what they are compared by. */
export function comparableSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => comparable(word)));
}

/** A word as it may be given in the settings, without marks around it and the colon behind it: `**Wins:**`. */
export function plainWord(word: string): string {
  // Not linear by itself: it meets at most 120 characters.
  return word.slice(0, 120).replace(/^[\s#>*_`]+|[\s*_`:：]+$/gu, '');
}
