import * as vscode from 'vscode';
import type { AlignmentStore } from './store';
import type { WorkspaceIndex } from './workspaceIndex';

type Item = vscode.QuickPickItem & { uri?: vscode.Uri };

/** Where the documents are known that may be offered: those that were open last, and those of the workspace. */
export type Offers = Pick<AlignmentStore, 'recent' | 'index'>;

/**
 * Lets the user choose among the alignment documents that were open last and those of the workspace: what is known
 * of these is there at once, the others come in while the question stands, and what is gone goes.
 * @returns the chosen one, opened; `undefined` where there is none to choose
 * @throws CancellationError if the user leaves
 */
export async function offerDocuments({ recent, index }: Offers): Promise<vscode.TextDocument | undefined> {
  const known = (await recent?.existing()) ?? [];
  const search = new AbortController();
  const input = vscode.window.createQuickPick<Item>();
  input.placeholder = vscode.l10n.t('Which alignment document?');
  input.matchOnDescription = true;
  input.ignoreFocusOut = true;
  input.busy = true;
  const isRecent = (uri: vscode.Uri): boolean => known.some((one) => one.toString() === uri.toString());
  const make = (uri: vscode.Uri): Item =>
    itemOf(uri, index, ...(isRecent(uri) ? [vscode.l10n.t('recent')] : []));
  input.items = known.map(make);
  const chosen = new Promise<vscode.Uri | 'none' | undefined>((resolve) => {
    input.onDidAccept(() => {
      const uri = input.selectedItems[0]?.uri;
      if (uri) resolve(uri);
    });
    input.onDidHide(() => resolve(undefined));
    const show = (uris: readonly vscode.Uri[]): void => {
      const active = input.activeItems[0]?.uri?.toString();
      input.items = uris.map(make);
      const again = input.items.filter(({ uri }) => uri?.toString() === active);
      if (again.length > 0) input.activeItems = again;
    };
    void findAll(known, index, show, search.signal).then((uris) => {
      if (search.signal.aborted) return;
      show(uris);
      input.busy = false;
      if (uris.length === 0) resolve('none');
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
export async function documentsOf({ recent, index }: Offers): Promise<vscode.Uri[]> {
  return findAll((await recent?.existing()) ?? [], index);
}

/** A document by its file, with whose it is and of which cycle where that is known. */
function itemOf(uri: vscode.Uri, index: WorkspaceIndex | undefined, ...why: string[]): Item {
  const path = vscode.workspace.asRelativePath(uri);
  const name = path.split('/').at(-1) ?? path;
  const { person, cycle } = index?.row(uri) ?? {};
  return {
    label: name,
    description: [path === name ? undefined : path, person, cycle?.name, ...why].filter(Boolean).join(' · '),
    uri,
  };
}

/** How long documents are gathered before they are shown, in milliseconds. */
const pause = 100;

/**
 * Finds the documents of the workspace beside those that were open last.
 * @param show is given all that were found so far, now and then
 * @returns all of them, without those that turned out to be gone
 */
async function findAll(
  recent: readonly vscode.Uri[],
  index: WorkspaceIndex | undefined,
  show?: (uris: readonly vscode.Uri[]) => void,
  signal = new AbortController().signal,
): Promise<vscode.Uri[]> {
  const before = new Set(recent.map((uri) => uri.toString()));
  await index?.load();
  const all = new Map([...recent, ...(index?.documents() ?? [])].map((uri) => [uri.toString(), uri]));
  show?.([...all.values()]);
  let shown = performance.now();
  await index?.look(signal, {
    found: (uri) => {
      if (signal.aborted || all.has(uri.toString())) return;
      all.set(uri.toString(), uri);
      if (performance.now() - shown < pause) return;
      shown = performance.now();
      show?.([...all.values()]);
    },
  });
  return [...all.values()].filter((uri) => before.has(uri.toString()) || index?.has(uri));
}
