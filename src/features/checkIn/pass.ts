import * as vscode from 'vscode';
import { type CheckInStep, checkInSteps } from '../../cycle/checkIn';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { isSameDocument } from '../../host/openAgain';
import { readOrRefuse, refuseWithoutCriteria } from '../../host/recording/insert';
import { orToClipboard } from '../../host/recording/orToClipboard';
import { typeLine } from '../../host/steps';
import { today } from '../../host/today';
import { factsOf } from '../../references/facts';
import { pastCheckInOf } from '../../references/sinceCheckIn';
import { type CheckedIn, noteCheckIn } from './end';
import type { CheckInsUnderWay, Progress } from './progress';
import { act, askAbout, goTo, insertFor } from './step';
import { wordAbout } from './words';

/**
 * Leads through a check-in, from where it stands. The document may be written in all the while: after each step it is
 * read again. What is done with is remembered at once, so that nothing is lost where the user leaves, or the window
 * closes.
 * @returns what was noted at the end; `undefined` if the user left before
 */
export async function passThrough(
  host: Host,
  underWay: CheckInsUnderWay,
  document: vscode.TextDocument,
  begun: Progress,
): Promise<CheckedIn | undefined> {
  let done = [...begun.done];
  let acted: string | undefined;
  for (;;) {
    const analysis = await readOrRefuse(host.store, document);
    refuseWithoutCriteria(analysis);
    const part = partOf(analysis, begun.part);
    const steps = stepsOf(analysis, part);
    const left = steps.filter(({ key }) => !done.includes(key));
    const total = done.length + left.length;
    // One of which nothing is done begins anew where it is called again.
    await underWay.set(document, done.length > 0 ? { ...begun, done: [...done], total } : undefined);
    const step = left[0] ?? { key: 'end', kind: 'end' as const };
    const place = { step: done.length + 1, totalSteps: total };
    const back = (): void => {
      // What is gone from the document cannot be gone back to.
      while (done.length > 0) {
        const last = done.pop();
        if (steps.some(({ key }) => key === last)) break;
      }
    };
    if (step.kind === 'end') {
      const agreed = await typeLine({
        ...place,
        title: wordAbout(step),
        prompt: vscode.l10n.t(
          'What was agreed? Leave it empty for nothing. Enter notes the check-in of {0}.',
          today(),
        ),
      });
      if (!agreed) return undefined;
      if (agreed === 'back') {
        back();
        continue;
      }
      const noted = await orToClipboard({ note: agreed.value }, async () => {
        const now = await readOrRefuse(host.store, document);
        return noteCheckIn(host, now, { day: today(), agreed: agreed.value }, part);
      });
      await underWay.set(document, undefined);
      return noted;
    }
    const since = pastCheckInOf(factsOf(analysis.model, analysis.model.parts[part]), today());
    const alike = left.filter(({ kind }) => kind === step.kind);
    const asked = { since, isActed: acted === step.key, alike: alike.length };
    switch (await askAbout(step, place, asked)) {
      case 'act':
        acted = step.key;
        await act(host, analysis, step, since);
        if (step.kind !== 'reference' && isWritten(document)) return undefined;
        break;
      case 'insert':
        acted = step.key;
        await insertFor(host, analysis);
        if (isWritten(document)) return undefined;
        break;
      case 'go':
        await goTo(analysis, step);
        return undefined;
      case 'next':
        done.push(step.key);
        break;
      case 'skipAll':
        done = [...done, ...alike.map(({ key }) => key)];
        break;
      case 'back':
        back();
        break;
      default:
        return undefined;
    }
  }
}

/** Whether somebody is to write now: what is left to be written was selected for that. */
function isWritten(document: vscode.TextDocument): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor !== undefined && isSameDocument(editor.document, document) && !editor.selection.isEmpty;
}

/** The part that a check-in was begun on; where that has no criteria any more, the first that has. */
function partOf({ model: { parts } }: Analysis, part: number): number {
  if (parts[part] && parts[part].criteria.length > 0) return part;
  return Math.max(
    0,
    parts.findIndex(({ criteria }) => criteria.length > 0),
  );
}

/** The steps of a check-in on a part of a document, as it is now. */
export function stepsOf({ model, text, settings }: Analysis, part: number): CheckInStep[] {
  const { minimumExamples, days } = settings.assess;
  const chosen = model.parts[part];
  return chosen ? checkInSteps(model, chosen, { text, minimumExamples, days }) : [];
}
