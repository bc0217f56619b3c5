import * as vscode from 'vscode';
import type { Host } from '../../host/host';
import { contextKeys, views } from '../../host/ids';
import type { Finds, Found } from './found';
import { type Node, resultsOf } from './nodes';
import { resultsProvider } from './provider';
import { Redraws } from './redraws';

/**
 * The results view: what a search found, to be ticked. It is there as long as there is something to show, and
 * follows the document: what is inserted is marked.
 */
export function registerResultsView({ own, store }: Host, found: Found): vscode.TreeView<Node> {
  const redraws = own(new Redraws(store, found));
  const treeDataProvider = { ...resultsProvider(store, found), onDidChangeTreeData: redraws.event };
  const view = own(
    vscode.window.createTreeView(views.results, {
      treeDataProvider,
      showCollapseAll: true,
      canSelectMany: true,
      // A repository stands for all that it shows, whether its rows were drawn or not.
      manageCheckboxStateManually: true,
    }),
  );
  const tell = (): void => {
    view.message = found.finds ? wordMessage(found.finds, found) : '';
  };
  own(
    view.onDidChangeCheckboxState(({ items }) =>
      redraws.clicked(() => {
        for (const [node, state] of items) {
          found.tick(resultsOf([node]), state === vscode.TreeItemCheckboxState.Checked);
        }
      }),
    ),
  );
  own(found.onDidTick(tell));
  own(
    found.onDidChange(() => {
      const { finds } = found;
      void vscode.commands.executeCommand('setContext', contextKeys.hasResults, finds !== undefined);
      view.description = finds?.title ?? '';
      tell();
    }),
  );
  return view;
}

/**
 * What the rows do not say: that there are more, that a part of the query is not applied, and that a filter hides some.
 * Where it hides all, the view's own welcome says so, which VS Code shows beside no message.
 */
function wordMessage(
  { results, total, isComplete, unapplied = [] }: Finds,
  { words, shown, chosen }: Found,
): string {
  if (shown.length === 0) return '';
  const parts = [
    ...(isComplete
      ? []
      : total > results.length
        ? [vscode.l10n.t('The first {0} of {1}. A narrower search shows the others.', results.length, total)]
        : [vscode.l10n.t('There may be more. A narrower search shows the others.')]),
    ...(unapplied.length > 0
      ? [vscode.l10n.t('Reviews cannot be searched for {0}. It was left out.', unapplied.join(' '))]
      : []),
    ...(words ? [vscode.l10n.t('“{0}”: {1} of {2}.', words, shown.length, results.length)] : []),
    ...(chosen.length > 0 ? [vscode.l10n.t('{0} chosen.', chosen.length)] : []),
  ];
  return parts.join(' ');
}
