import * as vscode from 'vscode';
import text from '../../docs/findings.md';
import type { Host } from '../host/host';
import { commands } from '../host/ids';

const scheme = 'performance-alignment';

/**
 * Shows what a finding means. The page comes out of the bundle, through a document of our own, so that it
 * opens alike on a disk, in a remote window and in a browser.
 */
export function registerExplainFinding({ own, command }: Host): void {
  const page = vscode.Uri.from({ scheme, path: '/findings.md' });
  own(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => text,
    }),
  );
  command(commands.explainFinding, async (code) => {
    const fragment = typeof code === 'string' ? code : '';
    await vscode.commands.executeCommand('markdown.showPreview', page.with({ fragment }));
  });
}
