import { fork } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Host } from '../build/extension';
import { exists } from '../build/files';
import { type Baseline, baselineOf, compared, keyOf } from './baseline';
import { printTable, rounded } from './figures';
import type { Measured } from './keystroke/measure';
import { newestRemark } from './keystroke/newestRemark';
import { inMarkdown, replacedBetween, type Table, written } from './table';

const yardstick = "remark's parse of a text of 60 KB";

/**
 * What reading costs beside others that read Markdown, at several sizes, in plain Node: keystrokes, first readings,
 * insertions; each beside what the last baseline says.
 *
 * @param isWritten whether the figures go into `docs/speed.md`, and become the baseline
 */
export async function benchKeystroke(
  root: string,
  _hosts: readonly Host[],
  isWritten: boolean,
): Promise<void> {
  const baselineFile = path.join(root, 'scripts/bench/baseline.json');
  const known = (await exists(baselineFile))
    ? (JSON.parse(await readFile(baselineFile, 'utf8')) as Baseline)
    : undefined;
  const { tables, unit } = await measured(root);
  const now = baselineOf(tables, yardstick, unit);
  console.log(`\nIn ms; × is beside the last baseline, both as shares of ${yardstick}: ${rounded(unit)} ms.`);
  for (const table of tables) print(table, now, known);
  if (!isWritten) return;
  const page = path.join(root, 'docs/speed.md');
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`;
  const content = `In ms, measured with ${machine}\n\n${inMarkdown(tables)}`;
  await writeFile(page, replacedBetween(await readFile(page, 'utf8'), 'figures', content));
  await writeFile(baselineFile, `${JSON.stringify(now, undefined, 2)}\n`);
  console.log(`\nWritten: ${path.relative(root, page)} and ${path.relative(root, baselineFile)}`);
}

/**
 * Measures in a process of its own. The code is bundled as that of the extension is, since what runs the scripts
 * gives functions their names when they are made, which takes time.
 */
async function measured(root: string): Promise<Measured> {
  const outfile = path.join(root, 'dist/bench/keystroke.mjs');
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  };
  const entryPoints = ['scripts/bench/keystroke/measure.ts'];
  await build({ ...options, entryPoints, outfile, packages: 'external' });
  // What remark reads with unless it is told otherwise; all of it is bundled, since it asks for micromark by its name.
  await build({
    ...options,
    entryPoints: ['src/document/tree/whole.ts'],
    outfile: path.join(root, newestRemark),
    alias: { micromark: 'micromark-unheld' },
  });
  const child = fork(outfile, [root], { execArgv: ['--expose-gc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Measured));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Measuring ended with ${code}.`)));
  });
}

function print(table: Table, now: Baseline, known: Baseline | undefined): void {
  const rows = table.rows.map(({ name, cells }) => [
    name,
    ...cells.flatMap((cell, index) => {
      const key = keyOf(table, name, table.head[index] ?? '');
      return [written(cell), compared(now.shares[key] ?? Number.NaN, known?.shares[key])];
    }),
  ]);
  console.log(`\n${table.name}\n`);
  printTable(['', ...table.head.flatMap((column) => [column, ''])], rows);
}
