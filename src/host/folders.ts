import * as vscode from 'vscode';

/** The folder of the workspace to which a file belongs. */
export function folderOf(uri: vscode.Uri): vscode.Uri | undefined {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri;
}

/** The folder of the workspace in which the user is: that of the active editor, else the first one. */
export function homeFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active && folderOf(active)) ?? vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** What a folder is called in a sentence: by its path in the workspace, or by its own name. */
export function nameOfFolder(folder: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(folder);
  const root = vscode.workspace.getWorkspaceFolder(folder);
  return root?.uri.toString() === folder.toString() || path === '' ? (root?.name ?? folder.path) : path;
}
