import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { diagnosticsOf, untilFindings } from './support/diagnostics';
import { cleanUp, showNew } from './support/documents';
import { ourExtension } from './support/extension';
import { middle } from './support/texts';

// The first file by name: it needs an extension that nobody has activated yet.
describe('activation', () => {
  afterEach(cleanUp);

  it('waits for Markdown', async () => {
    expect(ourExtension().isActive).toBe(false);
    await showNew('plain text', 'plaintext');
    expect(ourExtension().isActive).toBe(false);
  });

  it('reads the document that was open before', async () => {
    const { document } = await showNew(middle);
    await untilFindings('findings', document, (lines) => lines.length > 0);
    expect(ourExtension().isActive).toBe(true);
  });

  it('registers every command that the manifest contributes', async () => {
    await ourExtension().activate();
    const registered = await vscode.commands.getCommands(true);
    const contributed: { command: string }[] = ourExtension().packageJSON.contributes.commands;
    expect(registered).toEqual(expect.arrayContaining(contributed.map(({ command }) => command)));
    expect(contributed).toHaveLength(Object.keys(commands).length);
  });

  it('forgets a document that is closed', async () => {
    const { document } = await showNew(middle);
    await untilFindings('findings', document, (lines) => lines.length > 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(
      'no findings',
      vscode.languages.onDidChangeDiagnostics,
      () => diagnosticsOf(document).length === 0,
    );
    expect(document.isClosed).toBe(true);
  });
});
