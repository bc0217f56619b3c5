import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { askFirst, inform, warn } from '../../host/notify';
import { Refusal } from '../../host/refusal';
import { today } from '../../host/today';
import { factsFor } from '../../references/facts';
import { followsCheckIns, pastCheckInOf } from '../../references/sinceCheckIn';
import type { Opened, Period } from './open';
import { wordAsWritten, wordCopied } from './tell';

/** What became of all references: their labels, by what was done. */
export interface OpenedAll {
  opened: string[];
  copied: string[];
  /** Left out: unfinished, not safe to open, or after the user stopped. */
  skipped: string[];
  /** Opened or copied as they are written, though what is new was asked for. */
  asWritten?: string[];
}

/** More than this many are opened only after a question. */
const many = 5;

/**
 * Opens the references one after another. One that needs the clipboard waits until the user goes on,
 * since the next query would take its place.
 */
export async function openAll(
  analysis: Analysis,
  open: (reference: Reference, period: Period) => Promise<Opened>,
): Promise<OpenedAll> {
  const { model } = analysis;
  const result: OpenedAll = { opened: [], copied: [], skipped: [] };
  const asWritten: string[] = [];
  const references = model.references.filter(({ state }) => state === 'written');
  result.skipped.push(
    ...model.references.filter(({ state }) => state === 'unfinished').map(({ label }) => label),
  );
  if (references.length === 0) {
    throw new Refusal(vscode.l10n.t('There is no reference with a link or query to open yet.'));
  }
  const period = await choosePeriod(analysis, references);
  if (!period || (references.length > many && !(await confirm(references.length)))) return result;
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Opening References'),
    },
    async (progress, token) => {
      let stopped = false;
      for (const [index, reference] of references.entries()) {
        if (stopped || token.isCancellationRequested) {
          result.skipped.push(reference.label);
          continue;
        }
        progress.report({ message: reference.label, increment: 100 / references.length });
        const isLast = index === references.length - 1;
        stopped = !(await openOne(reference, isLast, token));
      }
    },
  );
  if (result.skipped.length > 0) {
    void inform(
      vscode.l10n.t(
        'Not opened: {0}. They have no link or query yet, or you stopped.',
        result.skipped.join(', '),
      ),
    );
  }
  if (asWritten.length > 0) void inform(wordAsWritten(asWritten));
  return asWritten.length > 0 ? { ...result, asWritten } : result;

  /** Opens one; whether to go on. */
  async function openOne(
    reference: Reference,
    isLast: boolean,
    token: vscode.CancellationToken,
  ): Promise<boolean> {
    try {
      const opened = await open(reference, period ?? 'cycle');
      if (opened.kind === 'left') {
        result.skipped.push(reference.label);
        return false;
      }
      result[opened.kind].push(reference.label);
      if (opened.asWritten) asWritten.push(reference.label);
      if (opened.kind === 'opened') return true;
      return waitForPaste(wordCopied(reference, opened, analysis.settings), isLast, token);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      void warn(error.message);
      result.skipped.push(reference.label);
      return true;
    }
  }
}

/**
 * Asks whether all of the cycle is meant or what is new, where a check-in is noted and that makes a
 * difference to some reference.
 */
async function choosePeriod(
  { model, settings }: Analysis,
  references: readonly Reference[],
): Promise<Period | undefined> {
  const following = references.filter((reference) => followsCheckIns(reference, settings.services));
  const days = following.flatMap((reference) => pastCheckInOf(factsFor(model, reference), today()) ?? []);
  const day = days.sort().at(-1);
  if (!day) return 'cycle';
  const cycle: vscode.QuickPickItem = { label: vscode.l10n.t('For the whole cycle') };
  const isNew = { label: vscode.l10n.t('Since the last check-in'), description: day };
  const placeHolder = vscode.l10n.t('Open the references for which time?');
  const chosen = await vscode.window.showQuickPick([cycle, isNew], { placeHolder });
  return chosen && (chosen === cycle ? 'cycle' : 'sinceCheckIn');
}

async function confirm(count: number): Promise<boolean> {
  const open = vscode.l10n.t('Open All');
  const question = vscode.l10n.t('Open {0} references, each in a page of its own?', count);
  return (await askFirst(question, open)) === open;
}

/** Waits until the user has pasted the query, and tells whether to go on. */
async function waitForPaste(
  message: string,
  isLast: boolean,
  token: vscode.CancellationToken,
): Promise<boolean> {
  if (isLast) {
    void inform(message);
    return true;
  }
  const next = vscode.l10n.t('Next Reference');
  const cancelled = new Promise<undefined>((resolve) => {
    token.onCancellationRequested(() => resolve(undefined));
  });
  return (await Promise.race([inform(message, next), cancelled])) === next;
}
