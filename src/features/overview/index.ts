import * as vscode from 'vscode';
import { callOf } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands, contextKeys, views } from '../../host/ids';
import { itemOf } from './item';
import { LiveOverview } from './live';
import { messageOf } from './message';
import { OverviewNode } from './node';
import { registerPage } from './page';

/**
 * The overview: all alignment documents of the workspace, from the one that wants most to the one that wants least.
 * It is filled when it is seen for the first time, or asked for, and follows what changes as long as it is seen.
 * `showOverview` called with arguments gives the rows as data, and needs no view.
 */
export function registerOverview(host: Host): void {
  const { command, own, index } = host;
  const live = own(new LiveOverview(host));
  const changed = own(new vscode.EventEmitter<void>());
  const treeDataProvider: vscode.TreeDataProvider<OverviewNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getParent: () => undefined,
    getChildren: (node) => {
      if (node) return [];
      // Only a view that is seen asks.
      if (live.state.kind === 'unasked') live.show('view', true);
      return index.rows().map((row) => new OverviewNode(row));
    },
  };
  const view = own(vscode.window.createTreeView(views.overview, { treeDataProvider }));
  own(view.onDidChangeVisibility(({ visible }) => live.show('view', visible)));
  let looking: (() => void) | undefined;
  own(
    live.onDidChange(() => {
      const isLooking = live.state.kind === 'looking';
      const isEmpty = live.state.kind === 'done' && index.rows().length === 0;
      // With nothing found, the view's own welcome is shown.
      view.message = messageOf(live.state);
      changed.fire();
      void vscode.commands.executeCommand('setContext', contextKeys.overviewEmpty, isEmpty);
      if (isLooking === (looking !== undefined)) return;
      void vscode.commands.executeCommand('setContext', contextKeys.overviewLooking, isLooking);
      if (!isLooking) {
        looking?.();
        looking = undefined;
        return;
      }
      const done = new Promise<void>((resolve) => {
        looking = resolve;
      });
      void vscode.window.withProgress({ location: { viewId: views.overview } }, () => done);
    }),
  );

  command(commands.showOverview, async (argument) => {
    if (callOf(argument)) {
      const isAll = await index.look(new AbortController().signal, { rows: true });
      return { rows: index.rows(), isAll };
    }
    await vscode.commands.executeCommand(`${views.overview}.focus`);
    return undefined;
  });
  command(commands.refreshOverview, async () => {
    if (!view.visible) await vscode.commands.executeCommand(`${views.overview}.focus`);
    await live.look();
  });
  command(commands.stopOverview, async () => live.stop());
  registerPage(host, live);
}
