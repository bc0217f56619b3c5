import { middleOf } from './texts';
import { typingTimes } from './times';
import type { Way } from './ways';

const keystrokes = 300;

/**
 * What is held of a text once it was read, and after many keystrokes in it, in bytes; the text itself is not counted.
 * Node must run with `--expose-gc`.
 */
export async function heldBy(way: Way, text: string): Promise<{ read: number; typed: number }> {
  const before = used();
  const reader = way.begin();
  await reader(text);
  const read = used() - before;
  await typingTimes(text, middleOf(text), reader, { times: keystrokes, milliseconds: 60_000 });
  const typed = used() - before;
  // It must be held on to until here.
  await reader(text);
  return { read, typed };
}

function used(): number {
  if (!globalThis.gc) throw new Error('Node was started without --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
