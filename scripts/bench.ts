import { root } from '../test/hosts/cache';
import { nodeHostRunsHere } from '../test/hosts/obtain';
import { benchActivation } from './bench/activation';
import { benchGaps } from './bench/gaps';
import { benchIndex } from './bench/index';
import { benchKeystroke } from './bench/keystroke';
import { benchOverview } from './bench/overview';
import { benchParse } from './bench/parse';
import { benchTyping } from './bench/typing';
import { buildAll } from './build';
import type { Host } from './build/extension';

/** A benchmark; `isWritten` says whether what it measures is to be kept in the repository. */
type Part = (root: string, hosts: readonly Host[], isWritten: boolean) => Promise<void>;

const parts: Record<string, Part> = {
  parse: benchParse,
  keystroke: benchKeystroke,
  activation: benchActivation,
  gaps: benchGaps,
  index: benchIndex,
  overview: benchOverview,
  typing: benchTyping,
};

/** The hosts that run here, or the one that the environment variable `BENCH_HOST` names. */
function hosts(): Host[] {
  const all: Host[] = nodeHostRunsHere ? ['web', 'node'] : ['web'];
  const wanted = process.env['BENCH_HOST'];
  return wanted ? all.filter((host) => host === wanted) : all;
}

/**
 * Runs the benchmarks that the arguments name, or all. They print figures and judge nothing; with `--write`, those
 * that keep figures in the repository write them there.
 */
async function main(): Promise<void> {
  const write = '--write';
  const given = process.argv.slice(2);
  const names = given.filter((argument) => argument !== write);
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);
  await buildAll({ production: true });
  for (const name of names.length > 0 ? names : Object.keys(parts)) {
    await parts[name]?.(root, hosts(), given.includes(write));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
