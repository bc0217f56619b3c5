import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { emptyLink, type TypingFigures, type TypingRequest } from '../../test/bench/keystrokes';
import type { Host } from '../build/extension';
import { documentOfSize } from './documents';
import { median, printTable, quantile } from './figures';
import { bundle, inWindow } from './window';

const sizes = [
  { size: 6, keystrokes: 40, bursts: 5 },
  { size: 60, keystrokes: 40, bursts: 5 },
  { size: 600, keystrokes: 15, bursts: 3 },
];
/** The folder of an extension that does nothing; what is run with it must lie in it. */
const nothing = 'dist/bench';

/** How long diagnostics take to follow what is typed in an editor, with our extension and with one that does nothing. */
export async function benchTyping(root: string, hosts: readonly Host[]): Promise<void> {
  const sample = await readFile(path.join(root, 'samples/ada-middle-of-cycle.md'), 'utf8');
  const documents = sizes.map((one) => ({
    ...one,
    ...withEmptyLink(documentOfSize(sample, 1000 * one.size)),
  }));
  const found: { name: string; figures: TypingFigures }[] = [];
  for (const host of hosts) {
    await bundle(root, host, 'typing');
    await writeNothing(path.join(root, nothing));
    const run = (from: TypingRequest['from'], extension?: string): Promise<TypingFigures[]> =>
      inWindow(root, host, 'typing', { documents, from } satisfies TypingRequest, {}, extension);
    const ours = await run('us');
    const floor = await run({ counts: ours.map(({ count }) => count) }, nothing);
    for (const [index, figures] of ours.entries()) {
      const name = `${host}, ${figures.size} KB`;
      found.push({ name, figures });
      const without = floor[index];
      if (without) found.push({ name: `${name}, without us`, figures: without });
    }
  }
  console.log('\nFrom a keystroke to what it changes, median and p95 in ms\n');
  printTable(
    ['', 'diagnostics', 'text', 'p95', 'diagnostic', 'p95', 'event', 'p95'],
    found.map(({ name, figures: { count, keystrokes } }) => [
      name,
      String(count),
      ...(['changed', 'known', 'told'] as const).flatMap((key) => {
        const times = keystrokes.map((one) => one[key]);
        return [median(times).toFixed(0), quantile(times, 0.95).toFixed(0)];
      }),
    ]),
  );
  console.log('\nTwenty keystrokes, one every 60 ms, medians in ms\n');
  printTable(
    ['', 'from the last', 'updates', 'longest gap', 'CPU'],
    found.map(({ name, figures: { bursts } }) => [
      name,
      ...(['known', 'updates', 'gap', 'cpu'] as const).map((key) => {
        const value = median(bursts.flatMap((one) => one[key] ?? []));
        return Number.isNaN(value) ? '' : value.toFixed(0);
      }),
    ]),
  );
}

/** Writes a link without an address behind an example in the middle of a text: `at` is in the example. */
function withEmptyLink(text: string): { text: string; at: number } {
  const example = text.indexOf('): ', text.indexOf('\n### ', text.length / 2)) + 3;
  const end = text.indexOf('\n', example);
  return { text: `${text.slice(0, end)} ${emptyLink}${text.slice(end)}`, at: example };
}

/** An extension without code. */
async function writeNothing(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'nothing', publisher: 'bench', version: '1.0.0', engines: { vscode: '*' } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
}
