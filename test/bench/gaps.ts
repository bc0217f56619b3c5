import * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../src/api';
import { extensionId } from '../../src/host/ids';
import { pathological } from '../pathological';
import { type Gap, type GapsRequest, idle } from './gap';
import { readRequest, tell, wait } from './tell';

const tick = 10;
/** A start of the window, and then of our thread, is not what is measured. */
const settling = 4000;
/** A gap above this is measured again, so many times in all. */
const suspicious = 30;
const times = 3;

/** Measures the longest gaps while the exported `parse` works on texts that no editor shows. */
export async function run(): Promise<void> {
  const { size, names } = await readRequest<GapsRequest>();
  const extension = vscode.extensions.getExtension<PerformanceAlignment>(extensionId);
  const api = await extension?.activate();
  if (!api) throw new Error(`${extensionId} is not there.`);
  await api.parse('# Nothing\n');
  await wait(settling);
  tell(
    await measure(idle, size, async () => {
      await wait(settling);
      return { complete: true };
    }),
  );
  for (const { name, make } of pathological) {
    if (!names.includes(name)) continue;
    const text = make(size);
    await wait(10 * tick);
    tell(await leastOf(times, (time) => measure(name, size, () => api.parse(text + '\n'.repeat(time)))));
  }
}

/**
 * What another program on the machine holds up is not held up again, what we hold up is: so the least counts.
 * Each time the text is another, as the same one would not be read again.
 */
async function leastOf(most: number, once: (time: number) => Promise<Gap>): Promise<Gap> {
  let least = await once(0);
  for (let time = 1; time < most && least.gap > suspicious; time++) {
    const again = await once(time);
    if (again.gap < least.gap) least = again;
  }
  return least;
}

async function measure(name: string, size: number, work: () => Promise<{ complete: boolean }>): Promise<Gap> {
  let gap = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  const timer = setInterval(look, tick);
  const start = last;
  try {
    const { complete } = await work();
    const answer = performance.now() - start;
    // What an answer brings with it, taking it apart, comes before it: and a last tick after it.
    await wait(3 * tick);
    look();
    return { name, size, gap, answer, complete };
  } catch (error) {
    return { name, size, gap, answer: performance.now() - start, complete: false, problem: String(error) };
  } finally {
    clearInterval(timer);
  }
}
