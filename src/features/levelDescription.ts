import * as vscode from 'vscode';
import { criterionAt } from '../coverage/coverage';
import type { Criterion } from '../document/model';
import { findCriterion } from '../edits/target';
import { activeAnalysis } from '../host/active';
import type { Analysis } from '../host/analysis';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { Refusal } from '../host/refusal';
import { reveal } from '../host/reveal';
import { targetOf } from '../host/treeNode';

/** Show Level Description: of a criterion in the tree, or of the one at the cursor. */
export function registerLevelDescription({ command, store }: Host): void {
  command(commands.showLevelDescription, async (node) => {
    const chosen = targetOf(node);
    const analysis = chosen ? await store.current(chosen.document) : await activeAnalysis(store);
    const criterion =
      analysis && (chosen?.criterion ? findCriterion(analysis.model, chosen.criterion) : atCursor(analysis));
    if (!analysis || !criterion) {
      throw new Refusal(vscode.l10n.t('Put the cursor into a criterion, and try again.'));
    }
    const { levelDescription, generalDescription } = criterion;
    const shown = [levelDescription, generalDescription].find(({ state }) => state === 'written');
    if (!shown?.range) {
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
}

function atCursor({ document, model }: Analysis): Criterion | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  return criterionAt(model, document.offsetAt(editor.selection.active));
}
