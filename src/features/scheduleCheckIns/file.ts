import * as vscode from 'vscode';
import type { Cycle } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { homeFolder } from '../../host/folders';

/**
 * Asks where to save the calendar file, beside the document to begin with. The editor's own dialogue asks before a file
 * is replaced.
 * @returns `undefined` if the user left
 */
export async function targetFor(
  { document }: Analysis,
  { name, first }: Cycle,
): Promise<vscode.Uri | undefined> {
  const folder = document.uri.scheme === 'untitled' ? homeFolder() : vscode.Uri.joinPath(document.uri, '..');
  const title =
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/u, '') ?? '';
  const file = ['check-ins', title, name ?? first].join('-').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Schedule Check-ins'),
    saveLabel: vscode.l10n.t('Save'),
    filters: { [vscode.l10n.t('Calendar')]: ['ics'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${file}.ics`) } : {}),
  });
}

/** Opens the file in the user's calendar; where the editor runs elsewhere, as a text. */
export async function openCalendar(file: vscode.Uri): Promise<void> {
  const isHere =
    file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  if (isHere) await vscode.env.openExternal(file);
  else await vscode.window.showTextDocument(file);
}
