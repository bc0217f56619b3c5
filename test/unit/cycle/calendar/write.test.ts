import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { meetingDays, type Rhythm } from '../../../../src/cycle/calendar/rhythm';
import { isTimeZone } from '../../../../src/cycle/calendar/timeZoneName';
import { type Schedule, writeCalendar } from '../../../../src/cycle/calendar/write';

const schedule: Schedule = {
  first: '2026-01-13',
  last: '2026-06-30',
  rhythm: 'monthly',
  time: '10:00',
  minutes: 45,
  timeZone: 'Europe/Berlin',
  summary: 'Check-in: Ada',
  description: 'Collect examples.',
  id: 'one@example.com',
};
const made = Date.UTC(2026, 0, 2, 3, 4, 5);

/** The file as another library reads it: the event, and when it takes place. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  if (!component) throw new Error('There is no event.');
  expect(others).toEqual([]);
  const event = new ICAL.Event(component);
  const times: ICAL.Time[] = [];
  const each = event.iterator();
  for (let time = each.next(); time && times.length < 1000; time = each.next()) times.push(time);
  return { calendar, event, times };
}

/** The instants of the days, as the time zones of this machine give them. */
function instants({ time, timeZone }: Schedule, days: readonly string[]): number[] {
  return days.map(
    (day) => Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds,
  );
}

describe('writeCalendar', () => {
  it('writes one event with its time zone, as a calendar file has to be', () => {
    expect(writeCalendar(schedule, made).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//alignment-docs//Performance Alignment//EN',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:20260112T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:one@example.com',
      'SEQUENCE:29455384',
      'DTSTAMP:20260102T030405Z',
      'DTSTART;TZID=Europe/Berlin:20260113T100000',
      'DTEND;TZID=Europe/Berlin:20260113T104500',
      'RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20260630T215900Z',
      'SUMMARY:Check-in: Ada',
      'DESCRIPTION:Collect examples.',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is read by another library as what was said', () => {
    const summary = 'Ada; Grace, and “Bob” \\ 日本語 🎉'.repeat(6);
    const description = 'One line,\nand another; BEGIN:VEVENT\nEND:VCALENDAR';
    const text = writeCalendar({ ...schedule, summary, description }, made);
    const { event } = readBack(text);
    expect(event.summary).toBe(summary);
    expect(event.description).toBe(description);
    expect(event.uid).toBe('one@example.com');
    expect(event.duration.toSeconds()).toBe(45 * 60);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('counts a file that is made later as a revision of the event', () => {
    const sequences = [made, made + 60_000].map(
      (now) => readBack(writeCalendar(schedule, now)).event.sequence,
    );
    expect(sequences[1]).toBeGreaterThan(sequences[0] ?? 0);
  });

  it('holds its last day where the last hour of it comes twice', () => {
    const asked = {
      ...schedule,
      first: '2011-04-30',
      last: '2011-07-30',
      time: '23:00',
      timeZone: 'Africa/Casablanca',
    };
    const days = readBack(writeCalendar(asked, made)).times.map((time) => String(time).slice(0, 10));
    expect(days).toEqual(['2011-04-30', '2011-05-28', '2011-06-25', '2011-07-30']);
  });

  const zones = [
    'Europe/Berlin',
    'Europe/Dublin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'Pacific/Chatham',
    'UTC',
  ];
  const rhythms: Rhythm[] = ['monthly', { weeks: 1 }, { weeks: 2 }, { weeks: 3 }];

  it.each(zones)('takes place at the same time on the clocks all through the cycle in %s', (timeZone) => {
    const days = fc
      .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 400 }))
      .map(([start, length]) => {
        const first = Temporal.PlainDate.from('2005-01-01').add({ days: start });
        return { first: String(first), last: String(first.add({ days: length })) };
      });
    const times = fc
      .tuple(fc.integer({ min: 5, max: 23 }), fc.constantFrom('00', '15', '59'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    fc.assert(
      fc.property(
        days,
        times,
        fc.constantFrom(...rhythms),
        fc.integer({ min: 15, max: 120 }),
        (span, time, rhythm, minutes) => {
          const asked: Schedule = { ...schedule, ...span, time, rhythm, minutes, timeZone };
          const { calendar, times: found } = readBack(writeCalendar(asked, made));
          const expected = meetingDays(span.first, span.last, rhythm);
          expect(found.map((one) => String(one).slice(0, 16))).toEqual(
            expected.map((day) => `${day}T${time}`),
          );
          expect(zonedInstants(calendar, found)).toEqual(instants(asked, expected));
        },
      ),
    );
  });

  /** When the times are, by the time zone of the file. */
  function zonedInstants(calendar: ICAL.Component, times: readonly ICAL.Time[]): number[] {
    const component = calendar.getFirstSubcomponent('vtimezone');
    const [first] = times;
    expect(component?.getFirstPropertyValue('tzid') ?? 'UTC').toBe(first?.zone?.tzid);
    const zone = component ? new ICAL.Timezone(component) : ICAL.Timezone.utcTimezone;
    return times.map((time) => {
      const here = time.clone();
      here.zone = zone;
      return here.toUnixTime() * 1000;
    });
  }
});

describe('meetingDays', () => {
  it.each<[first: string, last: string, rhythm: Rhythm, days: string]>([
    ['2026-01-13', '2026-04-30', 'monthly', '2026-01-13 2026-02-10 2026-03-10 2026-04-14'],
    ['2026-01-31', '2026-05-30', 'monthly', '2026-01-31 2026-02-28 2026-03-28 2026-04-25 2026-05-30'],
    ['2025-11-05', '2026-02-04', 'monthly', '2025-11-05 2025-12-03 2026-01-07 2026-02-04'],
    ['2026-01-13', '2026-02-10', { weeks: 2 }, '2026-01-13 2026-01-27 2026-02-10'],
    ['2026-01-13', '2026-01-13', { weeks: 1 }, '2026-01-13'],
    ['2026-01-13', '2026-01-12', 'monthly', ''],
    ['2026-02-30', '2026-05-30', 'monthly', ''],
  ])('from %s to %s', (first, last, rhythm, days) => {
    expect(meetingDays(first, last, rhythm).join(' ')).toBe(days);
  });

  it('comes to an end in a cycle that does not', () => {
    expect(meetingDays('2026-01-01', '9999-12-31', { weeks: 1 })).toHaveLength(400);
  });
});

describe('isTimeZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Middle/Earth', false],
    ['+02:00', false],
    ['', false],
  ])('%s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});
