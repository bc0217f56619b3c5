import type { Range } from '../../../src/document/model';
import type { TextEdit } from '../../../src/edits/textEdit';

/** Where an offset stands after edits, if it began (or ended) something that the edits left alone. */
export interface Moved {
  start(offset: number): number;
  end(offset: number): number;
}

/** What is written at the very place where something begins pushes it on; where it ends, it does not. */
export function movedBy(edits: readonly TextEdit[]): Moved {
  const shift = (isBefore: (range: Range) => boolean): number =>
    edits.reduce(
      (sum, { range, newText }) => (isBefore(range) ? sum + newText.length - (range.end - range.start) : sum),
      0,
    );
  return {
    start: (offset) => offset + shift(({ end }) => end <= offset),
    end: (offset) => offset + shift(({ start, end }) => end <= offset && start < offset),
  };
}

/** Nothing moved. */
export const still: Moved = movedBy([]);

/** The stretches of the new text that edits wrote, in order. */
export function writtenBy(edits: readonly TextEdit[]): Range[] {
  let shift = 0;
  return edits.map(({ range, newText }) => {
    const start = range.start + shift;
    shift += newText.length - (range.end - range.start);
    return { start, end: start + newText.length };
  });
}

export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
