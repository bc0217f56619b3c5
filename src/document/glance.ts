import { tellingWords } from './telling';
import { generalWords, levelWords } from './words/levels';

// A heading by hashes or an underline, or a line in bold that may stand for one.
const heading = /^\uFEFF? {0,3}(?:#{1,6}[ \t]|\*\*|__)|^ {0,3}(?:=+|-+)[ \t]*$/mu;
// What stands before the words of a label: bullets, quote marks, emphasis, emoji and their short names, tags,
// "(a)". No two of these begin alike, so that there is one way only to read a line.
// None of them goes on over a line end, U+2028 and U+2029 among those: that would be quadratic, as `^` stops at each.
const lineEnds = '\\r\\n\\u2028\\u2029';
const dress = `(?:[^\\p{L}${lineEnds}<:]|<[a-z/][^>${lineEnds}]*>|<(?![a-z/])|:[a-z][a-z0-9_+-]*:|:|\\p{L}[.)])*`;
const levels = Object.values(levelWords);
// What a line of an alignment document may begin with, so dressed, in front of what is no letter …
const words = [...tellingWords, ...levels.flatMap(({ current }) => current), 'general'];
// … and in front of a colon or dash, as without it these are words like any others.
const leads = [...generalWords, ...levels.flatMap(({ level }) => level)];
// "L4としての改善点", "作为 L4 的改进空间".
const levelFirst =
  '(?:\\p{Script=Han}{0,3} ?[A-Z]{1,4}-?\\d{1,2}[ 的\\p{Script=Hiragana}\\p{Script=Hangul}]{0,8})?';
const sign = new RegExp(
  `^${dress}(?=\\p{L})(?:${levelFirst}(?:${anyOf(words)})(?!\\p{L})|(?:${anyOf(leads)})[*_]{0,3}[ \u00A0\u202F]?[:：–—-])`,
  'imu',
);
// "> **L4:** …"
const quotedLevel = /^ {0,3}>[> \t]*[*_]{0,3}\p{L}{1,4}-?\d{1,2}[*_]{0,3} ?[:：]/mu;
const ownKey =
  /^["']?(?:alignment|employee|next-level|cycle|identities|check-ins|minimum-examples)["']?[ \t]*:/mu;

/** Words as alternatives in a pattern, whether or not they carry their accents. */
function anyOf(plain: readonly string[]): string {
  return [...new Set(plain)].map((word) => Array.from(word.normalize('NFC'), patternOf).join('')).join('|');
}

function patternOf(character: string): string {
  if (character === "'" || character === '’') return "['’]";
  const [, letter, accent] = /^(.)([\u0300-\u036F])$/u.exec(character.normalize('NFD')) ?? [];
  if (letter) return `(?:${character}|${letter}${accent}?)`;
  return character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
}

let own: { key: string; sign: RegExp } | undefined;

/** The same as {@link sign} for a user's own words, made once as long as they stay what they are. */
function ownSign(plain: readonly string[]): RegExp {
  const key = plain.join('\n');
  if (own?.key !== key) {
    own = { key, sign: new RegExp(`^${dress}(?:${anyOf(plain)})(?![\\p{L}\\p{N}])`, 'imu') };
  }
  return own.sign;
}

/**
 * Whether a text may be an alignment document, without parsing it: a label under some heading, or front
 * matter with a key of ours. Rejects nearly all other Markdown at the cost of a few linear searches;
 * what passes is parsed, and judged by `recognised` of the model.
 * @param ownWords the user's own words for labels that tell such a document, without marks around them
 */
export function mayBeAlignmentDocument(text: string, ownWords: readonly string[] = []): boolean {
  if (hasOwnFrontMatter(text)) return true;
  const isTold =
    sign.test(text) || quotedLevel.test(text) || (ownWords.length > 0 && ownSign(ownWords).test(text));
  return isTold && heading.test(text);
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
