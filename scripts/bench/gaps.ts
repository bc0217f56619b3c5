import { type Gap, type GapsRequest, idle } from '../../test/bench/gap';
import { pathological } from '../../test/pathological';
import type { Host } from '../build/extension';
import { printTable } from './figures';
import { bundle, inWindow } from './window';

const sizes = [10_000, 30_000, 100_000];
/** An input that took longer than this, in milliseconds, is left out at the larger sizes. */
const patience = 20_000;
/** A window ends after some minutes, whatever happens: so each gets some of the texts. */
const inOneWindow = 65;

/**
 * The longest gap of a timer of 10 ms in the extension host while the API reads each pathological text, in
 * milliseconds; the least of three, where it is long. `BENCH_INPUT` names a part of the inputs' names.
 */
export async function benchGaps(root: string, hosts: readonly Host[]): Promise<void> {
  const wanted = process.env['BENCH_INPUT'] ?? '';
  const names = pathological.map(({ name }) => name).filter((name) => name.includes(wanted));
  const found: Record<string, Gap[]> = {};
  for (const host of hosts) {
    await bundle(root, host, 'gaps');
    found[host] = await measure(root, host, names);
  }
  const columns = hosts.flatMap((host) => sizes.map((size) => ({ host, size })));
  const head = [
    'Longest gap (answer) in ms',
    ...columns.map(({ host, size }) => `${host} ${size / 1000} KB`),
  ];
  const rows = names.map((name) => [
    name,
    ...columns.map(({ host, size }) =>
      cell(found[host]?.find((one) => one.name === name && one.size === size)),
    ),
  ]);
  console.log('\n! Not read in full. Left out: took too long at a smaller size.\n');
  printTable(head, rows);
  console.log('');
  for (const host of hosts) printSummary(host, found[host] ?? []);
}

async function measure(root: string, host: Host, names: readonly string[]): Promise<Gap[]> {
  const gaps: Gap[] = [];
  for (const size of sizes) {
    const tooLong = new Set(gaps.filter(({ answer }) => answer > patience).map(({ name }) => name));
    const left = names.filter((name) => !tooLong.has(name));
    for (let first = 0; first < left.length; first += inOneWindow) {
      const request: GapsRequest = { size, names: left.slice(first, first + inOneWindow) };
      console.log(`${host}, ${size / 1000} KB: ${request.names.length} texts …`);
      gaps.push(...(await inWindow<Gap>(root, host, 'gaps', request)));
    }
  }
  return gaps;
}

function cell(measured: Gap | undefined): string {
  if (!measured) return 'left out';
  const { gap, answer, complete, problem } = measured;
  if (problem) return problem.slice(0, 20);
  return `${gap.toFixed(0)} (${answer.toFixed(0)}${complete ? '' : '!'})`;
}

function printSummary(host: Host, gaps: readonly Gap[]): void {
  const longest = (of: readonly Gap[]): Gap | undefined => of.toSorted((a, b) => b.gap - a.gap)[0];
  const [idlest, worst] = [
    longest(gaps.filter(({ name }) => name === idle)),
    longest(gaps.filter(({ name }) => name !== idle)),
  ];
  const above = gaps.filter(({ gap }) => gap > 50).length;
  console.log(
    `${host}: longest gap ${worst?.gap.toFixed(0)} ms (${worst?.name}, ${worst?.size} units), ` +
      `idle ${idlest?.gap.toFixed(0)} ms; above 50 ms: ${above} of ${gaps.length}; ` +
      `not read in full: ${gaps.filter(({ complete }) => !complete).length}`,
  );
}
