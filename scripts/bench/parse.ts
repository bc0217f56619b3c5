import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assess } from '../../src/coverage/assess';
import { defaultAssessOptions } from '../../src/coverage/options';
import { mayBeAlignmentDocument } from '../../src/document/glance';
import { parse } from '../../src/document/parse';
import { median, milliseconds, printTable, quantile } from './figures';

const options = { ...defaultAssessOptions, today: '2026-12-01' };

/** The pure functions in plain Node: reading, assessing, and the cheap test of any Markdown. */
export async function benchParse(root: string): Promise<void> {
  const text = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
  const [start, middle, end, readme] = await Promise.all([
    text('samples/linus-start-of-cycle.md'),
    text('samples/ada-middle-of-cycle.md'),
    text('samples/grace-end-of-cycle.md'),
    text('README.md'),
  ]);
  const large = ofSize(middle, 200_000);
  const model = parse(end);
  // A README of somebody else, in which no line is like ours.
  const strange = readme.split('\n').filter((line) => !mayBeAlignmentDocument(`# A\n${line}`));
  const rows = [
    measure('parse, start of a cycle', start, parse),
    measure('parse, middle of a cycle', middle, parse),
    measure('parse, end of a cycle', end, parse),
    measure('parse, 200 KB', large, parse),
    measure('assess, end of a cycle', end, () => assess(model, options)),
    measure('cheap test, README of 10 KB', ofSize(strange.join('\n'), 10_000), mayBeAlignmentDocument),
    measure('cheap test, Markdown of 500 KB', ofSize(strange.join('\n'), 500_000), mayBeAlignmentDocument),
  ];
  console.log('\nIn plain Node\n');
  printTable(['What', 'KB', 'median', 'p95'], rows);
}

/** The text again and again: so many documents in one file. */
function ofSize(text: string, size: number): string {
  return `${text}\n`.repeat(Math.ceil(size / text.length)).slice(0, size);
}

function measure(name: string, text: string, work: (text: string) => unknown): string[] {
  const times: number[] = [];
  for (const stop = performance.now() + 4000; performance.now() < stop && times.length < 500; ) {
    const start = performance.now();
    work(text);
    times.push(performance.now() - start);
  }
  // What runs first is not compiled yet.
  const warm = times.slice(Math.floor(times.length / 5));
  return [
    name,
    String(Math.round(text.length / 1000)),
    milliseconds(median(warm)),
    milliseconds(quantile(warm, 0.95)),
  ];
}
