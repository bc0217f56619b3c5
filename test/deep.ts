import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './hosts/cache';

/**
 * Searches long for texts in which an editing function loses something, or of which reading on from the text before
 * makes something else: 10,000 cases of every property.
 *
 *     npm run test:deep          from a seed of its own choosing
 *     npm run test:deep -- 7     from seed 7: what was found there once is found again
 */
const [given = process.env['PROPERTY_SEED'] ?? String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const seed = Number(given);
if (!Number.isInteger(seed)) throw new Error(`A seed is a whole number, and ${given} is none.`);
const runs = process.env['PROPERTY_RUNS'] ?? '10000';

const say = (): void =>
  console.log(`\n${runs} cases each, from seed ${seed}. Again: npm run test:deep -- ${seed}\n`);
say();
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...[
      'run',
      'generated.properties',
      'mutated.properties',
      'tidy.properties',
      'rereading.properties',
      'scanExactly.properties',
    ],
    ...['--project=unit', '--maxWorkers=2'],
    '--disable-console-intercept',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      // Parts as they ship: while developed they make assertions of their own, which take a sixth of the time.
      NODE_ENV: 'production',
      PROPERTY_RUNS: runs,
      PROPERTY_SEED: String(seed),
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    },
  },
);
say();
process.exitCode = status ?? 1;
