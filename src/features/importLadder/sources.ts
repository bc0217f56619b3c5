import * as vscode from 'vscode';
import type { LadderSource } from '../../cycle/ladder/markdown/section';
import { defaultMaximumSize } from '../../host/candidate';
import { Refusal } from '../../host/refusal';

/** A Markdown file with its address, to lead back to. */
export interface ReadSource extends LadderSource {
  uri: vscode.Uri;
}

/** More files than anybody has levels or criteria. */
const mostFiles = 50;

const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mkdn?|mdown|mdwn|txt)$/iu.test(path);

/**
 * Reads the files, and the Markdown files in the folders, in the order of their names.
 * @throws Refusal if there is no Markdown among them, too much of it, or one cannot be read
 */
export async function readSources(uris: readonly vscode.Uri[]): Promise<ReadSource[]> {
  const files = (await Promise.all(uris.map(filesAt))).flat();
  if (files.length === 0) {
    throw new Refusal(
      vscode.l10n.t('There is no Markdown file there. Choose the files that hold the ladder.'),
    );
  }
  if (files.length > mostFiles) {
    throw new Refusal(
      vscode.l10n.t('There are more than {0} Markdown files. Choose those that hold the ladder.', mostFiles),
    );
  }
  return Promise.all(files.map(readSource));
}

async function filesAt(uri: vscode.Uri): Promise<vscode.Uri[]> {
  // A new document stands nowhere yet.
  if (uri.scheme === 'untitled') return [uri];
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) === 0) return [uri];
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return entries
      .filter(([name, kind]) => (kind & vscode.FileType.File) !== 0 && isMarkdown(name))
      .map(([name]) => vscode.Uri.joinPath(uri, name))
      .sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
  } catch {
    throw new Refusal(vscode.l10n.t('{0} cannot be opened. Check the path.', uri.toString(true)));
  }
}

/** What is being written in an editor counts, saved or not. */
async function readSource(uri: vscode.Uri): Promise<ReadSource> {
  const name = uri.path.split('/').at(-1) ?? uri.path;
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open) return { uri, name, text: open.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > 1024 * defaultMaximumSize)
      throw new Refusal(vscode.l10n.t('{0} is too large to be read.', name));
    return { uri, name, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(vscode.l10n.t('{0} cannot be opened. Check the path.', uri.toString(true)));
  }
}

/** Lets the user choose files in the editor's dialogue. */
export async function chooseFiles(): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: true,
    canSelectFolders: false,
    canSelectMany: true,
    title: vscode.l10n.t('The Markdown files that hold the ladder'),
    openLabel: vscode.l10n.t('Import'),
    filters: { Markdown: ['md', 'markdown', 'mkd', 'mdown', 'txt'] },
  });
  return chosen ?? [];
}

/** Lets the user choose a folder whose Markdown files hold a level or a criterion each. */
export async function chooseFolder(): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: vscode.l10n.t('The folder with a file for each level or criterion'),
    openLabel: vscode.l10n.t('Import'),
  });
  return chosen ?? [];
}

/** The Markdown that is being looked at, saved or not. */
export function activeMarkdown(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document.uri : undefined;
}
