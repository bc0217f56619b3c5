import * as vscode from 'vscode';
import type { Reference } from '../document/model';
import type { Analysis } from '../host/analysis';
import { isAnalysis } from '../host/analysis';
import { documentsInOrder } from '../host/documentsInOrder';
import type { Host } from '../host/host';
import { commands, contextValues, views } from '../host/ids';
import { wordService } from '../host/messages';
import { toEditorRange } from '../host/positions';
import type { AlignmentStore } from '../host/store';
import { TreeNode, type TreeTarget } from '../host/treeNode';

class DocumentNode extends TreeNode {
  readonly analysis: Analysis;

  constructor(analysis: Analysis) {
    super();
    this.analysis = analysis;
  }

  get target(): TreeTarget {
    return { document: this.analysis.document };
  }
}

class ReferenceNode extends TreeNode {
  readonly parent: DocumentNode;
  readonly reference: Reference;
  readonly index: number;

  constructor(parent: DocumentNode, reference: Reference, index: number) {
    super();
    this.parent = parent;
    this.reference = reference;
    this.index = index;
  }

  get target(): TreeTarget {
    return { ...this.parent.target, reference: this.reference };
  }
}

type Node = DocumentNode | ReferenceNode;

/** The tree of the references view: documents, and below each what it searches, then what it tells to read. */
export function referencesProvider(store: AlignmentStore): vscode.TreeDataProvider<Node> {
  return {
    getTreeItem: (node) => (node instanceof DocumentNode ? documentItem(node) : referenceItem(node)),
    getParent: (node) => (node instanceof ReferenceNode ? node.parent : undefined),
    getChildren: (node) => {
      if (node instanceof ReferenceNode) return [];
      if (!node) {
        return documentsInOrder(store)
          .filter(isAnalysis)
          .map((analysis) => new DocumentNode(analysis));
      }
      const { references, referenceDocs } = node.analysis.model;
      return [...references, ...referenceDocs].map(
        (reference, index) => new ReferenceNode(node, reference, index),
      );
    },
  };
}

/**
 * The references view: what each open alignment document searches, and what it tells to read. A click
 * opens a reference; one that is unfinished is shown in the text, to be finished.
 */
export function registerReferencesView({ own, store }: Host): void {
  const changed = own(new vscode.EventEmitter<void>());
  const treeDataProvider = { ...referencesProvider(store), onDidChangeTreeData: changed.event };
  own(vscode.window.createTreeView(views.references, { treeDataProvider, showCollapseAll: true }));
  own(store.onDidChange(() => changed.fire()));
  own(store.active.onDidChange(() => changed.fire()));
}

function documentItem({ analysis: { document, model } }: DocumentNode): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const count = model.references.length + model.referenceDocs.length;
  const name = document.uri.path.split('/').at(-1) ?? '';
  const item = new vscode.TreeItem(model.employee ?? name, count > 0 ? Expanded : None);
  item.id = document.uri.toString();
  const empty = count === 0 ? vscode.l10n.t('no references') : undefined;
  item.description = [model.employee ? name : undefined, empty].filter(Boolean).join(' · ');
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = document.uri;
  item.contextValue = contextValues.document;
  return item;
}

function referenceItem(node: ReferenceNode): vscode.TreeItem {
  const { reference, parent, index } = node;
  const { document, model, settings } = parent.analysis;
  const isDone = reference.state === 'written';
  const isDoc = index >= model.references.length;
  const name = wordService(reference.service, settings.services);
  const item = new vscode.TreeItem(reference.label);
  item.id = JSON.stringify([document.uri.toString(), index, reference.label]);
  item.description = isDone ? (isDoc ? vscode.l10n.t('to read') : name) : vscode.l10n.t('unfinished');
  item.iconPath = new vscode.ThemeIcon(
    isDone ? (isDoc ? 'book' : reference.query ? 'search' : 'link-external') : 'circle-large-outline',
  );
  item.tooltip = [reference.label, reference.query, reference.url].filter(Boolean).join('\n');
  item.accessibilityInformation = { label: `${reference.label}, ${item.description}` };
  // One that is unfinished cannot be opened; the menu does not offer it.
  if (isDone) {
    const isSearch = reference.service === 'github' && reference.query !== undefined;
    item.contextValue = isSearch ? contextValues.gitHubReference : contextValues.reference;
  }
  const selection = toEditorRange(document, { ...reference.range, end: reference.range.start });
  item.command = isDone
    ? { command: commands.openReference, title: vscode.l10n.t('Open Reference'), arguments: [node] }
    : {
        command: 'vscode.open',
        title: vscode.l10n.t('Show in the Text'),
        arguments: [document.uri, { selection }],
      };
  return item;
}
