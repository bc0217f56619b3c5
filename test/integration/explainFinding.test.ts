import * as vscode from 'vscode';
import { findingCodes } from '../../src/coverage/finding';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { cleanUp } from './support/documents';
import { ourApi } from './support/extension';

describe('Explain Findings', () => {
  before(ourApi);
  afterEach(cleanUp);

  for (const args of [[], ['criterion-light']]) {
    it(`shows the page in a preview ${args.join()}`, async () => {
      await vscode.commands.executeCommand(commands.explainFinding, ...args);
      const tab = await until('a tab', vscode.window.tabGroups.onDidChangeTabs, () =>
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /findings/u.test(label)),
      );
      expect(tab.input).toBeInstanceOf(vscode.TabInputWebview);
    });
  }

  it('has a page that explains every code, and is no alignment document', async () => {
    const page = vscode.Uri.from({ scheme: 'performance-alignment', path: '/findings.md' });
    const document = await vscode.workspace.openTextDocument(page);
    for (const code of findingCodes) expect(document.getText()).toContain(`\n## ${code}\n`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('vscode.executeLinkProvider', page);
    expect(vscode.languages.getDiagnostics(page)).toEqual([]);
  });
});
