import * as vscode from 'vscode';
import { poll, until } from '../harness/wait';
import { resetSettings } from './settings';

/** The window's folder, a fresh copy of `test/integration/workspace`. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('The window has no folder.');
  return first.uri;
}

const written: vscode.Uri[] = [];

/** Writes a file into the window's folder, which {@link cleanUp} deletes. */
export async function writeFile(path: string, content: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  deleteLater(uri);
  return uri;
}

/** Has {@link cleanUp} delete a file that a command writes. */
export function deleteLater(uri: vscode.Uri): void {
  if (!written.some((one) => one.toString() === uri.toString())) written.push(uri);
}

/** Shows a new document, Markdown unless told otherwise, with the cursor at its start. */
export async function showNew(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await openNew(content, language), { preview: false });
}

/** Opens a new document, which stands in no editor. */
export async function openNew(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  if (document.getText() === content) return document;
  // VS Code on Node may give a new document the text of the last one of its name, which was just closed.
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, document.validateRange(new vscode.Range(0, 0, document.lineCount, 0)), content);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** Writes a file and shows it. */
export async function showFile(path: string, content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(await writeFile(path, content));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Replaces `found`, which must be there, by `text`, as one typing would. */
export async function replace(editor: vscode.TextEditor, found: string, text: string): Promise<void> {
  const { document } = editor;
  const start = offsetOf(document, found);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + found.length));
  if (!(await editor.edit((edit) => edit.replace(range, text)))) throw new Error('The edit was not applied.');
}

/** Where `found`, which must be there, begins. */
export function offsetOf(document: vscode.TextDocument, found: string): number {
  const start = document.getText().indexOf(found);
  if (start < 0) throw new Error(`“${found}” is not in the text:\n${document.getText()}`);
  return start;
}

/** Puts the cursor at the start of `found`, or `by` characters behind. */
export function putCursor(editor: vscode.TextEditor, found: string, by = 0): void {
  const at = editor.document.positionAt(offsetOf(editor.document, found) + by);
  editor.selection = new vscode.Selection(at, at);
}

/** Runs `undo` or `redo` in the active editor, and waits for the text it leads to. */
export async function expectAfter(
  command: 'undo' | 'redo',
  document: vscode.TextDocument,
  text: string,
): Promise<void> {
  await vscode.commands.executeCommand(command);
  await until(
    `the text after ${command}`,
    vscode.workspace.onDidChangeTextDocument,
    () => document.getText() === text,
  );
}

/**
 * Deletes what {@link writeFile} wrote. VS Code keeps a file that an extension opened for minutes after its
 * editor is closed, unless the window itself deletes it.
 */
export async function deleteFiles(): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const uris = written.splice(0);
  for (const uri of uris) edit.deleteFile(uri, { ignoreIfNotExists: true });
  await vscode.workspace.applyEdit(edit);
  // Where one of them cannot be deleted so, none of those behind it is.
  for (const uri of uris) {
    if (await isThere(uri)) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  }
  const names = uris.map((uri) => uri.path);
  await poll('a search without what was deleted', async () => {
    const found = await vscode.workspace.findFiles('**/*.{md,markdown,yaml,yml,json}');
    return !found.some(({ path }) => names.includes(path));
  });
}

/** Closes a file for good, and deletes it: written again, it is another document to VS Code. */
export async function closeForGood(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await deleteFiles();
  await poll('it to be closed', () => document.isClosed);
}

/** The text of a document as far as it is open. */
export function openText({ uri }: Pick<vscode.TextDocument, 'uri'>): string | undefined {
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.getText();
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Closes everything without saving, deletes what was written, and takes settings back. For `afterEach`. */
export async function cleanUp(): Promise<void> {
  const isOurs = ({ uri }: vscode.TextDocument) =>
    uri.scheme === 'untitled' || uri.scheme === folder().scheme;
  for (const document of vscode.workspace.textDocuments) {
    // What is changed can be given up only where it is shown.
    if (document.isDirty && isOurs(document)) await vscode.window.showTextDocument(document);
  }
  for (const { tabs } of vscode.window.tabGroups.all) {
    // With changes, closing would ask.
    for (const _ of tabs) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await deleteFiles();
  await resetSettings();
  const open = () => vscode.workspace.textDocuments.filter(isOurs).map(({ uri }) => uri.toString());
  await poll('all documents to be closed', () => open().length === 0).catch((error: Error) => {
    throw new Error(`${error.message}; still open: ${open().join(' ')}`);
  });
}
