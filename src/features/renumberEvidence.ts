import * as vscode from 'vscode';
import { applyToDocument } from '../host/apply';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { Refusal } from '../host/refusal';
import { subjectOf } from '../host/subject';

/** Renumber Evidence: puts the numbers of all evidence in order, as the document counts, in one undo step. */
export function registerRenumberEvidence({ command, engine, store }: Host): void {
  command(commands.renumberEvidence, async (...args) => {
    const { analysis } = await subjectOf(store, args);
    const edits = await engine.ask('renumberEvidence', [analysis.text, analysis.settings.parse]);
    if (!edits) {
      throw new Refusal(
        vscode.l10n.t(
          'With other numbers, the document would be read otherwise. Number its evidence by hand.',
        ),
      );
    }
    if (edits.length > 0) await applyToDocument(analysis, edits);
    const done =
      edits.length === 0
        ? vscode.l10n.t('All evidence is numbered in order.')
        : edits.length === 1
          ? vscode.l10n.t('1 number was put in order.')
          : vscode.l10n.t('{0} numbers were put in order.', edits.length);
    vscode.window.setStatusBarMessage(done, 4000);
  });
}
