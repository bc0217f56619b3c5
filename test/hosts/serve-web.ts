import path from 'node:path';
import { root } from './cache';
import { obtainWebBuild } from './obtain';
import { startGroup } from './process';
import { type Served, untilListening } from './served';
import { cleanSettings, type Settings } from './settings';
import type { WebServerConfig } from './web-server';

/** What the web build shall show. All paths are absolute. */
export interface WebOptions {
  /** Shown as the window's folder; its files are read from disk, changes stay in the browser's memory. */
  readonly folder?: string | undefined;
  /** A `.code-workspace` file in it, whose folders are shown instead: a path from there. */
  readonly workspace?: string | undefined;
  readonly extensionDevelopmentPath?: string | undefined;
  /** A module below `extensionDevelopmentPath` that exports `run()`. */
  readonly extensionTestsPath?: string | undefined;
  /** Unpacked extensions that are present as if they were built in. */
  readonly extensionPaths?: readonly string[] | undefined;
  readonly settings?: Settings | undefined;
  /** The language of the window, such as `de`. */
  readonly locale?: string | undefined;
  /** Links to these domains open without a question. */
  readonly trustedDomains?: readonly string[] | undefined;
}

/** Node's arguments for a script of ours; `tsx` has no build step. */
export function tsxArguments(script: string): string[] {
  return ['--import', `file://${path.join(root, 'node_modules/tsx/dist/loader.mjs')}`, script];
}

/**
 * Serves VS Code's web build, with a web extension host, on a free port.
 *
 * @throws where the build cannot be obtained or does not start
 */
export async function serveWeb(options: WebOptions): Promise<Served> {
  const build = await obtainWebBuild();
  const config: WebServerConfig = {
    server: build.server,
    locale: options.locale,
    workspace: options.workspace,
    configurationDefaults: { ...cleanSettings, ...options.settings },
    productConfiguration: { linkProtectionTrustedDomains: options.trustedDomains ?? [] },
    app: {
      build: { type: 'static', location: build.workbench },
      folderMountPath: options.folder,
      extensionDevelopmentPath: options.extensionDevelopmentPath,
      extensionTestsPath: options.extensionTestsPath,
      extensionPaths: options.extensionPaths,
    },
  };
  const script = path.join(__dirname, 'web-server.ts');
  const group = startGroup(process.execPath, [...tsxArguments(script), JSON.stringify(config)]);
  const { port, ...served } = await untilListening('VS Code for the web', group, /^port (\d+)$/m);
  // A name, not an address: webviews are served from sub-domains of it. And a name of its own, so that these are
  // of the same site: the browser lets pages of others, within a page, start no service worker.
  return { ...served, url: `http://vs.localhost:${port}/` };
}
