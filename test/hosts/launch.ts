import { appendFileSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { speak, startBrowser } from './browser';
import { root } from './cache';
import { isNoise } from './noise';
import { sourcePositions } from './positions';
import { RESULT_FILE, RESULT_PREFIX } from './result';
import type { Served } from './served';

/** Those of VS Code's own arguments that matter to an embedded build; the others are accepted and ignored. */
export interface Arguments {
  readonly folder?: string | undefined;
  readonly extensionDevelopmentPath?: string | undefined;
  readonly extensionTestsPath?: string | undefined;
  readonly userDataDir?: string | undefined;
  readonly extensionsDir?: string | undefined;
  /** The language of the window, such as `de`. */
  readonly locale?: string | undefined;
}

/** Reads VS Code's arguments, such as `--extensionDevelopmentPath=/x /a/folder`. Paths become absolute. */
export function readArguments(args: readonly string[]): Arguments {
  const value = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const location = (name: string) => {
    const found = value(name);
    return found === undefined ? undefined : path.resolve(found);
  };
  const folder = args.find((arg) => !arg.startsWith('-'));
  const tests = location('extensionTestsPath');
  return {
    folder: folder === undefined ? undefined : path.resolve(folder),
    extensionDevelopmentPath: location('extensionDevelopmentPath'),
    extensionTestsPath: tests === undefined ? undefined : moduleFile(tests),
    userDataDir: location('user-data-dir'),
    extensionsDir: location('extensions-dir'),
    locale: value('locale'),
  };
}

/** The file that `require` would take for the path. */
function moduleFile(module: string): string {
  if (existsSync(`${module}.js`)) return `${module}.js`;
  return existsSync(module) && statSync(module).isDirectory() ? path.join(module, 'index.js') : module;
}

/** A run that has not ended by then hangs: no single test may take that long. */
const LIMIT_MS = 8 * 60_000;

/**
 * Opens a served VS Code in a browser without a window, prints what its extension host logs, and ends both.
 *
 * @param locale the language that extensions are told; a web build says so by itself
 * @returns the exit status that the tests ended with, or 1 where the server or the page died
 */
export async function runInBrowser(served: Served, locale?: string): Promise<number> {
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    if (locale) await speak(context, locale);
    const page = await context.newPage();
    const outcome = new Promise<number>((resolve) => {
      let over = false;
      const end = (status: number, reason?: string) => {
        if (!over && reason !== undefined) console.error(reason);
        over = true;
        resolve(status);
      };
      const fail = (reason: string) => end(1, reason);
      void page.exposeFunction('codeAutomationExit', (status: number) => end(status));
      page.on('crash', () => fail('The page crashed.'));
      page.on('close', () => fail('The page was closed.'));
      void served.ended.then((output) => fail(`The server ended:\n${output}`));
      setTimeout(() => fail('The tests do not come to an end.'), LIMIT_MS).unref();
    });
    await page.exposeFunction('codeAutomationLog', print);
    await page.goto(served.url);
    return await outcome;
  } finally {
    await browser.close();
    await served.close(0);
  }
}

const translate = sourcePositions(root);

/** Passes a line of the extension host on; the line with the tests' counts goes into its file instead. */
function print(type: string, args: unknown[]): void {
  const text = translate(format(...args));
  if (isNoise(text)) return;
  const resultFile = process.env[RESULT_FILE];
  if (text.startsWith(RESULT_PREFIX)) {
    if (resultFile) appendFileSync(resultFile, `${text.slice(RESULT_PREFIX.length)}\n`);
    return;
  }
  (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text}\n`);
}
