import type { Range } from '../document/model';

/** How a document writes its lines and bullets, read off the text around a place. */

/** The bullet of a list item: what stands before it on its line, its marker, the space behind it. */
export interface Bullet {
  /** White space, and the marks of quotes that the list stands in; what another line must begin with. */
  prefix: string;
  marker: string;
  padding: string;
}

/** The offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  return start;
}

/** The offset of the line end (or end of the text) at or after `offset`. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return end;
}

/** The end of a line whose rest is blank, else the offset itself. */
export function endAt(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.slice(offset, end).trim() === '' ? end : offset;
}

function isLineEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13;
}

/**
 * The line end of all that is written at a place: the first one behind it, which the last of the new lines
 * keeps. So they all end alike, also where line ends are mixed. At the end of the text it is that of the line
 * before, and a line feed where there is none. Everything that writes lines asks this.
 *
 *     did a CRLF did b LF       behind `did a`, and before it   CRLF
 *     did a CRLF did b LF       behind `did b`, and before it   LF
 *     did a CRLF did b          behind `did b`                  CRLF
 *
 * Right behind a lone carriage return it is that: a line feed would make one line end of the two.
 *
 * @param place an offset, or the range of what gives way, whose own line ends do not count
 */
export function lineBreakAt(text: string, place: number | Range): string {
  const { start: first, end: last } = typeof place === 'number' ? { start: place, end: place } : place;
  if (text[first - 1] === '\r' && text[first] !== '\n') return '\r';
  const end = lineEnd(text, last);
  if (end < text.length) return breakAt(text, end);
  const start = lineStart(text, first);
  if (start === 0) return '\n';
  return text[start - 1] === '\r' ? '\r' : text[start - 2] === '\r' ? '\r\n' : '\n';
}

function breakAt(text: string, end: number): string {
  if (text[end] === '\n') return '\n';
  return text[end + 1] === '\n' ? '\r\n' : '\r';
}

/** A stretch of a text with line feeds between its lines, to be written where other line ends may be in use. */
export function withLineFeeds(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/\r\n?/gu, '\n');
}

/** The offset behind the line end at `end`. */
export function behindBreak(text: string, end: number): number {
  return end < text.length ? end + breakAt(text, end).length : end;
}

/** The end of the line before the one that begins at `start`. */
export function endAbove(text: string, start: number): number {
  return start - (text[start - 1] === '\n' && text[start - 2] === '\r' ? 2 : 1);
}

/** Whether the line behind the one that holds `offset` is blank, or there is none. */
export function isNextLineBlank(text: string, offset: number): boolean {
  const next = behindBreak(text, lineEnd(text, offset));
  return text.slice(next, lineEnd(text, next)).trim() === '';
}

/** Whether a blank line lies between two offsets. */
export function hasBlankLine(text: string, start: number, end: number): boolean {
  return /(?:\r\n|\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r(?!\n))/u.test(text.slice(start, end));
}

const bulletMark = /^([-*+]|\d{1,9}[.)])([ \t]+|(?=[\r\n])|$)/u;

/** Whether a bullet begins there. */
export function isBulletAt(text: string, offset: number): boolean {
  return bulletMark.test(text.slice(offset, offset + 40));
}

/**
 * Reads the bullet at `offset`, the start of a list item. `undefined` if no bullet stands there.
 *
 *     "    - did it"  at the dash   { prefix: "    ", marker: "-", padding: " " }
 *     "> 1. did it"   at the 1      { prefix: "> ", marker: "1.", padding: " " }
 */
export function bulletAt(text: string, offset: number): Bullet | undefined {
  const match = bulletMark.exec(text.slice(offset, offset + 40));
  if (!match?.[1]) return undefined;
  const before = text.slice(lineStart(text, offset), offset);
  const prefix = before.replace(/[^>\t ]/gu, ' ');
  const marker = match[1];
  const space = columnOf(prefix + marker + (match[2] ?? '')) - columnOf(prefix + marker);
  // Behind more space than four columns stands code: that is nobody's way of writing bullets.
  return { prefix, marker, padding: space > 4 || space === 0 ? ' ' : (match[2] ?? ' ') };
}

/** The bullet whose text holds `offset`, if its line begins with one. */
export function bulletOfLine(text: string, offset: number): Bullet | undefined {
  const start = lineStart(text, offset);
  const indent = /^[ \t>]*/u.exec(text.slice(start, offset))?.[0].length ?? 0;
  return bulletAt(text, start + indent);
}

/**
 * The marker of the item behind `last`, whose neighbour before it is `previous`. Ordered lists count on,
 * unless they repeat one number, which Markdown numbers by itself.
 */
export function nextMarker(last: Bullet, previous: Bullet | undefined): string {
  const match = /^(\d+)([.)])$/u.exec(last.marker);
  if (!match || previous?.marker === last.marker) return last.marker;
  return `${Number(match[1]) + 1}${match[2]}`;
}

/** The marker of a new list like one that has this marker: numbers begin with one. */
export function firstMarker(marker: string): string {
  return /\d/u.test(marker) ? `1${marker.slice(-1)}` : marker;
}

/** The column behind white space, with tab stops of four, as Markdown counts. */
export function columnOf(prefix: string): number {
  return [...prefix].reduce((column, char) => (char === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}

/**
 * The prefix for bullets below `parent`: its own and the first of `units` that nests under it by Markdown's
 * rules, else as many spaces as its marker takes.
 */
export function nestedPrefix(parent: Bullet, units: readonly string[]): string {
  const { prefix, marker } = parent;
  const column = columnOf(prefix);
  const space = columnOf(prefix + marker + parent.padding) - columnOf(prefix + marker);
  const width = marker.length + space;
  const gained = (unit: string): number => columnOf(prefix + unit) - column;
  const nesting = units.find((unit) => gained(unit) >= width && gained(unit) < width + 4);
  return prefix + (nesting ?? ' '.repeat(width));
}
