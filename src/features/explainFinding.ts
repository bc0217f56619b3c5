import * as vscode from 'vscode';
import { findingsPage } from '../host/findingsPage';
import type { Host } from '../host/host';
import { commands } from '../host/ids';

/**
 * Shows what findings mean. The page comes out of the bundle, through a document of our own, so that it
 * opens alike on a disk, in a remote window and in a browser.
 */
export function registerExplainFinding({ own, command }: Host): void {
  const { uri, text } = findingsPage;
  own(
    vscode.workspace.registerTextDocumentContentProvider(uri.scheme, {
      provideTextDocumentContent: () => text,
    }),
  );
  command(commands.explainFinding, async (code) => {
    const fragment = typeof code === 'string' ? code : '';
    await vscode.commands.executeCommand('markdown.showPreview', uri.with({ fragment }));
  });
}
