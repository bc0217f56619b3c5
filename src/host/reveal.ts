import * as vscode from 'vscode';
import type { Range } from '../document/model';
import { toEditorRange } from './positions';

/**
 * Shows a stretch of a document in an editor, selected, and gives the editor the focus: in the group that has the
 * document already, else in the active one.
 * @param elsewhere the group to be taken where none has it
 */
export async function reveal(
  document: vscode.TextDocument,
  range: Range,
  elsewhere?: vscode.ViewColumn,
): Promise<vscode.TextEditor> {
  const selection = toEditorRange(document, range);
  const viewColumn = columnOf(document) ?? elsewhere;
  const editor = await vscode.window.showTextDocument(document, {
    selection,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** The group in which a document stands as text: the active one, if it does there. */
function columnOf({ uri }: vscode.TextDocument): vscode.ViewColumn | undefined {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const isHere = ({ tabs }: vscode.TabGroup): boolean =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  return [activeTabGroup, ...all].find(isHere)?.viewColumn;
}
