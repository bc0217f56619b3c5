import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../../test/hosts/temporary';
import { forHost, type Host } from '../build/extension';
import { runInHost } from '../test/integration';

/** A benchmark that runs in VS Code: a file of `test/bench`. */
export type Bench = 'gaps' | 'activation' | 'overview' | 'typing';

/** Bundles a benchmark for a host. */
export async function bundle(root: string, host: Host, bench: Bench): Promise<void> {
  await build({
    ...forHost(root, host),
    entryPoints: [`test/bench/${bench}.ts`],
    outfile: moduleFor(host, bench),
  });
}

function moduleFor(host: Host, bench: Bench): string {
  return `dist/bench/${host}/${bench}.js`;
}

/**
 * Runs a benchmark, which must have been bundled, in a window of its own.
 *
 * @param files what the window's folder holds, by name: paths of files to copy
 * @param extension the folder of the extension to load, from the root; ours where it is left out
 * @returns what it told
 * @throws where it did not come to its end and told nothing
 */
export async function inWindow<Answer>(
  root: string,
  host: Host,
  bench: Bench,
  request: unknown,
  files: Readonly<Record<string, string>> = {},
  extension?: string,
): Promise<Answer[]> {
  const { path: home, remove } = await temporaryFolder();
  const workspace = path.join(home, 'workspace');
  try {
    await mkdir(workspace);
    await writeFile(path.join(workspace, 'request.json'), JSON.stringify(request));
    for (const [name, file] of Object.entries(files)) await cp(file, path.join(workspace, name));
    const module = (kind: Host): string => moduleFor(kind, bench);
    const { told, died } = await runInHost(root, host, { module, workspace, extension });
    if (told.length === 0) throw new Error(`The benchmark did not come to its end: ${died}`);
    if (died) console.error(`The window ended early: ${died}`);
    return told.map((line) => JSON.parse(line) as Answer);
  } finally {
    await remove();
  }
}
