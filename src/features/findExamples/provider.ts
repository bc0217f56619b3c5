import * as vscode from 'vscode';
import { commands, contextValues } from '../../host/ids';
import { plainText } from '../../host/plainText';
import type { AlignmentStore } from '../../host/store';
import { byRepository } from '../../results/list';
import { plainLine } from '../../results/plainLine';
import { recordedResults } from '../../results/recorded';
import type { ResultKind, SearchResult } from '../../results/result';
import type { Found } from './found';
import { type Node, RepositoryNode, ResultNode } from './nodes';

const icons: Record<ResultKind, string> = {
  'pull-request': 'git-pull-request',
  issue: 'issues',
  commit: 'git-commit',
  merge: 'git-merge',
  review: 'comment-discussion',
};

const { Checked, Unchecked } = vscode.TreeItemCheckboxState;

/** The tree of the results view: repositories, and below each what was found there, the newest first. */
export function resultsProvider(store: AlignmentStore, found: Found): vscode.TreeDataProvider<Node> {
  return {
    getTreeItem: (node) => (node instanceof ResultNode ? resultItem(node) : repositoryItem(node)),
    getParent: (node) => (node instanceof ResultNode ? node.parent : undefined),
    getChildren: (node) => {
      if (node) return node instanceof RepositoryNode ? node.children : [];
      const { finds } = found;
      return finds ? byRepository(found.shown).map((group) => new RepositoryNode(finds.document, group)) : [];
    },
  };

  function repositoryItem({ group: { repository, results } }: RepositoryNode): vscode.TreeItem {
    const item = new vscode.TreeItem(plainLine(repository), vscode.TreeItemCollapsibleState.Expanded);
    item.id = repository;
    item.description = String(results.length);
    item.iconPath = new vscode.ThemeIcon('repo');
    item.contextValue = contextValues.repository;
    item.checkboxState = results.every((one) => found.isChosen(one)) ? Checked : Unchecked;
    const count =
      results.length === 1 ? vscode.l10n.t('1 result') : vscode.l10n.t('{0} results', results.length);
    item.accessibilityInformation = { label: `${plainLine(repository)}, ${count}` };
    return item;
  }

  function resultItem({ result, parent }: ResultNode): vscode.TreeItem {
    const item = new vscode.TreeItem(plainLine(result.title));
    const there = wordPlace(store, found, result);
    item.id = JSON.stringify([parent.group.repository, result.id, result.url, result.date]);
    // A narrow side bar cuts the end.
    item.description = [there, result.id, result.date].filter(Boolean).join(' · ');
    item.iconPath = new vscode.ThemeIcon(
      icons[result.kind],
      there ? new vscode.ThemeColor('disabledForeground') : undefined,
    );
    item.checkboxState = found.isChosen(result) ? Checked : Unchecked;
    item.accessibilityInformation = {
      label: [plainLine(result.title), result.id, result.date, there].filter(Boolean).join(', '),
    };
    const place = `${result.repository} ${result.id}, ${result.date}`;
    const tooltip = [result.title, result.excerpt, place, result.url, there];
    item.tooltip = new vscode.MarkdownString(
      tooltip
        .filter((line) => line !== undefined && line !== '')
        .map((line) => plainText(plainLine(line ?? '')))
        .join('\n\n'),
    );
    const hasChanges = found.finds?.changes?.has(result) === true;
    item.contextValue = contextOf(hasChanges, result.url !== undefined);
    if (hasChanges) {
      item.command = {
        command: commands.showResult,
        title: vscode.l10n.t('Show Changes'),
        arguments: [new ResultNode(parent, result)],
      };
    }
    return item;
  }
}

/** Where the document that was searched for holds a result; empty where it does not, or is closed. */
export function wordPlace(store: AlignmentStore, { finds }: Found, result: SearchResult): string {
  const analysis = finds && store.at(finds.document.uri);
  const recorded = analysis && recordedResults(analysis.model);
  const names = [...new Set(recorded?.criteriaOf(result).map(({ name }) => name))];
  if (names.length > 0) return vscode.l10n.t('in {0}', names.join(', '));
  return recorded?.isKept(result) ? vscode.l10n.t('kept for later') : '';
}

function contextOf(hasChanges: boolean, hasPage: boolean): string {
  if (hasChanges) return hasPage ? contextValues.resultChangesPage : contextValues.resultChanges;
  return hasPage ? contextValues.resultPage : contextValues.result;
}
