import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../hosts/cache';

/** What a check-in takes of its writers' hands. */
export interface Count {
  readonly keystrokes: number;
  readonly written: number;
}

/** What it took last time, as it was committed. */
const file = path.join(root, 'test/e2e/check-in.count.json');

/**
 * Compares a count with the last one, or with `UPDATE_COUNT=1` writes it down.
 *
 * @throws where more keystrokes are needed than last time
 */
export async function countIsKept({ keystrokes, written }: Count): Promise<void> {
  console.log(`keystrokes: ${keystrokes}, text typed: ${written}`);
  if (process.env['UPDATE_COUNT'] === '1') {
    await writeFile(file, `${JSON.stringify({ keystrokes, written }, undefined, 2)}\n`);
    return;
  }
  const last = JSON.parse(await readFile(file, 'utf8')) as Count;
  if (keystrokes <= last.keystrokes) return;
  throw new Error(
    `A check-in takes ${keystrokes} keystrokes now; it took ${last.keystrokes}. If that cannot be helped, UPDATE_COUNT=1 writes the new count down.`,
  );
}
