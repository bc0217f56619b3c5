import * as vscode from 'vscode';
import { views } from '../host/ids';

/**
 * Our views as long as there is nothing to show in them: so they show their welcome. The overview is not about what is
 * open: where somebody looks at it, `load` is called.
 */
export function registerEmptyViews(load: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.values(views).map((id) => {
      const empty: vscode.TreeDataProvider<never> = {
        getChildren: () => {
          // Only a view that is seen asks.
          if (id === views.overview) load();
          return [];
        },
        getTreeItem: (element) => element,
      };
      return vscode.window.registerTreeDataProvider(id, empty);
    }),
  );
}
