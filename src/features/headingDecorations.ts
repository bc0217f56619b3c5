import * as vscode from 'vscode';
import { coverageOf, isLight } from '../coverage/coverage';
import type { Analysis } from '../host/analysis';
import type { Host } from '../host/host';
import { colors } from '../host/ids';
import { wordCount } from '../host/messages';
import { toEditorRange } from '../host/positions';

/** Writes "1 of 3 examples" behind the heading of every light criterion, in a colour that themes set. */
export function registerHeadingDecorations({ own, store }: Host): void {
  const type = own(
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      after: {
        color: new vscode.ThemeColor(colors.lightCriterion),
        margin: '0 0 0 1.5em',
        fontStyle: 'italic',
        fontWeight: 'normal',
      },
    }),
  );
  const show = (editor: vscode.TextEditor): void => {
    const analysis = store.get(editor.document);
    editor.setDecorations(type, analysis?.settings.showInHeadings ? decorationsOf(analysis) : []);
  };
  own(
    store.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) show(editor);
    }),
  );
  own(vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)));
}

function decorationsOf({ document, model, settings }: Analysis): vscode.DecorationOptions[] {
  return model.criteria.flatMap((criterion) => {
    const coverage = coverageOf(criterion, model, settings.assess.minimumExamples);
    if (!isLight(coverage)) return [];
    const { end } = toEditorRange(document, criterion.heading);
    const range = document.lineAt(document.positionAt(criterion.nameRange.end)).range;
    // Behind the heading's text, on its line also where a rule of `===` makes the heading two lines long.
    const at = end.line === range.end.line ? end : range.end;
    return [
      { range: new vscode.Range(at, at), renderOptions: { after: { contentText: wordCount(coverage) } } },
    ];
  });
}
