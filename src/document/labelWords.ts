import { comparable, comparableSet, plainWord } from './comparable';
import { labelRows, vagueWords } from './words/labels';
import type { GuidanceRole, LabelRole, Language, RegionRole } from './words/language';
import { regionRows } from './words/regions';

export type { GuidanceRole, LabelRole };

/** Everything whose words a user may add to, in the order of the settings `labels.…`. */
export const ownWordRoles = [
  'examples',
  'roomForImprovement',
  'opportunitiesForGrowth',
  'overall',
  'reviewSummary',
  'guidance',
  'referenceDocs',
  'references',
  'previousCycle',
  'inbox',
  'agreed',
] as const satisfies readonly (LabelRole | RegionRole)[];

export type OwnWordRole = (typeof ownWordRoles)[number];

/** A user's own words for labels, beside the built-in ones. */
export type OwnWords = Partial<Record<OwnWordRole, readonly string[]>>;

/** What is known of a word for a label. */
export interface LabelWord {
  role: LabelRole;
  /** Whether it is the first of its row, or the user's own: it is a label wherever it stands. */
  primary: boolean;
  /** Whether it is as common in documents of other kinds. */
  vague?: true;
}

/** The words that one reader knows, by what they are compared by. */
export interface KnownWords {
  labels: ReadonlyMap<string, LabelWord>;
  guidance: ReadonlyMap<string, GuidanceRole>;
  /** The headings that introduce the review summary. */
  summaries: ReadonlySet<string>;
  /** Those of them that do so wherever they stand: the first of each row, and the user's own. */
  primarySummaries: ReadonlySet<string>;
}

const labelRoles: readonly LabelRole[] = [
  'examples',
  'roomForImprovement',
  'opportunitiesForGrowth',
  'overall',
];
const guidanceRoles: readonly GuidanceRole[] = [
  'guidance',
  'referenceDocs',
  'references',
  'previousCycle',
  'inbox',
  'agreed',
];
const languages = Object.keys(labelRows) as Language[];
const vague = comparableSet(vagueWords.flat());

/** The words that are built in. */
export const builtInWords: KnownWords = {
  labels: new Map(languages.flatMap((language) => labelsOf(language)).toReversed()),
  guidance: new Map(
    languages.flatMap((language) =>
      guidanceRoles.flatMap((role) =>
        regionRows[language][role].map((word) => [comparable(word), role] as const),
      ),
    ),
  ),
  summaries: comparableSet(languages.flatMap((language) => regionRows[language].reviewSummary)),
  primarySummaries: comparableSet(
    languages.flatMap((language) => regionRows[language].reviewSummary.slice(0, 1)),
  ),
};

/** The words of a language with what is known of them; of two for one word, the first is meant. */
function labelsOf(language: Language): [string, LabelWord][] {
  return labelRoles.flatMap((role) =>
    labelRows[language][role].map((word, index): [string, LabelWord] => {
      const key = comparable(word);
      return [key, { role, primary: index === 0, ...(vague.has(key) ? { vague: true } : {}) }];
    }),
  );
}

/** The built-in words and the user's own, which go before them. */
export function knownWords(own: OwnWords = {}): KnownWords {
  const words = (role: OwnWordRole): string[] => ownKeys(own[role]);
  const added = ownWordRoles.filter((role) => words(role).length > 0);
  if (added.length === 0) return builtInWords;
  const ofLabels = labelRoles.flatMap((role) =>
    words(role).map((word): [string, LabelWord] => [word, { role, primary: true }]),
  );
  const ofGuidance = guidanceRoles.flatMap((role) => words(role).map((word) => [word, role] as const));
  return {
    labels: new Map([...builtInWords.labels, ...ofLabels]),
    guidance: new Map([...builtInWords.guidance, ...ofGuidance]),
    summaries: new Set([...builtInWords.summaries, ...words('reviewSummary')]),
    primarySummaries: new Set([...builtInWords.primarySummaries, ...words('reviewSummary')]),
  };
}

function ownKeys(words: readonly string[] = []): string[] {
  return words.map((word) => comparable(plainWord(word))).filter((word) => word !== '');
}

/** The language in which a built-in word says this of a label; none where a user's own word does. */
export function languageOf(word: string, role: LabelRole | RegionRole): Language | undefined {
  const key = comparable(word);
  return languages.find((language) => rowOf(language, role).some((one) => comparable(one) === key));
}

/** The words of a language for something, of which the first is the one to be written. */
export function rowOf(language: Language, role: LabelRole | RegionRole): readonly string[] {
  const rows = { ...labelRows[language], ...regionRows[language] };
  return rows[role];
}
