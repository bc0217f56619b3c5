import * as vscode from 'vscode';
import type { Readiness } from '../../cycle/readiness';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { commands, contextKeys, contextValues, views } from '../../host/ids';
import { wordKind, wordProgress } from '../../host/readinessWords';
import { refuseWithoutCriteria } from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import { subjectOf } from '../../host/subject';
import { Checklist } from './checklist';
import { mend } from './mend';
import { LineNode, PlaceNode, type PreparationNode } from './nodes';
import { wordMending, wordPlace } from './words';

/**
 * Prepare Review: a checklist beside the document and live with it. What is done has a tick; below what is open
 * stand the places, and a click on one does what there is to do about it.
 */
export function registerPreparation(host: Host): void {
  const { command, store, own } = host;
  const checklist = own(new Checklist(host));
  const treeDataProvider: vscode.TreeDataProvider<PreparationNode> = {
    onDidChangeTreeData: checklist.onDidChange,
    getTreeItem: itemOf,
    getParent: (node) => (node instanceof PlaceNode ? node.line : undefined),
    getChildren: (node) => [...(node instanceof LineNode ? node.places : node ? [] : checklist.lines)],
  };
  const view = own(vscode.window.createTreeView(views.preparation, { treeDataProvider }));
  own(
    checklist.onDidChange(() => {
      view.description = checklist.description;
      // While there is a message, VS Code hides the view's welcome.
      view.message = checklist.message;
    }),
  );

  command(commands.prepareReview, async (...args) => {
    const { analysis, call } = await subjectOf(store, args);
    refuseWithoutCriteria(analysis);
    if (call) return told(analysis, await checklist.look(analysis));
    const found = await checklist.begin(analysis);
    await vscode.commands.executeCommand('setContext', contextKeys.preparing, true);
    await vscode.commands.executeCommand(`${views.preparation}.focus`);
    return told(analysis, found);
  });
  command(commands.endPreparation, async () => {
    checklist.end();
    await vscode.commands.executeCommand('setContext', contextKeys.preparing, false);
  });
  command(commands.mendReadiness, async (node) => {
    if (!(node instanceof PlaceNode)) {
      throw new Refusal(vscode.l10n.t('Choose a line of the checklist. “Prepare Review” shows it.'));
    }
    await mend(host, node);
  });
}

/** What was found, in the words of callers. */
function told(analysis: Analysis, { items, ratio }: Readiness): unknown {
  return {
    uri: analysis.document.uri.toString(),
    ratio,
    items: items.map(({ places, ...item }) => ({
      ...item,
      places: places.map((place) => ({
        range: place.range,
        message: wordPlace(item.kind, place, analysis),
        ...(place.criterion === undefined
          ? {}
          : { criterion: analysis.model.criteria[place.criterion]?.name }),
      })),
    })),
  };
}

function itemOf(node: PreparationNode): vscode.TreeItem {
  return node instanceof LineNode ? lineItem(node) : placeItem(node);
}

/** The icons differ in shape, and are told aloud, so that nothing hangs on a colour. */
function lineItem({ item }: LineNode): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(wordKind(item.kind), item.open > 0 ? Expanded : None);
  // What was done and is open again is unfolded.
  row.id = item.open > 0 ? `${item.kind}/open` : item.kind;
  row.description = item.state === 'done' ? '' : wordProgress(item);
  row.iconPath =
    item.state === 'done'
      ? new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'))
      : new vscode.ThemeIcon('circle-large-outline');
  row.accessibilityInformation = { label: `${wordKind(item.kind)}, ${wordProgress(item)}` };
  return row;
}

function placeItem(node: PlaceNode): vscode.TreeItem {
  const { line, place, index, analysis } = node;
  const { kind } = line.item;
  const title = wordMending(kind, place);
  const row = new vscode.TreeItem(wordPlace(kind, place, analysis));
  row.id = `${kind}/${index}`;
  row.description = title;
  row.tooltip = `${wordPlace(kind, place, analysis)}\n${title}`;
  row.contextValue = contextValues.open;
  row.command = { command: commands.mendReadiness, title, arguments: [node] };
  row.accessibilityInformation = { label: `${wordPlace(kind, place, analysis)}, ${title}` };
  return row;
}
