import * as vscode from 'vscode';
import { activeAnalysis } from '../host/active';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { wordPlaceholdersLeft } from '../host/messages';
import { reveal } from '../host/reveal';

/**
 * Go to Next Placeholder and Previous: from the cursor, around the end of the document. What is still to be written
 * is selected, so that typing replaces it.
 */
export function registerPlaceholders({ command, store }: Host): void {
  command(commands.nextPlaceholder, () => go(1));
  command(commands.previousPlaceholder, () => go(-1));

  async function go(direction: 1 | -1): Promise<void> {
    const { document, model } = await activeAnalysis(store);
    const left = vscode.window.visibleTextEditors.find((one) => one.document === document)?.selection;
    const ordered = model.placeholders.toSorted((a, b) => direction * (a.range.start - b.range.start));
    const target =
      ordered.find(({ range }) => {
        if (!left) return true;
        return direction > 0
          ? range.start >= document.offsetAt(left.start) + (left.isEmpty ? 0 : 1)
          : range.end < document.offsetAt(left.end);
      }) ?? ordered[0];
    if (target) await reveal(document, target.range);
    vscode.window.setStatusBarMessage(wordPlaceholdersLeft(model.placeholders.length), 4000);
  }
}
