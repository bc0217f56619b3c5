import type { Range } from '../../document/model';

/** A stretch that is kept out of every copy, comments included. */
export interface PrivateRegion {
  range: Range;
  /** Where the comment stands that begins it and that nothing closes, if so. */
  unclosed?: Range;
}

/**
 * Finds what stands between `<!-- private -->` and `<!-- /private -->`. Such regions nest, and may begin in one
 * bullet and end in another. In doubt the text is private: a comment counts in code, too; and behind a region that
 * nothing closes all stays out, up to the end of its part.
 *
 * @param ends where parts end; the end of the text counts always
 */
export function privateRegions(text: string, ends: readonly number[]): PrivateRegion[] {
  const regions: PrivateRegion[] = [];
  const open: Range[] = [];
  for (const match of text.matchAll(/<!--[ \t]*(\/[ \t]*)?private[ \t]*-->/giu)) {
    const comment = { start: match.index, end: match.index + match[0].length };
    if (match[1] === undefined) open.push(comment);
    else if (open.length > 0) {
      const first = open.pop();
      if (first && open.length === 0) regions.push({ range: { start: first.start, end: comment.end } });
    }
  }
  const [first] = open;
  if (first) {
    const end = Math.min(...ends.filter((one) => one > first.start), text.length);
    regions.push({
      range: { start: first.start, end: Math.max(end, open.at(-1)?.end ?? 0) },
      unclosed: first,
    });
  }
  return regions;
}
