import * as vscode from 'vscode';
import { meetingDays } from '../../cycle/calendar/rhythm';
import { compareDays, shiftDay, weekdayOf } from '../../document/calendar';
import type { Cycle } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { createFile, writeChosenFile } from '../../host/newFile';
import { inform } from '../../host/notify';
import { Refusal } from '../../host/refusal';
import { documentOf } from '../../host/subject';
import { today } from '../../host/today';
import { known } from '../../references/facts';
import { lastCheckInOf } from '../../references/sinceCheckIn';
import { askForMeeting, type Meeting } from './ask';
import { readScheduleCall } from './call';
import { openCalendar, targetFor } from './file';

/** What the command resolves to. */
interface Scheduled {
  /** The file that was written. */
  uri: string;
  /** The days of the check-ins. */
  days: string[];
}

/**
 * Schedule Check-ins…: writes a calendar file with an event that comes again and again until the cycle ends. It is not
 * opened, unless the user says so: a calendar asks nobody before it invites.
 */
export function registerScheduleCheckIns(host: Host): void {
  const { command, store, facts } = host;

  command(commands.scheduleCheckIns, async (row) => {
    const { analysis, call } = await documentOf(store, row);
    if (call) return withArguments(analysis, call);
    const cycle = await cycleOf(analysis);
    if (!cycle) return undefined;
    const meeting = await askForMeeting(cycle, firstDay(analysis, cycle));
    const to = meeting && (await targetFor(analysis, cycle));
    if (!meeting || !to) return undefined;
    const scheduled = await write(analysis, cycle, meeting, to, writeChosenFile);
    void offer(to, scheduled.days);
    return scheduled;
  });

  async function withArguments(analysis: Analysis, call: object): Promise<Scheduled> {
    const { cycle } = analysis.model;
    if (!cycle) throw unknownCycle();
    const { to, ...meeting } = readScheduleCall(call as Record<string, unknown>, cycle);
    return write(analysis, cycle, meeting, to, createFile);
  }

  /** The cycle of the document, else as the user says; `undefined` if they leave. */
  async function cycleOf(analysis: Analysis): Promise<Cycle | undefined> {
    const said = facts.known(analysis, analysis.model).cycle;
    const cycle = { text: '${cycleStart}', wanted: 'cycle' } as const;
    if (said) return said;
    if (!(await facts.ask(analysis, [cycle], vscode.l10n.t('Schedule Check-ins')))) return undefined;
    return facts.known(analysis, analysis.model).cycle;
  }

  async function write(
    analysis: Analysis,
    { last }: Cycle,
    meeting: Meeting,
    to: vscode.Uri,
    put: typeof createFile,
  ): Promise<Scheduled> {
    const { writeCalendar } = await host.load('calendar');
    const { first, rhythm } = meeting;
    const text = writeCalendar(
      { ...meeting, last, ...wordEvent(analysis), id: await idOf(analysis) },
      Date.now(),
    );
    await put(to, text);
    return { uri: to.toString(), days: meetingDays(first, last, rhythm) };
  }
}

/** Tells what was written, and opens it on a click only. */
async function offer(file: vscode.Uri, days: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = file.path.split('/').at(-1) ?? file.path;
  const message =
    days.length === 1
      ? vscode.l10n.t('{0} holds 1 check-in, on {1}. Import it into your calendar.', name, days[0] ?? '')
      : vscode.l10n.t(
          '{0} holds {1} check-ins, from {2} to {3}. Import it into your calendar.',
          name,
          days.length,
          days[0] ?? '',
          days.at(-1) ?? '',
        );
  if ((await inform(message, open)) === open) await openCalendar(file);
}

function unknownCycle(): Refusal {
  return new Refusal(
    vscode.l10n.t(
      'The cycle is not known. Write it into the front matter, for example {0}.',
      'cycle: 2026-H1',
    ),
  );
}

/** What the event says. A calendar shows it to others, so it names nobody but the person. */
function wordEvent({ model }: Analysis): { summary: string; description: string } {
  const name = known(model.employee);
  return {
    summary: name
      ? vscode.l10n.t('Performance alignment: check-in with {0}', name)
      : vscode.l10n.t('Performance alignment: check-in'),
    description: vscode.l10n.t(
      'Go through the references, the inbox and the light criteria together, and write down examples. In VS Code: “Start Check-in”.',
    ),
  };
}

/** The same for one document and cycle, and nothing that tells where it lies. */
async function idOf({ document, model }: Analysis): Promise<string> {
  const path = vscode.workspace.asRelativePath(document.uri, true);
  const text = JSON.stringify([path, model.employee, model.cycle?.first]);
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `check-ins-${digits.slice(0, 32)}@performance-alignment`;
}

/** A month after the last check-in, or after the cycle's first day; not in the past, nor on a weekend. */
function firstDay({ model, settings }: Analysis, cycle: Cycle): string {
  const last = lastCheckInOf({ ...model, cycle }, today());
  const every = settings.checkInEveryDays;
  const planned = shiftDay(last ?? cycle.first, every > 0 ? every : 30);
  const day = [planned, today(), cycle.first].sort().at(-1) ?? planned;
  const free = [day, shiftDay(day, 1), shiftDay(day, 2)].find((one) => weekdayOf(one) < 6) ?? day;
  return compareDays(free, cycle.last) > 0 ? cycle.last : free;
}
