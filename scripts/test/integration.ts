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

/** What a window runs. */
export interface Run {
  /** The module that exports `run()`: a file below the root, for a kind of extension host. */
  readonly module: (kind: 'web' | 'node') => string;
  /** A folder of which the window gets a fresh copy; an empty one where there is none. */
  readonly workspace: string;
  /** The language of the window, where it is not English. */
  readonly locale?: string | undefined;
  /** The folder of the extension under development, from the root; the root where there is none. It holds the module. */
  readonly extension?: string | undefined;
}

/**
 * Opens a window of VS Code with fresh settings and extensions, and runs a module in its extension host.
 *
 * @returns the lines of JSON that the module told, and what the window died of, if it did
 */
export async function runInHost(
  root: string,
  host: IntegrationHost,
  { module, workspace, locale, extension = '' }: Run,
): Promise<{ told: string[]; died: unknown }> {
  const { path: home, remove } = await temporaryFolder();
  const at = (name: string) => path.join(home, name);
  try {
    if (await exists(workspace)) await cp(workspace, at('workspace'), { recursive: true });
    else await mkdir(at('workspace'));
    await writeSettings(at('user'), cleanSettings);
    const vscodeExecutablePath = await executable(root, host);
    const died = await runTests({
      ...(vscodeExecutablePath && { vscodeExecutablePath }),
      cachePath: path.join(cacheRoot(), 'desktop'),
      extensionDevelopmentPath: path.join(root, extension),
      extensionTestsPath: path.join(root, module(host === 'web' ? 'web' : 'node')),
      extensionTestsEnv: { [RESULT_FILE]: at('result.json') },
      launchArgs: [
        at('workspace'),
        `--user-data-dir=${at('user')}`,
        `--extensions-dir=${at('extensions')}`,
        ...(locale ? [`--locale=${locale}`] : []),
      ],
    }).then(
      () => undefined,
      (error: unknown) => error,
    );
    const told = (await exists(at('result.json'))) ? await readFile(at('result.json'), 'utf8') : '';
    return { told: told.split('\n').filter(Boolean), died };
  } finally {
    await remove();
  }
}

/**
 * Runs the integration tests, which must have been built, in a host: in another language than English, those
 * that compare its texts.
 */
export async function integration(root: string, host: IntegrationHost, locale?: string): Promise<Outcome> {
  try {
    const { told, died } = await runInHost(root, host, {
      module: (kind) => `dist/test/${kind}/index.js`,
      workspace: path.join(root, 'test/integration/workspace'),
      locale,
    });
    if (!told[0]) return failure(remedy(host, died));
    const counted = JSON.parse(told[0]) as Result;
    // Else the tests of another language would have run, and passed.
    if (counted.language.split('-')[0] !== (locale ?? 'en')) {
      return failure(`The window spoke ${counted.language}.`);
    }
    return died && counted.failed === 0 ? { ...counted, failed: 1, note: String(died) } : counted;
  } catch (error) {
    return failure(error);
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
