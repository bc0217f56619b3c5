import * as vscode from 'vscode';
import type { Range } from '../document/model';
import type { FixEdit } from '../edits/fixes/fix';
import type { TextEdit } from '../edits/textEdit';
import type { Analysis } from './analysis';
import { openAgain } from './openAgain';
import { toEditorRange } from './positions';
import { Refusal } from './refusal';

/**
 * Applies edits that were computed for a document at a version, as one undo step. One that was closed since is
 * opened again, and written if its text is still the same.
 * @param stop a text that stands in the edits once each where something is to be typed: where an editor shows
 * the document, these become tab stops, and the first is selected
 * @throws Refusal if the document cannot be written, or changed since it was read; nothing is written then
 */
export async function applyToDocument(
  read: Pick<Analysis, 'document' | 'version'>,
  edits: readonly TextEdit[],
  stop?: string,
): Promise<void> {
  const document = await openAgain(read.document);
  if (await isReadOnly(document)) throw new Refusal(readOnlyMessage(document));
  const replacements = edits.map(({ range, newText }) => ({
    range: toEditorRange(document, range),
    newText,
  }));
  // Checked last: nothing may come between this and the edit, which the editor checks once more.
  if (!isAsRead(document, read)) throw new Refusal(changedMessage());
  const { version } = document;
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const apply = stop !== undefined && editor ? editWithStops(stop) : editor ? editIn(editor) : editBehind();
  if (!(await apply)) throw new Refusal(changedMessage());
  // Only an editor knows that a setting or the user made its file read-only. It does nothing, silently.
  if (edits.length > 0 && document.version === version) throw new Refusal(readOnlyMessage(document));

  function editIn(editor: vscode.TextEditor): Thenable<boolean> {
    return editor.edit((builder) => {
      for (const { range, newText } of replacements) builder.replace(range, newText);
    });
  }

  function editWithStops(mark: string): Thenable<boolean> {
    const edit = new vscode.WorkspaceEdit();
    const snippets = replacements.map(({ range, newText }, index) => {
      const snippet = vscode.SnippetTextEdit.replace(range, snippetOf(newText, mark, index + 1));
      // The lines are indented already.
      snippet.keepWhitespace = true;
      return snippet;
    });
    edit.set(document.uri, snippets);
    return vscode.workspace.applyEdit(edit);
  }

  function editBehind(): Thenable<boolean> {
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of replacements) edit.replace(document.uri, range, newText);
    return vscode.workspace.applyEdit(edit);
  }
}

/**
 * The same edits for the editor to apply, with a tab stop in every field that is left to be written.
 * @throws Refusal if the document cannot be written, or changed since it was read
 */
export async function editorEdit(
  read: Pick<Analysis, 'document' | 'version'>,
  edits: readonly FixEdit[],
): Promise<vscode.WorkspaceEdit> {
  const document = await openAgain(read.document);
  if (await isReadOnly(document)) throw new Refusal(readOnlyMessage(document));
  if (!isAsRead(document, read)) throw new Refusal(changedMessage());
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map((one) => {
      const range = toEditorRange(document, one.range);
      if (!one.field) return new vscode.TextEdit(range, one.newText);
      const snippet = new vscode.SnippetTextEdit(range, fieldSnippet(one.newText, one.field));
      snippet.keepWhitespace = true;
      return snippet;
    }),
  );
  return edit;
}

/**
 * Applies such edits at once.
 * @throws Refusal if the document cannot be written, or changed since it was read
 */
export async function applyFix(
  analysis: Pick<Analysis, 'document' | 'version'>,
  edits: readonly FixEdit[],
): Promise<void> {
  if (!(await vscode.workspace.applyEdit(await editorEdit(analysis, edits)))) {
    throw new Refusal(changedMessage());
  }
}

/** A snippet that writes a text, with the cursor on the field, or in it where it is empty. */
function fieldSnippet(text: string, { start, end }: Range): vscode.SnippetString {
  const snippet = new vscode.SnippetString().appendText(text.slice(0, start));
  if (start === end) snippet.appendTabstop(0);
  else snippet.appendPlaceholder(text.slice(start, end), 0);
  return snippet.appendText(text.slice(end));
}

/** A text as a snippet, in which the mark for what is still to be typed is a tab stop of that number. */
function snippetOf(text: string, mark: string, number: number): vscode.SnippetString {
  const at = placeOf(text, mark);
  const snippet = new vscode.SnippetString();
  if (at < 0) return snippet.appendText(text);
  return snippet
    .appendText(text.slice(0, at))
    .appendPlaceholder((inner) => inner.appendText(mark), number)
    .appendText(text.slice(at + mark.length));
}

/** Where the mark stands by itself: at the end, or before the links. An address may hold it, too. */
function placeOf(text: string, mark: string): number {
  const whole = text.trimEnd();
  return whole.endsWith(mark) ? whole.length - mark.length : text.indexOf(`${mark} ([`);
}

/**
 * Edits for the providers of a paste or a drop, which apply them by themselves if the document is still at
 * that version.
 */
export function asWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toEditorRange(document, range), newText);
  return edit;
}

/**
 * Writes a file that is not there yet; one that came to be a moment ago is not written over.
 * @returns whether it was written
 */
export async function applyNewFile(uri: vscode.Uri, content: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(content);
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  return vscode.workspace.applyEdit(edit);
}

/** Whether a document is the one that was read, at the same version; where it was opened again, with the same text. */
function isAsRead(
  document: vscode.TextDocument,
  { document: before, version }: Pick<Analysis, 'document' | 'version'>,
): boolean {
  if (document.isClosed || before.version !== version) return false;
  return document === before || document.getText() === before.getText();
}

/** Why a document that changed is not written. */
export function changedMessage(): string {
  return vscode.l10n.t('The document changed in the meantime, so nothing was written. Try again.');
}

function readOnlyMessage({ uri }: vscode.TextDocument): string {
  const name = vscode.workspace.asRelativePath(uri);
  return vscode.l10n.t('{0} is read-only, so nothing was written. Save a copy and try there.', name);
}

async function isReadOnly({ uri }: vscode.TextDocument): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false || (await isReadOnlyFile(uri));
}

async function isReadOnlyFile(uri: vscode.Uri): Promise<boolean> {
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // Gone from the disk, the text is still there to be edited and saved.
    return false;
  }
}
