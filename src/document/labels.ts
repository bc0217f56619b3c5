import { looksLikeLevel } from './levels';

/** What a label within a criterion introduces. */
export type LabelRole = 'examples' | 'roomForImprovement' | 'opportunitiesForGrowth' | 'overall';

/** What a label or heading outside the criteria introduces. */
export type GuidanceRole = 'guidance' | 'referenceDocs' | 'references' | 'previousCycle';

/** The words the method itself uses, first of each row, and the synonyms that real documents use. */
const labelWords: Record<LabelRole, readonly string[]> = {
  examples: ['examples', 'example', 'evidence', 'accomplishments', 'achievements', 'highlights'],
  roomForImprovement: [
    'room for improvement',
    'areas for improvement',
    'area for improvement',
    'areas of improvement',
    'development areas',
    'areas for development',
  ],
  opportunitiesForGrowth: [
    'opportunities for growth',
    'opportunity for growth',
    'growth opportunities',
    'areas for growth',
    'growth',
    'next steps',
  ],
  overall: ['overall', 'summary', 'overview'],
};

const guidanceWords: Record<GuidanceRole, readonly string[]> = {
  guidance: ['guidance', 'reference', 'how to use this document', 'instructions'],
  referenceDocs: ['reference docs', 'reference documents', 'read through', 'reading'],
  references: [
    'references',
    'finding your work',
    'find your work',
    'follow your work',
    'following your work',
    'searches',
    'saved searches',
    'links',
  ],
  previousCycle: ['previous cycle', 'last cycle', 'previous review', 'last review'],
};

const summaryWords = [
  'review summary',
  'overall summary',
  'overall review',
  'summary',
  'overview',
  'overall',
];

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

/** `text` in lower case without the emoji, numbers or bullets before it and the colon after it. */
function bare(text: string): string {
  if (text.length > 120) return '';
  return text
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:：]+$/u, '')
    .toLowerCase();
}

const withLevel = /^(.+?) (?:as|at|to|towards?) (?:an? |the )?(.+)$/iu;
// After "as", "to" and their kin only the name of a level makes a label.
const capitals = /^[\p{Lu}\d]\S*(?: [\p{Lu}\d(]\S*){0,4}$/u;
const unnamedLevel = /^(?:current|next) level$/iu;

/**
 * Reads `text`, the whole of a line, bullet or heading, as a label of a criterion:
 * `Examples:`, `Room for Improvement as L4`, `Opportunities for Growth towards Next Level`.
 * "Examples of soups that I like:" is no label.
 */
export function readLabel(text: string): Label | undefined {
  const whole = bare(text);
  const role = labels.get(whole);
  if (role) return labelOf(role, whole);
  const [, words = '', level = ''] = (whole && withLevel.exec(text.trim().replace(/[\s:：]+$/u, ''))) || [];
  const word = bare(words);
  const led = labels.get(word);
  if (!led) return undefined;
  if (unnamedLevel.test(level)) return labelOf(led, word);
  const label = labelOf(led, word);
  // Behind other words than those that stand between levels, capitals are just a title's.
  const isTitled = label.primary && (led === 'roomForImprovement' || led === 'opportunitiesForGrowth');
  return looksLikeLevel(level) || (isTitled && capitals.test(level)) ? { ...label, level } : undefined;
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
