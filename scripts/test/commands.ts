import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { npmCommand } from '../../test/hosts/process';
import { temporaryFolder } from '../../test/hosts/temporary';
import { failure, type Outcome } from './outcome';

/** Runs a command whose output goes straight to the terminal; returns its exit status. */
function show(
  command: string,
  args: string[],
  cwd: string,
  { shell = false, variables = {} }: { shell?: boolean; variables?: Readonly<Record<string, string>> } = {},
): Promise<number> {
  // Vite would warn of a change in its next version at every start.
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...variables };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a script of package.json that counts as one test: it passes or it does not. */
export async function npmScript(root: string, script: string): Promise<Outcome> {
  const { command, args, shell } = npmCommand(['run', '--silent', script]);
  const status = await show(command, args, root, { shell });
  return status === 0 ? { passed: 1, failed: 0 } : failure(`npm run ${script} ended with ${status}.`);
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: {
    readonly status: string;
    readonly assertionResults: { readonly status: string }[];
  }[];
}

/**
 * Runs a project of vitest.config.ts and takes the counts from its JSON report. A file that fails as a whole
 * (it does not load, a hook of it fails) counts as one failed test.
 * @param variables of the environment, beside those that are there
 */
export async function vitest(
  root: string,
  project: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { path: folder, remove } = await temporaryFolder();
  const file = path.join(folder, 'report.json');
  try {
    const cli = path.join(root, 'node_modules/vitest/vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const status = await show(process.execPath, [cli, 'run', '--project', project, ...reporters], root, {
      variables,
    });
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    const lostFiles = report.testResults.filter(
      (result) =>
        result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
    ).length;
    const failed = report.numFailedTests + lostFiles;
    return {
      passed: report.numPassedTests,
      // An error outside of any test, such as an unhandled rejection, shows in the status alone.
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: report.numPendingTests,
    };
  } catch (error) {
    return failure(`Vitest left no report: ${error}`);
  } finally {
    await remove();
  }
}
