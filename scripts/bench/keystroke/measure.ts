import { median, quantile } from '../figures';
import { type Cell, leftOut, type Row, type Table } from '../table';
import { insertionTimes } from './insertion';
import { heldBy } from './memory';
import { loadNewestRemark } from './newestRemark';
import { postingTimes } from './posting';
import { middleOf, readTexts, received, type Texts } from './texts';
import { timeOf, timesOf, typingTimes } from './times';
import { toggling } from './toggles';
import { type Read, remark, toFindings, toTree, type Way, ways } from './ways';

/** What a run measured. */
export interface Measured {
  tables: Table[];
  /** How long remark takes for the text of 60 KB, in milliseconds. */
  unit: number;
}

const sizes = [6_000, 60_000, 600_000, 6_000_000];
const limit = { times: 300, milliseconds: 6000 };

/** Measures everything; this module is run by itself, with the checkout's root, and tells who started it. */
async function measure(root: string): Promise<Measured> {
  const texts = await readTexts(root);
  const yardstick = received(texts.document(60_000));
  const unit = median(await typingTimes(yardstick, middleOf(yardstick), remark.begin(), limit));
  const tables = [
    await bySize('One keystroke', (size) => typing(received(texts.document(size)))),
    await firstReadings(texts, await loadNewestRemark(root)),
    await inList(texts),
    await toggled(texts),
    await bySize('Inserting an example', (size) => insertionTimes(received(texts.document(size)), limit)),
    await held(texts),
    await posted(texts),
  ];
  return { tables, unit };
}

/** A table of the medians of times, and of what 99 of 100 do not exceed, at each size. */
async function bySize(
  name: string,
  timesAt: (size: number) => Promise<Record<string, number[]>>,
): Promise<Table> {
  const rows = new Map<string, Cell[]>();
  for (const [index, size] of sizes.entries()) {
    console.log(`${name}, ${kilobytes(size)} …`);
    for (const [row, times] of Object.entries(await timesAt(size))) {
      const cells = rows.get(row) ?? sizes.flatMap(() => [leftOut, leftOut]);
      cells.splice(2 * index, 2, median(times), quantile(times, 0.99));
      rows.set(row, cells);
    }
  }
  const head = sizes.flatMap((size) => [kilobytes(size), `${kilobytes(size)}, p99`]);
  return { name, head, rows: [...rows].map(([row, cells]) => ({ name: row, cells })) };
}

async function typing(text: string): Promise<Record<string, number[]>> {
  const found: Record<string, number[]> = {};
  for (const { name, most, begin } of ways) {
    if (text.length <= most) found[name] = await typingTimes(text, middleOf(text), begin(), limit);
  }
  return found;
}

/** Readings of texts that nothing is known of, and how many times as long remark takes for the tree. */
async function firstReadings(texts: Texts, newest: Read): Promise<Table> {
  const held: Way = { ...remark, most: Number.POSITIVE_INFINITY };
  const unheld: Way = { name: 'remark as npm installs it', most: 1_000_000, begin: () => newest };
  const found = new Map<Way, number[]>();
  for (const way of [toTree, toFindings, held, unheld]) {
    console.log(`First reading: ${way.name} …`);
    const times: number[] = [];
    for (const size of sizes) times.push(size > way.most ? Number.NaN : await firstTime(way, texts, size));
    found.set(way, times);
  }
  const rows = [...found].map(
    ([{ name }, times]): Row => ({ name, cells: times.map((time) => (Number.isNaN(time) ? leftOut : time)) }),
  );
  const tree = found.get(toTree) ?? [];
  for (const way of [held, unheld]) {
    const ratios = (found.get(way) ?? []).map((time, index) => time / (tree[index] ?? Number.NaN));
    const cells = ratios.map((ratio) => (Number.isNaN(ratio) ? leftOut : ratio.toFixed(1)));
    rows.push({ name: `${way.name} / tree`, cells });
  }
  return { name: 'First reading', head: sizes.map(kilobytes), rows };
}

async function firstTime({ begin }: Way, texts: Texts, size: number): Promise<number> {
  const text = received(texts.document(size));
  const most = { times: 50, milliseconds: 4000 };
  return median(await timesOf(most, () => timeOf(() => begin()(text))));
}

async function inList(texts: Texts): Promise<Table> {
  const size = 600_000;
  console.log(`One list of ${kilobytes(size)} …`);
  const times = await typing(received(texts.list(size)));
  const rows = Object.entries(times).map(([name, typed]) => ({
    name,
    cells: [median(typed), quantile(typed, 0.99)],
  }));
  return { name: `One keystroke in a single list of ${kilobytes(size)}`, head: ['median', 'p99'], rows };
}

async function toggled(texts: Texts): Promise<Table> {
  const size = 60_000;
  const text = received(texts.document(size));
  const rows: Row[] = [];
  for (const way of [toTree, toFindings]) {
    console.log(`Toggles: ${way.name} …`);
    rows.push(...(await toggling(text, way)));
  }
  return {
    name: `Written above a criterion at ${kilobytes(size)}, and undone`,
    head: ['written', 'slowest', 'undone', 'slowest undone'],
    rows,
  };
}

async function held(texts: Texts): Promise<Table> {
  const rows: Row[] = [];
  for (const size of [60_000, 600_000]) {
    console.log(`Memory, ${kilobytes(size)} …`);
    const { read, typed } = await heldBy(toFindings, received(texts.document(size)));
    rows.push({
      name: kilobytes(size),
      cells: [read, typed].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`),
    });
  }
  return { name: 'Memory held', head: ['once read', 'after 300 keystrokes'], rows };
}

async function posted(texts: Texts): Promise<Table> {
  const found: Record<string, number>[] = [];
  const sent = sizes.filter((size) => size <= 600_000);
  for (const size of sent) {
    console.log(`Posting, ${kilobytes(size)} …`);
    found.push(await postingTimes(toFindings.begin(), received(texts.document(size)), limit));
  }
  const rows = Object.keys(found[0] ?? {}).map((name) => ({
    name,
    cells: found.map((medians) => medians[name] ?? Number.NaN),
  }));
  return { name: 'Model and findings, from one thread to another', head: sent.map(kilobytes), rows };
}

function kilobytes(size: number): string {
  return size < 1_000_000 ? `${size / 1000} KB` : `${size / 1_000_000} MB`;
}

measure(process.argv[2] ?? '.').then(
  (measured) => process.send?.(measured, () => process.disconnect()),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
    process.disconnect();
  },
);
