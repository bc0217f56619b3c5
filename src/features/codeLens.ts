import * as vscode from 'vscode';
import { coverageOf } from '../coverage/coverage';
import type { Criterion } from '../document/model';
import type { Analysis } from '../host/analysis';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { wordCoverageInLine } from '../host/messages';
import { toEditorRange } from '../host/positions';
import { TreeNode, type TreeTarget } from '../host/treeNode';

/** The criterion below a lens, for the command as if it came from the tree: it asks, and asks nothing twice. */
class LensTarget extends TreeNode {
  readonly target: TreeTarget;

  constructor(document: vscode.TextDocument, { name, ordinal }: Criterion) {
    super();
    this.target = { document, criterion: { name, index: ordinal } };
  }
}

/** Writes "2 of 3 examples · light" above each criterion, where a setting wants it; a click inserts one there. */
export function registerCodeLens({ own, store }: Host): void {
  const changed = own(new vscode.EventEmitter<void>());
  own(store.onDidChange(() => changed.fire()));
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document) => {
      const analysis = await store.current(document);
      return analysis?.settings.codeLens ? lensesOf(analysis) : [];
    },
  };
  own(vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider));
}

function lensesOf({ document, model, settings }: Analysis): vscode.CodeLens[] {
  return model.criteria.map((criterion) => {
    const coverage = coverageOf(criterion, model, settings.assess.minimumExamples);
    return new vscode.CodeLens(toEditorRange(document, criterion.heading), {
      command: commands.insertExample,
      title: wordCoverageInLine(coverage),
      tooltip: vscode.l10n.t('Insert an example under {0}', criterion.name),
      arguments: [new LensTarget(document, criterion)],
    });
  });
}
