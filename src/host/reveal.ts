import * as vscode from 'vscode';
import type { Range } from '../document/model';
import { toEditorRange } from './positions';

/** Shows a stretch of a document in an editor, selected, and gives the editor the focus. */
export async function reveal(document: vscode.TextDocument, range: Range): Promise<vscode.TextEditor> {
  const selection = toEditorRange(document, range);
  const editor = await vscode.window.showTextDocument(document, { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
