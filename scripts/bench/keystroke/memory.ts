import { setImmediate } from 'node:timers/promises';
import { middleOf } from './texts';
import { typingTimes } from './times';
import type { Way } from './ways';

const keystrokes = 300;

/**
 * What is held of a text once it was read, and after many keystrokes in it, in bytes; the text itself is not counted.
 * Node must run with `--expose-gc`.
 */
export async function heldBy(way: Way, text: string): Promise<{ read: number; typed: number }> {
  const before = await used();
  const reader = way.begin();
  await reader(text);
  const read = (await used()) - before;
  await typingTimes(text, middleOf(text), reader, { times: keystrokes, milliseconds: 60_000 });
  const typed = (await used()) - before;
  // It must be held on to until here.
  await reader(text);
  return { read, typed };
}

async function used(): Promise<number> {
  if (!globalThis.gc) throw new Error('Node was started without --expose-gc.');
  // What is weakly held, or waits for a turn of its own, goes one time later.
  for (let times = 0; times < 4; times++) {
    globalThis.gc();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed;
}
