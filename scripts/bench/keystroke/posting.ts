import { deserialize, serialize } from 'node:v8';
import { median } from '../figures';
import { type Limit, timeOf, timesOf } from './times';
import type { Way } from './ways';

/** How long what a way gives takes to be written for another thread, and to be put together again there, in ms. */
export async function postingTimes(way: Way, text: string, limit: Limit): Promise<[number, number]> {
  const found = await way.begin()(text);
  const posted = serialize(found);
  const sending = await timesOf(limit, () => timeOf(() => serialize(found)));
  const receiving = await timesOf(limit, () => timeOf(() => deserialize(posted)));
  return [median(sending), median(receiving)];
}
