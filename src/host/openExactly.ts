import * as vscode from 'vscode';

/**
 * Opens an address as it is. A `Uri` would be encoded anew on its way to the browser, which damages
 * `# + % &` in queries (microsoft/vscode#85930); a text passes through unchanged.
 */
export async function openExactly(url: string): Promise<void> {
  await vscode.env.openExternal(url as unknown as vscode.Uri);
}
