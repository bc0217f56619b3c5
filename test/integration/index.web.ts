import 'mocha/mocha.js';
import { RESULT_PREFIX } from '../hosts/result';
import { options, runAll } from './harness/run';

/** What VS Code calls in a web extension host, which is a worker. */
export async function run(): Promise<void> {
  mocha.setup(options);
  await import('virtual:tests');
  await runAll(mocha as unknown as Mocha, (result) => {
    console.log(RESULT_PREFIX + JSON.stringify(result));
  });
}
