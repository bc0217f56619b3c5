import * as vscode from 'vscode';
import { criterionAt } from '../coverage/coverage';
import type { Criterion } from '../document/model';
import { findCriterion } from '../edits/target';
import { activeAnalysis } from '../host/active';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { openAgain } from '../host/openAgain';
import { pickCriterion } from '../host/pickCriterion';
import { toEditorRange } from '../host/positions';
import { Refusal } from '../host/refusal';
import { reveal } from '../host/reveal';

/**
 * Go to Criterion…: shows the text behind the list while one moves through it, and goes back to where one was on
 * Escape. With `{ criterion }`, a name or `{ name, index }`, it goes there without a question.
 */
export function registerGoToCriterion({ command, store }: Host): void {
  command(commands.goToCriterion, async (argument) => {
    const analysis = await activeAnalysis(store);
    const { document, model } = analysis;
    const wanted = Object(argument)?.criterion as unknown;
    if (wanted !== undefined) {
      const name = Object(wanted)?.name as unknown;
      const index = Object(wanted)?.index as unknown;
      const found = findCriterion(model, {
        name: String(name ?? wanted),
        ...(typeof index === 'number' ? { index } : {}),
      });
      if (!found)
        throw new Refusal(vscode.l10n.t('There is no criterion “{0}” here.', String(name ?? wanted)));
      await goTo(document, found);
      return;
    }
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    const chosen = await (editor ? withPreview(editor) : pickCriterion(analysis, undefined));
    // The text may have changed behind the list: the criterion is looked for again, by its name.
    const now = chosen && (await store.current(await openAgain(document)));
    const there = now && findCriterion(now.model, { name: chosen.name, index: chosen.ordinal });
    if (there) await goTo(now.document, there);

    async function withPreview(shown: vscode.TextEditor): Promise<Criterion | undefined> {
      const { selection, visibleRanges } = shown;
      const { version } = document;
      const picked = await pickCriterion(
        analysis,
        criterionAt(model, document.offsetAt(selection.active)),
        (criterion) => {
          if (document.version !== version) return;
          const at = toEditorRange(document, criterion.nameRange);
          shown.selection = new vscode.Selection(at.start, at.start);
          shown.revealRange(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
        },
      );
      if (picked) return picked;
      shown.selection = selection;
      const [first] = visibleRanges;
      if (first)
        shown.revealRange(new vscode.Range(first.start, first.start), vscode.TextEditorRevealType.AtTop);
      return undefined;
    }
  });
}

async function goTo(document: vscode.TextDocument, { nameRange }: Criterion): Promise<void> {
  await reveal(document, { start: nameRange.start, end: nameRange.start });
}
