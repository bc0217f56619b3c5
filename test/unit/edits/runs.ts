import fc from 'fast-check';
import type { Editing } from './editing/editing';
import { outcomeOf } from './properties';

/**
 * How long to search, and from where. `npm run test:deep -- 7` tries 10,000 cases each from seed 7, and
 * without a number from a new one; what fails is found again by the seed that is printed. `npm test` tries
 * the same cases for everybody, so that it fails for nobody by chance. A failure also prints its path: with
 * that in `PROPERTY_PATH`, the very case is tried at once.
 */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 300);
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_124);
const path = process.env['PROPERTY_PATH'];

/** Long enough for a deep search on a busy machine. */
export const longest = 60 * 60 * 1000;

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
    { numRuns: runs, seed, ...(path === undefined ? {} : { path, endOnFailure: true }) },
  );
  const asked = counts.refused + counts.done;
  if (asked < runs / 10 && !editing.isRare && path === undefined)
    throw new Error(`Hardly anything was tried: ${JSON.stringify(counts)}`);
  const share = asked > 0 ? counts.refused / asked : 0;
  console.log(`${editing.title}: ${asked} asked for, ${(share * 100).toFixed(2)} % refused; seed ${seed}`);
  return share;
}
