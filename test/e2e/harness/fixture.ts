import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';
import { temporaryFolder } from '../../hosts/temporary';

/** A temporary folder for one window. */
export interface Fixture {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes a temporary folder that holds a copy of `folder`, and `files` (path to text) on top of it. */
export async function makeFixture(
  folder: string | undefined,
  files: Readonly<Record<string, string>> = {},
): Promise<Fixture> {
  const { path: home, remove } = await temporaryFolder();
  const target = path.join(home, folder === undefined ? 'documents' : path.basename(folder));
  if (folder === undefined) await mkdir(target);
  else await cp(folder, target, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(target, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { folder: target, remove };
}

/** Unpacks the extension out of a `.vsix` into a folder, for a host that cannot install one. */
export async function unpack(vsix: string, target: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(vsix));
  for (const entry of Object.values(zip.files)) {
    if (entry.dir || !entry.name.startsWith('extension/')) continue;
    const file = path.join(target, entry.name.slice('extension/'.length));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await entry.async('nodebuffer'));
  }
}
