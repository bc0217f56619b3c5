import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A commit of somebody, on a day at noon. */
export interface TestCommit {
  message: string;
  email: string;
  day: string;
  /** What is written before it: paths to texts. */
  files?: Readonly<Record<string, string>>;
}

/** Makes a Git repository with these commits, the oldest first, and a remote. */
export async function makeRepository(
  folder: string,
  remote: string,
  commits: readonly TestCommit[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const git = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    run('git', ['-c', 'commit.gpgsign=false', ...args], { cwd: folder, env: { ...process.env, ...env } });
  await git(['init', '-q', '-b', 'main']);
  await git(['remote', 'add', 'origin', remote]);
  for (const { message, email, day, files = {} } of commits) {
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    await git(['add', '-A']);
    const date = `${day}T12:00:00`;
    await git(['commit', '-q', '--allow-empty', '-m', message], {
      GIT_AUTHOR_NAME: 'Somebody',
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Somebody',
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    });
  }
}
