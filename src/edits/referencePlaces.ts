import { greatest } from '../document/extremes';
import type { AlignmentDocument, Part, Reference } from '../document/model';
import type { ParseOptions } from '../document/options';
import { readBlocks } from '../document/parse';
import type { NewReference } from './addReferences';
import { habitsOf } from './habits';
import { boundaries, contentEnd } from './inboxPlaces';
import { labelWord } from './labelWord';
import {
  bulletAt,
  bulletOfLine,
  endAt,
  hasBlankLine,
  isNextLineBlank,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextMarker,
} from './lineStyle';
import { type Item, itemOf, labelled, type Manner, mannerOf, write } from './referenceItems';
import type { TextEdit } from './textEdit';

/** The ways in which references may be written into a part, the best first. */
export function referencePlans(
  text: string,
  document: AlignmentDocument,
  index: number,
  references: readonly NewReference[],
  options: ParseOptions | undefined,
): TextEdit[] {
  const part = document.parts[index];
  if (!part) return [];
  const items = references.map(itemOf);
  const manner = mannerOf(habitsOf(text, document, options));
  const word = (role: 'guidance' | 'references'): string => labelWord(role, document, text, options);
  const label = { text: word('references'), items };
  const last = part.references.toSorted((a, b) => a.range.start - b.range.start).at(-1);
  const beside = last ? behindReference(text, part.references, last, items, manner) : [];
  const guidance = guidanceEnd(text, part, options);
  const labels = [manner, { ...manner, isItem: !manner.isItem }, { ...manner, gap: true, isItem: false }];
  const within =
    guidance === undefined
      ? []
      : [
          ...besideLabels(text, part, guidance, label, manner),
          ...labels.map((one) => behind(text, guidance, (at) => labelled(text, at, label, one))),
        ];
  const begin = Math.max(
    part.range.start,
    document.frontMatter?.range.end ?? 0,
    text.startsWith('\uFEFF') ? 1 : 0,
  );
  // Without criteria it ends the text; or begins it, where something is left open.
  const ends =
    part.criteria.length > 0
      ? boundaries(text, part, begin)
      : [text.length, part.levelHeading?.start ?? begin, begin];
  const asSection = ends.flatMap((boundary) => {
    const heading = `${'#'.repeat(depthAt(text, part, boundary))} ${word('guidance')}`;
    return labels.flatMap((one) => {
      const block = (at: number): string => labelled(text, at, label, one);
      const section = (at: number): string => heading + lineBreakAt(text, at).repeat(2) + block(at);
      return [section, block].map((written) => between(text, begin, boundary, written));
    });
  });
  return [...beside, ...within, ...asSection];
}

/** One more bullet each, behind the last reference that is there. */
function behindReference(
  text: string,
  all: readonly Reference[],
  last: Reference,
  items: readonly Item[],
  manner: Manner,
): TextEdit[] {
  const bullet = bulletAt(text, last.range.start);
  if (!bullet) return [];
  const before = all.findLast(({ range }) => range.start < last.range.start);
  const previous = before && bulletAt(text, before.range.start);
  const isSibling = previous?.prefix === bullet.prefix;
  const isLoose = isSibling && before !== undefined && hasBlankLine(text, before.range.end, last.range.start);
  const next = { ...bullet, marker: nextMarker(bullet, isSibling ? previous : undefined) };
  const written = write(items, next, text, last.range.end, manner, isLoose);
  const eol = lineBreakAt(text, last.range.end);
  const quote = bullet.prefix.replace(/(?<![^>])[^>]+$/u, '');
  const at = endAt(text, last.range.end);
  return [{ range: { start: at, end: at }, newText: eol + (isLoose ? quote + eol : '') + written }];
}

/** One more label beside the labels of the guidance that are bullets at the very left. */
function besideLabels(text: string, part: Part, end: number, label: Item, manner: Manner): TextEdit[] {
  const inner = [...part.referenceDocs, ...part.inbox.entries, ...(part.agreed?.entries ?? [])]
    .filter(({ range }) => range.start < end)
    .sort((a, b) => a.range.start - b.range.start)
    .at(-1);
  if (!inner || bulletOfLine(text, inner.range.start)?.prefix === '') return [];
  const lines = [...text.slice(0, end).matchAll(/^(?:[-*+]|\d{1,9}[.)])[ \t]/gmu)];
  const [last, before] = [lines.at(-1), lines.at(-2)].map((one) => one && bulletAt(text, one.index));
  if (!last) return [];
  const bullet = { ...last, marker: nextMarker(last, before) };
  const at = endAt(text, end);
  const newText = lineBreakAt(text, end) + write([label], bullet, text, end, manner, false);
  return [{ range: { start: at, end: at }, newText }];
}

/** Where the guidance of a part ends, if it has any: under a heading of that name, or as labels before the criteria. */
function guidanceEnd(text: string, part: Part, options: ParseOptions | undefined): number | undefined {
  const { sorted } = readBlocks(text, options);
  const nodes = sorted
    .filter(
      ({ kind, block }) =>
        kind === 'guidance' && block.start >= part.range.start && block.start < part.range.end,
    )
    .flatMap(({ block: { heading, content } }) => [...(heading ? [heading] : []), ...content])
    .filter(({ type }) => type !== 'thematicBreak');
  const ends = [
    nodes.at(-1)?.position?.end.offset,
    part.previousCycle.range?.end,
    part.inbox.range?.end,
    part.inbox.label?.end,
    part.agreed?.range?.end,
    ...part.referenceDocs.map(({ range }) => range.end),
  ].flatMap((end) => end ?? []);
  const first = part.criteria[0]?.heading.start ?? text.length;
  const before = ends.filter((end) => end <= first);
  return before.length > 0 ? contentEnd(text, part.range.start, greatest(before)) : undefined;
}

/** As deep as the heading that the section is put before; a section of its own where it ends the text. */
function depthAt(text: string, part: Part, boundary: number): number {
  const hashes = /^#{1,6}(?=[ \t])/u.exec(text.slice(boundary, boundary + 8))?.[0].length;
  return hashes ?? part.criteria[0]?.depth ?? 2;
}

/** A block to be written at an offset, whose line ends it takes on. */
type BlockAt = (at: number) => string;

/** Behind what stands before a boundary, else right above that. */
function between(text: string, begin: number, boundary: number, block: BlockAt): TextEdit {
  const end = contentEnd(text, begin, boundary);
  if (end > begin) return behind(text, end, block);
  const start = Math.max(begin, lineStart(text, boundary));
  const eol = lineBreakAt(text, start);
  const isLast = text.slice(start).trim() === '';
  const isBelowMatter = /[\r\n]-{3}[ \t]*(?:\r\n|\r|\n)$/u.test(text.slice(Math.max(0, start - 20), start));
  const isBlank = text.slice(start, lineEnd(text, start)).trim() === '';
  const newText = (isBelowMatter ? eol : '') + block(start) + (isLast || isBlank ? eol : eol + eol);
  return { range: { start, end: start }, newText };
}

/** Behind the line that holds an offset, between blank lines. */
function behind(text: string, offset: number, block: BlockAt): TextEdit {
  const at = lineEnd(text, offset);
  const eol = lineBreakAt(text, at);
  const trail = isNextLineBlank(text, at) ? '' : eol;
  return { range: { start: at, end: at }, newText: eol + eol + block(at) + trail };
}
