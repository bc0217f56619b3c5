import type { Entry, Range } from '../document/model';
import { typedBullet } from '../document/typedBullets';
import {
  type Bullet,
  bulletAt,
  bulletOfLine,
  columnOf,
  endAt,
  hasBlankLine,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextMarker,
} from './lineStyle';
import { behindHidden, type Site, shownEntries } from './site';
import type { TextEdit } from './textEdit';
import { continued, type Lines, nestedIn, quoteOf, write } from './written';

/** An edit, and the range of the new example's bullet within the edit's own text. */
export interface Plan {
  edit: TextEdit;
  bullet: Range;
}

/**
 * Puts bullets behind the last of their neighbours, looser or tighter as those are, and behind the private region
 * that it stands in.
 */
export function behindEntry(site: Site, last: Entry, neighbours: readonly Entry[], lines: Lines): Plan {
  const { text } = site;
  const bullet = bulletAt(text, last.range.start) ?? plainBullet(site, last.range.start);
  const before = neighbours[neighbours.indexOf(last) - 1];
  const marker = nextMarker(bullet, before && bulletAt(text, before.range.start));
  // A bullet of several blocks is a loose list by itself.
  const isInGroup = site.section.entries.some(({ entries }) => entries === neighbours);
  const isApart = before
    ? hasBlankLine(text, before.range.end, last.range.start)
    : site.customs.gaps[isInGroup ? 'inner' : 'outer'];
  const isLoose = isApart || hasOwnBlocks(text, last);
  return belowLine(site, behindHidden(site, last.range.end), { ...bullet, marker }, lines, isLoose);
}

/** Behind the last bullet, and behind the last that is not private. */
export function behindLast(site: Site, entries: readonly Entry[], lines: Lines): Plan[] {
  const lasts = new Set([entries.at(-1), shownEntries(site, entries).at(-1)]);
  return [...lasts].flatMap((last) => (last ? [behindEntry(site, last, entries, lines)] : []));
}

/** Puts bullets above the first of their neighbours, for where those end in something that would swallow them. */
export function beforeEntry(site: Site, first: Entry, lines: Lines): Plan[] {
  const { text } = site;
  const bullet = bulletAt(text, first.range.start);
  const start = lineStart(text, first.range.start);
  if (!bullet || text.slice(start, first.range.start).trim() !== '') return [];
  const written = write(lines, bullet, site, start);
  const newText = written.text + lineBreakAt(text, start);
  return [{ edit: { range: { start, end: start }, newText }, bullet: written.bullet }];
}

/** Whether a bullet ends in a block of its own behind a blank line: code, a table, another paragraph. */
function hasOwnBlocks(text: string, { range, text: head }: Entry): boolean {
  const isBulletLast = bulletOfLine(text, range.end) !== undefined;
  return !isBulletLast && hasBlankLine(text, head.end, range.end);
}

/** Puts the first bullets below an entry that has none yet. */
export function belowEntry(site: Site, parent: Entry, lines: Lines): Plan {
  const outer = bulletAt(site.text, parent.range.start) ?? plainBullet(site, parent.range.start);
  return belowLine(site, parent.text.end, nestedIn(outer, site), lines, site.customs.gaps.belowGroup);
}

/** Puts the first bullets below an Examples label under which nothing stands, or in place of a mark behind it. */
export function belowLabel(site: Site, lines: Lines, mark?: Range): Plan {
  const { text, criterion, section, customs } = site;
  const { label, shape } = section;
  const end = label?.end ?? criterion.range.end;
  const outer = shape === 'item' ? bulletOfLine(text, end) : undefined;
  const prefix = /^[ \t>]*/u.exec(text.slice(lineStart(text, end), end))?.[0] ?? '';
  const bullet = outer ? nestedIn(outer, site) : { prefix, marker: customs.marker, padding: ' ' };
  const isApart = shape === 'item' ? customs.gaps.belowLabel : customs.label.gap;
  return belowLine(site, mark ?? end, bullet, lines, isApart);
}

/**
 * Puts bullets in the place of a mark: a bullet, a paragraph, or what stands behind a label on its line.
 */
export function inPlaceOf(site: Site, mark: Entry, lines: Lines): Plan {
  const { text, section, customs } = site;
  const { label, shape } = section;
  const bullet = bulletAt(text, mark.range.start);
  const line = lineStart(text, mark.range.start);
  const isOnLabel = label && lineStart(text, label.end) === line;
  // Moved in so far, no bullet can begin below words.
  const isFarIn = label && columnOf(text.slice(line, mark.range.start)) > 3;
  const isNext = label && text.slice(label.end, mark.range.start).trim() === '';
  if (!bullet && (isOnLabel || (isFarIn && isNext))) {
    const isBehind = mark.range.end > label.end;
    return belowLabel(site, lines, isBehind ? { start: label.end, end: mark.range.end } : undefined);
  }
  const outer = shape === 'item' && label ? bulletOfLine(text, label.start) : undefined;
  const own = bullet ?? {
    ...(outer ? nestedIn(outer, site) : { marker: customs.marker, padding: ' ' }),
    prefix: '',
  };
  const start = lineStart(text, mark.range.start);
  const prefix = bullet ? bullet.prefix : text.slice(start, mark.range.start);
  const written = write(lines, { ...own, prefix }, site, mark.range);
  // The line keeps what stands before the mark, so the first bullet comes without its prefix.
  return {
    edit: { range: mark.range, newText: written.text.slice(prefix.length) },
    bullet: { start: written.bullet.start - prefix.length, end: written.bullet.end - prefix.length },
  };
}

/** Puts a paragraph behind examples that are prose, or a line of their kind behind typed bullets. */
export function behindProse(site: Site, line: string, behind?: number): Plan {
  const { text, criterion, section } = site;
  const at = lineEnd(text, behindHidden(site, behind ?? section.range?.end ?? criterion.range.end));
  const eol = lineBreakAt(text, at);
  const last = text.slice(lineStart(text, at), at);
  const typed = typedBullet.exec(last.trimStart())?.[0];
  const lead = typed === undefined ? eol + eol : eol + last.slice(0, last.length - last.trimStart().length);
  const written = (typed ?? '') + continued(line, '', eol);
  return {
    edit: { range: { start: at, end: at }, newText: lead + written },
    bullet: { start: lead.length, end: lead.length + written.length },
  };
}

/**
 * Puts bullets on new lines below the line that holds an offset, or in place of a range that begins on it; the
 * first is a label or not, see {@link write}.
 */
export function belowLine(
  site: Site,
  place: number | Range,
  bullet: Bullet,
  lines: Lines,
  isLoose: boolean,
  head?: 'label',
): Plan {
  const { text } = site;
  const range = typeof place === 'number' ? placeBehind(text, place) : place;
  const eol = lineBreakAt(text, range);
  const lead = eol + (isLoose ? quoteOf(bullet.prefix) + eol : '');
  const written = write(lines, bullet, site, range, head);
  return {
    edit: { range, newText: lead + written.text },
    bullet: { start: written.bullet.start + lead.length, end: written.bullet.end + lead.length },
  };
}

/** What is empty at the end of a line whose rest is blank, else at the offset itself. */
function placeBehind(text: string, offset: number): Range {
  const at = endAt(text, offset);
  return { start: at, end: at };
}

/** A bullet for an entry that is a paragraph. */
function plainBullet({ text, customs }: Site, offset: number): Bullet {
  return { prefix: text.slice(lineStart(text, offset), offset), marker: customs.marker, padding: ' ' };
}
