/** Longer titles are cut: what they say is said by then. */
const longest = 300;

/** What turns text around, hides it or ends a line, and is no part of a letter as joiners are. */
const treacherous = /[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/**
 * A title that came from outside as one line of plain text, without what would show it otherwise than it is:
 * control characters, marks that turn the direction of text, and what is invisible.
 */
export function cleanTitle(title: string): string {
  const line = title
    .slice(0, 10 * longest)
    .replace(treacherous, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
