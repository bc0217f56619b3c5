import * as vscode from 'vscode';

/**
 * Whether one of the globs of the setting `files.include` names a document. As elsewhere in the settings,
 * `reviews/*.md` is a path within the folder of the workspace, and `**\/reviews/*.md` one at any depth.
 */
export function isIncluded(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    const pattern = glob.replace(/^\.\//u, '');
    const within = folder && { pattern: new vscode.RelativePattern(folder, pattern) };
    return vscode.languages.match([{ pattern }, ...(within ? [within] : [])], document) > 0;
  });
}
