import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { nodePlatform } from '../../src/platform/node/platform';
import { RESULT_FILE } from '../hosts/result';
import { options, runAll } from './harness/run';
import { usePlatform } from './support/platform';

/** What VS Code calls in a Node extension host: desktop, server. */
export async function run(): Promise<void> {
  usePlatform(nodePlatform);
  const mocha = new Mocha(options);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('virtual:tests');
  await runAll(mocha, (result) => {
    const file = process.env[RESULT_FILE];
    if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
  });
}
