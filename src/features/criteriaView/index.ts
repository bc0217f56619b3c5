import * as vscode from 'vscode';
import { lightestFirst } from '../../coverage/coverage';
import { documentsInOrder } from '../../host/documentsInOrder';
import type { Host } from '../../host/host';
import { commands, contextKeys, views } from '../../host/ids';
import { itemOf } from './items';
import { CriterionNode, childrenOf, DocumentNode, examplesOf, type Node, ProjectNode } from './nodes';

/** The criteria view: the open alignment documents with their criteria, projects and examples. */
export function registerCriteriaView({ own, store, command, context }: Host): void {
  const changed = own(new vscode.EventEmitter<void>());
  const remembered = context.workspaceState.get<boolean>(contextKeys.lightestFirst) === true;
  let isLightestFirst = remembered;
  const sort = async (lightest: boolean): Promise<void> => {
    isLightestFirst = lightest;
    changed.fire();
    await vscode.commands.executeCommand('setContext', contextKeys.lightestFirst, lightest);
    await context.workspaceState.update(contextKeys.lightestFirst, lightest);
  };

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getParent: (node) => (node instanceof DocumentNode ? undefined : node.parent),
    getChildren: (node) => {
      if (node === undefined) return documentsInOrder(store).map((analysis) => new DocumentNode(analysis));
      if (node instanceof DocumentNode) {
        const { model, settings } = node.analysis;
        const criteria = isLightestFirst
          ? lightestFirst(model, settings.assess.minimumExamples)
          : model.criteria;
        return criteria.map((criterion) => new CriterionNode(node, criterion));
      }
      if (node instanceof CriterionNode) return childrenOf(node);
      if (node instanceof ProjectNode) return examplesOf(node);
      return [];
    },
  };
  own(vscode.window.createTreeView(views.criteria, { treeDataProvider: provider, showCollapseAll: true }));
  own(store.onDidChange(() => changed.fire()));
  own(vscode.window.onDidChangeActiveTextEditor(() => changed.fire()));
  if (remembered) void vscode.commands.executeCommand('setContext', contextKeys.lightestFirst, true);
  command(commands.sortLightestFirst, () => sort(true));
  command(commands.sortByDocument, () => sort(false));
}
