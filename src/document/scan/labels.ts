import { readLabel } from '../labels';
import { stateOf } from '../marks';
import type { ReadingRules } from '../options';
import { remembered } from './remembered';
import { isPlain, plainOf } from './text';

/** What a line is by its words: a label, alone or with text behind it; or `maybe`, where only a parser can tell. */
export type LineLabel = { isOverall: boolean; isPrimary: boolean; isWhole: boolean } | 'maybe' | undefined;

/** Finds labels by the words that a reader knows. */
export interface LabelFinder {
  /** {@link readLineOf} with those words. */
  read(source: string): LineLabel;
  /** The first words of all labels, in small letters, as far as they are letters of English. */
  firsts: ReadonlySet<string>;
}

const finders = new WeakMap<ReadingRules, LabelFinder>();

/** Prepares a reader's words; the same ones are prepared once. */
export function labelFinder(rules: ReadingRules): LabelFinder {
  const { words } = rules;
  const known = finders.get(rules);
  if (known) return known;
  const firsts = new Set<string>();
  for (const key of words.labels.keys()) {
    const first = /^[a-z]+/u.exec(key)?.[0];
    if (first) firsts.add(first);
  }
  const finder = { firsts, read: remembered((source: string) => readLineOf(source, rules)) };
  finders.set(rules, finder);
  return finder;
}

const [ampersand, colon, lessThan, backslash] = [38, 58, 60, 92];
const [star, underscore, backtick, tilde] = [42, 95, 96, 126];
const [closingParenthesis, dot, closingBracket, space] = [41, 46, 93, 32];

/** Texts in which a label may stand behind its level, as in Japanese, Korean and Chinese. */
export const ideographs = /[\u1100-\u11FF\u2E80-\uD7FF\uD840-\uD87F\uF900-\uFAFF\uFF00-\uFFEF]/u;

/**
 * Whether a line may be a label, by how it begins. Nearly all lines are none, and that has to be cheap: what the
 * readers of labels pass over is passed over here, and the first word looked up.
 * @param from where the line's own text begins
 */
export function mayBeLabel(text: string, from: number, to: number, { firsts }: LabelFinder): boolean {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = wordEnd(text, at, to);
      const next = end < to ? text.charCodeAt(end) : space;
      // "a. Examples", "(b) Examples", "[x] Examples".
      if (end - at === 1 && (next === dot || next === closingParenthesis || next === closingBracket)) {
        at = end + 1;
        continue;
      }
      return goesOn(text, end, to) || firsts.has(text.slice(at, end).toLowerCase());
    }
    if (mayHideLetters(code)) return true;
    // ":seedling:"
    if (code === colon && at + 1 < to && text.charCodeAt(at + 1) > space) return true;
    at += 1;
  }
  return false;
}

/** Whether a word may go on behind what is not one of its letters: in markup, or with an accent. */
function goesOn(text: string, end: number, to: number): boolean {
  let at = end;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== star && code !== underscore && code !== backtick && code !== tilde) break;
  }
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  return mayHideLetters(code) || (at > end && isLetter(code));
}

/** "<b>", "&amp;", "\*", and letters of other scripts. */
function mayHideLetters(code: number): boolean {
  if (code >= 0x80) return !isOrnament(code);
  return code === lessThan || code === ampersand || code === backslash;
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Quotes, dashes, bullets, arrows and nearly all emoji: no letters. */
function isOrnament(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2190 && code <= 0x27bf) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    code === 0xfe0f
  );
}

/**
 * Reads a line that may be a label as `labelOn` does its nodes, as far as it is plain, in bold, or led by bold words.
 * @param source the line's own text, which begins a paragraph
 */
function readLineOf(source: string, rules: ReadingRules): LineLabel {
  // What begins another block, or so it may seem.
  if (/^(?:[#>+=|~-]|\d+[.)])/u.test(source)) return 'maybe';
  const isBold = source.startsWith('**') || source.startsWith('__');
  const plain = plainOf(source);
  const label = plain === undefined ? undefined : readLabel(plain, rules.words);
  if (label) return { isOverall: label.role === 'overall', isPrimary: label.primary, isWhole: true };
  if (plain !== undefined && isBold) return /[:：]./u.test(plain) ? 'maybe' : undefined;
  const lead = plain === undefined ? boldLead.exec(source) : plainLead.exec(plain);
  if (!lead) return plain === undefined ? 'maybe' : undefined;
  const [whole, words = ''] = lead;
  const rest = (plain ?? source).slice(whole.length).trim();
  const led = readLabel(words.trim(), rules.words);
  const isCertain = isPlain(rest) && readLabel(`${words}: ${rest}`, rules.words) === undefined;
  if (!led) return isCertain ? undefined : 'maybe';
  const { role, primary } = led;
  const isLabel = role === 'overall' || (role !== 'examples' && primary);
  if (!isLabel && !isCertain) return 'maybe';
  if (!isLabel && stateOf(rest, rules.marks) === 'written') return undefined;
  return { isOverall: role === 'overall', isPrimary: primary, isWhole: false };
}

const plainLead = /^([^:：]{1,120})(?::(?=\s|$)|：)/u;
const boldLead = /^\*\*([^*_`<[\]&\\~@:：]+)[:：]\*\*(?=[ \t])/u;
