import * as vscode from 'vscode';
import { deniesAlignment, mayBeAlignmentDocument } from '../document/glance';
import { defaultMaximumSize } from './candidate';
import type { RecentDocuments } from './recentDocuments';

/** How many files of the workspace are looked at. */
const mostFiles = 500;

type Item = vscode.QuickPickItem & { uri?: vscode.Uri };

/**
 * Lets the user choose among the alignment documents that were open last and those of the workspace, which
 * come in while the question stands.
 * @returns the chosen one, opened; `undefined` where there is none to choose
 * @throws CancellationError if the user leaves
 */
export async function offerDocuments(recent: RecentDocuments): Promise<vscode.TextDocument | undefined> {
  const known = await recent.existing();
  const search = new vscode.CancellationTokenSource();
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
    void searchWorkspace(add, search.token).then(() => {
      input.busy = false;
      if (input.items.length === 0) resolve('none');
    });
  });
  input.show();
  const uri = await chosen;
  search.cancel();
  search.dispose();
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
  await searchWorkspace(add, new vscode.CancellationTokenSource().token);
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

/** Looks at the Markdown files of the workspace, one after another, without parsing them. */
async function searchWorkspace(
  found: (uri: vscode.Uri) => void,
  token: vscode.CancellationToken,
): Promise<void> {
  try {
    // Without a pattern of ours, the user's own setting of files to leave out holds.
    const files = await vscode.workspace.findFiles('**/*.md', undefined, mostFiles, token);
    for (const uri of files.filter(({ path }) => !path.includes('/node_modules/'))) {
      if (token.isCancellationRequested) return;
      if (await mayBeOurs(uri)) found(uri);
    }
  } catch (error) {
    if (!(error instanceof vscode.CancellationError)) throw error;
  }
}

async function mayBeOurs(uri: vscode.Uri): Promise<boolean> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > 1024 * defaultMaximumSize) return false;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return mayBeAlignmentDocument(text) && !deniesAlignment(text);
  } catch {
    // Gone since, or not to be read: it is not offered.
    return false;
  }
}
