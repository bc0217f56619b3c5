import * as vscode from 'vscode';
import type { LadderProblem } from '../../cycle/ladder/problem';
import type { Range } from '../../document/model';
import { asWorkspaceEdit } from '../../host/apply';

interface Shown {
  version: number;
  problems: { problem: LadderProblem; diagnostic: vscode.Diagnostic }[];
}

/** Quick fixes for slips: the key or the level that was likely meant. */
export function registerLadderFixes(
  selector: vscode.DocumentSelector,
  shownOf: (document: vscode.TextDocument) => Shown | undefined,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range) => {
      const shown = shownOf(document);
      if (shown?.version !== document.version) return [];
      return shown.problems
        .filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined)
        .flatMap(({ problem, diagnostic }) => {
          const expected = 'expected' in problem ? problem.expected : undefined;
          return expected === undefined ? [] : [fixOf(document, problem.range, diagnostic, expected)];
        });
    },
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function fixOf(
  document: vscode.TextDocument,
  range: Range,
  diagnostic: vscode.Diagnostic,
  expected: string,
): vscode.CodeAction {
  const title = vscode.l10n.t('Write “{0}”', expected);
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const quote = /^["']/u.exec(document.getText(diagnostic.range))?.[0] ?? '';
  fix.edit = asWorkspaceEdit(document, [{ range, newText: quote + expected + quote }]);
  fix.diagnostics = [diagnostic];
  fix.isPreferred = true;
  return fix;
}
