import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { cleanUp, putCursor, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { set } from './support/settings';
import { middle } from './support/texts';

/** The line that the cursor of the active editor is in, and where in it. */
function cursor(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return 'no editor';
  const { active } = editor.selection;
  const { text } = editor.document.lineAt(active);
  return `${text.slice(0, active.character)}|${text.slice(active.character)}`;
}

async function next(): Promise<string> {
  await vscode.commands.executeCommand(commands.nextLightCriterion);
  return cursor();
}

async function previous(): Promise<string> {
  await vscode.commands.executeCommand(commands.previousLightCriterion);
  return cursor();
}

describe('Go to Next Light Criterion, Previous', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('goes from one to the next, and around', async () => {
    await showNew(middle);
    expect(await next()).toBe('### |Impact');
    expect(await next()).toBe('### |Autonomy');
    expect(await next()).toBe('### |Impact');
  });

  it('goes back, and around', async () => {
    await showNew(middle);
    expect(await previous()).toBe('### |Autonomy');
    expect(await previous()).toBe('### |Impact');
    expect(await previous()).toBe('### |Autonomy');
  });

  it('goes back from within a criterion to its own heading', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'a search takes');
    expect(await previous()).toBe('### |Impact');
  });

  it('leaves the heading that the cursor is in, wherever in it', async () => {
    const editor = await showNew(middle);
    putCursor(editor, '### Impact');
    expect(await next()).toBe('### |Autonomy');
    putCursor(editor, '### Impact', '### Impact'.length);
    expect(await next()).toBe('### |Autonomy');
    putCursor(editor, '### Autonomy');
    expect(await previous()).toBe('### |Impact');
    putCursor(editor, '### Autonomy', '### Autonomy'.length);
    expect(await previous()).toBe('### |Impact');
  });

  it('selects nothing', async () => {
    const editor = await showNew(middle);
    await next();
    expect(editor.selection.isEmpty).toBe(true);
    expect(editor.document.isDirty).toBe(true);
    expect(editor.document.getText()).toBe(middle);
  });

  it('stays where none is light', async () => {
    const editor = await showNew(middle);
    await set('coverage.minimumExamples', 0);
    putCursor(editor, 'a search takes');
    expect(await next()).toBe('        - ([1](https://example.com/4)): |a search takes 80 ms');
    expect(await previous()).toBe('        - ([1](https://example.com/4)): |a search takes 80 ms');
  });

  it('stays at the only one', async () => {
    const editor = await showNew(middle.slice(0, middle.indexOf('### Autonomy')));
    putCursor(editor, 'a search takes');
    expect(await next()).toBe('### |Impact');
    expect(await next()).toBe('### |Impact');
    expect(await previous()).toBe('### |Impact');
  });

  it('goes by the setting and by headings underlined', async () => {
    await showNew(middle.replace('### Mastery', 'Mastery\n---').replace('# Performance Alignment', ''));
    await set('coverage.minimumExamples', 5);
    expect(await next()).toBe('|Mastery');
  });

  it('shows the document where it is not active', async () => {
    const { document } = await showNew(middle);
    await showNew('Notes', 'plaintext');
    expect(await next()).toBe('### |Impact');
    expect(vscode.window.activeTextEditor?.document).toBe(document);
  });
});
