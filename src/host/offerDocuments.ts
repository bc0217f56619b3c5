import * as vscode from 'vscode';
import type { RecentDocuments } from './recentDocuments';
import { searchWorkspace } from './workspaceDocuments';

type Item = vscode.QuickPickItem & { uri?: vscode.Uri };

/**
 * Lets the user choose among the alignment documents that were open last and those of the workspace, which
 * come in while the question stands.
 * @returns the chosen one, opened; `undefined` where there is none to choose
 * @throws CancellationError if the user leaves
 */
export async function offerDocuments(recent: RecentDocuments): Promise<vscode.TextDocument | undefined> {
  const known = await recent.existing();
  const search = new AbortController();
  const input = vscode.window.createQuickPick<Item>();
  input.placeholder = vscode.l10n.t('Which alignment document?');
  input.matchOnDescription = true;
  input.ignoreFocusOut = true;
  input.busy = true;
  input.items = known.map((uri) => itemOf(uri, vscode.l10n.t('recent')));
  const chosen = new Promise<vscode.Uri | 'none' | undefined>((resolve) => {
    input.onDidAccept(() => {
      const uri = input.selectedItems[0]?.uri;
      if (uri) resolve(uri);
    });
    input.onDidHide(() => resolve(undefined));
    const add = (uri: vscode.Uri): void => {
      if (input.items.some((item) => item.uri?.toString() === uri.toString())) return;
      const active = input.activeItems;
      input.items = [...input.items, itemOf(uri)];
      if (active.length > 0) input.activeItems = active;
    };
    void addFromWorkspace(add, search.signal).then(() => {
      input.busy = false;
      if (input.items.length === 0) resolve('none');
    });
  });
  input.show();
  const uri = await chosen;
  search.abort();
  input.dispose();
  if (uri === undefined) throw new vscode.CancellationError();
  if (uri === 'none') return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The documents that {@link offerDocuments} would offer, without asking. */
export async function documentsOf(recent: RecentDocuments | undefined): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  const add = (uri: vscode.Uri): void => {
    if (!found.has(uri.toString())) found.set(uri.toString(), uri);
  };
  for (const uri of (await recent?.existing()) ?? []) add(uri);
  await addFromWorkspace(add);
  return [...found.values()];
}

function itemOf(uri: vscode.Uri, why?: string): Item {
  const path = vscode.workspace.asRelativePath(uri);
  const name = path.split('/').at(-1) ?? path;
  return {
    label: name,
    description: [path === name ? undefined : path, why].filter(Boolean).join(' · '),
    uri,
  };
}

async function addFromWorkspace(add: (uri: vscode.Uri) => void, signal?: AbortSignal): Promise<void> {
  const search = await searchWorkspace(signal ? { signal } : {});
  for await (const { found } of search.documents()) if (found) add(found.uri);
}
