import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type Settings = Record<string, unknown>;

/**
 * Settings for a window that shows the extension and nothing else, and that writes a file only when it is
 * told to: both embedded builds save after a delay by default.
 */
export const cleanSettings: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  // Not `false`: the window would turn that into 'off' while it starts, in the file, which comes between tests.
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const settingsFile = (userDataDir: string) => path.join(userDataDir, 'User/settings.json');

/** Writes the user's settings into a user data folder, which is made where it does not exist. */
export async function writeSettings(userDataDir: string, settings: Settings): Promise<void> {
  const file = settingsFile(userDataDir);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** Reads the user's settings (plain JSON) out of a user data folder; undefined where it has none. */
export async function readSettings(userDataDir: string): Promise<Settings | undefined> {
  try {
    return JSON.parse(await readFile(settingsFile(userDataDir), 'utf8')) as Settings;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
