import { parse } from '../../../src/document/parse';
import type { NewExample } from '../../../src/edits/fragment';
import { habitsOf } from '../../../src/edits/habits';
import { insertExample } from '../../../src/edits/insertExample';
import { plansFor } from '../../../src/edits/plans';
import { siteOf } from '../../../src/edits/site';
import { type Limit, timeOf, timesOf } from './times';

/**
 * What it takes to insert an example under a criterion in the middle of a text whose model is at hand: all of it, with
 * the result read again; the planning alone, of where it stands and what is written; and of that what goes on
 * for the criterion once it is known how the document does things.
 *
 * @returns the times by what they are of
 */
export async function insertionTimes(text: string, limit: Limit): Promise<Record<string, number[]>> {
  const model = parse(text);
  const criterion = model.criteria[Math.floor(model.criteria.length / 2)];
  if (!criterion) throw new Error('The text has no criterion to insert an example under.');
  const habits = habitsOf(text, model);
  const work: Record<string, (example: NewExample) => unknown> = {
    'planned, written and read again': (example) => {
      const result = insertExample(text, model, [criterion], example);
      if ('failure' in result) throw new Error(`The example was not inserted: ${result.failure}.`);
      return result;
    },
    'planned and written': (example) =>
      plansFor(siteOf(text, criterion, 'examples', habitsOf(text, model)), example),
    'the same, habits known': (example) => plansFor(siteOf(text, criterion, 'examples', habits), example),
  };
  const times: Record<string, number[]> = {};
  for (const [name, once] of Object.entries(work)) {
    times[name] = await timesOf(limit, (count) => timeOf(() => once(numbered(count))));
  }
  return times;
}

/** Another example each time, as nobody inserts the same one twice. */
function numbered(number: number): NewExample {
  return {
    project: 'Project Faster Search',
    note: `wrote down in ${number} steps what to do when the index is behind`,
    evidence: [`https://github.com/example/search/pull/${number}`],
  };
}
