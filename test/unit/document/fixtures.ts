import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AlignmentDocument, Range } from '../../../src/document/model';

const folder = new URL('../../fixtures/', import.meta.url);

/** A fixture: a text with LF line ends and without a byte order mark, and what it should be read as. */
export interface Fixture {
  /** The path in `test/fixtures`, without its ending. */
  name: string;
  text: string;
}

/**
 * What stands beside a stranger's document: what a sensible reader expects of it and why, in words; the lines
 * that an insertion changes; and the model. Only the first is written by hand.
 */
export interface Expectation {
  decision: string;
  inserted: Record<string, string[]>;
  model: unknown;
}

function read(under: string): Fixture[] {
  return readdirSync(new URL(under, folder))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(under + file, folder), 'utf8').replaceAll('\r\n', '\n');
      return { name: (under + file).replace(/^\.\/|\.md$/gu, ''), text };
    });
}

/** Documents in shapes that nobody told us of; their `NAME.json` is an {@link Expectation}. */
export const strangers: readonly Fixture[] = read('strangers/');

/** All fixtures, each of them `NAME.md` beside `NAME.json`. */
export const fixtures: readonly Fixture[] = [...read('./'), ...strangers];

/** What stands in the JSON beside a fixture: the model, as {@link legible} writes it, or an expectation. */
export function expected({ name }: Fixture): unknown {
  const file = new URL(`${name}.json`, folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Writes down what a fixture is read as. Whoever does so reviews every line of the difference. */
export function record({ name }: Fixture, data: unknown): void {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(data, null, 2)}\n`);
}

/**
 * The model with its ranges as a reader can check them, `12..40 ### Craft ⋯ importer`: the offsets, then
 * the text that lies between them, its middle left out where it is long. The flat lists repeat what the
 * parts hold, and so are left out;
 * `complete` is left out where it is true, an inbox where there is none, and slips where there are none.
 */
export function legible(document: AlignmentDocument, text: string): unknown {
  const { criteria: _, references: __, referenceDocs: ___, inbox: ____, complete, slips, ...rest } = document;
  const parts = rest.parts.map(({ inbox, ...part }) =>
    inbox.state === 'absent' ? part : { ...part, inbox },
  );
  return mapRanges(
    { ...(complete ? {} : { complete }), ...rest, parts, ...(slips.length > 0 ? { slips } : {}) },
    (range) => `${range.start}..${range.end} ${excerpt(text, range)}`,
  );
}

function excerpt(text: string, { start, end }: Range): string {
  const slice = text.slice(start, end).replaceAll('\n', '⏎');
  return slice.length <= 60 ? slice : `${slice.slice(0, 30)} ⋯ ${slice.slice(-25)}`;
}

/** A copy of plain data in which `change` has been applied to every range. */
export function mapRanges(data: unknown, change: (range: Range) => unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => mapRanges(item, change));
  if (typeof data !== 'object' || data === null) return data;
  if (isRange(data)) return change(data);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapRanges(value, change)]));
}

function isRange(data: object): data is Range {
  return 'start' in data && 'end' in data && typeof data.start === 'number';
}
