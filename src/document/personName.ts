import { comparable, comparableSet } from './comparable';
import { builtInWords } from './labelWords';
import { isField, isRequirementLead } from './leadWords';
import { looksLikeLevel } from './levels';
import { factRows, saidWords } from './words/said';

const noNames = comparableSet([
  ...saidWords.flatMap(({ titles }) => titles),
  ...factRows.flatMap((row) => Object.values(row).flat()),
]);
// "Juan de la Cruz", "Vincent van Gogh", "Muhammad ibn Musa".
const particles: ReadonlySet<string> = new Set(
  'af al av bin bint da dal de degli dei del della den der des di do dos du e el ibn la las le los ten ter van vom von y zu zur'.split(
    ' ',
  ),
);

/**
 * Whether words that stand where a document names its person can be a name, with what is remarked on it behind a
 * comma or in parentheses. What documents are called and sentences are none, and what may be either is none, too.
 *
 *     Ada Lovelace, mathematician     a name
 *     Draft 2                         what documents are called
 *     adds examples as she goes       a sentence
 */
export function isPersonName(text: string): boolean {
  if (text.length > 80) return false;
  const [said = ''] = text.split(/[(（]/u, 1);
  const [name = '', ...remarks] = said.split(/[,，|–—/]|\s-\s/u).map((piece) => piece.trim());
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 6 || looksLikeLevel(name)) return false;
  if (/[!?:;。！？：；…]/u.test(name) || isKnown(name) || words.some(isKnownWord)) return false;
  if (eastern.test(name)) return isEastern(name, words);
  // A login, or somebody who writes no capitals.
  if (words.length === 1 && remarks.length === 0) return /^@?\p{L}/u.test(name) && !/\.$/u.test(name);
  if (!words.every(isNameWord)) return false;
  return words.length > 1 || remarks.every((one) => wordsOf(one).every(isNameWord) || looksLikeLevel(one));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function isKnown(words: string): boolean {
  const { labels, guidance, summaries } = builtInWords;
  const key = comparable(words);
  return (
    noNames.has(key) ||
    labels.has(key) ||
    guidance.has(key) ||
    summaries.has(key) ||
    isField(words) ||
    isRequirementLead(words)
  );
}

/** Also where it has a number or a hyphen: `Draft2`, `Mid-Cycle`. */
function isKnownWord(word: string): boolean {
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]{1,20}$/gu, '');
  return isKnown(bare) || bare.split('-').some((part) => isKnown(part));
}

/** A word with a capital or in a script without such, or one that stands between names. A point shortens it. */
function isNameWord(word: string): boolean {
  if (word.endsWith('.') && word.length > 5) return false;
  return /^["'“„«‘]?(?:(?:d|l|al|el)['’-])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || particles.has(word);
}

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Scripts in which a sentence may be one word: names are short, or have points between them. */
function isEastern(name: string, words: readonly string[]): boolean {
  const isShort = /[·・＝]/u.test(name) || (name.length <= 12 && !/^\p{Script=Han}{7}/u.test(name));
  return isShort && words.length <= 3 && !/を|(?:する|ます|です|ください|니다|세요)$/u.test(name);
}
