import type { PhrasingContent } from 'mdast';
import { rangeOf, textOf } from './markdown';
import type { Range } from './model';

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

/** A label as read: its role, and the level it speaks of (`Room for Improvement as L4`). */
export interface Label {
  role: LabelRole;
  /** The first word of its row: such a word is a label wherever it stands. */
  primary: boolean;
  level?: string;
}

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

// After "as", "to" and their kin only the name of a level makes a label: capitals, digits, or code.
const withLevel =
  /^(.+?) (?:as|at|to|towards?) ((?:an? |the )?[\p{Lu}\d][^\s]*(?: [\p{Lu}\d(][^\s]*){0,4})$/u;

/**
 * Reads `text`, the whole of a line, bullet or heading, as a label of a criterion:
 * `Examples:`, `Room for Improvement as L4`, `Opportunities for Growth towards Next Level`.
 * "Examples of soups that I like:" is no label.
 */
export function readLabel(text: string): Label | undefined {
  const trimmed = bare(text) && text.trim().replace(/[\s:：]+$/u, '');
  if (!trimmed) return undefined;
  const split = withLevel.exec(trimmed);
  const word = bare(split?.[1] ?? trimmed);
  const role = labels.get(word);
  if (!role) return undefined;
  const level = split?.[2]?.replace(/^(?:an?|the) /iu, '');
  return { role, primary: labelWords[role][0] === word, ...(level ? { level } : {}) };
}

/** Reads `text`, the whole of a line, bullet or heading, as the name of a region of the guidance. */
export function readGuidanceRole(text: string): GuidanceRole | undefined {
  return guidance.get(bare(text));
}

/** Whether `text`, the whole of a heading, introduces the review summary. */
export function isSummaryHeading(text: string): boolean {
  return summaryWords.includes(bare(text));
}

/** A label with text behind it on the same line: `**Overall:** Strong half-year.` */
export interface Lead {
  text: string;
  range: Range;
  /** What follows the colon. */
  rest: PhrasingContent[];
}

/**
 * Splits a line at the colon that ends its first words, if they are in bold (or emphasis, or code) or
 * plain: `**Project X:** prose`, `**Project X**: prose`, `Overall: prose`. `undefined` where there is no
 * such colon in the first 120 characters. The rest may be empty.
 */
export function readLead(nodes: readonly PhrasingContent[]): Lead | undefined {
  const [first, second, ...others] = nodes;
  if (!first) return undefined;
  if (first.type === 'text') {
    const colon = /^[^:：]{1,120}[:：](?=\s|$)/u.exec(first.value)?.[0];
    if (!colon) return undefined;
    const { start, end } = rangeOf(first);
    const exact = end - start === first.value.length;
    return {
      text: colon.slice(0, -1).trim(),
      range: exact ? { start, end: start + colon.length } : { start, end },
      rest: compact([cut(first, colon.length), ...nodes.slice(1)]),
    };
  }
  if (first.type !== 'strong' && first.type !== 'emphasis' && first.type !== 'inlineCode') return undefined;
  const text = textOf(first);
  if (/[:：]$/u.test(text)) {
    return { text: text.slice(0, -1).trim(), range: rangeOf(first), rest: nodes.slice(1) };
  }
  const colon = second?.type === 'text' ? /^\s?[:：](?=\s|$)/u.exec(second.value)?.[0] : undefined;
  if (!colon || second?.type !== 'text') return undefined;
  const { start } = rangeOf(first);
  return {
    text,
    range: { start, end: rangeOf(second).start + colon.length },
    rest: compact([cut(second, colon.length), ...others]),
  };
}

/** The text node without its first `length` characters; nothing if no character is left. */
export function cut(node: PhrasingContent & { type: 'text' }, length: number): PhrasingContent | undefined {
  const value = node.value.slice(length);
  if (!value) return undefined;
  if (!node.position) return { type: 'text', value };
  const { start, end } = rangeOf(node);
  const offset = end - start === node.value.length ? start + length : start;
  return { type: 'text', value, position: { ...node.position, start: { ...node.position.start, offset } } };
}

function compact(nodes: readonly (PhrasingContent | undefined)[]): PhrasingContent[] {
  return nodes.filter((node) => node !== undefined);
}
