import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { cleanUp, putCursor, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { middle } from './support/texts';

/** What is selected after the command. */
async function shown(): Promise<string | undefined> {
  await vscode.commands.executeCommand(commands.showLevelDescription);
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
}

describe('Show Level Description', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('selects that of the criterion at the cursor', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'replaced the index');
    expect(await shown()).toBe('**L4:** Knows the trade-offs');
    expect(await shown()).toBe('**L4:** Knows the trade-offs');
  });

  it('selects the general description where there is no other', async () => {
    const editor = await showNew(middle);
    putCursor(editor, '### Impact');
    expect(await shown()).toBe('**General:** What changes by the work');
  });

  it('selects that of a quote of its own', async () => {
    const editor = await showNew(middle.replace('>\n> **L4:**', '\n> **L4:**'));
    putCursor(editor, 'lead a design review');
    expect(await shown()).toContain('Knows the trade-offs');
  });

  it('takes the blank lines behind a criterion for its own', async () => {
    const editor = await showNew(middle);
    putCursor(editor, '### Impact', -1);
    expect(await shown()).toBe('**L4:** Knows the trade-offs');
  });

  it('leaves the selection where the criterion has none, or the cursor is in no criterion', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'TODO');
    expect(await shown()).toBe('');
    putCursor(editor, 'Guidance');
    expect(await shown()).toBe('');
    expect(editor.document.offsetAt(editor.selection.active)).toBe(middle.indexOf('Guidance'));
  });
});
