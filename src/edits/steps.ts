import type { AlignmentDocument, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { composed } from './compose';
import { applyEdits, shiftBefore, type TextEdit } from './textEdit';

/** A text that is edited in steps, each of which is computed for what the ones before made of it. */
export class Steps {
  readonly options: ParseOptions | undefined;
  readonly #length: number;
  #edits: TextEdit[] = [];
  text: string;
  document: AlignmentDocument;

  /** @param document what `text` says */
  constructor(text: string, document: AlignmentDocument, options: ParseOptions | undefined) {
    this.options = options;
    this.text = text;
    this.#length = text.length;
    this.document = document;
  }

  /**
   * Takes a step; gives the edits to the first text that come to all steps so far.
   * @param after what the text says after the step, where it was read already
   */
  take(edits: readonly TextEdit[], after?: AlignmentDocument): TextEdit[] {
    if (edits.length === 0) return this.#edits;
    this.#edits = composed(this.#length, this.#edits, edits);
    this.text = applyEdits(this.text, edits);
    this.document = after ?? parse(this.text, this.options);
    return this.#edits;
  }
}

/** Where a range stands once edits are applied that write nothing within it; what is written at its start goes before it. */
export function movedBy({ start, end }: Range, edits: readonly TextEdit[]): Range {
  const pushed = edits
    .filter(({ range }) => range.end <= start)
    .reduce((shift, { range, newText }) => shift + newText.length - (range.end - range.start), 0);
  return { start: start + pushed, end: end + shiftBefore(edits, end) };
}
