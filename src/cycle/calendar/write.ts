import ical from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { meetingDays, type Rhythm, ruleOf } from './rhythm';
import { basic, timeZoneComponent } from './timeZone';

/** The check-ins of a pair. */
export interface Schedule {
  /** The first of them, `YYYY-MM-DD`. */
  first: string;
  /** The last day that one may be on: the cycle's last. */
  last: string;
  rhythm: Rhythm;
  /** When it begins, `HH:MM`, on the clocks of the time zone. */
  time: string;
  minutes: number;
  /** `Europe/Berlin` */
  timeZone: string;
  summary: string;
  description: string;
  /** The same for the same pair and cycle, so that a calendar takes the event for the one that it has. */
  id: string;
}

/**
 * Writes check-ins as a calendar file with one recurring event. Its time is that of the clocks where the pair is,
 * through every change of them; its end is in UTC, as it must be beside a time zone. A file that is made later counts
 * as a revision of the event.
 * @param now when it is made, in milliseconds since 1970
 * @returns lines with CRLF; none is longer than 75 bytes
 * @throws RangeError where something is no day, time or time zone, or the first day lies behind the last one
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function writeCalendar(schedule: Schedule, now: number): string {
  const { first, last, rhythm, time, minutes, timeZone, summary, description, id } = schedule;
  const end = meetingDays(first, last, rhythm).at(-1);
  if (end === undefined) throw new RangeError(`No day from ${first} to ${last}.`);
  const start = at(first, time, timeZone);
  // Until the end of the day, whose last hour comes twice where clocks are put back at midnight.
  const until = Temporal.PlainDateTime.from(`${last}T23:59`)
    .toZonedDateTime(timeZone, { disambiguation: 'later' })
    .withTimeZone('UTC');
  const calendar = ical({ prodId: { company: 'alignment-docs', product: 'Performance Alignment' } });
  // Without a name: for the stamp of the calendar is in UTC.
  const span = [start, at(end, time, timeZone).add({ minutes, days: 1 })] as const;
  calendar.timezone({ name: null, generator: () => timeZoneComponent(...span) });
  calendar.createEvent({
    id,
    sequence: Math.floor(now / 60_000),
    stamp: new Date(now),
    start,
    end: start.add({ minutes }),
    timezone: timeZone,
    summary,
    description,
    repeating: `${ruleOf(first, rhythm)};UNTIL=${basic(until.toPlainDateTime())}Z`,
  });
  return `${calendar.toString()}\r\n`;
}

function at(day: string, time: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone);
}
