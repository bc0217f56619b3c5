import type { Finding } from '../coverage/finding';
import { movedFindings } from '../coverage/movedFindings';
import { type TypedWords, typedIn, withWords } from '../document/followed';
import type { AlignmentDocument } from '../document/model';

/** What a text was read as, and what coverage says about it. */
export interface Reading {
  model: AlignmentDocument;
  findings: readonly Finding[];
}

/**
 * What is told of a text to somebody who may have been told of the one before: all of it, or the words of an example,
 * where these are all that is new; then `findings` only if they are not those from before, moved.
 */
export type Told = Reading | { words: TypedWords; findings?: readonly Finding[] };

/**
 * Puts together what was told.
 * @param before what is known under the number that was given as `since`; it is not changed
 * @returns `undefined` where something was told that goes on from something else
 */
export function hear(told: Told, before: Reading | undefined): Reading | undefined {
  if ('model' in told) return told;
  const typed = before && typedIn(before.model, told.words);
  return (
    typed && {
      model: withWords(before.model, typed),
      findings: told.findings ?? movedFindings(before.findings, typed),
    }
  );
}
