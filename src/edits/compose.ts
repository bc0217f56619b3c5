import { inOrder, type TextEdit } from './textEdit';

/** A stretch of a text: one of the first text that is kept, or what an edit wrote. */
type Stretch = { start: number; end: number } | { written: string };

/**
 * Joins edits to a text with edits to what comes of it: the edits to the first text that come to the same.
 * They do not overlap, and stand in the order of the text.
 *
 *     "abc", c → "d" and then, in "abd", a → ""     two edits to "abc": a → "", c → "d"
 *
 * @param length of the first text, in UTF-16 code units
 * @param first edits to the first text
 * @param second edits to that text once `first` is applied
 */
export function composed(
  length: number,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): TextEdit[] {
  const between = edited([{ start: 0, end: length }], first);
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  for (const stretch of [...edited(between, second), { start: length, end: length }]) {
    if ('written' in stretch) {
      newText += stretch.written;
      continue;
    }
    if (stretch.start > at || newText !== '')
      edits.push({ range: { start: at, end: stretch.start }, newText });
    at = stretch.end;
    newText = '';
  }
  return edits;
}

/** The stretches that a text consists of once edits are applied to it. */
function edited(stretches: readonly Stretch[], edits: readonly TextEdit[]): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const { range, newText } of inOrder(edits)) {
    for (const kept of cut(stretches, at, range.start)) result.push(kept);
    result.push({ written: newText });
    at = range.end;
  }
  return [...result, ...cut(stretches, at, Number.POSITIVE_INFINITY)];
}

/** What of the stretches lies between two offsets into the text that they make up. */
function cut(stretches: readonly Stretch[], start: number, end: number): Stretch[] {
  let at = 0;
  return stretches.flatMap((stretch): Stretch[] => {
    const size = 'written' in stretch ? stretch.written.length : stretch.end - stretch.start;
    const from = Math.max(0, start - at);
    const to = Math.min(size, end - at);
    at += size;
    if (from >= to) return [];
    if ('written' in stretch) return [{ written: stretch.written.slice(from, to) }];
    return [{ start: stretch.start + from, end: stretch.start + to }];
  });
}
