import * as vscode from 'vscode';
import type { Range } from '../document/model';

/** The only place where offsets into a document's text become the editor's positions. */
export function toEditorRange(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
