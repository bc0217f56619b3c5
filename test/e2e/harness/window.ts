import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { speak, startBrowser } from '../../hosts/browser';
import { root } from '../../hosts/cache';
import { nodeHostRunsHere } from '../../hosts/obtain';
import { serveNode } from '../../hosts/serve-node';
import { serveWeb } from '../../hosts/serve-web';
import type { Served } from '../../hosts/served';
import type { Settings } from '../../hosts/settings';
import { type Editor, editor } from './editor';
import { recordOpened } from './external';
import { makeFixture, unpack } from './fixture';
import { type QuickInput, quickInput, runCommand } from './quick-input';
import { type Workbench, workbench } from './workbench';

export type Host = 'web' | 'node';

/** The hosts that run on this machine, for `describe.each(hosts)`. */
export const hosts: readonly Host[] = nodeHostRunsHere ? ['web', 'node'] : ['web'];

/** What a window shall show. */
export interface WindowOptions {
  readonly host: Host;
  /** A folder to show a copy of. */
  readonly folder?: string;
  /** Files (path to text) to show, on top of the folder's if there is one. */
  readonly files?: Readonly<Record<string, string>>;
  /** Shows the folders that this `.code-workspace` file of the folder names, instead of the folder. */
  readonly workspace?: string;
  /** On top of the settings for a clean window. */
  readonly settings?: Settings;
  /** A package to install instead of loading the extension under development. */
  readonly vsix?: string;
  /** Addresses of servers on this machine that the window may ask as well. */
  readonly servers?: readonly string[];
  /** Links to these domains open without a question. */
  readonly trustedDomains?: readonly string[];
  /** The language of the window, such as `de`; English where it is left out. */
  readonly locale?: string;
  /** In pixels: 1280 by 800 where it is left out. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A window of VS Code. */
export interface Window extends Workbench {
  readonly host: Host;
  readonly page: Page;
  /** The temporary folder that the window shows. In the web host, changes stay in the browser. */
  readonly folder: string;
  readonly editor: Editor;
  readonly quickInput: QuickInput;
  /** Every address that the browser was asked to open, in order. */
  readonly opened: readonly string[];
  /** Runs a command by its full title through the palette. */
  command(title: string): Promise<void>;
  /** Presses a key, such as `Control+Z`, in the focused element. */
  press(key: string): Promise<void>;
  /** Reads a file of the folder from disk; Node host only. */
  fileOnDisk(name: string): Promise<string>;
  readClipboard(): Promise<string>;
  writeClipboard(text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

async function serve(options: WindowOptions, folder: string): Promise<Served> {
  const { host, vsix, settings, trustedDomains, locale, workspace } = options;
  // One row a folder, so that a path can be followed.
  const forTests = { 'explorer.compactFolders': false };
  const common = { folder, settings: { ...forTests, ...settings }, trustedDomains };
  const underDevelopment = vsix ? undefined : root;
  if (host === 'node') {
    const file = workspace && path.join(folder, workspace);
    return serveNode({ ...common, workspace: file, vsix, extensionDevelopmentPath: underDevelopment });
  }
  if (!vsix) return serveWeb({ ...common, workspace, locale, extensionDevelopmentPath: underDevelopment });
  const unpacked = path.join(path.dirname(folder), 'extension');
  await unpack(vsix, unpacked);
  return serveWeb({ ...common, workspace, locale, extensionPaths: [unpacked] });
}

/**
 * Opens VS Code in a browser, with the extension, on a temporary copy of the fixture, and waits until its
 * files show. Close it in the end.
 *
 * ```ts
 * const window = await openWindow({ host: 'node', files: { 'cycle.md': '# Cycle\n' } });
 * await window.editor.open('cycle.md');
 * await window.command('Performance Alignment: Insert Example…');
 * await window.quickInput.pick('Quality');
 * await window.close();
 * ```
 *
 * @throws where the build or the browser cannot be obtained, or the window does not come up
 */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const fixture = await makeFixture(options.folder, options.files);
  const cleanUp: (() => Promise<void>)[] = [fixture.remove];
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };
  try {
    const served = await serve(options, fixture.folder);
    cleanUp.push(() => served.close(0));
    const browser = await startBrowser();
    cleanUp.push(() => browser.close());
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: options.size ?? { width: 1280, height: 800 },
    });
    if (options.locale) await speak(context, options.locale);
    // Before the test's own limit, so that it is told what was waited for.
    context.setDefaultTimeout(15_000);
    const { port } = new URL(served.url);
    const ports = [port, ...(options.servers ?? []).map((server) => new URL(server).port)];
    const opened = await recordOpened(context, (url) => ports.includes(url.port));
    const page = await context.newPage();
    await page.goto(served.url);
    await page.locator('.explorer-folders-view [role=treeitem]').first().waitFor({ timeout: 60_000 });
    return {
      ...workbench(page),
      host: options.host,
      page,
      folder: fixture.folder,
      editor: editor(page),
      quickInput: quickInput(page),
      opened,
      command: (title) => runCommand(page, title),
      press: (key) => page.keyboard.press(key),
      fileOnDisk: (name) => readFile(path.join(fixture.folder, name), 'utf8'),
      readClipboard: () => page.evaluate(() => navigator.clipboard.readText()),
      writeClipboard: (text) => page.evaluate((value) => navigator.clipboard.writeText(value), text),
      screenshot: async (file) => {
        await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
