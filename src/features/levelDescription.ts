import * as vscode from 'vscode';
import { criterionAt } from '../coverage/coverage';
import { ladderCriterion, ladderLevel } from '../cycle/ladder/lookUp';
import type { Criterion } from '../document/model';
import { findCriterion } from '../edits/target';
import { activeAnalysis } from '../host/active';
import type { Analysis } from '../host/analysis';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { pickCriterion } from '../host/pickCriterion';
import { Refusal } from '../host/refusal';
import { reveal } from '../host/reveal';
import { targetOf } from '../host/treeNode';

/**
 * Show Level Description: of a criterion in the tree, or of the one at the cursor. Where the document has none, the
 * ladder's is shown.
 */
export function registerLevelDescription({ command, store, ladders, engine }: Host): void {
  command(commands.showLevelDescription, async (node) => {
    const chosen = targetOf(node);
    const analysis = chosen ? await store.current(chosen.document) : await activeAnalysis(store);
    const criterion = analysis && (await criterionOf(analysis, chosen?.criterion));
    if (!analysis || !criterion) {
      throw new Refusal(vscode.l10n.t('Put the cursor into a criterion, and try again.'));
    }
    const { levelDescription, generalDescription } = criterion;
    const shown = [levelDescription, generalDescription].find(({ state }) => state === 'written');
    if (!shown?.range) {
      if (await showInLadder(analysis, criterion)) return;
      const { level = 'L4' } = analysis.model;
      throw new Refusal(
        vscode.l10n.t(
          '{0} has no description. Quote it below the heading: > **{1}:** …',
          criterion.name,
          level,
        ),
      );
    }
    await reveal(analysis.document, shown.range);
  });

  /** Shows what the ladder says of the criterion, at its level or for anybody; whether it says anything. */
  async function showInLadder({ document, model }: Analysis, criterion: Criterion): Promise<boolean> {
    const found = await ladders.of(document);
    const known = found && ladderCriterion(found.ladder, criterion.name);
    if (!known) return false;
    const file = await vscode.workspace.openTextDocument(found.uri);
    const name = model.parts[criterion.part]?.level ?? model.level;
    const level = name === undefined ? undefined : ladderLevel(found.ladder, name)?.name;
    const { places } = await engine.ask('inspectLadder', [file.getText()]);
    const own = places.filter((place) => place.criterion === known.name);
    const place =
      own.find((one) => one.level !== undefined && one.level === level) ??
      own.find((one) => one.level === undefined);
    if (!place) return false;
    await reveal(file, place.range);
    const words = vscode.l10n.t('From the ladder: {0}', vscode.workspace.asRelativePath(found.uri));
    vscode.window.setStatusBarMessage(words, 8000);
    return true;
  }
}

/** The criterion of a row, or at the cursor; where no text editor shows the document, the one the user picks. */
async function criterionOf(
  analysis: Analysis,
  wanted: { name: string; index: number } | undefined,
): Promise<Criterion | undefined> {
  const { document, model } = analysis;
  if (wanted) return findCriterion(model, wanted);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document === document) return criterionAt(model, document.offsetAt(editor.selection.active));
  const picked = await pickCriterion(analysis, undefined);
  if (picked) return picked;
  throw new vscode.CancellationError();
}
