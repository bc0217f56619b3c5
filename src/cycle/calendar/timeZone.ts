import { Temporal } from 'temporal-polyfill';
import { least } from '../../document/extremes';

/**
 * A time zone as a calendar file states it: what its clocks say at the beginning of the span, and each change up to
 * its end. Every change is written out, since rules of governments come and go.
 * @param from,to the span, of the time zone itself
 * @returns lines, each with CRLF at its end
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
export function timeZoneComponent(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): string {
  const begin = from.startOfDay().subtract({ days: 1 });
  const lines = [...observance(begin.toPlainDateTime(), begin.offset, begin)];
  let before = begin;
  for (let next = after(before); next && isBefore(next, to); next = after(before)) {
    // The day is told by the clocks as they stood before the change.
    const onset = next.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
    for (const line of observance(onset, before.offset, next)) lines.push(line);
    before = next;
  }
  return ['BEGIN:VTIMEZONE', `TZID:${from.timeZoneId}`, ...lines, 'END:VTIMEZONE', ''].join('\r\n');
}

function after(time: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  return time.getTimeZoneTransition('next');
}

function isBefore(time: Temporal.ZonedDateTime, limit: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(time, limit) < 0;
}

/** What clocks say from a time on that the clocks before it tell. */
function observance(
  onset: Temporal.PlainDateTime,
  offsetBefore: string,
  now: Temporal.ZonedDateTime,
): string[] {
  const kind = isSummerTime(now) ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${basic(onset)}`,
    `TZOFFSETFROM:${offset(offsetBefore)}`,
    `TZOFFSETTO:${offset(now.offset)}`,
    `END:${kind}`,
  ];
}

/** Whether clocks are ahead of what they say at some other time of that year. */
function isSummerTime(now: Temporal.ZonedDateTime): boolean {
  const others = [1, 4, 7, 10].map((month) => now.with({ month, day: 1 }).offsetNanoseconds);
  return now.offsetNanoseconds > least(others);
}

/** `20260329T020000` */
export function basic(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replace(/[-:]/gu, '');
}

/** `+0530`, and with seconds where there are any. */
function offset(text: string): string {
  return text.replaceAll(':', '').replace(/(?<=^.\d{6}).*$/u, '');
}
