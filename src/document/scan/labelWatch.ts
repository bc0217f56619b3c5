import type { ScannedBlock } from './block';
import type { LineLabel } from './labels';

/** What a line is. What follows a list, quote or paragraph directly may go on with it. */
export type LineKind = 'blank' | 'heading' | 'comment' | 'rule' | 'text' | 'list' | 'quote';

type Label = Exclude<LineLabel, 'maybe' | undefined>;

/**
 * Follows the labels of a block line by line, and its bold lines, which may stand for headings. Of what is a label by
 * its words, the next line tells whether it is one.
 */
export class LabelWatch {
  /** The label in a bullet that is the line above, and where the text of that bullet begins. */
  private pending: { block: ScannedBlock; column: number; label: Label } | undefined;
  /** Whether the line above is a label without a bullet, so that it is all of its paragraph unless a text follows. */
  private isAbove = false;
  /** Whether bold lines below the heading are none of its own: a label or quote stands above them. */
  private isQuiet = false;
  /** How many bold lines below the heading may stand for headings. */
  private bold = 0;

  /** Whether the line above is a label, as far as is known. */
  get isLabelAbove(): boolean {
    return this.isAbove;
  }

  /** Whether another label in a block makes no difference any more. */
  isTold(block: ScannedBlock): boolean {
    return block.isLabelled && this.isQuiet;
  }

  /** A heading begins another block. */
  heading(): void {
    this.bold = 0;
    this.isQuiet = false;
  }

  /** A label or quote stands here: bold lines below it are none that stand for headings. */
  quiet(): void {
    this.isQuiet ||= this.bold === 0;
  }

  /** @param column where the text of the bullet begins */
  bullet(block: ScannedBlock, column: number, label: Label): void {
    if (label.isWhole) this.pending = { block, column, label };
    else note(block, label);
  }

  /**
   * A line of a paragraph.
   * @param label what it is a label of, if that is certain so far
   * @returns whether it is certain that no bold line stands for a heading
   */
  paragraph(block: ScannedBlock, label: Label | undefined, isBold: boolean): boolean {
    if (label) note(block, label);
    this.isAbove = label?.isWhole === true;
    if (isBold && !this.isQuiet && !this.isAbove) this.bold += 1;
    return this.bold < 2;
  }

  /**
   * Says what the next line is: a label in a bullet stays one unless its paragraph may go on, or become a heading.
   * @param below `undefined` for the end, where `indent` is 0, or a line of dashes
   */
  settle(below: LineKind | undefined, indent = 0): void {
    if (below !== 'text') {
      if (this.isAbove) this.quiet();
      this.isAbove = false;
    }
    if (!this.pending) return;
    const { block, column, label } = this.pending;
    this.pending = undefined;
    const isRuled = below === undefined && indent > 0;
    if (below === 'text' || isRuled || indent > column + 3) block.mayBeLabelled = true;
    else {
      note(block, label);
      this.quiet();
    }
  }
}

function note(block: ScannedBlock, { isOverall, isPrimary }: Label): void {
  block.hasLabel = true;
  if (isOverall) block.hasOverall ||= isPrimary;
  else block.isLabelled = true;
}
