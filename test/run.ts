import { buildAll } from '../scripts/build';
import { npmScript, vitest } from '../scripts/test/commands';
import { integration } from '../scripts/test/integration';
import { failure, figures, neverEmpty, type Outcome } from '../scripts/test/outcome';
import { packaged } from '../scripts/test/packaged';
import { root } from './hosts/cache';
import { nodeHostRunsHere } from './hosts/obtain';

interface Suite {
  readonly name: string;
  readonly needsBuild?: boolean;
  run(): Promise<Outcome>;
}

/** Cheap ones first: a typing error is told within seconds. */
const suites: readonly Suite[] = [
  { name: 'check', run: () => npmScript(root, 'check') },
  { name: 'lint', run: () => npmScript(root, 'lint') },
  // Packages as they ship: what they assert of themselves otherwise takes a sixth of the time.
  { name: 'unit', run: () => vitest(root, 'unit', { NODE_ENV: 'production' }) },
  { name: 'integration:web', needsBuild: true, run: () => integration(root, 'web') },
  {
    name: 'integration:node',
    needsBuild: true,
    run: () => integration(root, nodeHostRunsHere ? 'node' : 'desktop'),
  },
  { name: 'integration:german', needsBuild: true, run: () => integration(root, 'web', 'de') },
  { name: 'package', needsBuild: true, run: () => packaged(root) },
  { name: 'e2e', needsBuild: true, run: () => vitest(root, 'e2e') },
];

/** Not part of a plain `npm test`: it wants a display and a download. */
const desktop: Suite = { name: 'desktop', needsBuild: true, run: () => integration(root, 'desktop') };

/**
 * The suites that the arguments name: all but the desktop one where there are no arguments; `integration`
 * stands for `integration:web`, `integration:node` and `integration:german`.
 *
 * @throws where there is no such suite
 */
function selected(names: readonly string[]): Suite[] {
  if (names.length === 0) return [...suites];
  const known = [...suites, desktop];
  return names.flatMap((name) => {
    const found = known.filter((suite) => suite.name === name || suite.name.startsWith(`${name}:`));
    if (found.length > 0) return found;
    throw new Error(`No suite is called ${name}. There are: ${known.map((suite) => suite.name).join(', ')}.`);
  });
}

async function runSuite(suite: Suite, broken: string | undefined): Promise<Outcome> {
  if (suite.needsBuild && broken) return failure(broken);
  console.log(`\n=== ${suite.name}\n`);
  try {
    return neverEmpty(await suite.run());
  } catch (error) {
    return failure(error);
  }
}

async function main(): Promise<void> {
  const chosen = selected(process.argv.slice(2));
  const lines: string[] = [];
  const total = { passed: 0, failed: 0 };
  let built = false;
  let broken: string | undefined;
  for (const suite of chosen) {
    const start = Date.now();
    if (suite.needsBuild && !built) {
      built = true;
      console.log('\n=== build\n');
      await buildAll({ tests: true }).catch(() => {
        broken = 'The build failed, see above.';
      });
    }
    const outcome = await runSuite(suite, broken);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
    lines.push(`${suite.name.padEnd(18)}${seconds.padStart(6)}  ${figures(outcome)}`);
    if (outcome.note) lines.push(`${' '.repeat(26)}${outcome.note}`);
  }
  console.log(`\n=== figures\n\n${lines.join('\n')}\n\n${figures(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
