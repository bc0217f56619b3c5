import * as vscode from 'vscode';
import { coverageOf, isLight } from '../coverage/coverage';
import { activeAnalysis } from '../host/active';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { wordCoverage } from '../host/messages';
import { reveal } from '../host/reveal';

/** Go to Next Light Criterion and Previous: from the cursor, around the end of the document. */
export function registerNavigation({ command, store }: Host): void {
  command(commands.nextLightCriterion, () => go(1));
  command(commands.previousLightCriterion, () => go(-1));

  async function go(direction: 1 | -1): Promise<void> {
    const { document, model, settings } = await activeAnalysis(store);
    const light = model.criteria.filter((criterion) =>
      isLight(coverageOf(criterion, model, settings.assess.minimumExamples)),
    );
    if (light.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No criterion is light on examples.'), 4000);
      return;
    }
    const editor = vscode.window.activeTextEditor;
    // By lines, so that from anywhere in a heading one does not arrive at that heading.
    const cursor = editor?.document === document ? editor.selection.active.line : -1;
    const ordered = direction > 0 ? light : light.toReversed();
    const target =
      ordered.find(({ nameRange }) => {
        const { line } = document.positionAt(nameRange.start);
        return direction > 0 ? line > cursor : line < cursor;
      }) ?? ordered[0];
    if (!target) return;
    await reveal(document, { start: target.nameRange.start, end: target.nameRange.start });
    const coverage = coverageOf(target, model, settings.assess.minimumExamples);
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0}: {1}', target.name, wordCoverage(coverage)), 4000);
  }
}
