import * as vscode from 'vscode';
import type { Range } from '../document/model';
import type { FixEdit } from '../edits/fixes/fix';
import type { TextEdit } from '../edits/textEdit';
import type { Analysis } from './analysis';
import { toEditorRange } from './positions';
import { Refusal } from './refusal';

/**
 * Applies edits that were computed for a document at a version, as one undo step.
 * @throws Refusal if the document cannot be written, or changed since it was read; nothing is written then
 */
export async function applyToDocument(
  { document, version }: Pick<Analysis, 'document' | 'version'>,
  edits: readonly TextEdit[],
): Promise<void> {
  if (await isReadOnly(document)) throw new Refusal(readOnlyMessage(document));
  const replacements = edits.map(({ range, newText }) => ({
    range: toEditorRange(document, range),
    newText,
  }));
  // Checked last: nothing may come between this and the edit, which the editor checks once more.
  if (document.version !== version) throw new Refusal(changedMessage());
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  if (!(await (editor ? editIn(editor) : editBehind()))) throw new Refusal(changedMessage());
  // Only an editor knows that a setting or the user made its file read-only. It does nothing, silently.
  if (edits.length > 0 && document.version === version) throw new Refusal(readOnlyMessage(document));

  function editIn(editor: vscode.TextEditor): Thenable<boolean> {
    return editor.edit((builder) => {
      for (const { range, newText } of replacements) builder.replace(range, newText);
    });
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
  { document, version }: Pick<Analysis, 'document' | 'version'>,
  edits: readonly FixEdit[],
): Promise<vscode.WorkspaceEdit> {
  if (await isReadOnly(document)) throw new Refusal(readOnlyMessage(document));
  if (document.version !== version) throw new Refusal(changedMessage());
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map((one) => {
      const range = toEditorRange(document, one.range);
      if (!one.field) return new vscode.TextEdit(range, one.newText);
      const snippet = new vscode.SnippetTextEdit(range, snippetOf(one.newText, one.field));
      snippet.keepWhitespace = true;
      return snippet;
    }),
  );
  return edit;
}

/** A snippet that writes a text, with the cursor on the field, or in it where it is empty. */
function snippetOf(text: string, { start, end }: Range): vscode.SnippetString {
  const snippet = new vscode.SnippetString().appendText(text.slice(0, start));
  if (start === end) snippet.appendTabstop(0);
  else snippet.appendPlaceholder(text.slice(start, end), 0);
  return snippet.appendText(text.slice(end));
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
