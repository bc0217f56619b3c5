import * as vscode from 'vscode';
import { coverageOf, lightestFirst } from '../coverage/coverage';
import type { Analysis, Outline } from '../host/analysis';
import type { Host } from '../host/host';
import { views } from '../host/ids';
import { wordCoverage, wordPlaceholdersLeft, wordUnread } from '../host/messages';

/**
 * Shows "2/4 criteria covered" while an alignment document is active, or that it cannot be analysed; a click
 * shows the criteria.
 */
export function registerStatusBar({ own, store }: Host): void {
  const item = own(vscode.window.createStatusBarItem('coverage', vscode.StatusBarAlignment.Left, 0));
  item.name = vscode.l10n.t('Criteria Coverage');
  item.command = `${views.criteria}.focus`;
  const update = (): void => {
    const document = store.active.get();
    const analysis = document && store.get(document);
    const outline = document && store.outline(document);
    if (analysis && analysis.model.criteria.length > 0) show(item, 'checklist', coverageOfAll(analysis));
    else if (outline && outline.unread !== 'reading') show(item, 'warning', troubleOf(outline));
    else item.hide();
  };
  own(store.onDidChange(update));
  own(store.active.onDidChange(update));
}

interface Words {
  text: string;
  tooltip: string;
}

function show(item: vscode.StatusBarItem, icon: string, { text, tooltip }: Words): void {
  item.text = `$(${icon}) ${text}`;
  item.accessibilityInformation = { label: text };
  item.tooltip = tooltip;
  item.show();
}

function troubleOf(outline: Outline): Words {
  const text =
    outline.unread === 'large'
      ? vscode.l10n.t('Too large to be analysed')
      : vscode.l10n.t('Too complex to be analysed');
  return { text, tooltip: wordUnread(outline) };
}

function coverageOfAll({ model, settings }: Analysis): Words {
  const { minimumExamples } = settings.assess;
  const lines = lightestFirst(model, minimumExamples).map((criterion) => ({
    name: criterion.name,
    coverage: coverageOf(criterion, model, minimumExamples),
  }));
  const covered = lines.filter(({ coverage }) => coverage.state === 'covered').length;
  return {
    text: vscode.l10n.t('{0}/{1} criteria covered', covered, lines.length),
    tooltip: [
      ...lines.map(({ name, coverage }) => vscode.l10n.t('{0}: {1}', name, wordCoverage(coverage))),
      wordPlaceholdersLeft(model.placeholders.length),
    ].join('\n'),
  };
}
