import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { runInBrowser } from '../../test/hosts/launch';
import { nodeHostRunsHere } from '../../test/hosts/obtain';
import { serveNode } from '../../test/hosts/serve-node';
import { temporaryFolder } from '../../test/hosts/temporary';
import { forHost } from '../build/extension';
import { packageExtension } from '../package';
import { failure, type Outcome } from './outcome';

/**
 * Packs the extension, installs the package into a VS Code that has nothing else, and uses it there. Counts
 * as one test. What "use" means stands in `test/integration/harness/packaged.ts`.
 */
export async function packaged(root: string): Promise<Outcome> {
  const vsix = await packageExtension();
  if (!nodeHostRunsHere) return { passed: 0, failed: 0, skipped: 1, note: 'Installed on Linux on x64 only.' };
  const { path: home, remove } = await temporaryFolder();
  try {
    const workspace = path.join(home, 'samples');
    await cp(path.join(root, 'samples'), workspace, { recursive: true });
    const user = await writeUser(root, path.join(home, 'user'));
    const served = await serveNode({ vsix, folder: workspace, ...user });
    const status = await runInBrowser(served);
    return status === 0
      ? { passed: 1, failed: 0 }
      : failure('The installed package does not work, see above.');
  } finally {
    await remove();
  }
}

/**
 * VS Code runs tests only beside an extension under development. This one stands for any user's, and does
 * nothing.
 */
async function writeUser(root: string, folder: string) {
  const extensionTestsPath = path.join(folder, 'index.js');
  await build({
    ...forHost(root, 'node'),
    entryPoints: ['test/integration/harness/packaged.ts'],
    outfile: extensionTestsPath,
  });
  const { engines } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    engines: unknown;
  };
  const manifest = { name: 'somebody', publisher: 'some', version: '1.0.0', engines };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return { extensionDevelopmentPath: folder, extensionTestsPath };
}
