import fc from 'fast-check';
import { isReplay, runs, searching } from '../searching';
import type { Editing } from './editing/editing';
import { outcomeOf } from './properties';

/**
 * Tries an editing function on texts until it is found at fault, and counts.
 * @param isLinted whether markdownlint has a say
 * @returns the share of the texts in which it refused
 */
export async function search(
  editing: Editing,
  texts: fc.Arbitrary<string>,
  isLinted: boolean,
): Promise<number> {
  const counts = { nothing: 0, refused: 0, done: 0 };
  await fc.assert(
    fc.asyncProperty(texts, editing.intents, async (text, intent) => {
      // Lets the test runner breathe: it takes a worker for dead that is silent for a minute.
      await new Promise((resolve) => setImmediate(resolve));
      const { kind, faults } = outcomeOf(editing, text, intent, isLinted);
      counts[kind]++;
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }),
    searching,
  );
  const asked = counts.refused + counts.done;
  if (asked < runs / 10 && !editing.isRare && !isReplay)
    throw new Error(`Hardly anything was tried: ${JSON.stringify(counts)}`);
  const share = asked > 0 ? counts.refused / asked : 0;
  console.log(
    `${editing.title}: ${asked} asked for, ${(share * 100).toFixed(2)} % refused; seed ${searching.seed}`,
  );
  return share;
}
