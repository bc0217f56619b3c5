import type { Result } from '../../hosts/result';

/** Mocha's options, equal in all hosts. */
export const options: Mocha.MochaOptions = {
  ui: 'bdd',
  reporter: 'spec',
  color: false,
  // A first activation on a busy machine with two cores takes seconds.
  timeout: 30_000,
};

/** What `MOCHA_GREP` in the environment of the build holds; the build puts it here. */
declare const MOCHA_GREP: string;

/**
 * Runs all tests that are registered by now, and tells the counts.
 *
 * @throws where a test failed, or where there was none: VS Code then ends with a status of its own
 */
export async function runAll(mocha: Mocha, tell: (result: Result) => void): Promise<void> {
  if (MOCHA_GREP) mocha.grep(new RegExp(MOCHA_GREP, 'i'));
  const { stats } = await new Promise<Mocha.Runner>((resolve) => {
    const runner = mocha.run(() => resolve(runner));
  });
  const result = {
    passed: stats?.passes ?? 0,
    failed: stats?.failures ?? 0,
    skipped: stats?.pending ?? 0,
  };
  tell(result);
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
  if (result.passed === 0) throw new Error('There was no test to run.');
}
