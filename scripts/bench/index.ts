import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultAssessOptions } from '../../src/coverage/options';
import { type Entry, entryLine, readEntry } from '../../src/cycle/overview/entry';
import { fingerprint } from '../../src/cycle/overview/fingerprint';
import { mayBeAlignmentDocument } from '../../src/document/glance';
import { readingRules } from '../../src/document/options';
import { scanExactly } from '../../src/document/scan/exactly';
import { engine } from '../../src/engine/engine';
import { printTable } from './figures';

const count = 10_000;
/** So many are read before they are looked at, so that it can be told apart what takes the time. */
const batch = 100;
const size = 6000;
const rules = readingRules();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * What the index of ten thousand documents costs in plain Node beside reading the files: CPU for the first look and
 * the scanner, by kinds of documents, and what is kept of them.
 */
export async function benchIndex(root: string): Promise<void> {
  const sample = (name: string): Promise<string> => readFile(path.join(root, 'samples', name), 'utf8');
  const [ada, grace] = await Promise.all([sample('ada-middle-of-cycle.md'), sample('grace-end-of-cycle.md')]);
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const strange = readme.split('\n').filter((line) => !mayBeAlignmentDocument(`# A\n${line}`));
  const kinds: [what: string, text: string][] = [
    ['documents of the middle of a cycle', longer(ada)],
    ['documents of the end of a cycle', longer(grace)],
    ['the same, underlined: for the parser', longer(ada).replace('### Impact\n', 'Impact\n------\n')],
    ['other Markdown', strange.join('\n').repeat(2).slice(0, size)],
  ];
  const rows = kinds.map(([what, text]) => {
    let [certain, spent] = [0, 0];
    for (let done = 0; done < count; done += batch) {
      // As they come out of files, which nobody holds for long.
      const texts = Array.from({ length: batch }, (_, index) =>
        decoder.decode(encoder.encode(text.replace('Ada', `Person ${done + index}`))),
      );
      const start = process.cpuUsage();
      for (const one of texts) {
        if (!mayBeAlignmentDocument(one) || scanExactly(one, rules)) certain += 1;
      }
      const { user, system } = process.cpuUsage(start);
      spent += user + system;
    }
    return [what, (text.length / 1000).toFixed(1), (spent / 1e6).toFixed(2), String(certain)];
  });
  console.log(`\nFirst look and scanner, ${count} documents of each kind\n`);
  printTable(['What', 'KB', 's of CPU', 'certain'], rows);
  const model = entryOf(ada);
  const lines = Array.from({ length: count }, (_, index) => entryLine(numbered(model, index)) ?? '');
  const kept = lines.reduce((sum, line) => sum + line.length, 0) / count;
  const begun = process.cpuUsage();
  const before = process.memoryUsage().heapUsed;
  const entries = lines.map((line) => readEntry(line));
  const { user, system } = process.cpuUsage(begun);
  const held = (process.memoryUsage().heapUsed - before) / entries.length;
  console.log(
    `\nWhat is kept of a document: ${kept.toFixed(0)} bytes in the file, about ${held.toFixed(0)} in memory.`,
  );
  console.log(`Reading ${count} of them: ${((user + system) / 1000).toFixed(0)} ms of CPU.`);
}

/** A document of the wanted size: its criteria again, by other names. */
function longer(text: string): string {
  const from = text.indexOf('### ');
  const more = text.slice(from).replaceAll(/^### /gmu, '### More ');
  return `${text.trimEnd()}\n\n${more.repeat(3)}`.slice(0, size);
}

/** What is known of a document that was read. */
function entryOf(text: string): Entry {
  const uri = 'file:///home/somebody/reviews/team-10/person-10000.md';
  const row = engine.overview(text, {
    uri,
    assess: { ...defaultAssessOptions, today: '2026-10-10' },
    isIncluded: false,
    checkInEveryDays: 30,
    maximumCharacters: 0,
    maximumWords: 0,
    internalHosts: [],
  });
  const read = row ? { row, day: '2026-10-10' } : {};
  return { uri, stamp: `1790000000000/${size}`, settings: fingerprint(uri), isOurs: true, ...read };
}

function numbered(entry: Entry, index: number): Entry {
  return { ...entry, uri: entry.uri.replace('10000', String(index)) };
}
