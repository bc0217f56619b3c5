import * as vscode from 'vscode';
import type { TextEdit } from '../edits/textEdit';
import { toEditorRange } from './positions';
import { Refusal } from './refusal';
import type { Analysis } from './store';

/**
 * Applies edits that were computed for `analysis`, as one undo step.
 * @throws Refusal if the document cannot be written, or changed since it was read; nothing is written then
 */
export async function applyToDocument(analysis: Analysis, edits: readonly TextEdit[]): Promise<void> {
  const { document, version } = analysis;
  await refuseReadOnly(document);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    edit.replace(document.uri, toEditorRange(document, range), newText);
  }
  // Checked last: nothing may come between this and the edit, which the editor checks once more.
  if (document.version !== version) throw new Refusal(changedMessage());
  if (!(await vscode.workspace.applyEdit(edit))) throw new Refusal(changedMessage());
}

function changedMessage(): string {
  return vscode.l10n.t('The document changed in the meantime, so nothing was written. Try again.');
}

async function refuseReadOnly({ uri }: vscode.TextDocument): Promise<void> {
  if (uri.scheme === 'untitled') return;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false || (await isReadOnlyFile(uri))) {
    const name = vscode.workspace.asRelativePath(uri);
    throw new Refusal(
      vscode.l10n.t('{0} is read-only, so nothing was written. Save a copy and try there.', name),
    );
  }
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
