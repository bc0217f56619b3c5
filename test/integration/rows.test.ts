import type * as vscode from 'vscode';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { registerInbox } from '../../src/features/inbox';
import { registerMoveExample } from '../../src/features/moveExample';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { expectAfter, replace, showFile } from './support/documents';
import { hostForEach, refused } from './support/host';
import { nodeOf } from './support/store';
import { middle } from './support/texts';

const design = '        - ([2](https://example.com/2)): wrote the design down\n';
const todo = '### Autonomy\n\n- Examples\n    - TODO\n';
const grace = '    - ([1](https://example.com/9)): ask Grace\n';
const kept = middle.replace(
  '    - [Cards done]()\n',
  `    - [Cards done]()\n- For Later\n    - one\n${grace}    - two\n`,
);

describe('Rows that are older than the text', () => {
  const own = hostForEach(registerMoveExample, registerInbox);
  const row = (label: string) =>
    nodeOf(
      criteriaProvider(own().host.store, () => false),
      label,
    );

  async function show(text: string): Promise<vscode.TextEditor> {
    const editor = await showFile('ada.md', text);
    await own().host.store.current(editor.document);
    return editor;
  }

  it('move their own example, and no neighbour', async () => {
    const editor = await show(middle);
    const [old, goal] = [await row('wrote the design down'), await row('Autonomy')];
    await replace(editor, '    - **Project Search**\n', '    - came first\n    - **Project Search**\n');
    const before = editor.document.getText();
    await own().run(commands.moveExample, old, [old], goal);
    const after = before
      .replace(design, '')
      .replace(todo, todo.replace('    - TODO\n', design.slice(4).replace('2', '1')));
    expect(editor.document.getText()).toBe(after);
    await expectAfter('undo', editor.document, before);
  });

  it('move nothing where one of several is gone', async () => {
    const editor = await show(middle);
    const rows = [await row('replaced the index'), await row('wrote the design down')];
    const goal = await row('Autonomy');
    await replace(editor, design, '');
    const before = editor.document.getText();
    for (const command of [commands.moveExample, commands.alsoRecordUnder]) {
      expect(await refused(own().run(command, rows[0], rows, goal))).toMatch(/^The text changed, /u);
    }
    expect(editor.document.getText()).toBe(before);
  });

  it('sort their own entry of the inbox, and no neighbour', async () => {
    const editor = await show(kept);
    const [old, goal] = [await row('ask Grace'), await row('Project Billing')];
    await replace(editor, '    - one\n', '    - zero\n    - half\n    - one\n');
    const before = editor.document.getText();
    expect(await own().run(commands.sortInbox, old, goal)).toMatchObject({ sorted: 1 });
    const rounding = '        - ([1](https://example.com/3)): found the rounding error\n';
    const after = before
      .replace(grace, '')
      .replace(rounding, `${rounding}    ${grace.replace('[1]', '[2]')}`);
    expect(editor.document.getText()).toBe(after);
    await expectAfter('undo', editor.document, before);
  });

  it('sort nothing where their entry is gone', async () => {
    const editor = await show(kept);
    const [old, goal] = [await row('ask Grace'), await row('Project Billing')];
    await replace(editor, grace, '');
    const before = editor.document.getText();
    expect(await refused(own().run(commands.sortInbox, old, goal))).toBe(
      'This is not in the inbox any more. Try again.',
    );
    expect(editor.document.getText()).toBe(before);
  });
});
