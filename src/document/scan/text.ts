import type { Range } from '../model';
import { remembered } from './remembered';

/** What is read of a heading without parsing it. */
export interface ScannedTitle {
  /** Its text, as all readers of headings get it. */
  said: string;
  /** The criterion's name, if it is one, and where that stands. */
  name: string;
  nameRange: Range;
}

/** Whatever may be markup, or what GitHub makes a link without markup. */
const markup = /[*_`<[\]\\~@\0]|&(?=[#\w])|:\/\/|www\./iu;
/** White space that becomes another one on the way to a text. */
const oddSpace = /[^\S ]|\s\s/u;
const bold = /^(?:\*\*([^*_]+)\*\*|__([^*_]+)__)([:：]?)$/u;
const sentence = /\s[–—-]+\s|[:：]\s/u;
/** So many words behind a dash or colon are no longer a part of a name; as `readCriterionName` has it. */
const fewWords = 4;

/** Whether a text is what it says: nothing in it can be markup. */
export function isPlain(text: string): boolean {
  return !markup.test(text);
}

/** The text of a line that is plain, or plain and all in bold; `undefined` for any other. */
export function plainOf(source: string): string | undefined {
  const [, stars, underscores, colon = ''] = bold.exec(source) ?? [];
  const text = stars ?? underscores ?? source;
  return isPlain(text) && text.trim() === text ? text.replace(/\s+/gu, ' ') + colon : undefined;
}

/**
 * Reads a heading by hashes.
 * @param start where the text behind the hashes begins
 * @param end where it ends, without closing hashes and white space
 * @returns `undefined` where its text is not surely what it looks like
 */
export function readTitle(text: string, start: number, end: number): ScannedTitle | undefined {
  const read = partsOf(text.slice(start, end));
  return read && { said: read.said, name: read.name, nameRange: { start, end: end - read.behind } };
}

/** The text of a heading, the criterion's name in it, and how many characters stand behind that. */
const partsOf = remembered((source: string): { said: string; name: string; behind: number } | undefined => {
  const said = oddSpace.test(source) ? undefined : (plainOf(source) ?? codeIn(source));
  if (said === undefined || /\{#[^\s{}]*\}$/u.test(source)) return undefined;
  const isBold = source.startsWith('**') || source.startsWith('__');
  const rest = isBold ? undefined : sentence.exec(said);
  if (
    rest &&
    said
      .slice(rest.index + rest[0].length)
      .trim()
      .split(' ').length > fewWords
  )
    return undefined;
  const name = said.replace(/ ?[:：]$/u, '') || said;
  const isCut = name !== said && /[:：]$/u.test(source);
  return { said, name, behind: isCut ? said.length - name.length : 0 };
});

/** The text of a line with one piece of inline code in it. */
function codeIn(source: string): string | undefined {
  const [before = '', code = '', after = '', ...more] = source.split('`');
  if (more.length > 0 || code === '' || code.trim() !== code || !isPlain(before + code + after))
    return undefined;
  return source.split('`').length === 3 ? before + code + after : undefined;
}
