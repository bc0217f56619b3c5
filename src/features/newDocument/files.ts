import * as vscode from 'vscode';
import { freeName, readFileName } from '../../cycle/start/fileName';
import type { Range } from '../../document/model';
import { createFile, exists } from '../../host/newFile';
import { Refusal } from '../../host/refusal';

/** The names in a folder; none where it is not there yet. */
export async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

/** Why a name will not do for a new file, where it is known by then. */
export function problemWithName(typed: string, taken: readonly string[]): string | undefined {
  const name = readFileName(typed);
  if (name === undefined) return vscode.l10n.t('Type the name of a file, such as ada-2026-H1.md.');
  const free = freeName(name, taken);
  return free === name
    ? undefined
    : vscode.l10n.t('{0} is there already, and stays as it is. {1} is free.', name, free);
}

/**
 * Writes a new file, and shows it with what is to be written first selected.
 * @throws Refusal if there is a file of that name, or it cannot be written
 */
export async function writeNew(uri: vscode.Uri, text: string, first: Range): Promise<void> {
  const name = uri.path.split('/').at(-1) ?? '';
  const taken = await namesIn(vscode.Uri.joinPath(uri, '..'));
  if ((await exists(uri)) || freeName(name, taken) !== name) {
    const free = freeName(name, [...taken, name]);
    throw new Refusal(vscode.l10n.t('{0} is there already, and stays as it is. {1} is free.', name, free));
  }
  await createFile(uri, text);
  // A document that an extension opens itself stays loaded for minutes after its editor is closed.
  const selection = new vscode.Range(positionIn(text, first.start), positionIn(text, first.end));
  await vscode.commands.executeCommand('vscode.open', uri, { selection, preview: false });
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
