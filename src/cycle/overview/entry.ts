import type { OverviewRow, UnreadRow } from './row';

/** What is known of a Markdown file of a workspace without opening it. No text of it is kept. */
export interface Entry {
  uri: string;
  /** Another one whenever the text may be another one; empty where that cannot be told. */
  stamp: string;
  /** Another one whenever the settings that it was read by are others. */
  settings: string;
  /** Whether it is an alignment document. */
  isOurs: boolean;
  /** What the overview says of it, as long as nothing newer is known; missing until somebody asked. */
  row?: OverviewRow | UnreadRow;
  /** The day that the row speaks of; missing where the row is that of an older text. */
  day?: string;
}

/** Changed whenever older entries cannot be read any more, or mean something else. */
const format = 1;

/** Longer addresses, names and levels are nobody's: an entry stays below 2 KB. */
const longest = { uri: 600, line: 1800 };

/**
 * The first line of a file of entries. It is told apart by the format, and by who read the documents: another
 * version of the extension may read them otherwise.
 */
export function headLine(reader: string): string {
  return JSON.stringify({ format, reader });
}

/**
 * An entry as a line of JSON.
 * @returns `undefined` where it is not to be kept: it is too long, its file is a new one that nobody saved, or it would
 * say nothing
 */
export function entryLine({ uri, stamp, settings, isOurs, row, day }: Entry): string | undefined {
  if (uri.length > longest.uri || uri.startsWith('untitled:')) return undefined;
  const { uri: _, ...rest } = row ?? { uri };
  // What took too long once is tried again at the next start.
  const isLate = row && 'unread' in row && row.unread === 'complex';
  const said = row && !isReading(row) ? { row: rest, ...(day && !isLate ? { day } : {}) } : {};
  // What is open is not what is stored; and some file systems tell no time.
  const kept = /^(?:open|0)\//u.test(stamp) ? '' : stamp;
  if (!isOurs && !kept) return undefined;
  const line = JSON.stringify({ uri, stamp: kept, settings, isOurs, ...said });
  return line.length <= longest.line ? line : undefined;
}

/**
 * Reads a line that {@link entryLine} wrote.
 * @returns `undefined` where anybody else wrote it
 */
export function readEntry(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isObject(value)) return undefined;
    const { uri, stamp, settings, isOurs, row, day } = value;
    if (typeof uri !== 'string' || typeof stamp !== 'string' || typeof settings !== 'string')
      return undefined;
    if (typeof isOurs !== 'boolean' || !isDay(day, true)) return undefined;
    if (row === undefined) return { uri, stamp, settings, isOurs };
    if (!isObject(row) || !(isUnread(row) || isRow(row))) return undefined;
    const said = { ...row, uri } as unknown as OverviewRow | UnreadRow;
    return { uri, stamp, settings, isOurs, row: said, ...(typeof day === 'string' ? { day } : {}) };
  } catch {
    return undefined;
  }
}

function isReading(row: OverviewRow | UnreadRow): boolean {
  return 'unread' in row && row.unread === 'reading';
}

function isUnread({ unread }: Record<string, unknown>): boolean {
  return unread === 'complex' || unread === 'large';
}

function isRow(row: Record<string, unknown>): boolean {
  const { person, level, nextLevel, cycle, time, daysLeft, criteria, examples } = row;
  return (
    [person, level, nextLevel].every((one) => one === undefined || typeof one === 'string') &&
    (cycle === undefined || isCycle(cycle)) &&
    ['running', 'ahead', 'over', 'unknown'].includes(String(time)) &&
    [daysLeft, row['daysSince']].every((one) => one === undefined || typeof one === 'number') &&
    hasCounts(criteria, 'covered', 'total') &&
    hasCounts(examples, 'count', 'needed') &&
    isDay(row['lastCheckIn'], true) &&
    isDay(row['anewOn'], true) &&
    typeof row['isCheckInDue'] === 'boolean' &&
    typeof row['readiness'] === 'number'
  );
}

function isCycle(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, first, last } = value;
  return (name === undefined || typeof name === 'string') && isDay(first) && isDay(last);
}

function hasCounts(value: unknown, ...names: string[]): boolean {
  return isObject(value) && names.every((name) => typeof value[name] === 'number');
}

function isDay(value: unknown, isOptional = false): boolean {
  return value === undefined ? isOptional : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
