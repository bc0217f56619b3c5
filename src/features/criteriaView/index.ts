import * as vscode from 'vscode';
import type { Host } from '../../host/host';
import { commands, contextKeys, views } from '../../host/ids';
import { criteriaDrops } from './drops';
import { criteriaProvider } from './provider';

/** The criteria view: the open alignment documents with their criteria, projects and examples. */
export function registerCriteriaView(host: Host): void {
  const { own, store, command, context } = host;
  const changed = own(new vscode.EventEmitter<void>());
  const remembered = context.workspaceState.get<boolean>(contextKeys.lightestFirst) === true;
  let isLightestFirst = remembered;
  const sort = async (lightest: boolean): Promise<void> => {
    isLightestFirst = lightest;
    changed.fire();
    await vscode.commands.executeCommand('setContext', contextKeys.lightestFirst, lightest);
    await context.workspaceState.update(contextKeys.lightestFirst, lightest);
  };

  const treeDataProvider = {
    ...criteriaProvider(store, () => isLightestFirst),
    onDidChangeTreeData: changed.event,
  };
  own(
    vscode.window.createTreeView(views.criteria, {
      treeDataProvider,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: criteriaDrops(host),
    }),
  );
  own(store.onDidChange(() => changed.fire()));
  own(store.active.onDidChange(() => changed.fire()));
  if (remembered) void vscode.commands.executeCommand('setContext', contextKeys.lightestFirst, true);
  command(commands.sortLightestFirst, () => sort(true));
  command(commands.sortByDocument, () => sort(false));
}
