import * as vscode from 'vscode';
import { criteriaDrops } from '../../src/features/criteriaView/drops';
import type { Node } from '../../src/features/criteriaView/nodes';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { registerInbox } from '../../src/features/inbox';
import { registerMoveExample } from '../../src/features/moveExample';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { expectAfter, replace, showFile } from './support/documents';
import { hostForEach, refused } from './support/host';
import { nodeOf, nodesOf } from './support/store';
import { middle, grace as ofGrace } from './support/texts';

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

describe('Rows that are dropped', () => {
  const own = hostForEach(registerMoveExample, registerInbox);
  const says =
    'What stands in ada.md is not moved to another document, which may be about somebody else. Choose a criterion of the same document.';

  /** The row with a label in the document of a file. */
  async function rowIn(path: string, label: string): Promise<Node> {
    const provider = criteriaProvider(own().host.store, () => false);
    for (const node of await nodesOf(provider)) {
      const isThere = vscode.workspace.asRelativePath(node.target.document.uri) === path;
      if (isThere && (await provider.getTreeItem(node)).label === label) return node;
    }
    throw new Error(`No row “${label}” in ${path}`);
  }

  async function drop(nodes: readonly Node[], target: Node): Promise<void> {
    const drops = criteriaDrops({ run: own().run });
    const data = new vscode.DataTransfer();
    const { token } = new vscode.CancellationTokenSource();
    await drops.handleDrag?.(nodes, data, token);
    await drops.handleDrop?.(target, data, token);
  }

  async function show(ada: string, grace: string): Promise<() => string[]> {
    const documents = [
      (await showFile('ada.md', ada)).document,
      (await showFile('grace.md', grace)).document,
    ];
    for (const document of documents) await own().host.store.current(document);
    return () => documents.map((document) => document.getText());
  }

  it('are moved to no other document, neither an example nor an entry of the inbox', async () => {
    const texts = await show(kept, ofGrace);
    for (const goal of ['Impact', 'Project Billing']) {
      for (const label of ['wrote the design down', 'ask Grace']) {
        const dropped = drop([await rowIn('ada.md', label)], await rowIn('grace.md', goal));
        expect(await refused(dropped)).toBe(says);
      }
    }
    expect(texts()).toEqual([kept, ofGrace]);
  });

  it('go where they are dropped in their own document, and those of another stay', async () => {
    const texts = await show(kept, ofGrace);
    const rows = [await rowIn('ada.md', 'found the rounding error')];
    for (const label of ['wrote the design down', 'answers questions of other teams']) {
      rows.push(await rowIn('grace.md', label));
    }
    expect(await refused(drop(rows, await rowIn('grace.md', 'Autonomy')))).toBe(says);
    const [ada, grace] = texts();
    expect(ada).toBe(kept);
    const moved = `${design.slice(4).replace('[2]', '[1]')}    - answers questions of other teams\n`;
    expect(grace).toBe(
      ofGrace
        .replace(design, '')
        .replace('    - answers questions of other teams\n', '')
        .replace(todo, todo.replace('    - TODO\n', moved)),
    );
  });

  it('are all sorted that come from the inbox', async () => {
    const texts = await show(kept, ofGrace);
    const rows = [
      await rowIn('ada.md', 'one'),
      await rowIn('ada.md', 'ask Grace'),
      await rowIn('ada.md', 'two'),
    ];
    await drop(rows, await rowIn('ada.md', 'Project Billing'));
    const rounding = '        - ([1](https://example.com/3)): found the rounding error\n';
    const sorted = `${rounding}        - one\n    ${grace.replace('[1]', '[2]')}        - two\n`;
    const [ada] = texts();
    expect(ada).toBe(middle.replace(rounding, sorted));
  });

  it('are not moved at all where those selected are of several documents', async () => {
    const texts = await show(kept, ofGrace);
    const rows = [
      await rowIn('ada.md', 'wrote the design down'),
      await rowIn('grace.md', 'replaced the index'),
    ];
    expect(await refused(own().run(commands.moveExample, rows[0], rows))).toBe(
      'Examples of several documents are selected. Select those of one, and try again.',
    );
    expect(texts()).toEqual([kept, ofGrace]);
  });
});
