import type { Range } from '../document/model';

/** One replacement: the text in `range`, offsets into the text before any edit, becomes `newText`. */
export interface TextEdit {
  range: Range;
  newText: string;
}

/**
 * Applies edits that were all computed for `text`, in any order.
 * @throws RangeError if two of them overlap, or one reaches beyond the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, newText } of inOrder(edits)) {
    if (range.start < at || range.end > text.length || range.end < range.start) {
      throw new RangeError(`Edits overlap or reach beyond the text at offset ${range.start}`);
    }
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}

/** The edits in the order of the text; those at one place keep their order. */
export function inOrder<Edit extends TextEdit>(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** How far the text in front of `offset` grows or shrinks by the edits before it. */
export function shiftBefore(edits: readonly TextEdit[], offset: number): number {
  return edits
    .filter(({ range }) => range.start < offset)
    .reduce((shift, { range, newText }) => shift + newText.length - (range.end - range.start), 0);
}
