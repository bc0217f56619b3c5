import type { AlignmentDocument, Entry, Inbox, Part } from '../document/model';
import {
  type Bullet,
  bulletAt,
  bulletOfLine,
  endAbove,
  endAt,
  hasBlankLine,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextMarker,
} from './lineStyle';
import { aboveComments, blockBehind, labelled } from './newLabel';
import { behindEntry, belowLabel, inPlaceOf, type Plan } from './place';
import type { Site } from './site';
import { write } from './written';

/** The lists of the guidance in which sentences are kept. */
export type KeepingRole = 'inbox' | 'agreed';

/** The ways in which something may be put into such a list of a part, the best first. */
export function inboxPlans(
  site: Site,
  document: AlignmentDocument,
  index: number,
  line: string,
  role: KeepingRole = 'inbox',
): Plan[] {
  const part = document.parts[index];
  if (!part) return [];
  const list = part[role];
  const word = site.habits.labelWords(role, site.criterion);
  return list?.label ? inInbox(site, list, line, word) : newInbox(site, document, part, line, word);
}

/** Behind what is kept already; below the label, or in place of a mark there. */
function inInbox(site: Site, inbox: Inbox, line: string, word: string): Plan[] {
  const { text } = site;
  const entries = inbox.entries.map(({ range }) => asEntry(range, 'example'));
  const last = entries.at(-1);
  if (last) return [behindEntry(site, last, entries, [line])];
  const shape = inbox.shape ?? 'item';
  const gap = shape === 'heading' || (shape === 'paragraph' && (site.habits.traits.gap ?? true));
  const here: Site = {
    ...site,
    section: { ...inbox, entries: [] },
    customs: { ...site.customs, label: { shape, source: word, plain: word, gap } },
  };
  const [from, end] = [inbox.label?.end ?? 0, inbox.range?.end ?? 0];
  const start = from + text.slice(from, end).search(/\S/u);
  const isMark = start >= from && bulletAt(text, start) !== undefined;
  return isMark
    ? [inPlaceOf(here, asEntry({ start, end }, 'mark'), [line]), belowLabel(here, [line])]
    : [belowLabel(here, [line])];
}

function asEntry(range: Entry['range'], kind: Entry['kind']): Entry {
  return { kind, range, text: range, entries: [] };
}

/** A new label behind the guidance: one more bullet of its list of labels, a line with a list, or a heading. */
function newInbox(site: Site, document: AlignmentDocument, part: Part, line: string, word: string): Plan[] {
  const { text } = site;
  const begin = Math.max(
    part.range.start,
    document.frontMatter?.range.end ?? 0,
    text.startsWith('\uFEFF') ? 1 : 0,
  );
  const plans = boundaries(text, part, begin).flatMap((boundary): Plan[] => {
    const end = contentEnd(text, begin, boundary);
    return [
      ...asBullet(site, part, begin, end, line, word),
      ...asBlock(site, begin, end, boundary, line, word),
    ];
  });
  const [first] = part.criteria;
  return first ? [...plans, asHeading(site, first.depth, first.heading.start, line, word)] : plans;
}

/** What the guidance may end before: the level's heading, or the first criterion, as the guidance stands. */
export function boundaries(text: string, part: Part, begin: number): number[] {
  const criterion = part.criteria[0]?.heading.start ?? part.range.end;
  const level = part.levelHeading?.start ?? criterion;
  if (level >= criterion) return [criterion];
  const { references, referenceDocs, previousCycle } = part;
  const isBehind = [...references, ...referenceDocs, previousCycle].some(
    ({ range }) => range && range.start > level && range.start < criterion,
  );
  const isFirst = text.slice(begin, level).trim() === '';
  return isBehind || isFirst ? [criterion, level] : [level, criterion];
}

/**
 * The end of the last line before a boundary that is more than a rule, a line break or a comment. Moved in, such
 * belongs to the bullet above it.
 */
export function contentEnd(text: string, begin: number, boundary: number): number {
  let end = boundary;
  for (;;) {
    end = begin + text.slice(begin, end).trimEnd().length;
    const line = Math.max(begin, lineStart(text, end));
    const isMovedIn = /^(?: {2}|\t)/u.test(text.slice(line, end));
    const content = text.slice(line, end).trim();
    const isApart = !isMovedIn && /^(?:-{3,}|\*{3,}|_{3,}|<br ?\/?>|<!--(?:(?!-->).)*-->)$/iu.test(content);
    if (isApart && line <= begin && /^<!--(?!\s*\/)/u.test(content)) return begin;
    if (!isApart || line <= begin || isUnderline(text, begin, line)) return end;
    end = line;
  }
}

/** Whether the line at an offset, if it is one of hyphens, makes a heading of the words above it. */
function isUnderline(text: string, begin: number, line: number): boolean {
  const end = endAbove(text, line);
  const above = text.slice(Math.max(begin, lineStart(text, end)), end);
  // Below a bullet, a quote, a heading, HTML or another rule, and what belongs to such, it is a rule.
  const isWords = /^(?!#|[-*+>|<]|\d{1,9}[.)]|`{3}|~{3}|_{3})\S/u.test(above);
  return isWords && /^ {0,3}-+[ \t]*$/u.test(text.slice(line, lineEnd(text, line)));
}

/** A bullet beside those that are labels, where references stand below such. */
function asBullet(site: Site, part: Part, begin: number, end: number, line: string, word: string): Plan[] {
  const { text } = site;
  const [nested] = [...part.references, ...part.referenceDocs]
    .filter(({ range }) => range.start < end)
    .sort((a, b) => b.range.start - a.range.start);
  if (!nested || bulletOfLine(text, nested.range.start)?.prefix === '') return [];
  const starts = bulletStarts(text, begin, nested.range.start);
  const [last, before] = [starts.at(-1), starts.at(-2)];
  const bullet = last === undefined ? undefined : bulletAt(text, last);
  if (last === undefined || !bullet) return [];
  const previous = before === undefined ? undefined : bulletAt(text, before);
  const next: Bullet = { ...bullet, marker: nextMarker(bullet, previous) };
  const eol = lineBreakAt(text, end);
  const above = last === 0 ? 0 : lineStart(text, endAbove(text, last));
  const isLoose =
    before !== undefined &&
    hasBlankLine(text, Math.max(before, lineStart(text, endAbove(text, above))), last);
  const lead = isLoose ? eol + eol : eol;
  const written = write([word, line], next, site, end, 'label');
  const at = endAt(text, end);
  return [
    {
      edit: { range: { start: at, end: at }, newText: lead + written.text },
      bullet: { start: written.bullet.start + lead.length, end: written.bullet.end + lead.length },
    },
  ];
}

/** Where the bullets begin that stand at the very left, below the last heading. */
function bulletStarts(text: string, begin: number, end: number): number[] {
  let starts: number[] = [];
  for (const { 0: found, index } of text
    .slice(begin, end)
    .matchAll(/^(?:#|[-*+][ \t]|\d{1,9}[.)][ \t])/gmu)) {
    starts = found === '#' ? [] : [...starts, begin + index];
  }
  return starts;
}

/** A line with a list below it, as a block of its own; above the boundary where nothing stands before it. */
function asBlock(
  site: Site,
  begin: number,
  end: number,
  boundary: number,
  line: string,
  word: string,
): Plan[] {
  const gap = site.habits.traits.gap ?? true;
  const shape = site.customs.label.shape === 'item' ? 'item' : 'paragraph';
  const own = {
    ...site,
    customs: { ...site.customs, label: { shape, source: word, plain: word, gap } },
  } satisfies Site;
  const inLine = {
    ...own,
    customs: { ...own.customs, label: { shape: 'paragraph', source: word, plain: word, gap } },
  } satisfies Site;
  return [own, inLine].map((here) =>
    end > begin ? blockBehind(here, end, labelled(here, [line], end)) : above(here, boundary, line),
  );
}

function asHeading(site: Site, depth: number, boundary: number, line: string, word: string): Plan {
  const label = {
    shape: 'heading',
    source: `${'#'.repeat(Math.min(depth, 6))} ${word}`,
    plain: word,
    gap: true,
  } as const;
  const here = { ...site, customs: { ...site.customs, label } };
  return above(here, boundary, line);
}

/** A label with its list before what stands at a boundary, and before the comments that speak of that. */
function above(site: Site, boundary: number, line: string): Plan {
  const { text } = site;
  const start = aboveComments(text, lineStart(text, boundary));
  const at = text.startsWith('\uFEFF') && start === 0 ? 1 : start;
  const { text: block, bullet } = labelled(site, [line], at);
  const eol = lineBreakAt(text, at);
  return { edit: { range: { start: at, end: at }, newText: block + eol + eol }, bullet };
}
