import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findOnPath, startGroup } from '../../test/hosts/process';
import { cleanSettings, writeSettings } from '../../test/hosts/settings';
import { temporaryFolder } from '../../test/hosts/temporary';
import type { Shown, Started } from '../start';

/** The desktop VS Code's own command, where there is one and a display to show its window. */
export function desktopCommand(): string | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const display = process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
  return display ? findOnPath('code') : undefined;
}

/**
 * Opens a window of the desktop VS Code with the extension. It has a profile of its own: the user's windows,
 * settings and extensions stay as they are.
 */
export async function startDesktop(code: string, { root, folder, file }: Shown): Promise<Started> {
  const { path: profile, remove } = await temporaryFolder();
  await writeSettings(profile, cleanSettings);
  const args = [
    '--wait',
    '--new-window',
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-workspace-trust',
    // Electron's sandbox refuses root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
    `--extensionDevelopmentPath=${root}`,
    folder,
    ...(file ? [file] : []),
  ];
  // A shell for Windows, where the command is a script; the paths may hold spaces.
  const windows = process.platform === 'win32';
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  const group = startGroup(windows ? `"${code}"` : code, quoted, { shell: windows });
  console.log(`\nVS Code with Performance Alignment shows ${folder}. Ctrl-C ends it.\n`);
  return {
    ended: new Promise((resolve) => {
      group.child.on('error', (error) => resolve(`VS Code cannot be started: ${error.message}`));
      group.child.on('close', () => resolve('VS Code was closed.'));
    }),
    close: async () => {
      await endMain(profile);
      await group.close();
      await remove();
    },
  };
}

/** The command only asks the real program, which is no child of it, to open: a lock file holds its id. */
async function endMain(profile: string): Promise<void> {
  const pid = Number(await readFile(path.join(profile, 'code.lock'), 'utf8').catch(() => ''));
  if (!(pid > 0)) return;
  try {
    process.kill(pid, 'SIGTERM');
    for (const deadline = Date.now() + 5000; Date.now() < deadline; ) {
      process.kill(pid, 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
