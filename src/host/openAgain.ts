import * as vscode from 'vscode';
import { Refusal } from './refusal';

/**
 * The document as it is open: one that was closed, as those in a preview tab are by a click on another file, is
 * opened again. It is another object then, and its text may be another, too.
 * @throws Refusal if it cannot be opened any more
 */
export async function openAgain(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  if (!document.isClosed) return document;
  const { uri } = document;
  try {
    // Opened by its address, one that was no file would be begun anew.
    if (uri.scheme !== 'untitled') return await vscode.workspace.openTextDocument(uri);
  } catch {
    // Deleted, or out of reach: said below.
  }
  throw new Refusal(
    vscode.l10n.t(
      '{0} was closed in the meantime and cannot be opened again, so nothing was written.',
      vscode.workspace.asRelativePath(uri),
    ),
  );
}

/** Whether two are the same document: one that was closed and opened again is another object. */
export function isSameDocument(one: vscode.TextDocument, other: vscode.TextDocument): boolean {
  return one === other || one.uri.toString() === other.uri.toString();
}
