import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OverviewFigures, OverviewRequest } from '../../test/bench/overview';
import type { Host } from '../build/extension';
import { printTable } from './figures';
import { bundle, inWindow } from './window';

const count = 1000;

/** How long the overview of a thousand documents takes, each the size of our sample of the middle of a cycle. */
export async function benchOverview(root: string, hosts: readonly Host[]): Promise<void> {
  const text = await readFile(path.join(root, 'samples/ada-middle-of-cycle.md'), 'utf8');
  const request: OverviewRequest = { count, text };
  const rows: string[][] = [];
  for (const host of hosts) {
    await bundle(root, host, 'overview');
    for (const one of await inWindow<OverviewFigures>(root, host, 'overview', request)) {
      rows.push([`${host}, ${one.what}`, String(one.rows), one.time.toFixed(0), one.gap.toFixed(0)]);
    }
  }
  console.log('\nThe overview, in ms\n');
  printTable(['Documents', 'rows', 'time', 'longest gap'], rows);
}
