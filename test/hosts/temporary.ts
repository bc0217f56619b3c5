import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A temporary folder, which goes with this process at the latest. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a temporary folder. Its path is short: VS Code's sockets lie in it, whose paths are limited. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'pa-')));
  // A program that has just been ended may still be writing: hence the retries.
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };
  const removeNow = () => {
    try {
      rmSync(folder, options);
    } catch {
      // The system will tidy up.
    }
  };
  process.on('exit', removeNow);
  return {
    path: folder,
    remove: async () => {
      await rm(folder, options);
      process.off('exit', removeNow);
    },
  };
}
