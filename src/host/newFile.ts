import * as vscode from 'vscode';
import { applyNewFile } from './apply';
import { Refusal } from './refusal';

/** Whether there is a file or folder at an address. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes a new file. One that is there is never written over, not even where it came to be a moment ago.
 * @throws Refusal if something is there already, or nothing can be written there
 */
export async function createFile(uri: vscode.Uri, content: string): Promise<void> {
  if (await exists(uri)) {
    throw new Refusal(
      vscode.l10n.t('{0} is there already, and stays as it is. Choose another name.', nameOf(uri)),
    );
  }
  if (!(await applyNewFile(uri, content))) throw unwritable(uri);
}

/**
 * Writes a file that the user named in VS Code's own dialogue, which asked whether one that is there may go.
 * @throws Refusal if it cannot be written
 */
export async function writeChosenFile(uri: vscode.Uri, content: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  } catch {
    throw unwritable(uri);
  }
}

function unwritable(uri: vscode.Uri): Refusal {
  return new Refusal(
    vscode.l10n.t('{0} cannot be written. Choose a folder that you may write to.', nameOf(uri)),
  );
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
