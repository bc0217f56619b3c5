import type { Finding } from '../coverage/finding';
import { lastFound } from '../coverage/followed';
import { followedFrom, wordsOf } from '../document/followed';
import type { AlignmentDocument } from '../document/model';
import type { Reading, Told } from './told';

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
