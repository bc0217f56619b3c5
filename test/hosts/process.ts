import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Looks a program up on the PATH, as a shell would.
 *
 * @returns its absolute path, or undefined where there is none
 */
export function findOnPath(program: string): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)) {
    for (const suffix of suffixes) {
      const candidate = path.join(folder, program + suffix);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/** The npm that runs us, or else the one on the PATH, as a command to start with `run` or `spawn`. */
export function npmCommand(args: readonly string[]): { command: string; args: string[]; shell: boolean } {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js')) return { command: process.execPath, args: [cli, ...args], shell: false };
  // Windows finds npm.cmd through its shell only.
  return { command: 'npm', args: [...args], shell: process.platform === 'win32' };
}

/**
 * Runs a program to its end, without standard input, and keeps its output for the case that it fails.
 *
 * @throws with the end of its output when it cannot be started or exits with another status than 0
 */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<void> {
  const { child, close } = startGroup(command, args, options);
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code === 0) resolve();
        else
          reject(
            new Error(`${path.basename(command)} ${args.join(' ')} ended with ${code ?? signal}:\n${output}`),
          );
      });
    });
  } finally {
    await close(0);
  }
}

/** A child process with everything that it has started in its turn. */
export interface ProcessGroup {
  readonly child: ChildProcess;
  /**
   * Ends all of it: asks first, and kills what is still there after `graceMs` (3 s; with 0 it does not ask).
   * Resolves when it is gone.
   */
  close(graceMs?: number): Promise<void>;
}

const windows = process.platform === 'win32';

/**
 * Starts a program as the leader of a group of its own, so that its descendants can be ended with it: VS
 * Code's server would leave its extension hosts behind. The group does not outlive this process.
 */
export function startGroup(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ProcessGroup {
  endGroupsOnSignals();
  const child = spawn(command, args, { ...options, detached: !windows, stdio: ['ignore', 'pipe', 'pipe'] });
  // Signals reach the group as long as any process of it lives, also after its leader has ended.
  const signal = (name: NodeJS.Signals | 0): boolean => {
    if (child.pid === undefined) return false;
    try {
      return process.kill(windows ? child.pid : -child.pid, name);
    } catch {
      return false;
    }
  };
  const killNow = () => void signal('SIGKILL');
  // Before the temporary folders are removed, in which it may be writing.
  process.prependListener('exit', killNow);

  let closing: Promise<void> | undefined;
  const close = async (graceMs: number) => {
    if (graceMs > 0) signal('SIGTERM');
    for (const deadline = Date.now() + graceMs; signal(0); ) {
      if (Date.now() >= deadline) killNow();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    process.off('exit', killNow);
  };
  return {
    child,
    close: (graceMs = 3000) => {
      closing ??= close(graceMs);
      return closing;
    },
  };
}

let prepared = false;

/**
 * A terminal's Ctrl-C does not reach the groups, and a signal ends Node without its `exit` event, which ends
 * them. Whoever listens to a signal himself ends the process himself.
 */
function endGroupsOnSignals(): void {
  if (prepared) return;
  prepared = true;
  process.setMaxListeners(0);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + os.constants.signals[signal]);
    });
  }
}
