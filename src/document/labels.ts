import { type GuidanceRole, guidanceWords, type LabelRole, labelWords, summaryWords } from './labelWords';
import { looksLikeLevel } from './levels';
import { isAnsweredNone } from './marks';

export type { GuidanceRole, LabelRole };

/** Synonyms that meeting notes, too, are full of. */
const vagueWords: readonly string[] = ['growth', 'next steps'];

/** A label as read: its role, and the level it speaks of (`Room for Improvement as L4`). */
export interface Label {
  role: LabelRole;
  /** Whether these are the method's own words: they are a label wherever they stand. */
  primary: boolean;
  /** Whether the words are as common in documents of other kinds. */
  vague?: true;
  level?: string;
}

/** All words that may stand for the labels of a criterion, in small letters. */
export const allLabelWords: readonly string[] = Object.values(labelWords).flat();

/** Those that tell an alignment document; any text may have an overview and a summary. */
export const tellingLabelWords: readonly string[] = allLabelWords.filter(
  (word) => !labelWords.overall.includes(word) && word !== 'example',
);

function table<Role extends string>(words: Record<Role, readonly string[]>): Map<string, Role> {
  const roles = Object.keys(words) as Role[];
  return new Map(roles.flatMap((role) => words[role].map((word) => [word, role] as const)));
}

const labels = table(labelWords);
const guidance = table(guidanceWords);

const tooLong = 120;
// ":seedling:", "(b)", "2.1", an emoji: what stands before a label's words and is none of them.
// Not linear by itself: it meets at most 120 characters.
const trail = /(?: :[a-z0-9_+-]+:|[\s:：\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u200D)+$/iu;
const dress = /^(?::[a-z0-9_+-]+:|\(?\p{L}[.)] |[^\p{L}])+/iu;

/** `text` without emoji (or their short names), numbers and bullets around it and the colon after it. */
function undressed(text: string): string {
  return text.length > tooLong ? '' : text.trim().replace(dress, '').replace(trail, '');
}

/** {@link undressed}, in small letters. */
function bare(text: string): string {
  return undressed(text).toLowerCase();
}

const withLevel = /^(.+?) (?:as|at|to|towards?) (?:an? |the )?(.+)$/isu;
// After "as", "to" and their kin only the name of a level makes a label.
const capitals = /^[\p{Lu}\d]\S*(?: [\p{Lu}\d(]\S*){0,4}$/u;
const unnamedLevel = /^(?:current|next) level$/iu;

/**
 * Reads `text`, the whole of a line, bullet or heading, as a label of a criterion:
 * `Examples:`, `Room for Improvement as L4`, `Opportunities for Growth towards Next Level`, and with a
 * remark behind it `Examples (at least three)`, `Room for Improvement (L4)`.
 * "Examples of soups that I like:" is no label.
 */
export function readLabel(text: string): Label | undefined {
  const whole = undressed(text);
  return readWords(whole) ?? readRemarked(whole);
}

function readWords(whole: string): Label | undefined {
  const role = labels.get(whole.toLowerCase());
  if (role) return labelOf(role, whole.toLowerCase());
  const [, words = '', level = ''] = withLevel.exec(whole) ?? [];
  const word = words.toLowerCase();
  const led = labels.get(word);
  if (!led) return undefined;
  if (unnamedLevel.test(level)) return labelOf(led, word);
  const label = labelOf(led, word);
  // Behind other words than those that stand between levels, capitals are just a title's.
  const isTitled = label.primary && (led === 'roomForImprovement' || led === 'opportunitiesForGrowth');
  return looksLikeLevel(level) || (isTitled && capitals.test(level)) ? { ...label, level } : undefined;
}

/** A label with a remark in parentheses: the level that it speaks of, or whatever else. */
function readRemarked(whole: string): Label | undefined {
  const at = whole.search(/[(（]/u);
  if (at < 1 || !/[)）]$/u.test(whole)) return undefined;
  const remark = whole.slice(at + 1, -1).trim();
  // What stands behind a colon, or answers, is what the label introduces.
  if (/[:：]\s*$/u.test(whole.slice(0, at)) || isAnsweredNone(`(${remark})`)) return undefined;
  const label = readWords(undressed(whole.slice(0, at)));
  return label && label.level === undefined && looksLikeLevel(remark) ? { ...label, level: remark } : label;
}

function labelOf(role: LabelRole, word: string): Label {
  return {
    role,
    primary: labelWords[role][0] === word,
    ...(vagueWords.includes(word) ? { vague: true } : {}),
  };
}

/** Reads `text`, the whole of a line, bullet or heading, as the name of a region of the guidance. */
export function readGuidanceRole(text: string): GuidanceRole | undefined {
  return guidance.get(bare(text));
}

/** Whether `text`, the whole of a heading, introduces the review summary. */
export function isSummaryHeading(text: string): boolean {
  return summaryWords.includes(bare(text));
}
