import { comparable, comparableSet } from './comparable';
import { looksLikeLevel } from './levels';
import { levelPhrases } from './words/phrases';

/** What stands beside a label: a level by its name, or one that is left open (`Next Level`). */
export interface SaidLevel {
  level?: string;
  /** Whether the name is surely a level's, and not just any title in capitals. */
  isName: boolean;
}

const unnamed = comparableSet(levelPhrases.flatMap((one) => one.unnamed));

/** The words as alternatives, the longest first. They are ours, and hold nothing but letters and spaces. */
function anyOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

const links = anyOf(levelPhrases.flatMap((one) => one.links));
const articles = anyOf(levelPhrases.flatMap((one) => one.articles));
const before = anyOf(levelPhrases.flatMap((one) => one.before ?? []));
const between = anyOf(levelPhrases.flatMap((one) => one.between ?? []).filter((word) => word !== ''));

// "as L4", "zum L5", "vers le L5", "作为 L4".
const behindLink = new RegExp(`^(?:(?:${links}) (?:${articles})?|(?:${before}) ?)(.+)$`, 'isu');
const ideographs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
// "L4としての改善点", "L5를 향한 성장 기회", "作为 L4 的改进空间".
const inFront = new RegExp(
  `^(?:${before})? ?(${anyOf(levelPhrases.flatMap((one) => one.unnamed))}|[A-Za-z][A-Za-z0-9+-]{0,20}(?: [A-Za-z0-9+-]{1,20}){0,3}) ?(?:${between})? ?([${ideographs}].{0,60})$`,
  'u',
);
const capitals = /^[\p{Lu}\d]\S*(?: [\p{Lu}\d(]\S*){0,4}$/u;

/** Reads what follows a label's words: `as L4`, `towards the next level`. */
export function levelBehind(phrase: string): SaidLevel | undefined {
  const name = behindLink.exec(phrase)?.[1];
  return name === undefined ? undefined : levelOf(name);
}

/** Reads a remark on a label: `(L4)`, `(as L4)`. */
export function levelInRemark(remark: string): SaidLevel | undefined {
  return looksLikeLevel(remark) ? levelOf(remark) : levelBehind(remark);
}

/** Takes apart what begins with its level, as labels do in Japanese, Korean and Chinese. */
export function levelInFront(text: string): { said: SaidLevel; word: string } | undefined {
  const [, name, word] = inFront.exec(text) ?? [];
  const said = name === undefined ? undefined : levelOf(name);
  return said && word !== undefined ? { said, word } : undefined;
}

function levelOf(name: string): SaidLevel | undefined {
  if (unnamed.has(comparable(name))) return { isName: false };
  if (looksLikeLevel(name)) return { level: name, isName: true };
  return capitals.test(name) ? { level: name, isName: false } : undefined;
}
