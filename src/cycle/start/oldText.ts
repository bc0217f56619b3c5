import { greatest, least } from '../../document/extremes';
import type { Criterion, Range } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { privateRanges } from '../../document/privateRegions';
import { textOutside } from '../../document/ranges';
import { dedented } from '../../edits/carried';
import { bulletAt, columnOf, lineEnd, lineStart } from '../../edits/lineStyle';

/** How what is written in an old document is taken out of it. */

/** A text with line feeds, without a byte order mark and without what is private; see {@link privateRanges}. */
export function publicText(text: string, options?: ParseOptions): string {
  const lines = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (!lines.includes('<!--')) return lines;
  return textOutside(lines, privateRanges(lines, options));
}

/**
 * The text of a bullet or paragraph as it is written, without its marker and indent, nested bullets and all.
 * @param nesting how far further lines are moved in, beyond the bullet's own text
 */
export function bulletText(text: string, { start, end }: Range, nesting: number): string {
  const line = lineStart(text, start);
  const mark = bulletAt(text, start);
  const from = start + (mark ? mark.marker.length + mark.padding.length : 0);
  const source = dedented(text.slice(from, Math.max(from, end)), columnOf(text.slice(line, from)));
  // A bullet that was private leaves nothing behind.
  const lines = source.trimEnd().split('\n').map(withSpaces);
  const [first = '', ...rest] = lines.filter((one, index) => index === 0 || !/^ *[-*+]$/u.test(one));
  const indents = rest.flatMap((one) => (one === '' ? [] : [indentOf(one)]));
  const indent = least(indents, 80);
  return [
    first.trim(),
    ...rest.map((one) => (one === '' ? '' : ' '.repeat(nesting) + one.slice(indent))),
  ].join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line that is indented by spaces alone. */
function withSpaces(line: string): string {
  const lead = /^[ \t]*/u.exec(line)?.[0] ?? '';
  return ' '.repeat(columnOf(lead)) + line.slice(lead.length).trimEnd();
}

/**
 * The descriptions of a criterion as they are written, quote marks and all, from the first of them to the last; what
 * stands between them goes along only where it is quoted, too.
 */
export function descriptionSource(text: string, criterion: Criterion): string {
  const { generalDescription, levelDescription, nextLevelDescription } = criterion;
  const ranges = [generalDescription, levelDescription, nextLevelDescription].flatMap(
    ({ range }) => range ?? [],
  );
  if (ranges.length === 0) return '';
  const from = lineStart(text, least(ranges.map(({ start }) => start)));
  const to = greatest(ranges.map(({ end }) => end));
  const labels = startsBelow(criterion).filter((start) => start > from && start < to);
  const end = labels.length > 0 ? lineStart(text, least(labels)) : lineEnd(text, to);
  const lines = text.slice(from, Math.max(from, end)).split('\n');
  const isQuoted = lines.some(isQuote);
  let isOpen = false;
  const kept = lines.flatMap((line) => {
    const isBlank = line.trim() === '';
    isOpen = !isBlank && (isOpen || isQuote(line));
    return !isQuoted || isBlank || isOpen
      ? [line.trim().replace(/^(?![>])(?=.)/u, isQuoted ? '> ' : '')]
      : [];
  });
  return kept
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function isQuote(line: string): boolean {
  return /^[ \t]*>/u.test(line);
}

/** Where that begins which is said of the person. */
function startsBelow(criterion: Criterion): number[] {
  const { examplesSection, roomForImprovement, opportunitiesForGrowth, overall, bodyMark, examples } =
    criterion;
  return [
    ...[examplesSection, roomForImprovement, opportunitiesForGrowth, overall].flatMap(({ range, label }) => [
      ...(range ? [range.start] : []),
      ...(label ? [label.start] : []),
    ]),
    ...(bodyMark ? [bodyMark.start] : []),
    ...examples.map(({ range }) => range.start),
  ];
}
