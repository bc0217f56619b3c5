import * as vscode from 'vscode';
import type { Analysis } from '../host/analysis';
import { editorEdit } from '../host/apply';
import type { Host } from '../host/host';
import { wordUnfixable } from '../host/messages';
import { Refusal } from '../host/refusal';
import { cycleDatedAt } from '../references/query/cycleDates';

/** A rewriting in the editor's list, which remembers the query that it is for. */
class Rewriting extends vscode.CodeAction {
  readonly analysis: Analysis;
  readonly offset: number;

  constructor(analysis: Analysis, offset: number) {
    super(vscode.l10n.t('Write the Cycle’s Dates as Variables'), vscode.CodeActionKind.RefactorRewrite);
    this.analysis = analysis;
    this.offset = offset;
  }
}

/** Offers, on a query that names the cycle's first or last day, to write them as variables; the next cycle needs them. */
export function registerCycleDates({ own, store, engine }: Host): void {
  const provider: vscode.CodeActionProvider<Rewriting> = {
    provideCodeActions: async (document, { start }, { only, triggerKind }) => {
      if (only && !only.contains(vscode.CodeActionKind.RefactorRewrite)) return [];
      // The light bulb comes by itself, and waits for nothing.
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
      const analysis = isAsked ? await store.current(document) : store.get(document);
      if (analysis?.version !== document.version) return [];
      const offset = document.offsetAt(start);
      return cycleDatedAt(analysis.model, offset) ? [new Rewriting(analysis, offset)] : [];
    },
    resolveCodeAction: async (action) => {
      const { analysis, offset } = action;
      try {
        const edits = await engine.ask('writeCycleDates', [analysis.text, offset, analysis.settings.parse]);
        if (!edits) throw new Refusal(wordUnfixable());
        action.edit = await editorEdit(analysis, edits);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        vscode.window.setStatusBarMessage(error.message, 5000);
      }
      return action;
    },
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] };
  own(vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, kinds));
}
