import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { obtainBrowser } from '../../test/hosts/browser';
import { cacheRoot } from '../../test/hosts/cache';
import { obtainNodeBuild, obtainWebBuild } from '../../test/hosts/obtain';
import { RESULT_FILE, type Result } from '../../test/hosts/result';
import { cleanSettings, writeSettings } from '../../test/hosts/settings';
import { temporaryFolder } from '../../test/hosts/temporary';
import { exists } from '../build/files';
import { failure, type Outcome } from './outcome';

export type IntegrationHost = 'web' | 'node' | 'desktop';

/** Names the VS Code that `npm run test:desktop` uses instead of a download. */
const DESKTOP = 'VSCODE_EXECUTABLE';

/**
 * Obtains what a host needs.
 *
 * @returns the executable that takes VS Code's arguments; undefined lets `runTests` download the desktop build
 */
async function executable(root: string, host: IntegrationHost): Promise<string | undefined> {
  if (host === 'desktop') {
    const named = process.env[DESKTOP];
    return named ? path.resolve(named) : undefined;
  }
  await obtainBrowser();
  await (host === 'web' ? obtainWebBuild() : obtainNodeBuild());
  return path.join(root, 'test/hosts', `${host}-host`);
}

/**
 * Runs the integration tests, which must have been built, in a host. The window's folder is a fresh copy of
 * `test/integration/workspace` (empty where there is none); settings and extensions are fresh as well.
 */
export async function integration(root: string, host: IntegrationHost): Promise<Outcome> {
  const { path: home, remove } = await temporaryFolder();
  const at = (name: string) => path.join(home, name);
  try {
    const fixture = path.join(root, 'test/integration/workspace');
    if (await exists(fixture)) await cp(fixture, at('workspace'), { recursive: true });
    else await mkdir(at('workspace'));
    await writeSettings(at('user'), cleanSettings);
    const vscodeExecutablePath = await executable(root, host);
    const died = await runTests({
      ...(vscodeExecutablePath && { vscodeExecutablePath }),
      cachePath: path.join(cacheRoot(), 'desktop'),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'dist/test', host === 'web' ? 'web' : 'node', 'index.js'),
      extensionTestsEnv: { [RESULT_FILE]: at('result.json') },
      launchArgs: [at('workspace'), `--user-data-dir=${at('user')}`, `--extensions-dir=${at('extensions')}`],
    }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(await exists(at('result.json')))) return failure(remedy(host, died));
    const counted = JSON.parse(await readFile(at('result.json'), 'utf8')) as Result;
    return died && counted.failed === 0 ? { ...counted, failed: 1, note: String(died) } : counted;
  } catch (error) {
    return failure(error);
  } finally {
    await remove();
  }
}

function remedy(host: IntegrationHost, reason: unknown): string {
  const told = `The tests did not come to their end: ${reason ?? 'no reason given'}.`;
  if (host !== 'desktop') return told;
  return (
    `${told} A desktop VS Code needs a display (on Linux without one: xvfb-run npm run test:desktop); where ` +
    `it cannot be downloaded, name an installed one in the environment variable ${DESKTOP}.`
  );
}
