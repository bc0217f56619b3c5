import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import { cleanUp, putCursor, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { middle } from './support/texts';

/** What is selected after a command, and in which line. */
async function selectedBy(command: string): Promise<string> {
  await vscode.commands.executeCommand(command);
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('There is no editor.');
  return `${editor.selection.start.line} ${editor.document.getText(editor.selection)}`;
}

describe('placeholders', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('are gone through in both directions and around the end', async () => {
    const { document } = await showNew(middle);
    const lines = middle.split('\n');
    const expected = lines.flatMap((text, line) =>
      text.includes('`link to')
        ? [`${line} \`link to leveling framework\``]
        : /- TODO$/u.test(text)
          ? [`${line} TODO`]
          : [],
    );
    expect(expected.length).toBeGreaterThan(2);
    const forth: string[] = [];
    for (const _ of expected) forth.push(await selectedBy(commands.nextPlaceholder));
    expect(forth).toEqual(expected);
    expect(await selectedBy(commands.nextPlaceholder)).toBe(expected[0]);
    expect(await selectedBy(commands.previousPlaceholder)).toBe(expected.at(-1));
    expect(await selectedBy(commands.previousPlaceholder)).toBe(expected.at(-2));
    expect(document.getText()).toBe(middle);
  });

  it('are found from the cursor, also where it stands right before one', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'TODO');
    expect(await selectedBy(commands.nextPlaceholder)).toContain('TODO');
    expect(editor.document.offsetAt(editor.selection.start)).toBe(middle.indexOf('TODO'));
  });
});

describe('Go to Criterion', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('goes to the criterion of a call', async () => {
    const editor = await showNew(middle);
    await vscode.commands.executeCommand(commands.goToCriterion, { criterion: 'impact' });
    expect(editor.document.lineAt(editor.selection.active).text).toBe('### Impact');
    await expect(
      Promise.resolve(vscode.commands.executeCommand(commands.goToCriterion, { criterion: 'Nothing' })),
    ).rejects.toThrow('There is no criterion “Nothing” here.');
  });

  it('goes to the one that is picked from the list', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'replaced the index');
    const going = vscode.commands.executeCommand(commands.goToCriterion);
    // Keys wait until the list is there.
    await pressUntilMoved(editor);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await going;
    expect(editor.document.lineAt(editor.selection.active).text).toBe('### Impact');
  });

  it('returns to where one was', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'replaced the index');
    const before = editor.selection;
    const going = vscode.commands.executeCommand(commands.goToCriterion);
    await pressUntilMoved(editor);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await going;
    expect(editor.selection.isEqual(before)).toBe(true);
  });

  /** Moves down the list, which may not be there yet, until the text behind it shows the next criterion. */
  async function pressUntilMoved(editor: vscode.TextEditor): Promise<void> {
    await poll('the next criterion behind the list', async () => {
      if (editor.document.lineAt(editor.selection.active).text === '### Impact') return true;
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      return editor.document.lineAt(editor.selection.active).text === '### Impact';
    });
  }
});
