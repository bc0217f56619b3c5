import type { Finding } from '../coverage/finding';
import { lastFound } from '../coverage/followed';
import { movedFindings } from '../coverage/movedFindings';
import { followedFrom, type TypedWords, typedIn, withWords, wordsOf } from '../document/followed';
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

/** What was told of a document that was read: under which number, and what had been found then. */
interface Given {
  id: number;
  findings: readonly Finding[] | undefined;
}

const given = new WeakMap<AlignmentDocument, Given>();

/**
 * Says as little as will do, for another thread has to put together what it is told.
 * @param id under which this is known from now on; never given twice
 * @param since what the other side knows of the text before, by its number
 */
export function tell({ model, findings }: Reading, id: number, since: number | undefined): Told {
  const found = lastFound(model);
  const change = followedFrom(model);
  const before = change && given.get(change.before);
  given.set(model, { id, findings: found?.findings });
  if (!change || !before || before.id !== since) return { model, findings };
  const isMoved = found?.from !== undefined && found.from === before.findings;
  return { words: wordsOf(change), ...(isMoved ? {} : { findings }) };
}

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
