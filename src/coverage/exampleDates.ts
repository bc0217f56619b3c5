import type { Criterion, Example, Range } from '../document/model';
import { pageKey } from '../results/recorded';
import { writtenDay } from './writtenDay';

/** What is known of days from outside of the text. Plain data. */
export interface KnownDays {
  /** The days of the work behind pages, by their keys; see {@link pageKey}. */
  pages: Readonly<Record<string, string>>;
  /** The days on which lines came into the file, by what stands on them, without the space around it. */
  lines: Readonly<Record<string, string>>;
}

/** The day that an example is known to be of. */
export interface ExampleDate {
  /** `YYYY-MM-DD` */
  day: string;
  /**
   * How it is known: it is written there; a search brought it along; or else it is the day on which the line came
   * into the file, by its history.
   */
  from: 'text' | 'search' | 'history';
  /** Whether only the month is known; `day` is its last one then, or today. */
  isMonth?: true;
}

/** What the days are taken from. */
export interface DateOptions {
  /** The whole text that the document was read from, for the history of its lines; may be missing. */
  text?: string | undefined;
  days?: KnownDays | undefined;
  /** Today, `YYYY-MM-DD`: an example of the future is none yet. */
  today: string;
}

/** The days of examples, as far as they are known. */
export type ExampleDates = ReadonlyMap<Example, ExampleDate>;

/**
 * The day of each example of a document for which one is known. What is written there goes before what a search
 * brought along, of several pages the newest; and that before the history of the line. Examples without a day are
 * not in the map, and nothing is guessed.
 */
export function datesOfExamples(
  { criteria }: { criteria: readonly Pick<Criterion, 'examples'>[] },
  { text, days, today }: DateOptions,
): ExampleDates {
  const dates = new Map<Example, ExampleDate>();
  for (const example of criteria.flatMap(({ examples }) => examples)) {
    const written = writtenDay(`${example.project ?? ''} ${example.note}`, today);
    const searched = days && newest(example, days, today);
    const recorded = days && text !== undefined ? lineDay(text, example.range, days) : undefined;
    if (written) dates.set(example, { ...written, from: 'text' });
    else if (searched) dates.set(example, { day: searched, from: 'search' });
    else if (recorded && recorded <= today) dates.set(example, { day: recorded, from: 'history' });
  }
  return dates;
}

function newest({ evidence }: Example, { pages }: KnownDays, today: string): string | undefined {
  return evidence
    .flatMap(({ url }) => ofKey(pages, pageKey(url)) ?? [])
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

/** The day on which the line at the beginning of a range came into the file, as far as that is known. */
export function lineDay(text: string, range: Range, { lines }: KnownDays): string | undefined {
  // Looking for one kind of line end alone would run to the beginning of a text that has only the other.
  let start = range.start;
  while (start > 0 && !isLineEnd(text, start - 1)) {
    start--;
    if (range.start - start > longest) return undefined;
  }
  const [line] = /^[^\r\n]*/u.exec(text.slice(start, start + longest)) ?? [];
  return ofKey(lines, line?.trim());
}

/** No line that is longer is looked for. */
const longest = 10_000;

function isLineEnd(text: string, offset: number): boolean {
  return text[offset] === '\n' || text[offset] === '\r';
}

/** An entry by a key that came from a document, such as `constructor`. */
function ofKey(record: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
