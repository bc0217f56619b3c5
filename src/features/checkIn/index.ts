import * as vscode from 'vscode';
import { readDay } from '../../document/calendar';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { refuseWithoutCriteria } from '../../host/recording/insert';
import { partToKeepIn } from '../../host/recording/record';
import { Refusal } from '../../host/refusal';
import { pick } from '../../host/steps';
import { documentOf } from '../../host/subject';
import { today } from '../../host/today';
import { type CheckedIn, noteCheckIn, refuseUnlessNotable } from './end';
import { passThrough, stepsOf } from './pass';
import { CheckInsUnderWay, type Progress } from './progress';

/**
 * Start Check-in: leads a pair through what there is to go through, and notes the day. One that was interrupted is
 * resumed; the status bar tells that it is under way. Called with arguments it only notes.
 */
export function registerCheckIn(host: Host): void {
  const { command, context, own, store } = host;
  const underWay = own(new CheckInsUnderWay(context.workspaceState));
  registerStatus(host, underWay);

  command(commands.startCheckIn, async (row) => {
    const { analysis, call } = await documentOf(store, row);
    refuseWithoutCriteria(analysis);
    if (call) return note(analysis, call);
    await refuseUnlessNotable(host, analysis, partToKeepIn(analysis));
    const begun = await resumed(analysis);
    return begun && passThrough(host, underWay, analysis.document, begun);
  });

  /** Where to begin: where an earlier one was left, if the user wants that; `undefined` if they leave. */
  async function resumed(analysis: Analysis): Promise<Progress | undefined> {
    const { document } = analysis;
    const part = partToKeepIn(analysis);
    const anew: Progress = { day: today(), part, done: [], total: stepsOf(analysis, part).length };
    const left = underWay.of(document);
    if (!left) return anew;
    const answer = await pick({
      title: vscode.l10n.t('Check-in'),
      step: 1,
      totalSteps: 1,
      placeholder: vscode.l10n.t('A check-in is under way since {0}.', left.day),
      items: [
        {
          label: vscode.l10n.t('Resume Check-in'),
          description: vscode.l10n.t('{0} of {1} are done', left.done.length, left.total),
          progress: left,
        },
        { label: vscode.l10n.t('Start Over'), progress: anew },
        { label: vscode.l10n.t('Give It Up'), progress: undefined },
      ],
    });
    if (!answer || answer === 'back') return undefined;
    if (!answer.value.progress) await underWay.set(document, undefined);
    return answer.value.progress;
  }

  /** Notes a check-in without questions: `{ uri?, day?, agreed? }`. */
  async function note(analysis: Analysis, call: object): Promise<CheckedIn> {
    const { day = today(), agreed = '' } = call as Record<string, unknown>;
    if (typeof day !== 'string' || !readDay(day) || day > today()) {
      throw new Refusal(vscode.l10n.t('“day” must be a day up to today, written like 2026-03-31.'));
    }
    if (typeof agreed !== 'string') throw new Refusal(vscode.l10n.t('“{0}” must be a text.', 'agreed'));
    const noted = await noteCheckIn(host, analysis, { day, agreed }, partToKeepIn(analysis));
    await underWay.set(analysis.document, undefined);
    return noted;
  }
}

/** Tells in the status bar that a check-in of the active document is under way; a click resumes it. */
function registerStatus({ own, store }: Host, underWay: CheckInsUnderWay): void {
  const item = own(vscode.window.createStatusBarItem('checkIn', vscode.StatusBarAlignment.Left, -1));
  item.name = vscode.l10n.t('Check-in');
  item.command = commands.startCheckIn;
  const update = (): void => {
    const document = store.active.get();
    const progress = document && store.get(document) && underWay.of(document);
    if (!progress) {
      item.hide();
      return;
    }
    const { done, total, day } = progress;
    item.text = `$(debug-continue) ${vscode.l10n.t('Check-in {0}/{1}', done.length + 1, total)}`;
    item.accessibilityInformation = {
      label: vscode.l10n.t('Check-in: step {0} of {1}', done.length + 1, total),
    };
    item.tooltip = vscode.l10n.t('A check-in is under way since {0}. Click to go on.', day);
    item.show();
  };
  own(store.onDidChange(update));
  own(store.active.onDidChange(update));
  own(underWay.onDidChange(update));
}
