import type { Range } from './model';

/**
 * Those of the items that begin within a range. The items stand in the order of the text, so only they are
 * looked at: a document may hold thousands of each kind.
 */
export function beginningIn<Item extends { range: Range }>(
  items: readonly Item[],
  { start, end }: Range,
): Item[] {
  const first = countBefore(items, start);
  return items.slice(first, Math.max(first, countBefore(items, end)));
}

/** How many of the items, in the order of the text, begin before an offset. */
export function countBefore(items: readonly { range: Range }[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes a test for whether an offset lies in one of the ranges, which may hold one another. */
export function within(ranges: readonly Range[]): (offset: number) => boolean {
  const items = ranges.map((range) => ({ range })).sort((a, b) => a.range.start - b.range.start);
  let furthest = 0;
  const ends = items.map(({ range }) => {
    furthest = Math.max(furthest, range.end);
    return furthest;
  });
  return (offset) => offset < (ends[countBefore(items, offset + 1) - 1] ?? 0);
}

/** Whether a range lies in another one, or is that one. */
export function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two ranges have anything in common. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A text without stretches of it, which may overlap, in any order. */
export function textOutside(text: string, ranges: readonly Range[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    left += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}
