import * as vscode from 'vscode';
import { coverageOf, lightestFirst } from '../coverage/coverage';
import { checkInState } from '../cycle/checkInDue';
import type { Analysis, Outline } from '../host/analysis';
import type { Host } from '../host/host';
import { views } from '../host/ids';
import { wordCoverage, wordPlaceholdersLeft, wordUnread } from '../host/messages';

/**
 * Shows "2/4 criteria covered · 12 d" while an alignment document is active, with the days since the last check-in of
 * a running cycle, or that it cannot be analysed; a click shows the criteria. That a check-in is due is told here, and
 * nowhere else: nobody is interrupted.
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

function coverageOfAll(analysis: Analysis): Words {
  const { model, settings } = analysis;
  const { minimumExamples } = settings.assess;
  const lines = lightestFirst(model, minimumExamples).map((criterion) => ({
    name: criterion.name,
    coverage: coverageOf(criterion, model, minimumExamples),
  }));
  const since = sinceLast(analysis);
  const covered = lines.filter(({ coverage }) => coverage.state === 'covered').length;
  return {
    text: [vscode.l10n.t('{0}/{1} criteria covered', covered, lines.length), ...(since?.text ?? [])].join(
      ' · ',
    ),
    tooltip: [
      ...lines.map(({ name, coverage }) => vscode.l10n.t('{0}: {1}', name, wordCoverage(coverage))),
      wordPlaceholdersLeft(model.placeholders.length),
      ...(since ? [since.tooltip] : []),
    ].join('\n'),
  };
}

/** How long ago the last check-in was, while the cycle runs; short for the bar, in full for the tooltip. */
function sinceLast({ model, settings }: Analysis): { text: string[]; tooltip: string } | undefined {
  const { checkInEveryDays: every, assess } = settings;
  const state = checkInState(model, assess.today, every);
  if (!state || (!state.last && every === 0)) return undefined;
  const { last, days, due, isDue } = state;
  const text = [
    ...(last ? [vscode.l10n.t('{0} d', days)] : []),
    ...(isDue ? [vscode.l10n.t('check-in due')] : []),
  ];
  const when = last
    ? vscode.l10n.t('Last check-in: {0}, {1} days ago.', last, days)
    : vscode.l10n.t('There was no check-in in this cycle yet.');
  const next = isDue
    ? vscode.l10n.t('{0} The next one was due on {1}.', when, due)
    : vscode.l10n.t('{0} The next one is due on {1}.', when, due);
  return { text, tooltip: every === 0 ? when : next };
}
