import * as vscode from 'vscode';
import type { Rhythm } from '../../cycle/calendar/rhythm';
import { isTimeZone, ownTimeZone } from '../../cycle/calendar/timeZoneName';
import type { Cycle } from '../../document/model';
import { readUri } from '../../host/callArguments';
import { Refusal } from '../../host/refusal';
import { type Meeting, problemInFirst, readTime } from './ask';

/** What a caller gives, who wants no questions. */
export interface ScheduleCall extends Meeting {
  /** The file to be written. */
  to: vscode.Uri;
}

/**
 * Checks the arguments of a call: `{ to, first, time?, minutes?, rhythm?, timeZone? }`, where `rhythm` is `monthly` or a
 * number of weeks.
 * @throws Refusal that says which argument will not do, and what would
 */
export function readScheduleCall(
  {
    to,
    first,
    time = '10:00',
    minutes = 45,
    rhythm = 'monthly',
    timeZone = ownTimeZone(),
  }: Record<string, unknown>,
  cycle: Cycle,
): ScheduleCall {
  if (to === undefined) {
    throw new Refusal(vscode.l10n.t('“to” is missing: give the address of the file to be written.'));
  }
  if (typeof first !== 'string' || problemInFirst(first, cycle)) {
    throw new Refusal(
      vscode.l10n.t('“first” must be a day of the cycle, which is from {0} to {1}.', cycle.first, cycle.last),
    );
  }
  const at = typeof time === 'string' ? readTime(time) : undefined;
  if (!at) throw new Refusal(vscode.l10n.t('“time” must be a time of day, such as 14:00.'));
  if (!isCount(minutes, 1440)) {
    throw new Refusal(vscode.l10n.t('“minutes” must be a whole number from 1 to {0}.', 1440));
  }
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    throw new Refusal(vscode.l10n.t('“timeZone” must be the name of a time zone, such as Europe/Berlin.'));
  }
  return { to: readUri(to), first, time: at, minutes, rhythm: readRhythm(rhythm), timeZone };
}

function readRhythm(rhythm: unknown): Rhythm {
  if (rhythm === 'monthly') return rhythm;
  if (isCount(rhythm, 52)) return { weeks: rhythm };
  throw new Refusal(vscode.l10n.t('“rhythm” must be “monthly”, or a number of weeks from 1 to {0}.', 52));
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}
