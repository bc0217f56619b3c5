import { comparable, comparableSet } from './comparable';
import { gradeWords } from './words/grades';
import { levelWords } from './words/levels';

/** Reading the words that name a level: `L4`, `IC-5`, `Senior Engineer`, `Stufe 4`, `レベル4`. */

const all = Object.values(levelWords);
const nouns = all.flatMap(({ level }) => level);

// "L4", "IC-5", "SWE 3", "Level 4"; "Step 1" and "Top 10" are none, and neither is a half or a quarter.
const code = '(?![HQ][1-4]\\b)(?:\\p{Lu}{1,4} \\d{1,2}|\\p{L}{1,4}-?\\d{1,2}|[Ll]evel \\d{1,2})';
const spelled = new RegExp(`^(?:${nouns.join('|')}) ?\\d{1,2}\\+?$`, 'iu');
const leadingNoun = new RegExp(`^(?:${nouns.map((noun) => comparable(noun)).join('|')}) ?(?=\\d)`, 'u');
const codes = new RegExp(`\\b${code}\\b`, 'gu');
const codeOnly = new RegExp(`^${code}\\+?$`, 'u');
const roles = 'engineer|developer|designer|scientist|researcher|analyst|architect|manager|writer';
// "Senior", "Staff Engineer", "Senior Product Designer II".
const title = new RegExp(
  `^(?:intern|associate|junior|mid|senior|staff|principal|distinguished|lead|fellow)(?: (?:\\p{L}+ ){0,2}(?:${roles}))?(?: (?:[ivx]{1,4}|\\d))?$`,
  'iu',
);
// "Software Engineer", which may as well be somebody's trade.
const plainTitle = new RegExp(`^(?:\\p{L}+ ){0,2}(?:${roles})(?: (?:[ivx]{1,4}|\\d))?$`, 'iu');

/** Whether `text` as a whole is the name of a level. Sentences are not, whatever they mention. */
export function looksLikeLevel(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 40 && (codeOnly.test(trimmed) || title.test(trimmed) || spelled.test(trimmed));
}

/** The levels that the lead of a quoted description names: `L3/L4` gives both, `Requirement` none. */
export function levelsIn(lead: string): string[] {
  const trimmed = lead.trim();
  if (trimmed.length > 60) return [];
  const found = trimmed.match(codes);
  if (found) return found;
  return looksLikeLevel(trimmed) ? [trimmed] : [];
}

/** Whether a text is a title that beside the names of levels is one, too: `Software Engineer`, `Product Designer II`. */
export function isTitle(text: string): boolean {
  return text.length <= 40 && plainTitle.test(text);
}

const current = comparableSet(all.flatMap((words) => words.current));
const plain = comparableSet(nouns);

/**
 * The level that a heading names, without a remark in parentheses: `Current Level: L4 (since May)`
 * gives `L4`, and so does `Nivel actual: L4`. An empty string says that it is such a heading but leaves the
 * level open.
 */
export function readLevelHeading(text: string): string | undefined {
  const { isCurrent, separator, level } = levelHeading(text) ?? {};
  if (level === undefined) return undefined;
  return separator || (isCurrent && (level === '' || looksLikeLevel(level))) ? level : undefined;
}

/** Whether a heading that names a level says that it is the present one. */
export function saysCurrent(text: string): boolean {
  return levelHeading(text)?.isCurrent === true;
}

function levelHeading(
  text: string,
): { isCurrent: boolean; separator: string | undefined; level: string } | undefined {
  if (text.length > 100) return undefined;
  const whole = text.replace(/^[^\p{L}]+/u, '').trim();
  const at = whole.search(/[:：–—-]/u);
  const head = (at < 0 ? whole : whole.slice(0, at)).trim();
  if (at >= 0 && isLevelWord(head)) {
    return { isCurrent: isCurrentLevel(head), separator: whole[at], level: bare(whole.slice(at + 1)) };
  }
  // Without a separator the level stands behind the words: "Current level L4".
  const words = bare(whole).split(' ');
  for (let count = Math.min(words.length, 3); count > 0; count--) {
    if (!isCurrentLevel(words.slice(0, count).join(' '))) continue;
    return { isCurrent: true, separator: undefined, level: bare(words.slice(count).join(' ')) };
  }
  return undefined;
}

function isCurrentLevel(words: string): boolean {
  return current.has(comparable(words));
}

function isLevelWord(words: string): boolean {
  return isCurrentLevel(words) || plain.has(comparable(words));
}

function bare(level: string): string {
  return level.replace(/[(（].*$/su, '').trim();
}

/** Whether two names are one in all but their writing: `L4` and `l4`, `IC-5` and `IC5`. */
export function isSameLevel(a: string, b: string): boolean {
  return a === b || words(a) === words(b);
}

const grades = comparableSet(gradeWords);

/**
 * Whether two names may mean one level: `L4` and `l4`, `Senior` and `Senior Engineer`, `L4` and `L4 Engineer`; not
 * `Engineer` and `Senior Engineer` or `Engineer II`, since what is more in them tells another level.
 */
export function levelsAgree(a: string, b: string): boolean {
  if (isSameLevel(a, b)) return true;
  const [shorter, longer] = [words(a), words(b)].toSorted((one, other) => one.length - other.length);
  if (!shorter?.trim() || !longer?.includes(shorter)) return false;
  // Whatever stands beside a code, the code tells the level.
  if (/ \p{L}{0,4}\d{1,2}\+? /u.test(shorter)) return true;
  const more = longer.replace(shorter, ' ').trim().split(' ');
  return !more.some((word) => grades.has(word) || /^[ivx]{1,4}$/u.test(word));
}

/** The name in lower case, between spaces so that only whole words are found in it. */
function words(level: string): string {
  const name = comparable(level)
    .replace(/[\s-]+/gu, ' ')
    .replace(leadingNoun, '')
    .replace(/(\p{L}) (?=\d)/gu, '$1')
    .trim();
  return ` ${name} `;
}
