import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../test/hosts/cache';
import { buildAll } from './build';
import { desktopCommand, startDesktop } from './start/desktop';
import { startEmbedded } from './start/embedded';

/** A VS Code that `npm start` has opened. */
export interface Started {
  /** Resolves when it ends by itself, with what there is to say about that. */
  readonly ended: Promise<string>;
  /** Ends it with all its children. */
  close(): Promise<void>;
}

/** What `npm start` shows. */
export interface Shown {
  /** The extension's folder. */
  readonly root: string;
  readonly folder: string;
  /** The document to begin with. */
  readonly file: string | undefined;
}

/** The folder's first Markdown file in alphabetical order, so that there is something to see at once. */
async function firstDocument(folder: string): Promise<string | undefined> {
  const files = (await readdir(folder)).filter((name) => /\.md$/i.test(name) && !/^readme/i.test(name));
  const [first] = files.sort();
  return first === undefined ? undefined : path.join(folder, first);
}

/**
 * The folder to show: the one that the user names, below where the user stands, or else the samples.
 *
 * @throws naming the remedy, where there is no such folder
 */
async function folderToShow(named: string | undefined): Promise<string> {
  if (named === undefined) return path.join(root, 'samples');
  // npm runs scripts in the checkout's root and tells where the user was.
  const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return folder;
  const problem = found ? 'is not a folder' : 'does not exist';
  throw new Error(
    `${folder} ${problem}. Name a folder with your documents (npm start path/to/folder), ` +
      'or none to open the samples.',
  );
}

/** Builds the extension and opens VS Code with it, until VS Code is closed or Ctrl-C is pressed. */
async function main(): Promise<void> {
  // From now on: npm passes the signal on as well as the terminal, so that it may come twice.
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve('\nEnding VS Code.'));
    }
    // A signal that ends npm reaches the shell between npm and us, but not us.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve('Ending VS Code.'), 500).unref();
  });
  const folder = await folderToShow(process.argv[2]);
  const code = desktopCommand();
  const shown: Shown = { root, folder, file: await firstDocument(folder) };
  const starting = buildAll({}).then(() =>
    code === undefined ? startEmbedded(shown) : startDesktop(code, shown),
  );
  const started = await Promise.race([starting, stopped]);
  // What is still being installed or compiled ends with this process.
  if (typeof started === 'string') process.exit(0);
  console.log(await Promise.race([stopped, started.ended]));
  await started.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
