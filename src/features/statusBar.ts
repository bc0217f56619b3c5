import * as vscode from 'vscode';
import { coverageOf, lightestFirst } from '../coverage/coverage';
import type { Host } from '../host/host';
import { views } from '../host/ids';
import { wordCoverage } from '../host/messages';
import type { Analysis } from '../host/store';

/** Shows "2/4 criteria covered" while an alignment document is active; a click shows the criteria. */
export function registerStatusBar({ own, store }: Host): void {
  const item = own(vscode.window.createStatusBarItem('coverage', vscode.StatusBarAlignment.Left, 0));
  item.name = vscode.l10n.t('Criteria Coverage');
  item.command = `${views.criteria}.focus`;
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const analysis = editor && store.get(editor.document);
    if (analysis && analysis.model.criteria.length > 0) show(item, analysis);
    else item.hide();
  };
  own(store.onDidChange(update));
  own(vscode.window.onDidChangeActiveTextEditor(update));
}

function show(item: vscode.StatusBarItem, { model, settings }: Analysis): void {
  const { minimumExamples } = settings.assess;
  const lines = lightestFirst(model, minimumExamples).map((criterion) => ({
    name: criterion.name,
    coverage: coverageOf(criterion, model, minimumExamples),
  }));
  const covered = lines.filter(({ coverage }) => coverage.state === 'covered').length;
  const text = vscode.l10n.t('{0}/{1} criteria covered', covered, lines.length);
  item.text = `$(checklist) ${text}`;
  item.accessibilityInformation = { label: text };
  item.tooltip = lines
    .map(({ name, coverage }) => vscode.l10n.t('{0}: {1}', name, wordCoverage(coverage)))
    .join('\n');
  item.show();
}
