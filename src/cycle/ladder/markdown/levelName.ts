import { comparable } from '../../../document/comparable';
import { greatest } from '../../../document/extremes';
import { looksLikeLevel } from '../../../document/levels';
import type { LadderLevel } from '../ladder';
import { withoutNumbering } from '../lookUp';

/** A name of a level, and whether it is surely one or only beside others. */
export interface NamedLevel extends LadderLevel {
  /** `Engineer`, `Expert`: a level where its neighbours are levels, too. */
  isWeak?: true;
}

/** A longer title is a sentence. */
const longest = 80;

const nouns = ['level', 'grade', 'band', 'tier', 'stage', 'milestone', 'stufe', 'niveau', 'nivel', 'nível'];
const noun = nouns.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`).join('|');
// A half or a quarter is none.
const code = `(?![QH][1-4]\\b)(?:\\p{Lu}{1,4}[ -]?\\d{1,2}|(?:${noun}) ?(?:\\d{1,2}|[IVX]{1,4}))(?![\\p{L}\\d])\\+?`;
/** `L4`, and `L1-L2` for two in one. */
const codes = `${code}(?: ?[-–/] ?${code})?`;
const codeOnly = new RegExp(`^${codes}$`, 'u');
const codeFirst = new RegExp(`^(${codes})(?: ?([-–—:|,/(]) ?| )(?=\\p{L})`, 'u');
const codeLast = new RegExp(` ?[-–—:|,/(] ?(${codes})$`, 'u');

const qualifiers = new Map<string, number>([
  ['intern', 0],
  ['apprentice', 1],
  ['trainee', 1],
  ['graduate', 2],
  ['entry', 2],
  ['junior', 3],
  ['associate', 4],
  ['mid', 6],
  ['intermediate', 6],
  ['senior', 8],
  ['lead', 9],
  ['staff', 10],
  ['principal', 14],
  ['distinguished', 18],
  ['fellow', 20],
]);

/** Where a title without any such word stands among the others: above `Junior Engineer`. */
const plainRank = 5;

const roles =
  /^(?:engineer|developer|programmer|designer|scientist|researcher|analyst|architect|manager|director|writer|specialist|consultant|administrator|tester|agent|sre|swe|em|vp|cto|lead|ic|contributor|ingenieur(?:in)?|entwickler(?:in)?)$/u;

const proficiencies: ReadonlySet<string> = new Set([
  'novice',
  'beginner',
  'learner',
  'basic',
  'foundational',
  'developing',
  'practitioner',
  'competent',
  'proficient',
  'intermediate',
  'advanced',
  'expert',
  'master',
]);

/**
 * Reads the name of a level, with its title where it has both: out of a heading, the cell of a table, or the
 * bold words that begin a bullet.
 *
 *     L4 – Senior Engineer          L4, Senior Engineer
 *     Senior Engineer (IC3)         IC3, Senior Engineer
 *     2. Level 4: Senior            Level 4, Senior
 *     Staff Engineer                Staff Engineer
 *
 * @param words without their marks
 * @returns `undefined` for anything else
 */
export function readLevelName(words: string): NamedLevel | undefined {
  if (words.length > longest) return undefined;
  const whole = withoutNumbering(words.replace(/\s+/gu, ' ').replace(/ ?\{#[^\s{}]*\}$/u, ''))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:level|role|stufe|niveau|nivel|nível)\s?[:：–—-]\s*(?=\p{L})/iu, '')
    .trim();
  // What it is called elsewhere is no part of its name.
  const [text = ''] = whole.split(/,? \(?(?:a\.k\.a\.?|aka) /iu, 1);
  if (codeOnly.test(text)) return { name: text };
  const first = codeFirst.exec(text);
  if (first?.[1]) {
    const title = text.slice(first[0].length).replace(/\)$/u, '');
    // With nothing between them but a space, "S3 storage" would be a level.
    return first[2] || kindOfTitle(title) ? titled(first[1], title) : undefined;
  }
  const plain = text.replace(/\)$/u, '');
  const last = codeLast.exec(plain);
  if (last?.[1] && last.index > 0) return titled(last[1], plain.slice(0, last.index));
  const kind = kindOfTitle(text);
  if (kind === 'strong') return { name: text };
  return kind === 'weak' ? { name: text, isWeak: true } : undefined;
}

/** A code with the words beside it, if these are a title and no sentence. */
function titled(name: string, title: string): NamedLevel | undefined {
  const words = title.trim().split(' ');
  const isTitle = words.length <= 6 && !/[.!?;]$/u.test(title);
  return isTitle ? { name: name.trim(), title: title.trim() } : undefined;
}

function kindOfTitle(text: string): 'strong' | 'weak' | undefined {
  if (/[.,;!?]/u.test(text)) return undefined;
  const { words, numeral } = wordsOf(text);
  if (words.length === 0 || words.length > 6) return undefined;
  const isRole = roles.test(words.at(-1) ?? '');
  const ranked = words.filter((word) => qualifiers.has(word));
  const isQualified = ranked.length > 0;
  if (isQualified && ranked.length === words.length) return words[0] === 'lead' ? 'weak' : 'strong';
  if (qualifiers.has(words[0] ?? '') && isRole) return 'strong';
  if (isRole && numeral !== undefined) return 'strong';
  if (looksLikeLevel(text)) return 'strong';
  const isOne = words.length === 1 && proficiencies.has(words[0] ?? '');
  return isOne || (isRole && words.length <= 4) ? 'weak' : undefined;
}

/** The words of a title in lower case, and the number at its end: `Engineer II` is the second. */
function wordsOf(text: string): { words: string[]; numeral?: number } {
  const words = comparable(text)
    .replace(/\+$/u, '')
    .replace(/\bmid-?level\b/gu, 'mid')
    .replace(/\bentry-?level\b/gu, 'entry')
    .split(/[\s/-]+/u)
    .filter((word) => word !== '' && word !== 'level');
  const last = words.at(-1) ?? '';
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi'].indexOf(last);
  const numeral = roman >= 0 ? roman + 1 : /^\d{1,2}$/u.test(last) ? Number(last) : undefined;
  return numeral === undefined || words.length === 1 ? { words } : { words: words.slice(0, -1), numeral };
}

/** What two ways of writing one level have in common: `Level 4`, `level-4`. */
export function levelKey(name: string): string {
  return comparable(name).replace(/[\s-]+/gu, ' ');
}

/**
 * Levels from the lowest to the highest: by their numbers where all are of one kind, by their titles where all
 * have a place of their own; otherwise in the order in which they came.
 */
export function inLevelOrder<Level extends LadderLevel>(levels: readonly Level[]): Level[] {
  const numbered = levels.map(({ name }) => /^(\D*)(\d{1,2})\b/u.exec(name));
  const isOneKind = numbered.every(
    (one) => one && comparable(one[1] ?? '') === comparable(numbered[0]?.[1] ?? ''),
  );
  const ranks = isOneKind
    ? numbered.map((one) => Number(one?.[2]))
    : levels.map(({ name, title }) => rankOf(title ?? name));
  const known = ranks.filter((rank) => rank !== undefined);
  if (new Set(known).size < levels.length) return [...levels];
  return levels
    .map((level, index) => ({ level, rank: ranks[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ level }) => level);
}

/** `undefined` for what is no title that we know. */
function rankOf(title: string): number | undefined {
  const { words, numeral = 0 } = wordsOf(title);
  const ranks = words.flatMap((word) => qualifiers.get(word) ?? []);
  if (ranks.length === 0) return roles.test(words.at(-1) ?? '') ? plainRank + numeral / 10 : undefined;
  // A senior staff engineer stands above a staff engineer.
  return greatest(ranks) + (ranks.length - 1) + numeral / 10;
}
