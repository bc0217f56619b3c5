import { coverageOf } from '../../coverage/coverage';
import { compareDays, daysBetween, shiftDay } from '../../document/calendar';
import type { AlignmentDocument, Cycle, Part } from '../../document/model';
import { lastCheckInOf } from '../../references/sinceCheckIn';
import { checkInState } from '../checkInDue';
import type { Readiness } from '../readiness';

/** Where today stands to a cycle; `unknown` where the document does not say which cycle it is of. */
export type Time = 'running' | 'ahead' | 'over' | 'unknown';

/** One document among all others, as plain data. Nothing in here speaks of how well anybody works. */
export interface OverviewRow {
  uri: string;
  person?: string;
  level?: string;
  nextLevel?: string;
  cycle?: Cycle;
  time: Time;
  /** Of a running cycle: the days that are left after today, 0 on its last day. */
  daysLeft?: number;
  /** How many of the criteria have examples enough. */
  criteria: { covered: number; total: number };
  /** The examples that all criteria need, and how many of those there are: more than enough counts as enough. */
  examples: { count: number; needed: number };
  /** The last check-in of the cycle; missing before the first one. */
  lastCheckIn?: string;
  /** Of a running cycle: days since the last check-in, or since the cycle began. */
  daysSince?: number;
  /** Whether the next check-in of a running cycle is due. */
  isCheckInDue: boolean;
  /** How much of what a review needs is done, from 0 to 1; see {@link Readiness}. */
  readiness: number;
  /** The day from which on this may be wrong but for what {@link rowOn} puts right; missing where no day is. */
  anewOn?: string;
}

/** A document that is one of ours, or likely so, of which no more is known: it is too complex, too large, or its turn is still to come. */
export interface UnreadRow {
  uri: string;
  unread: 'reading' | 'complex' | 'large';
}

/** What is set by the user rather than by the document. */
export interface RowOptions {
  /** Today as a plain calendar day, `YYYY-MM-DD`. */
  today: string;
  minimumExamples: number;
  /** How many days lie between two check-ins; 0 for no rhythm. */
  checkInEveryDays: number;
}

/**
 * What the overview says of a document. Of a file that holds several documents it speaks of the one whose cycle
 * runs, else of the last one; the check-ins and the readiness are the whole file's.
 */
export function overviewRow(
  uri: string,
  document: AlignmentDocument,
  { ratio }: Pick<Readiness, 'ratio'>,
  { today, minimumExamples, checkInEveryDays }: RowOptions,
): OverviewRow {
  const part = partOf(document, today);
  const { level, nextLevel, cycle } = { ...document, ...said(part) };
  const counts = (part?.criteria ?? []).map((one) => coverageOf(one, document, minimumExamples));
  const { checkIns } = document;
  const lastCheckIn = lastCheckInOf({ checkIns, identities: {}, ...said({ cycle }) }, today);
  return {
    uri,
    ...said({ person: short(document.employee), level: short(level), nextLevel: short(nextLevel), cycle }),
    criteria: { covered: counts.filter((one) => one.state === 'covered').length, total: counts.length },
    examples: {
      count: sum(counts.map(({ count, minimum }) => Math.min(count, minimum))),
      needed: sum(counts.map(({ minimum }) => minimum)),
    },
    ...said({ lastCheckIn, anewOn: anewOn(document, today) }),
    ...inTime(cycle, lastCheckIn, today, checkInEveryDays),
    readiness: ratio,
  };
}

/**
 * The same row on another day, as {@link overviewRow} would give it for the same text: nothing but what depends on
 * the day is told anew.
 * @param before the day that the row speaks of
 * @returns `undefined` where that takes the text
 */
export function rowOn(
  row: OverviewRow,
  before: string,
  { today, checkInEveryDays }: Pick<RowOptions, 'today' | 'checkInEveryDays'>,
): OverviewRow | undefined {
  if (before === today) return row;
  if (compareDays(today, before) < 0 || (row.anewOn && compareDays(today, row.anewOn) >= 0)) return undefined;
  const { time: _, daysLeft: __, daysSince: ___, isCheckInDue: ____, ...rest } = row;
  return { ...rest, ...inTime(row.cycle, row.lastCheckIn, today, checkInEveryDays) };
}

/** What a row says of the day. */
function inTime(
  cycle: Cycle | undefined,
  lastCheckIn: string | undefined,
  today: string,
  everyDays: number,
): Pick<OverviewRow, 'time' | 'daysLeft' | 'daysSince' | 'isCheckInDue'> {
  const time = timeOf(cycle, today);
  const state = checkInState({ cycle, checkIns: lastCheckIn ? [lastCheckIn] : [] }, today, everyDays);
  return {
    time,
    ...(cycle && time === 'running' ? { daysLeft: daysBetween(today, cycle.last) } : {}),
    ...said({ daysSince: state?.days }),
    isCheckInDue: state?.isDue ?? false,
  };
}

/** The next day on which another check-in is the last one, or another part the one that is spoken of. */
function anewOn({ checkIns, parts }: AlignmentDocument, today: string): string | undefined {
  const cycles = parts.length > 1 ? parts.flatMap(({ cycle }) => cycle ?? []) : [];
  const days = [...checkIns, ...cycles.flatMap(({ first, last }) => [first, shiftDay(last, 1)])];
  return days.filter((day) => compareDays(day, today) > 0).sort(compareDays)[0];
}

/** A name that is as long as a page is none, and takes no more room than others. */
function short(name: string | undefined): string | undefined {
  return name?.slice(0, 200);
}

function partOf({ parts }: AlignmentDocument, today: string): Part | undefined {
  const held = parts.filter(({ criteria }) => criteria.length > 0);
  return held.findLast(({ cycle }) => timeOf(cycle, today) === 'running') ?? held.at(-1);
}

function timeOf(cycle: Cycle | undefined, today: string): Time {
  if (!cycle) return 'unknown';
  if (compareDays(today, cycle.first) < 0) return 'ahead';
  return compareDays(today, cycle.last) > 0 ? 'over' : 'running';
}

/** The values that are there. */
function said<Values extends object>(
  values: Values | undefined,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
