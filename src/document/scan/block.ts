import type { ScannedTitle } from './text';

/** A heading with what was seen of the lines below it, up to the next heading. The first block has none. */
export interface ScannedBlock {
  title: ScannedTitle | undefined;
  /** 1 to 6; 0 without a heading. */
  depth: number;
  /** Whether a label stands there, other than an overall. */
  isLabelled: boolean;
  /** Whether any label stands there, be it an overall; and whether one is an overall by the first of its words. */
  hasLabel: boolean;
  hasOverall: boolean;
  /** Whether a line may be a label that is none for certain. */
  mayBeLabelled: boolean;
  /** Whether a quote, above all labels, describes a criterion; `maybe` where only a parser can tell. */
  described: 'yes' | 'no' | 'maybe';
  hasQuote: boolean;
  /** What the content begins with, its first line, and whether that line is all. */
  first: 'text' | 'quote' | 'other' | undefined;
  firstLine: string;
  isOneLine: boolean;
  /** Whether something stands behind the first paragraph or quote. */
  hasMore: boolean;
}

/** A block of which nothing was seen yet. */
export function blockOf(depth: number, title: ScannedTitle | undefined): ScannedBlock {
  return {
    title,
    depth,
    isLabelled: false,
    hasLabel: false,
    hasOverall: false,
    mayBeLabelled: false,
    described: 'no',
    hasQuote: false,
    first: undefined,
    firstLine: '',
    isOneLine: false,
    hasMore: false,
  };
}
