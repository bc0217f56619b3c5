import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findOnPath } from './process';
import { aptInstall, canUseApt } from './system';

/** Names the browser to use, where none or the wrong one is found by itself. */
const VARIABLE = 'PERFORMANCE_ALIGNMENT_BROWSER';

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where the installers of other systems put Chrome, Chromium and Edge. */
function installedElsewhere(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return roots.flatMap((folder) =>
    folder === undefined
      ? []
      : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
          path.join(folder, file),
        ),
  );
}

function findBrowser(): string | undefined {
  const named = process.env[VARIABLE];
  if (named) return named;
  for (const program of PROGRAMS) {
    const found = findOnPath(program);
    if (found) return found;
  }
  return installedElsewhere().find((file) => existsSync(file));
}

/**
 * Finds a browser of Chromium's kind, or installs Debian's.
 *
 * @returns the path of its executable
 * @throws saying what to install, where there is none and it cannot be installed from here
 */
export async function obtainBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (canUseApt()) {
    await aptInstall(['chromium']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No browser found. Install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium), ' +
      `or name its executable in the environment variable ${VARIABLE}.`,
  );
}

/**
 * Starts the browser with an empty profile and no traffic of its own. `HEADED=1` in the environment shows
 * its window.
 */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await obtainBrowser(),
    headless: process.env['HEADED'] !== '1',
    // Our own handlers end the process, and the browser ends with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The first is needed for webviews in the web host, which load from a sub-domain of localhost. This
      // switch replaces the driver's own, so the rest repeats those of its features that matter here.
      '--disable-features=LocalNetworkAccessChecks,ThirdPartyStoragePartitioning,PaintHolding,Translate,' +
        'MediaRouter,OptimizationHints,NetworkTimeServiceQuerying',
    ],
  });
}

/**
 * Has the windows of a context speak a language, such as `de`. A server build takes it over for its extensions;
 * its own words stay English. A web build knows its language by itself.
 */
export async function speak(context: BrowserContext, locale: string): Promise<void> {
  await context.addInitScript((language) => {
    Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
  }, locale);
}
