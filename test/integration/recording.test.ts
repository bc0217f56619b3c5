import * as vscode from 'vscode';
import { criteriaDrops, linksIn } from '../../src/features/criteriaView/drops';
import { type CriterionNode, InboxNode } from '../../src/features/criteriaView/nodes';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { expectAfter, showFile, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { draw, nodesOf, rowOf, storeForEach } from './support/store';
import { middle } from './support/texts';

const kept = middle.replace(
  '    - [Cards done]()\n',
  '    - [Cards done]()\n- For Later\n    - ([1](https://github.com/example/search/pull/7)): ask Grace\n    - two\n',
);

describe('Recording', () => {
  const store = storeForEach();
  const provider = () => criteriaProvider(store(), () => false);

  it('shows what is kept for later below the criteria', async () => {
    await showFile('ada.md', kept);
    expect((await draw(provider())).slice(-3)).toEqual([
      '  For Later | 2',
      '    ask Grace | example/search#7',
      '    two',
    ]);
    expect((await rowOf(provider(), 'ask Grace')).contextValue).toBe('inbox.kept');
  });

  it('takes no link of the inbox for a reference, and none of its entries for an example', async () => {
    const { document } = await showFile('kept.md', kept);
    const model = await (await ourApi()).parse(document.getText());
    const before = await (await ourApi()).parse(middle);
    expect(model.references.length).toBe(before.references.length);
    expect(model.criteria.map(({ examples }) => examples.length)).toEqual(
      before.criteria.map(({ examples }) => examples.length),
    );
  });

  it('keeps for later without questions, as one step of undo and redo', async () => {
    const { document } = await showFile('ada.md', middle);
    await vscode.commands.executeCommand(commands.keepForLater, {
      note: 'ask Grace',
      evidence: 'https://example.com/9',
    });
    const after = middle.replace(
      '    - [Cards done]()\n',
      '    - [Cards done]()\n- For Later\n    - ([1](https://example.com/9)): ask Grace\n',
    );
    expect(document.getText()).toBe(after);
    await expectAfter('undo', document, middle);
    await expectAfter('redo', document, after);
  });

  it('keeps in the part at the cursor, and in no other', async () => {
    const below = middle.slice(middle.indexOf('# Performance'));
    const inboxed = (text: string) =>
      text.replace('[Cards done]()\n', '[Cards done]()\n- For Later\n    - ask Grace\n');
    for (const [place, after] of [
      [middle.length + below.indexOf('### Impact'), `${middle}\n${inboxed(below)}`],
      [middle.indexOf('### Impact'), `${inboxed(middle)}\n${below}`],
    ] as const) {
      const editor = await showNew(`${middle}\n${below}`);
      const { document } = editor;
      const cursor = document.positionAt(place);
      editor.selection = new vscode.Selection(cursor, cursor);
      await vscode.commands.executeCommand(commands.keepForLater, { note: 'ask Grace' });
      expect(document.getText()).toBe(after);
    }
  });

  it('takes the addresses that may be used out of what is dropped', async () => {
    await showFile('ada.md', middle);
    const nodes = await nodesOf(provider());
    const criterion = nodes.find((node) => 'criterion' in node) as CriterionNode;
    const data = new vscode.DataTransfer();
    data.set(
      'text/uri-list',
      new vscode.DataTransferItem(
        '# remark\r\nhttps://a.example/1\r\njavascript:alert(1)\r\nhttps://a.example/1\r\n',
      ),
    );
    expect(await linksIn(data, criterion)).toEqual(['https://a.example/1']);
    const text = new vscode.DataTransfer();
    text.set('text/plain', new vscode.DataTransferItem('no address'));
    expect(await linksIn(text, criterion)).toEqual([]);
  });

  it('lets examples and what is kept be dragged, and nothing else', async () => {
    await showFile('ada.md', kept);
    const nodes = await nodesOf(provider());
    const { handleDrag, dropMimeTypes } = criteriaDrops({ run: async () => undefined });
    const data = new vscode.DataTransfer();
    const { token } = new vscode.CancellationTokenSource();
    await handleDrag?.(nodes, data, token);
    const own = 'application/vnd.code.tree.performancealignment.criteria';
    expect(dropMimeTypes).toContain(own);
    expect(data.get(own)?.value).toHaveLength(7);
    expect(nodes.some((node) => node instanceof InboxNode)).toBe(true);
  });
});
