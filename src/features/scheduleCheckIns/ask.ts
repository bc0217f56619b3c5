import * as vscode from 'vscode';
import { meetingDays, type Rhythm } from '../../cycle/calendar/rhythm';
import { isTimeZone, ownTimeZone } from '../../cycle/calendar/timeZoneName';
import { readDay } from '../../document/calendar';
import type { Cycle } from '../../document/model';
import { inTurn, pick, type Step, typeLine, type Way } from '../../host/steps';

/** When the check-ins are. */
export interface Meeting {
  rhythm: Rhythm;
  first: string;
  /** `HH:MM`, on the clocks of the time zone. */
  time: string;
  minutes: number;
  /** `Europe/Berlin` */
  timeZone: string;
}

/** `9:30` as `09:30`; `undefined` for what is no time of a day. */
export function readTime(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/u.exec(text.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** A time, and behind it a time zone, if there is one: `9:30 Europe/Berlin`; `undefined` for anything else. */
function readTimeAndZone(text: string): { time: string; timeZone?: string } | undefined {
  const [at = '', timeZone, ...others] = text.trim().split(/\s+/u);
  const time = readTime(at);
  if (!time || others.length > 0 || (timeZone !== undefined && !isTimeZone(timeZone))) return undefined;
  return { time, ...(timeZone === undefined ? {} : { timeZone }) };
}

/** Why a day will not do as the first one of the cycle, if so. */
export function problemInFirst(text: string, { first, last }: Cycle): string | undefined {
  if (!readDay(text)) return vscode.l10n.t('Type a day like 2026-03-31.');
  if (text >= first && text <= last) return undefined;
  return vscode.l10n.t('Type a day of the cycle, which is from {0} to {1}.', first, last);
}

/**
 * Asks for rhythm, first day, time and length of the check-ins; each may be gone back to.
 * @param day the first day that is offered
 * @returns `undefined` if the user left
 */
export async function askForMeeting(cycle: Cycle, day: string): Promise<Meeting | undefined> {
  const own = ownTimeZone();
  const meeting: Meeting = {
    rhythm: 'monthly',
    first: day,
    time: '10:00',
    minutes: 45,
    timeZone: own,
  };
  let typedTime = meeting.time;
  const place = (step: number): Step => ({
    title: vscode.l10n.t('Schedule Check-ins'),
    step,
    totalSteps: 4,
  });

  const askRhythm = async (): Promise<Way> => {
    const items = rhythmItems();
    const isChosen = ({ rhythm }: { rhythm: Rhythm }): boolean =>
      JSON.stringify(rhythm) === JSON.stringify(meeting.rhythm);
    const active = items.find(isChosen);
    const answer = await pick({
      ...place(1),
      placeholder: vscode.l10n.t('How often? Pick one, or type a number of weeks.'),
      items,
      ...(active ? { active } : {}),
      typed: (text) => {
        const weeks = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
        return weeks > 0 ? { label: wordRhythm({ weeks }), rhythm: { weeks } } : undefined;
      },
    });
    if (answer && answer !== 'back') meeting.rhythm = answer.value.rhythm;
    return answer === 'back' ? 'back' : answer && 'next';
  };

  const askFirst = async (): Promise<Way> => {
    const answer = await typeLine({
      ...place(2),
      prompt: vscode.l10n.t(
        'On which day is the first one? The cycle is from {0} to {1}.',
        cycle.first,
        cycle.last,
      ),
      value: meeting.first,
      problem: (text) => problemInFirst(text, cycle),
      changed: (text) => {
        meeting.first = text;
      },
    });
    if (answer && answer !== 'back') meeting.first = answer.value;
    return answer === 'back' ? 'back' : answer && 'next';
  };

  const askTime = async (): Promise<Way> => {
    const days = meetingDays(meeting.first, cycle.last, meeting.rhythm);
    const answer = await typeLine({
      ...place(3),
      prompt: vscode.l10n.t(
        'At what time? Clocks are those of {0}, unless another time zone stands behind it: “10:00 Europe/Berlin”. There will be {1}, the last on {2}.',
        own,
        days.length,
        days.at(-1) ?? '',
      ),
      value: typedTime,
      problem: (text) =>
        readTimeAndZone(text)
          ? undefined
          : vscode.l10n.t('Type a time like 9:30 or 14:00, and behind it a time zone if you like.'),
      changed: (text) => {
        typedTime = text;
      },
    });
    if (answer && answer !== 'back') Object.assign(meeting, { timeZone: own }, readTimeAndZone(answer.value));
    return answer === 'back' ? 'back' : answer && 'next';
  };

  const askLength = async (): Promise<Way> => {
    const items = [30, 45, 60, 90].map((minutes) => ({ label: wordMinutes(minutes), minutes }));
    const active = items.find(({ minutes }) => minutes === meeting.minutes);
    const answer = await pick({
      ...place(4),
      placeholder: vscode.l10n.t('For how long? Pick one, or type a number of minutes.'),
      items,
      ...(active ? { active } : {}),
      typed: (text) => {
        const minutes = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
        return minutes > 0 ? { label: wordMinutes(minutes), minutes } : undefined;
      },
    });
    if (answer && answer !== 'back') meeting.minutes = answer.value.minutes;
    return answer === 'back' ? 'back' : answer && 'next';
  };

  return (await inTurn([askRhythm, askFirst, askTime, askLength])) ? meeting : undefined;
}

function rhythmItems(): { label: string; description?: string; rhythm: Rhythm }[] {
  return [
    {
      label: vscode.l10n.t('Every month'),
      description: vscode.l10n.t('on the same weekday, such as every second Tuesday of a month'),
      rhythm: 'monthly',
    },
    ...[4, 2, 1].map((weeks) => ({ label: wordRhythm({ weeks }), rhythm: { weeks } })),
  ];
}

function wordRhythm({ weeks }: { weeks: number }): string {
  return weeks === 1 ? vscode.l10n.t('Every week') : vscode.l10n.t('Every {0} weeks', weeks);
}

function wordMinutes(minutes: number): string {
  return vscode.l10n.t('{0} minutes', minutes);
}
