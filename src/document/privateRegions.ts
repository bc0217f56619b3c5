import type { Root } from 'mdast';
import { least } from './extremes';
import { rangeOf } from './markdown';
import type { Range } from './model';
import type { ParseOptions } from './options';
import { readDocument, recallBlocks } from './parse';
import { isInside } from './ranges';
import { visit } from './visit';

/** A stretch that is kept out of every copy, comments included. */
export interface PrivateRegion {
  range: Range;
  /** Where the comment stands that begins it and that nothing closes, if so. */
  unclosed?: Range;
}

/**
 * Finds what stands between `<!-- private -->` and `<!-- /private -->`. Such regions nest, and may begin in one
 * bullet and end in another. In doubt the text is private: one may begin in code, too, but end in code only if it
 * began there; and behind a region that nothing closes all stays out, up to the end of its part.
 *
 * @param ends where parts end; the end of the text counts always
 */
export function privateRegions(text: string, tree: Root, ends: readonly number[]): PrivateRegion[] {
  const regions: PrivateRegion[] = [];
  const open: Range[] = [];
  const codes = codesIn(tree);
  for (const match of text.matchAll(/<!--\s*(\/\s*)?private\s*-->/giu)) {
    const comment = { start: match.index, end: match.index + match[0].length };
    const last = open.at(-1);
    if (match[1] === undefined) open.push(comment);
    else if (last && codes.every((code) => !isInside(comment, code) || isInside(last, code))) {
      open.pop();
      if (open.length === 0) regions.push({ range: { start: last.start, end: comment.end } });
    }
  }
  const [first] = open;
  return first ? [...regions, openRegion(first, text, ends)] : regions;
}

/**
 * Where a text is private: its regions, and comments that Markdown shows as words. The text is read for that.
 */
export function privateRanges(text: string, options?: ParseOptions): Range[] {
  const blocks = recallBlocks(text, options);
  const ends = readDocument(blocks).parts.map(({ range }) => range.end);
  return [...privateRegions(text, blocks.tree, ends), ...looseComments(text, blocks.tree, ends)].map(
    ({ range }) => range,
  );
}

/**
 * Finds comments that Markdown shows as words, since they go on over the end of their paragraph, or are not closed
 * at all: whoever wrote them thought of comments.
 */
export function looseComments(text: string, tree: Root, ends: readonly number[]): PrivateRegion[] {
  const found: PrivateRegion[] = [];
  let behind = 0;
  visit(tree, (node) => {
    if (node.type !== 'text') return true;
    const { start, end } = rangeOf(node);
    const at = text.indexOf('<!--', Math.max(start, behind));
    if (at < 0 || at >= end || text[at - 1] === '\\') return true;
    const close = text.indexOf('-->', at + 4);
    const comment = { start: at, end: at + 4 };
    const region = close < 0 ? openRegion(comment, text, ends) : { range: { start: at, end: close + 3 } };
    found.push(region);
    behind = region.range.end;
    return true;
  });
  return found;
}

function openRegion(comment: Range, text: string, ends: readonly number[]): PrivateRegion {
  const end = least(
    ends.filter((one) => one > comment.start),
    text.length,
  );
  return { range: { start: comment.start, end: Math.max(end, comment.end) }, unclosed: comment };
}

function codesIn(tree: Root): Range[] {
  const codes: Range[] = [];
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') codes.push(rangeOf(node));
    return true;
  });
  return codes;
}
