import * as vscode from 'vscode';
import { registerAddFromBrowser } from '../../src/features/addFromBrowser';
import { linkProviders } from '../../src/features/pasteLinks';
import { activeAnalysis } from '../../src/host/active';
import { addressHandler, commands, extensionId } from '../../src/host/ids';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { deleteFiles, expectAfter, offsetOf, showFile, showNew, writeFile } from './support/documents';
import { hostForEach, refused } from './support/host';
import { acceptUntil } from './support/quickInput';
import { middle, readme } from './support/texts';

const link = 'https://a.example/pulls?q=a+b&title=no&page=2#x%20y';
const autonomy = '### Autonomy\n\n- Examples\n';
const latency = '        - ([1](https://example.com/4)): a search takes 80 ms\n';

/** The document with an example under the lightest criterion, in the first project, which the questions begin with. */
const recorded = (example: string): string =>
  middle.replace(`${autonomy}    - TODO\n`, `${autonomy}    - **Project Search**\n        - ${example}\n`);

describe('What comes from outside', () => {
  const own = hostForEach(registerAddFromBrowser);

  describe('by an address of the editor', () => {
    const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text));
    const open = (query: string): Thenable<unknown> =>
      vscode.commands.executeCommand(
        'vscode.open',
        vscode.Uri.parse(`${vscode.env.uriScheme}://${extensionId}/add?${query}`),
      );

    it('is recorded once all is answered, as one step of undo', async () => {
      const { document } = await showFile('browser.md', middle);
      await open(`url=${twice(link)}&title=${twice('A & B')}&note=${twice('50 % = ½ & more')}`);
      await acceptUntil('the example', () => document.getText() !== middle);
      expect(document.getText()).toBe(recorded(`([1](${link})): 50 % = ½ & more`));
      await expectAfter('undo', document, middle);
    });

    it('keeps a whole address that is encoded but once, and takes the title for a note', async () => {
      const { document } = await showFile('once.md', middle);
      await open(
        `url=${encodeURIComponent('https://a.example/?a=1&b=2')}&title=${encodeURIComponent('A & B')}`,
      );
      await acceptUntil('the example', () => document.getText() !== middle);
      expect(document.getText()).toBe(recorded('([1](https://a.example/?a=1&b=2)): A & B'));
    });

    for (const [what, path, query, says] of [
      [
        'a script',
        '/add',
        'url=javascript:alert(1)&note=x',
        /^“javascript:alert\(1\)” is no address of the web\./u,
      ],
      ['http', '/add', 'url=http://a.example', /http:/u],
      ['nothing', '/add', '', /^Nothing came with the address/u],
      ['another request', '/run', 'note=x', /^This address asks for nothing that can be done\./u],
    ] as const) {
      it(`is refused before anything is asked: ${what}`, async () => {
        const { document } = await showNew(middle);
        expect(await refused(own().run(addressHandler, path, query))).toMatch(says);
        expect(document.getText()).toBe(middle);
      });
    }
  });

  describe('by the clipboard', () => {
    it('is recorded with its links as evidence and the rest as note', async () => {
      const { document } = await showFile('clipboard.md', middle);
      await vscode.env.clipboard.writeText(` Grace: see ${link} it is fast\n`);
      const done = vscode.commands.executeCommand(commands.recordClipboard);
      await acceptUntil('the example', () => document.getText() !== middle);
      await done;
      const after = recorded(`([1](${link})): Grace: see it is fast`);
      expect(document.getText()).toBe(after);
      await expectAfter('undo', document, middle);
      await expectAfter('redo', document, after);
    });

    it('is asked for where the notes are written later, with no document open', async () => {
      await writeFile('closed.md', middle);
      await writeFile('README.md', readme);
      await vscode.env.clipboard.writeText(link);
      const done = vscode.commands.executeCommand(commands.insertExample);
      const text = (): string => vscode.window.activeTextEditor?.document.getText() ?? middle;
      await acceptUntil('the example', () => text() !== middle);
      await done;
      expect(text()).toBe(recorded(`([1](${link})): ...`));
      expect(vscode.window.activeTextEditor?.document.uri.path).toMatch(/\/closed\.md$/u);
    });
  });

  describe('by drop or paste', () => {
    const { token } = new vscode.CancellationTokenSource();
    const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };

    function transferOf(text: string, type = 'text/plain'): vscode.DataTransfer {
      const data = new vscode.DataTransfer();
      data.set(type, new vscode.DataTransferItem(text));
      return data;
    }

    /** What is offered for a text that is dropped, and for one that is pasted, behind `place`. */
    async function offers(editor: vscode.TextEditor, place: string, data: vscode.DataTransfer) {
      const { document } = editor;
      const { store, engine } = own().host;
      await store.current(document);
      const at = document.positionAt(offsetOf(document, place) + place.length);
      const { drop, paste } = linkProviders({ store, engine });
      const dropped = await drop.provideDocumentDropEdits(document, at, data, token);
      const range = new vscode.Range(at, at);
      const pasted = await paste.provideDocumentPasteEdits?.(document, [range], data, context, token);
      return { dropped: [dropped ?? []].flat(), pasted: pasted ?? [] };
    }

    const evidence = middle.replace(
      '[1](https://example.com/4)',
      `[1](https://example.com/4)) ([2](${link})`,
    );
    const example = middle.replace(latency, `${latency}        - ([2](${link}))\n`);

    for (const way of ['dropped', 'pasted'] as const) {
      it(`is offered as evidence and as an example behind what the editor does by itself: ${way}`, async () => {
        for (const [index, title, text] of [
          [0, 'Paste as Evidence', evidence],
          [1, 'Paste as Example', example],
        ] as const) {
          const editor = await showNew(middle);
          const data = transferOf(`${link}\r\n`, 'text/uri-list');
          const found = (await offers(editor, 'a search takes', data))[way];
          expect(found.map((one) => one.title)).toEqual(['Paste as Evidence', 'Paste as Example']);
          const offer = found[index];
          expect([offer?.title, offer?.insertText]).toEqual([title, '']);
          expect(offer?.yieldTo).toContain(vscode.DocumentDropOrPasteEditKind.Text);
          expect(await vscode.workspace.applyEdit(offer?.additionalEdit as vscode.WorkspaceEdit)).toBe(true);
          expect(editor.document.getText()).toBe(text);
          await expectAfter('undo', editor.document, middle);
        }
      });
    }

    it('is not offered elsewhere, nor for anything but an address that may be used', async () => {
      const none = { dropped: [], pasted: [] };
      const editor = await showNew(middle);
      expect(await offers(editor, '# Performance', transferOf(link))).toEqual(none);
      for (const text of ['javascript:alert(1)', 'http://a.example', `see ${link}`, '']) {
        expect(await offers(editor, 'a search takes', transferOf(text))).toEqual(none);
      }
      expect(await offers(await showNew(readme), '- Examples', transferOf(link))).toEqual(none);
    });
  });

  describe('where no document is open', () => {
    it('is offered the last one first, and those of the workspace', async () => {
      const { store } = own().host;
      const { document } = await showFile('reviews/z.md', middle);
      const { uri } = document;
      await store.current(document);
      // Closed for good, and there again.
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await deleteFiles();
      await until('it to be closed', store.onDidChange, () => store.all().length === 0);
      await writeFile('reviews/z.md', middle);
      await writeFile('a.md', middle.replace('Ada', 'Grace'));
      const asked = activeAnalysis(store);
      await acceptUntil('a document', () => vscode.window.activeTextEditor !== undefined);
      expect((await asked).document.uri.toString()).toBe(uri.toString());
    });

    it('is told what to do where there is none, and none that is gone is offered', async () => {
      const { store } = own().host;
      const { document } = await showFile('gone.md', middle);
      await store.current(document);
      expect((await store.recent?.existing())?.map(String)).toEqual([document.uri.toString()]);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await deleteFiles();
      expect(await store.recent?.existing()).toEqual([]);
      await until('it to be closed', store.onDidChange, () => store.all().length === 0);
      expect(await refused(activeAnalysis(store))).toMatch(/^No alignment document is open\. /u);
    });
  });
});
