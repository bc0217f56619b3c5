/** What turns, hides or joins text without being seen; not the joiners and variants that scripts and emoji need. */
const unseen = /(?!\u200C|\u200D|\p{VS})[\p{DI}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const gaps = /[\p{Cc}\p{Z}]+/gu;

/** As much as a title may hold on GitHub, and more than a row shows. */
const longest = 300;

/**
 * Makes one line of plain text out of what somebody else wrote: without control characters, line ends,
 * marks that turn the direction of writing, and characters that cannot be seen. It is still no Markdown:
 * whoever writes it into a document escapes it.
 *
 *     "Fix\n  the \u202Eparser"   gives   `Fix the parser`
 *
 * @param most how many characters are kept; a longer text ends with `…`
 */
export function plainLine(text: string, most = longest): string {
  // No more is looked at than can be needed, of a text of megabytes.
  const seen = text
    .slice(0, most * 20)
    .replace(unseen, '')
    .replace(gaps, ' ')
    .trim();
  const characters = [...seen];
  if (characters.length <= most) return seen;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
