import * as vscode from 'vscode';
import { views } from '../host/ids';

/** Our views as long as there is nothing to show in them: so they show their welcome. */
export function registerEmptyViews(): vscode.Disposable {
  const empty: vscode.TreeDataProvider<never> = {
    getChildren: () => [],
    getTreeItem: (element) => element,
  };
  return vscode.Disposable.from(
    ...Object.values(views).map((id) => vscode.window.registerTreeDataProvider(id, empty)),
  );
}
