import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { Refusal } from '../../host/refusal';
import { type Opened, wordCopied } from './open';

/** What became of all references: their labels, by what was done. */
export interface OpenedAll {
  opened: string[];
  copied: string[];
  /** Left out: unfinished, not safe to open, or after the user stopped. */
  skipped: string[];
}

/** More than this many are opened only after a question. */
const many = 5;

/**
 * Opens the references one after another. One that needs the clipboard waits until the user goes on,
 * since the next query would take its place.
 */
export async function openAll(
  { model }: Analysis,
  open: (reference: Reference) => Promise<Opened>,
): Promise<OpenedAll> {
  const result: OpenedAll = { opened: [], copied: [], skipped: [] };
  const references = model.references.filter(({ state }) => state === 'written');
  result.skipped.push(
    ...model.references.filter(({ state }) => state === 'unfinished').map(({ label }) => label),
  );
  if (references.length === 0) {
    throw new Refusal(vscode.l10n.t('There is no reference with a link or query to open yet.'));
  }
  if (references.length > many && !(await confirm(references.length))) return result;
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
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Not opened: {0}. They have no link or query yet, or you stopped.',
        result.skipped.join(', '),
      ),
    );
  }
  return result;

  /** Opens one; whether to go on. */
  async function openOne(
    reference: Reference,
    isLast: boolean,
    token: vscode.CancellationToken,
  ): Promise<boolean> {
    try {
      const opened = await open(reference);
      if (opened.kind === 'left') {
        result.skipped.push(reference.label);
        return false;
      }
      result[opened.kind].push(reference.label);
      return opened.kind === 'opened' || waitForPaste(reference, isLast, token);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      void vscode.window.showWarningMessage(error.message);
      result.skipped.push(reference.label);
      return true;
    }
  }
}

async function confirm(count: number): Promise<boolean> {
  const open = vscode.l10n.t('Open All');
  const question = vscode.l10n.t('Open {0} references, each in a page of its own?', count);
  return (await vscode.window.showWarningMessage(question, { modal: true }, open)) === open;
}

/** Waits until the user has pasted the query, and tells whether to go on. */
async function waitForPaste(
  reference: Reference,
  isLast: boolean,
  token: vscode.CancellationToken,
): Promise<boolean> {
  if (isLast) {
    void vscode.window.showInformationMessage(wordCopied(reference));
    return true;
  }
  const next = vscode.l10n.t('Next Reference');
  const cancelled = new Promise<undefined>((resolve) => {
    token.onCancellationRequested(() => resolve(undefined));
  });
  return (
    (await Promise.race([vscode.window.showInformationMessage(wordCopied(reference), next), cancelled])) ===
    next
  );
}
