import { tellingLabelWords } from './labels';

// A heading by hashes or an underline, or a line in bold that may stand for one.
const heading = /^\uFEFF? {0,3}(?:#{1,6}[ \t]|\*\*|__)|^ {0,3}(?:=+|-+)[ \t]*$/mu;
// What stands before the words of a label: bullets, quote marks, emphasis, emoji and their short names, tags,
// "(a)". No two of these begin alike, so that there is one way only to read a line.
// None of them goes on over a line end, U+2028 and U+2029 among those: that would be quadratic, as `^` stops at each.
const lineEnds = '\\r\\n\\u2028\\u2029';
const dress = `(?:[^\\p{L}${lineEnds}<:]|<[a-z/][^>${lineEnds}]*>|<(?![a-z/])|:[a-z0-9_+-]+:|:|\\p{L}[.)])*`;
// What a line of an alignment document may begin with, so dressed.
const words = [...tellingLabelWords, 'general', 'current level', 'level ?[:：–—-]'];
const sign = new RegExp(`^${dress}(?:${words.join('|')})(?!\\p{L})`, 'imu');
const ownKey =
  /^["']?(?:alignment|employee|next-level|cycle|identities|check-ins|minimum-examples)["']?[ \t]*:/mu;

/**
 * Whether a text may be an alignment document, without parsing it: a label under some heading, or front
 * matter with a key of ours. Rejects nearly all other Markdown at the cost of a few linear searches;
 * what passes is parsed, and judged by `recognised` of the model.
 */
export function mayBeAlignmentDocument(text: string): boolean {
  return hasOwnFrontMatter(text) || (sign.test(text) && heading.test(text));
}

/** Whether a text begins with a line of dashes and holds a line with a key of ours, which so is likely front matter. */
export function hasOwnFrontMatter(text: string): boolean {
  return /^\uFEFF?---[ \t]*[\r\n]/u.test(text) && ownKey.test(text);
}

/** Whether the front matter says, in a line of its own, that this is no alignment document. */
export function deniesAlignment(text: string): boolean {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u.exec(text)?.[0].length;
  if (opening === undefined) return false;
  const [content = ''] = text.slice(opening, opening + 4000).split(/^---/mu, 1);
  return /^["']?alignment["']?[ \t]*:[ \t]+(?:false|False|FALSE)[ \t]*(?:#|$)/mu.test(content);
}
