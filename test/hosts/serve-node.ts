import path from 'node:path';
import { type NodeBuild, obtainNodeBuild } from './obtain';
import { run, startGroup } from './process';
import { type Served, untilListening } from './served';
import { cleanSettings, readSettings, type Settings, writeSettings } from './settings';
import { temporaryFolder } from './temporary';

/** What the server build shall show. All paths are absolute. */
export interface NodeOptions {
  /** Shown as the window's folder: the files are those on disk. */
  readonly folder?: string | undefined;
  /** A `.code-workspace` file whose folders are shown, instead of one folder. */
  readonly workspace?: string | undefined;
  /** Opened at the start. */
  readonly file?: string | undefined;
  readonly extensionDevelopmentPath?: string | undefined;
  /** A module that exports `run()`. */
  readonly extensionTestsPath?: string | undefined;
  /** Installed before the window opens, as a user would. */
  readonly vsix?: string | undefined;
  /** Where it is left out, it lives in a temporary folder and goes with the server. */
  readonly userDataDir?: string | undefined;
  readonly extensionsDir?: string | undefined;
  readonly settings?: Settings | undefined;
  readonly trustedDomains?: readonly string[] | undefined;
  /** A free one, where it is left out. */
  readonly port?: number | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** A running server build. */
export interface ServedNode extends Served {
  readonly userDataDir: string;
  readonly extensionsDir: string;
}

/** Variables that would make the server take itself for a part of the program that started us. */
function cleanEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_(?!EXECUTABLE)|ELECTRON_RUN_AS_NODE$|NODE_OPTIONS$)/.test(name),
  );
  // No gallery: no build asks anything on the network by itself.
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
}

/**
 * Serves VS Code's server build, with a Node extension host, on 127.0.0.1.
 *
 * @throws where the build cannot be obtained or does not start
 */
export async function serveNode(options: NodeOptions): Promise<ServedNode> {
  const build = await obtainNodeBuild();
  const { path: home, remove } = await temporaryFolder();
  const userDataDir = options.userDataDir ?? path.join(home, 'data');
  const extensionsDir = options.extensionsDir ?? path.join(home, 'extensions');
  const env = cleanEnvironment(options.env);
  try {
    const own = (await readSettings(userDataDir)) ?? cleanSettings;
    await writeSettings(userDataDir, { ...own, ...options.settings });
    if (options.vsix) await installExtension(build, options.vsix, extensionsDir, env);
    const group = startGroup(
      build.node,
      [
        path.join(build.server, 'out/server-main.js'),
        // Without this the payload, which names the extension under development, is ignored.
        '--enable-smoke-test-driver',
        '--without-connection-token',
        '--accept-server-license-terms',
        '--telemetry-level=off',
        '--host=127.0.0.1',
        `--port=${options.port ?? 0}`,
        `--server-data-dir=${path.join(home, 'server')}`,
        `--user-data-dir=${userDataDir}`,
        `--extensions-dir=${extensionsDir}`,
        ...(options.trustedDomains ?? []).map((domain) => `--link-protection-trusted-domains=${domain}`),
      ],
      { env },
    );
    const { port, ended, close } = await untilListening('The VS Code server', group, /listening on (\d+)/);
    const closeAll = async (graceMs?: number) => {
      await close(graceMs);
      await remove();
    };
    return { url: windowUrl(port, options), ended, close: closeAll, userDataDir, extensionsDir };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The address of a window; it carries what desktop VS Code takes as arguments. */
function windowUrl(port: number, options: NodeOptions): string {
  const remote = (local: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(local)}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  const { folder, workspace, file, extensionDevelopmentPath, extensionTestsPath } = options;
  if (file) payload.push(['openFile', remote(file)]);
  if (extensionDevelopmentPath) payload.push(['extensionDevelopmentPath', remote(extensionDevelopmentPath)]);
  if (extensionTestsPath) payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
  const shown = workspace ? { workspace } : { ...(folder && { folder }) };
  const query = new URLSearchParams({ ...shown, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

async function installExtension(
  { node, server }: NodeBuild,
  vsix: string,
  extensionsDir: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const main = path.join(server, 'out/server-main.js');
  const args = ['--install-extension', vsix, '--extensions-dir', extensionsDir, '--force'];
  await run(node, [main, ...args, '--accept-server-license-terms'], { env });
}
