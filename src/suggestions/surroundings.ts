import { isSummaryHeading, type LabelRole, readGuidanceRole, readLabel } from '../document/labels';
import type { KnownWords } from '../document/labelWords';
import { readLevelHeading } from '../document/levels';
import type { AlignmentDocument, Criterion, LabelShape } from '../document/model';
import type { Lines } from './suggestion';

/** The criterion that a line belongs to, as far as it is known. */
export interface Around {
  name: string;
  part: number;
  depth: number;
  projects: readonly string[];
  /** The shape of its labels. */
  shape?: LabelShape | undefined;
}

/** Where a line stands, as its neighbours show it. */
export interface Surroundings {
  criterion?: Around;
  /** The lines of the criterion above the cursor's, its heading the first; and those below. */
  above: string[];
  below: string[];
  /** The label that the line stands under. */
  role?: LabelRole;
  /** What labels are known by. */
  words: KnownWords;
}

/** A line longer than this is no label and no heading. */
const longest = 300;

/**
 * Finds the criterion and the label that a line stands under, by the lines as they are now. The model may speak of
 * a text before the last keystrokes: it only says which lines are headings of criteria.
 * @param text what the model was read from
 * @param words what labels are known by
 */
export function surroundingsOf(
  lines: Lines,
  line: number,
  { criteria }: AlignmentDocument,
  text: string,
  words: KnownWords,
): Surroundings {
  const headings = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const key = firstLine(text.slice(criterion.heading.start, criterion.heading.end));
    headings.set(key, [...(headings.get(key) ?? []), criterion]);
  }
  let role: LabelRole | undefined;
  let shallowest = 7;
  for (let at = line - 1; at >= 0; at--) {
    const content = lines.line(at);
    if (content.length > longest) continue;
    const equals = headings.get(content.trim());
    const depth = depthOf(content);
    const found = equals?.[Math.min(countAbove(lines, at, content.trim()), equals.length - 1)];
    const criterion = found ? aroundOf(found) : newCriterion(content, depth, criteria, words);
    if (criterion) {
      if (criterion.depth >= shallowest) break;
      const above = Array.from({ length: line - at }, (_, index) => lines.line(at + index));
      const below = linesBelow(lines, line, criterion, headings);
      return { criterion, above, below, words, ...(role ? { role } : {}) };
    }
    role ??= labelOf(content, words);
    if (depth !== undefined) shallowest = Math.min(shallowest, depth);
  }
  return { above: [], below: [], words };
}

function aroundOf(criterion: Criterion): Around {
  const { name, part, depth, projects, examplesSection, roomForImprovement, opportunitiesForGrowth } =
    criterion;
  const shape = examplesSection.shape ?? roomForImprovement.shape ?? opportunitiesForGrowth.shape;
  return { name, part, depth, projects, shape };
}

/**
 * A heading beside the criteria that is none to the model: with the beginning of its first label below it, it is
 * neither empty nor labelled.
 */
function newCriterion(
  content: string,
  depth: number | undefined,
  criteria: readonly Criterion[],
  words: KnownWords,
): Around | undefined {
  const neighbour = criteria.findLast((criterion) => criterion.depth === depth);
  const name = undecorated(content);
  const isOther =
    isSummaryHeading(name, words) ||
    readGuidanceRole(name, words) !== undefined ||
    readLabel(name, words) !== undefined ||
    readLevelHeading(name) !== undefined;
  if (depth === undefined || !neighbour || isOther) return undefined;
  return { name, part: neighbour.part, depth, projects: [] };
}

function linesBelow(
  lines: Lines,
  line: number,
  { depth }: Around,
  headings: ReadonlyMap<string, unknown>,
): string[] {
  const below: string[] = [];
  for (let at = line + 1; at < lines.count; at++) {
    const content = lines.line(at);
    if (headings.has(content.trim()) || (depthOf(content) ?? 7) <= depth) break;
    below.push(content);
  }
  return below;
}

function countAbove(lines: Lines, line: number, content: string): number {
  let count = 0;
  for (let at = 0; at < line; at++) if (lines.line(at).trim() === content) count += 1;
  return count;
}

function firstLine(source: string): string {
  return (source.split(/[\r\n]/u, 1)[0] ?? '').trim();
}

function depthOf(content: string): number | undefined {
  return /^ {0,3}(#{1,6})[ \t]/u.exec(content)?.[1]?.length;
}

/** The label that a line is, or for an overall begins with: `- Examples`, `**Overall:** Strong.` */
export function labelOf(content: string, known: KnownWords): LabelRole | undefined {
  if (content.length > longest && !/^[\s>*_-]*overall\b/iu.test(content.slice(0, 40))) return undefined;
  const words = undecorated(content);
  const whole = readLabel(words, known)?.role;
  if (whole) return whole;
  const lead = readLabel(/^[^:：]{1,40}(?=[:：])/u.exec(words)?.[0] ?? '', known)?.role;
  return lead === 'overall' ? lead : undefined;
}

/** A line without its bullet, hashes and marks of emphasis. */
export function undecorated(content: string): string {
  return content
    .replace(/^[\s>]*(?:[-*+](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}(?=\s))?\s*/u, '')
    .replace(/[*_`]/gu, '')
    .trim();
}

/** Whether a line stands in a fence or in the front matter, where nothing is ours. */
export function isForeign(lines: Lines, line: number): boolean {
  let closing = /^\uFEFF?---\s*$/u.test(lines.line(0)) ? '---' : undefined;
  if (line === 0) return closing !== undefined;
  for (let at = closing ? 1 : 0; at < line; at++) {
    const content = lines.line(at);
    if (closing === '---') {
      if (/^(?:---|\.\.\.)\s*$/u.test(content)) closing = undefined;
      continue;
    }
    const [opening = '', mark] = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/u.exec(content) ?? [];
    if (!mark) continue;
    const rest = content.slice(opening.length);
    if (closing !== undefined) {
      if (mark.startsWith(closing) && rest.trim() === '') closing = undefined;
    } else if (mark.startsWith('~') || !rest.includes('`')) closing = mark;
  }
  return closing !== undefined;
}
