import * as vscode from 'vscode';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { showFile, writeFile } from './support/documents';
import { insert } from './support/insert';
import { draw, storeForEach } from './support/store';
import { grace, middle } from './support/texts';

/** Waits for a tab of some kind to be the active one, with no text editor. */
async function untilTab(kind: new (...args: never[]) => unknown): Promise<void> {
  await until('the tab', vscode.window.tabGroups.onDidChangeTabs, () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof kind;
  });
}

describe('a document in any kind of editor', () => {
  const store = storeForEach();

  const first = async () => (await draw(criteriaProvider(store(), () => false)))[0];

  it('is the active one in the Markdown preview', async () => {
    await showFile('ada.md', middle);
    const { document } = await showFile('grace.md', grace);
    await vscode.commands.executeCommand('markdown.showPreview', document.uri);
    await untilTab(vscode.TabInputWebview);
    expect(await first()).toContain('Grace');
    const { uri } = await insert({ criterion: 'Impact', note: 'seen in the preview' });
    expect(uri).toBe(document.uri.toString());
    expect(document.getText()).toContain('    - seen in the preview\n');
    await vscode.commands.executeCommand(commands.goToCriterion, { criterion: 'Impact' });
    expect(vscode.window.activeTextEditor?.document).toBe(document);
  });

  it('is the active one in a custom editor', async () => {
    await showFile('ada.md', middle);
    const uri = await writeFile('grace.md', grace);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
    await untilTab(vscode.TabInputCustom);
    await until(
      'the document',
      store().active.onDidChange,
      () => store().active.get()?.uri.path === uri.path,
    );
    expect(await first()).toContain('Grace');
    const inserted = await insert({ criterion: 'Impact', note: 'seen in a custom editor' });
    expect(inserted.uri).toBe(uri.toString());
    await vscode.commands.executeCommand(commands.nextPlaceholder);
    const editor = vscode.window.activeTextEditor;
    expect(editor?.document.uri.toString()).toBe(uri.toString());
    expect(editor?.document.getText(editor.selection)).toBe('`link to leveling framework`');
  });

  it('is the active one on the newer side of a comparison', async () => {
    await showFile('ada.md', middle);
    const older = await writeFile('older.md', grace.replace('Grace', 'Grace before'));
    const newer = await writeFile('grace.md', grace);
    await vscode.commands.executeCommand('vscode.diff', older, newer);
    await untilTab(vscode.TabInputTextDiff);
    const { uri } = await insert({ criterion: 'Impact', note: 'seen in a comparison' });
    expect(uri).toBe(newer.toString());
  });
});
