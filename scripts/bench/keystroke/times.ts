import { received } from './texts';
import type { Read } from './ways';

/** Ends of what is timed, so that the slow ones end, too. */
export interface Limit {
  times: number;
  milliseconds: number;
}

/** How long one piece of work takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  const made = work();
  if (made instanceof Promise) await made;
  return performance.now() - start;
}

/**
 * The times of work that is done again and again, at least once. What runs first is not compiled yet: of many, a
 * fifth is left out.
 */
export async function timesOf(limit: Limit, once: (count: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const stop = performance.now() + limit.milliseconds;
  do times.push(await once(times.length));
  while (times.length < limit.times && performance.now() < stop);
  return times.slice(Math.floor(times.length / 5));
}

/** The times of keystrokes one after the other, words that are typed at a place of the text. */
export async function typingTimes(text: string, at: number, read: Read, limit: Limit): Promise<number[]> {
  await read(text);
  let now = text;
  return timesOf(limit, (count) => {
    const cursor = at + count;
    now = received(`${now.slice(0, cursor)}${'a word '[count % 7]}${now.slice(cursor)}`);
    return timeOf(() => read(now));
  });
}
