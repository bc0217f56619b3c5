import * as vscode from 'vscode';
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
  keepThoseFor(vscode.env.language, mocha.suite);
  if (MOCHA_GREP) mocha.grep(new RegExp(MOCHA_GREP, 'i'));
  const { stats } = await new Promise<Mocha.Runner>((resolve) => {
    const runner = mocha.run(() => resolve(runner));
  });
  const result = {
    passed: stats?.passes ?? 0,
    failed: stats?.failures ?? 0,
    skipped: stats?.pending ?? 0,
    language: vscode.env.language,
  };
  tell(result);
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
  if (result.passed === 0) throw new Error('There was no test to run.');
}

/** Suites that compare translated texts have this title; all others compare the English ones. */
export const inLanguage = (language: string): string => `in the language ${language}`;

const isEnglish = (language: string): boolean => /^en\b/u.test(language);

/** Takes out the suites that compare the texts of another language than the window's. */
function keepThoseFor(language: string, { suites }: Mocha.Suite): void {
  const isTranslated = ({ title }: Mocha.Suite): boolean => title.startsWith(inLanguage(''));
  const isWanted = (suite: Mocha.Suite): boolean =>
    isEnglish(language) ? !isTranslated(suite) : suite.title === inLanguage(language);
  suites.splice(0, suites.length, ...suites.filter(isWanted));
}
