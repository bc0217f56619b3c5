import { comparable } from './comparable';
import type { GuidanceRole, KnownWords, LabelRole, LabelWord } from './labelWords';
import { levelBehind, levelInFront, levelInRemark, type SaidLevel } from './levelPhrases';
import { isAnsweredNone } from './marks';

export type { GuidanceRole, LabelRole };

/** A label as read: its role, and the level it speaks of (`Room for Improvement as L4`). */
export interface Label extends LabelWord {
  level?: string;
}

const tooLong = 120;
// ":seedling:", "(b)", "2.1", "二、", an emoji: what stands before a label's words and is none of them.
// Not linear by itself: it meets at most 120 characters.
const trail = /(?: :[a-z0-9_+-]+:|[\s:：】\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u200D)+$/iu;
const dress = /^(?::[a-z0-9_+-]+:|\(?\p{L}[.)] |[一二三四五六七八九十]{1,3}、|[^\p{L}])+/iu;

/** `text` without emoji (or their short names), numbers and bullets around it and the colon after it. */
function undressed(text: string): string {
  return text.length > tooLong ? '' : text.trim().replace(dress, '').replace(trail, '');
}

/**
 * Reads `text`, the whole of a line, bullet or heading, as a label of a criterion:
 * `Examples:`, `Room for Improvement as L4`, `Opportunities for Growth towards Next Level`, and with a
 * remark behind it `Examples (at least three)`, `Room for Improvement (L4)`; likewise in the other
 * languages, `Verbesserungspotenzial als L4`, `L4としての改善点`, `作为 L4 的改进空间`.
 * "Examples of soups that I like:" is no label.
 */
export function readLabel(text: string, words: KnownWords): Label | undefined {
  return readLabelled(text, words)?.label;
}

/** The words of a label as they are written, without its level: `Room for Improvement`. */
export function wordOfLabel(text: string, words: KnownWords): string | undefined {
  return readLabelled(text, words)?.word;
}

interface Labelled {
  label: Label;
  word: string;
}

function readLabelled(text: string, words: KnownWords): Labelled | undefined {
  const whole = undressed(text);
  return readWords(whole, words) ?? readRemarked(whole, words);
}

function readWords(whole: string, { labels }: KnownWords): Labelled | undefined {
  const known = (word: string): LabelWord | undefined => labels.get(comparable(word));
  const only = known(whole);
  if (only) return { label: only, word: whole };
  for (let at = whole.lastIndexOf(' '); at > 0; at = whole.lastIndexOf(' ', at - 1)) {
    const said = levelBehind(whole.slice(at + 1));
    const word = said ? whole.slice(0, at) : '';
    const label = said && known(word);
    if (said && label) return withLevel(label, word, said);
  }
  const led = levelInFront(whole);
  const label = led && known(led.word);
  return label && withLevel(label, led.word, led.said);
}

/** A label beside a level; one that is not named leaves it open. */
function withLevel(label: LabelWord, word: string, { level, isName }: SaidLevel): Labelled | undefined {
  if (level === undefined) return { label, word };
  // Behind other words than those that stand between levels, capitals are just a title's.
  const isTitled =
    label.primary && (label.role === 'roomForImprovement' || label.role === 'opportunitiesForGrowth');
  return isName || isTitled ? { label: { ...label, level }, word } : undefined;
}

/** A label with a remark in parentheses: the level that it speaks of, or whatever else. */
function readRemarked(whole: string, words: KnownWords): Labelled | undefined {
  const at = whole.search(/[(（]/u);
  if (at < 1 || !/[)）]$/u.test(whole)) return undefined;
  const remark = whole.slice(at + 1, -1).trim();
  // What stands behind a colon, or answers, is what the label introduces.
  if (/[:：]\s*$/u.test(whole.slice(0, at)) || isAnsweredNone(`(${remark})`)) return undefined;
  const found = readWords(undressed(whole.slice(0, at)), words);
  if (!found || found.label.level !== undefined) return found;
  const said = levelInRemark(remark);
  return said?.isName && said.level !== undefined
    ? { ...found, label: { ...found.label, level: said.level } }
    : found;
}

/** Reads `text`, the whole of a line, bullet or heading, as the name of a region of the guidance. */
export function readGuidanceRole(text: string, words: KnownWords): GuidanceRole | undefined {
  return words.guidance.get(comparable(undressed(text)));
}

/** Whether `text`, the whole of a heading, introduces the review summary. */
export function isSummaryHeading(text: string, words: KnownWords): boolean {
  return words.summaries.has(comparable(undressed(text)));
}

/** Whether it does so wherever it stands: above the criteria, an "Overview" may be one of anything. */
export function isPrimarySummaryHeading(text: string, words: KnownWords): boolean {
  return words.primarySummaries.has(comparable(undressed(text)));
}
