import 'mocha/mocha.js';
import { webPlatform } from '../../src/platform/web/platform';
import { RESULT_PREFIX } from '../hosts/result';
import { options, runAll } from './harness/run';
import { usePlatform } from './support/platform';

/** What VS Code calls in a web extension host, which is a worker. */
export async function run(): Promise<void> {
  usePlatform(webPlatform);
  mocha.setup(options);
  await import('virtual:tests');
  await runAll(mocha as unknown as Mocha, (result) => {
    console.log(RESULT_PREFIX + JSON.stringify(result));
  });
}
