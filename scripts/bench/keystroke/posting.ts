import { deserialize, serialize } from 'node:v8';
import { tell } from '../../../src/engine/telling';
import { hear, type Reading, type Told } from '../../../src/engine/told';
import { median } from '../figures';
import { middleOf } from './texts';
import { type Limit, timeOf, timesOf, typingTimes } from './times';

/** What takes time, each with its median in ms. */
type Medians = Record<string, number>;

/** How long it takes to bring what is read to another thread: all of it, and then what each keystroke changes. */
export async function postingTimes(
  read: (text: string) => Reading,
  text: string,
  limit: Limit,
): Promise<Medians> {
  const found = read(text);
  const posted = serialize(found);
  const sending = await timesOf(limit, () => timeOf(() => serialize(found)));
  const receiving = await timesOf(limit, () => timeOf(() => deserialize(posted)));
  return {
    'all: written in the one': median(sending),
    'all: put together in the other': median(receiving),
    ...(await tellingTimes(read, text, limit)),
  };
}

async function tellingTimes(read: (text: string) => Reading, text: string, limit: Limit): Promise<Medians> {
  const times: { telling: number; hearing: number }[] = [];
  let known: Reading | undefined;
  const listen = (now: string): void => {
    const id = times.length;
    const reading = read(now);
    const start = performance.now();
    const posted = serialize(tell(reading, id, id - 1));
    const middle = performance.now();
    known = hear(deserialize(posted) as Told, known);
    times.push({ telling: middle - start, hearing: performance.now() - middle });
  };
  await typingTimes(text, middleOf(text), listen, limit);
  const warm = times.slice(Math.ceil(times.length / 5));
  return {
    'a keystroke: written in the one': median(warm.map(({ telling }) => telling)),
    'a keystroke: put together in the other': median(warm.map(({ hearing }) => hearing)),
  };
}
