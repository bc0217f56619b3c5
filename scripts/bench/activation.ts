import path from 'node:path';
import type { Activation } from '../../test/bench/activation';
import type { Host } from '../build/extension';
import { median, printTable } from './figures';
import { bundle, inWindow } from './window';

const windows = 5;
const files = { 'a README': 'README.md', 'an alignment document': 'samples/ada-middle-of-cycle.md' };

/** What VS Code itself reports of the activation of our extension and its own Markdown extension, in milliseconds. */
export async function benchActivation(root: string, hosts: readonly Host[]): Promise<void> {
  const rows: string[][] = [];
  for (const host of hosts) {
    await bundle(root, host, 'activation');
    for (const [what, file] of Object.entries(files)) {
      const found: Activation[] = [];
      for (let window = 0; window < windows; window++) {
        const source = { 'document.md': path.join(root, file) };
        found.push(
          ...(await inWindow<Activation>(root, host, 'activation', { file: 'document.md' }, source)),
        );
      }
      for (const extension of new Set(found.map((one) => one.extension))) {
        const own = found.filter((one) => one.extension === extension);
        const figures = (['load', 'call', 'finish'] as const).map((key) =>
          median(own.map((one) => one[key])),
        );
        rows.push([`${host}, ${what} open`, extension, ...figures.map(String)]);
      }
    }
  }
  console.log(`\nActivation as VS Code reports it, median of ${windows} fresh windows, in ms\n`);
  printTable(['Window', 'extension', 'load code', 'call activate', 'finish'], rows);
}
