import { hasOwnFrontMatter } from './glance';
import { isSummaryHeading, readGuidanceRole, readLabel } from './labels';
import { isGeneralLead } from './leadWords';
import { readLevelHeading } from './levels';
import { isUnfinishedMark } from './marks';
import type { Range } from './model';
import { type ParseOptions, type ReadingRules, readingRules } from './options';
import { scanExactly } from './scan/exactly';

/** The headings of a text that are, or look like, criteria, found without parsing it. */
export interface Scan {
  criteria: { name: string; nameRange: Range }[];
  /** Whether these are what the parser finds; else they are what in all likelihood it does. */
  certain: boolean;
  /** Whether these look so much like criteria that the user may be told of the document. */
  likely: boolean;
}

/** As much of a text as is looked at: what a reader sees in a tree without scrolling for long. */
const most = { length: 128 * 1024, lines: 4000 };

const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/gu;
const fence = /^ {0,3}(`{3,}|~{3,})/u;
const atx = /^ {0,3}(#{1,6})[ \t]+(.*)$/su;

/**
 * Finds the criteria: certainly where {@link scanExactly} can, else in all likelihood. Linear in the text and bounded,
 * so that it may run where nothing may block; for the time until the text is parsed, and for texts that are too large
 * or too complex for that.
 *
 * @param text the text, or the beginning of it
 */
export function scan(text: string, options?: ParseOptions): Scan {
  const rules = readingRules(options);
  const guess = guessCriteria(text, rules);
  const exact = scanExactly(text, rules);
  if (!exact) return { ...guess, certain: false };
  const { criteria, recognised } = exact;
  return { criteria, certain: true, likely: recognised ?? (criteria.length > 0 && guess.likely) };
}

/** Headings with a label or a described level below them, whatever stands around them. */
function guessCriteria(text: string, { words, marks }: ReadingRules): Omit<Scan, 'certain'> {
  const found: Found[] = [];
  let closing: string | undefined;
  let hasLevel = false;
  let count = 0;
  for (const { 1: content = '', index } of text.slice(0, most.length).matchAll(line)) {
    count += 1;
    if (count > most.lines) break;
    if (content.length > 300) continue;
    const mark = fence.exec(content)?.[1];
    if (closing !== undefined) {
      if (mark?.startsWith(closing)) closing = undefined;
      continue;
    }
    if (mark) {
      closing = mark;
      continue;
    }
    const [, hashes = '', title = ''] = atx.exec(content) ?? [];
    const name = title.replace(/(?<![ \t#])[ \t]+#+$/u, '').trim();
    const role = readLabel(plain(hashes ? name : content), words)?.role;
    const last = found.at(-1);
    if (hashes && readLevelHeading(name) !== undefined) hasLevel = true;
    else if (role === 'overall') continue;
    else if (last && (role || isDescription(content))) {
      // A heading beside the last one is no label of it.
      if (!hashes || hashes.length > last.depth) last.signs.add(role ?? 'description');
    } else if (hashes && name && !isSummaryHeading(name, words) && !readGuidanceRole(name, words)) {
      const start = index + content.indexOf(name, hashes.length);
      const nameRange = { start, end: start + name.length };
      found.push({ name: plain(name), nameRange, depth: hashes.length, signs: new Set(), isOpen: true });
    } else if (last && content.trim() !== '' && !isUnfinishedMark(plain(content), marks)) last.isOpen = false;
  }
  const depths = new Set(found.filter(({ signs }) => signs.size > 0).map(({ depth }) => depth));
  const criteria = found.filter(
    ({ signs, isOpen, depth }) => signs.size > 0 || (isOpen && depths.has(depth)),
  );
  return {
    criteria: criteria.map(({ name, nameRange }) => ({ name, nameRange })),
    likely:
      criteria.length > 0 &&
      (hasLevel || hasOwnFrontMatter(text) || criteria.filter(({ signs }) => signs.size > 1).length > 1),
  };
}

interface Found {
  name: string;
  nameRange: Range;
  depth: number;
  signs: Set<string>;
  /** Whether nothing but an unfinished mark stands below it. */
  isOpen: boolean;
}

/** A line without bullets, quote marks and emphasis. */
function plain(content: string): string {
  return content
    .replace(/^[\s>*+-]+/u, '')
    .replace(/[*_`]/gu, '')
    .trim();
}

function isDescription(content: string): boolean {
  const said = /^ {0,3}>[ \t]*\**([\p{L}\d' -]{1,40})/u.exec(content)?.[1] ?? '';
  return /^\p{Lu}{1,3}-?\d/u.test(said) || isGeneralLead(said);
}
