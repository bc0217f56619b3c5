import type fc from 'fast-check';
import type { AlignmentDocument } from '../../../../src/document/model';
import type { TextEdit } from '../../../../src/edits/textEdit';
import type { commands } from '../../../../src/host/ids';

export type CommandKey = keyof typeof commands;

/** An editing function, in one of the ways in which it is called, and what its properties are tried with. */
export interface Editing<Intent = unknown> {
  /** The name of the function, as `src/edits` exports it. */
  function: string;
  /** What it is called for, as the name of a test. */
  title: string;
  /** The commands that use it, by their keys in `commands`. */
  commands: readonly CommandKey[];
  /** What users may ask for. */
  intents: fc.Arbitrary<Intent>;
  /** Something that users may ask for in any document. */
  typical: Intent;
  /** Does it; `undefined` where the document has nothing to do it to. */
  perform(text: string, document: AlignmentDocument, intent: Intent): Refused | Done | undefined;
  /** Whether it writes blocks, bullets or labels, so that all that stands around them matters. */
  writesBlocks?: true;
  /** Whether few documents have anything to do it to. */
  isRare?: true;
  /** In how many generated documents it may refuse, where that is more than in 2 of 100. */
  mostRefused?: number;
  /** Whether a refusal is right in this text, however well the document is written. */
  mayRefuse?(text: string, document: AlignmentDocument, intent: Intent): boolean;
}

/** A clear failure: what the function gave instead of edits. */
export interface Refused {
  refused: string;
}

/** Edits, and what they are meant to change. */
export interface Done {
  edits: readonly TextEdit[];
  /** Whether what is written is new lines only, apart from marks that gave way; otherwise it may be words in a line. */
  isWholeLines: boolean;
  /**
   * Finds faults in how the new model holds what was asked for. Takes that out of `now` (and what gave way
   * to it out of `old`), or puts it into `old`, so that the two are to be equal but for their offsets.
   */
  settle(old: AlignmentDocument, now: AlignmentDocument, after: string): string[];
}

/** Gives up the type of an intent, so that different editing functions stand in one table. */
export function editing<Intent>(one: Editing<Intent>): Editing {
  return one as Editing;
}
