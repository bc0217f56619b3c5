import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The checkout's root. */
export const root = path.resolve(__dirname, '../..');

/**
 * Where the VS Code builds are kept: `.cache/` in the checkout, or the folder that the environment
 * variable `PERFORMANCE_ALIGNMENT_CACHE` names.
 */
export function cacheRoot(): string {
  return path.resolve(process.env['PERFORMANCE_ALIGNMENT_CACHE'] ?? path.join(root, '.cache'));
}

/**
 * Returns a folder of the cache that holds what `install` puts there. It is reused while `key` (whatever
 * pins the content) stays the same. A stamp written last tells a complete folder from an interrupted one,
 * which is made anew; a lock keeps two runs from installing at the same time.
 *
 * @throws what `install` throws
 */
export async function cached(
  name: string,
  key: string,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(cacheRoot(), name);
  const stamp = path.join(folder, '.complete');
  const wanted = createHash('sha256').update(key).digest('hex');
  const complete = async () => existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted;

  if (await complete()) return folder;
  await mkdir(cacheRoot(), { recursive: true });
  const unlock = await lock(path.join(cacheRoot(), `${name}.lock`));
  try {
    if (await complete()) return folder;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await install(folder);
    await writeFile(stamp, wanted);
    return folder;
  } finally {
    await unlock();
  }
}

/** Takes the lock file, waiting for whoever holds it; a lock whose process is gone is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (let waiting = false; ; ) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (!waiting) console.log(`Waiting for another run that is installing (lock ${file}) …`);
    waiting = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
