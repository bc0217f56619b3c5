import { plainWord } from '../document/comparable';
import { type LabelRole, wordOfLabel } from '../document/labels';
import { languageOf, type OwnWordRole, ownWordRoles, rowOf } from '../document/labelWords';
import type { AlignmentDocument, Criterion, Range } from '../document/model';
import { type ParseOptions, readingRules } from '../document/options';
import type { Language } from '../document/words/language';

/** A label that a document shows, as it is written there, without marks around it and its level. */
interface Shown {
  role: LabelRole | 'reviewSummary';
  word: string;
}

/**
 * The word for a label that is to be written, without marks around it: the document's own, as far as it shows
 * one; else one in the language of its other labels; a user's own word goes before an English one.
 *
 *     ### Fachwissen                         gives "Beispiele" for the examples
 *     - Verbesserungspotenzial als L4        and "Verbesserungspotenzial" for the room for improvement
 *
 * @param text the text that `document` was read from, with `options`
 */
export function labelWord(
  role: LabelRole | 'reviewSummary' | 'inbox' | 'agreed' | 'guidance' | 'references',
  document: AlignmentDocument,
  text: string,
  options: ParseOptions = {},
): string {
  const shown = shownLabels(document, text, options);
  const same = shown.find((one) => one.role === role);
  if (same) return same.word;
  const language = languageOfMost(shown);
  const own = (isOwnRole(role) ? (options.labels?.[role] ?? []) : [])
    .map((word) => plainWord(word))
    .filter(Boolean);
  if (language === 'en' && own[0]) return own[0];
  const row = rowOf(language, role);
  // Of a user's words, those of the document's language are at home in it.
  return own.find((word) => languageOf(word, role) === language) ?? row[0] ?? '';
}

/** The language of most of a document's labels; English where it shows none. */
export function documentLanguage(
  document: AlignmentDocument,
  text: string,
  options: ParseOptions = {},
): Language {
  return languageOfMost(shownLabels(document, text, options));
}

/** A label with the level that it speaks of, where its words are English: `Room for Improvement as L4`. */
export function withLevel(role: LabelRole, word: string, level?: string, nextLevel?: string): string {
  if (level && role === 'roomForImprovement' && languageOf(word, role) === 'en') return `${word} as ${level}`;
  const isToNext = nextLevel && role === 'opportunitiesForGrowth' && languageOf(word, role) === 'en';
  return isToNext ? `${word} to ${nextLevel}` : word;
}

function isOwnRole(role: string): role is OwnWordRole {
  return (ownWordRoles as readonly string[]).includes(role);
}

function shownLabels({ criteria, parts }: AlignmentDocument, text: string, options: ParseOptions): Shown[] {
  const { words } = readingRules(options);
  const ofCriteria = criteria.flatMap((criterion) =>
    labelsOf(criterion).flatMap(({ role, label }): Shown[] => {
      const word = label && wordOfLabel(sourceWithoutMarks(text, label), words);
      return word ? [{ role, word }] : [];
    }),
  );
  const ofSummaries = parts.flatMap(({ reviewSummary: { label } }): Shown[] => {
    const word = label ? plainWord(sourceWithoutMarks(text, label)) : '';
    return word ? [{ role: 'reviewSummary', word }] : [];
  });
  return [...ofCriteria, ...ofSummaries];
}

function labelsOf(criterion: Criterion): { role: LabelRole; label: Range | undefined }[] {
  const { examplesSection, roomForImprovement, opportunitiesForGrowth, overall } = criterion;
  return [
    { role: 'examples', label: examplesSection.label },
    { role: 'roomForImprovement', label: roomForImprovement.label },
    { role: 'opportunitiesForGrowth', label: opportunitiesForGrowth.label },
    { role: 'overall', label: overall.label },
  ];
}

/** The first line of a label, without hashes, tags and emphasis. */
function sourceWithoutMarks(text: string, { start, end }: Range): string {
  const [line = ''] = text.slice(start, Math.min(end, start + 200)).split(/[\r\n]/u, 1);
  return line
    .replace(/<[^<>]*>/gu, '')
    .replace(/[*_`#]/gu, '')
    .trim();
}

/** The language of most of the labels, and of the first where there is no most; English where there are none. */
function languageOfMost(shown: readonly Shown[]): Language {
  const counts = new Map<Language, number>();
  for (const { role, word } of shown) {
    const language = languageOf(word, role);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [[most] = []] = [...counts].sort(([, a], [, b]) => b - a);
  return most ?? 'en';
}
