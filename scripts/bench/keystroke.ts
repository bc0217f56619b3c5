import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lint } from 'markdownlint/sync';
import { assess } from '../../src/coverage/assess';
import { defaultAssessOptions } from '../../src/coverage/options';
import { Memory } from '../../src/document/memory';
import { parse, readBlocks, readDocument } from '../../src/document/parse';
import { TreeReader } from '../../src/document/tree/reader';
import { parseWhole } from '../../src/document/tree/whole';
import { documentOfSize } from './documents';
import { median, milliseconds, printTable, quantile } from './figures';

const options = { ...defaultAssessOptions, today: '2026-12-01' };

/** What is timed: it gets the text as it is after each change, beginning with the whole of it. */
interface Way {
  name: string;
  /** Larger texts take it too long to be timed. */
  most: number;
  begin(): (text: string) => unknown;
}

const ways: readonly Way[] = [
  {
    name: 'tree',
    most: Number.POSITIVE_INFINITY,
    begin: () => {
      const reader = new TreeReader();
      return (text) => reader.read(text);
    },
  },
  {
    name: 'tree, model and findings',
    most: 1_000_000,
    begin: () => {
      const memory = new Memory();
      return (text) => assess(parse(text, undefined, memory), options, text);
    },
  },
  {
    name: 'the same, nothing remembered',
    most: 1_000_000,
    begin: () => (text) => assess(readDocument(readBlocks(text)), options, text),
  },
  { name: 'remark, the whole text', most: 1_000_000, begin: () => parseWhole },
  {
    name: 'markdownlint',
    most: 1_000_000,
    begin: () => (text) => lint({ strings: { text }, config: { default: true } }),
  },
];

/** Ends of what is timed, so that the slow ones end, too. */
const limit = { times: 300, milliseconds: 8000 };

/** What a keystroke costs in the middle of a document, at several sizes, in plain Node. */
export async function benchKeystroke(root: string): Promise<void> {
  const sample = await readFile(path.join(root, 'samples/ada-middle-of-cycle.md'), 'utf8');
  for (const size of [6_000, 60_000, 600_000, 6_000_000]) {
    const text = documentOfSize(sample, size);
    const rows = ways
      .filter(({ most }) => size <= most)
      .map(({ name, begin }) => {
        const { first, typed, undone } = timesOf(text, begin());
        const times = [first, median(typed), quantile(typed, 0.99), ...undone];
        return [name, ...times.map(milliseconds)];
      });
    console.log(`\n${size / 1000} KB\n`);
    printTable(['', 'first', 'keystroke', 'p99', 'fence', 'undone', 'definition', 'undone'], rows);
  }
}

/** Times of the first reading, of keystrokes in an example, and of what changes the reading of the rest. */
function timesOf(
  text: string,
  read: (text: string) => unknown,
): { first: number; typed: number[]; undone: number[] } {
  const time = (now: string): number => {
    const start = performance.now();
    read(now);
    return performance.now() - start;
  };
  const first = time(text);
  const middle = text.indexOf('\n### ', text.length / 2);
  const at = text.indexOf('): ', middle) + 3;
  const typed: number[] = [];
  let now = text;
  const stop = performance.now() + limit.milliseconds;
  for (let count = 0; count < limit.times && performance.now() < stop; count++) {
    now = `${now.slice(0, at + count)}${'a word '[count % 7]}${now.slice(at + count)}`;
    typed.push(time(now));
  }
  const toggled = (written: string): [number, number] => {
    const changed = `${now.slice(0, middle)}${written}${now.slice(middle)}`;
    return [time(changed), time(now)];
  };
  // What runs first is not compiled yet.
  const warm = typed.slice(Math.floor(typed.length / 5));
  return {
    first,
    typed: warm,
    undone: [...toggled('\n```\n'), ...toggled('\n[docs]: https://docs.example.com\n')],
  };
}
