import { findOnPath, run } from './process';
import { step } from './progress';

/** Whether Debian's package manager can be used here without asking anybody. */
export function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath('apt-get') !== undefined;
}

/**
 * Installs packages of the distribution.
 *
 * @throws with apt-get's own words when that fails
 */
export async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt-get may be at work, for instance the system's own daily one.
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  await step(`Installing ${packages.join(', ')} with apt-get`, async () => {
    await run('apt-get', ['update', ...patience], { env });
    await run('apt-get', ['install', '--yes', '--no-install-recommends', ...patience, ...packages], { env });
  });
}

/**
 * Makes sure that native modules can be compiled.
 *
 * @throws saying what to install, where it cannot be installed from here
 */
export async function obtainCompilers(): Promise<void> {
  const missing = ['python3', 'make', 'g++'].filter((program) => findOnPath(program) === undefined);
  if (missing.length === 0) return;
  if (!canUseApt()) {
    throw new Error(
      `The VS Code server is compiled in part, which needs ${missing.join(', ')}. ` +
        `Install them and try again (Debian: apt-get install ${missing.join(' ')}).`,
    );
  }
  await aptInstall(missing);
}
