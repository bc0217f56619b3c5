import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { problems, untilFindings } from './support/diagnostics';
import {
  cleanUp,
  expectAfter,
  openNew,
  putCursor,
  replace,
  showFile,
  showNew,
  writeFile,
} from './support/documents';
import { ourApi } from './support/extension';
import { type Inserted, insert } from './support/insert';
import { set } from './support/settings';
import { middle } from './support/texts';

const note = 'mended the importer';
const evidence = 'https://example.com/5';

/** The stretches of the text that the answer speaks of. */
function inserted({ getText }: vscode.TextDocument, { insertions }: Inserted): string[] {
  return insertions.map(({ range }) => getText().slice(range.start, range.end));
}

describe('Insert Example with arguments', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('continues the group of the project', async () => {
    const { document } = await showNew(middle);
    const answer = await insert({ criterion: 'Mastery', project: 'Project Search', note, evidence });
    const bullet = '- ([3](https://example.com/5)): mended the importer';
    expect(document.getText()).toBe(
      middle.replace('wrote the design down\n', `wrote the design down\n        ${bullet}\n`),
    );
    expect(answer).toEqual({
      uri: document.uri.toString(),
      insertions: [{ criterion: 'Mastery', project: 'Project Search', range: expect.anything() }],
    });
    expect(inserted(document, answer)).toEqual([bullet]);
  });

  it('knows the project without the word for it', async () => {
    const { document } = await showNew(middle);
    await insert({ criterion: 'impact', project: 'search', note });
    expect(document.getText()).toBe(
      middle.replace('takes 80 ms\n', 'takes 80 ms\n        - mended the importer\n'),
    );
  });

  it('makes a group for a new project', async () => {
    const { document } = await showNew(middle);
    const answer = await insert({ criterion: 'Impact', project: 'Project Import', note, evidence });
    expect(document.getText()).toBe(
      middle.replace(
        'takes 80 ms\n',
        'takes 80 ms\n    - **Project Import**\n        - ([1](https://example.com/5)): mended the importer\n',
      ),
    );
    expect(inserted(document, answer)).toEqual(['- ([1](https://example.com/5)): mended the importer']);
  });

  it('replaces TODO', async () => {
    const { document } = await showNew(middle);
    await insert({ criterion: 'Autonomy', note });
    expect(document.getText()).toBe(
      middle.replace(
        'Autonomy\n\n- Examples\n    - TODO',
        'Autonomy\n\n- Examples\n    - mended the importer',
      ),
    );
  });

  it('takes evidence alone, one link or several', async () => {
    const { document } = await showNew(middle);
    await insert({ criterion: 'Impact', project: 'Project Search', evidence: [evidence, `${evidence}6`] });
    const answer = await insert({ criterion: 'Autonomy', evidence });
    expect(document.getText()).toContain(
      '\n        - ([2](https://example.com/5)) ([3](https://example.com/56))\n',
    );
    expect(inserted(document, answer)).toEqual(['- ([1](https://example.com/5))']);
  });

  it('takes the text of a note as text', async () => {
    const { document } = await showNew(middle);
    await insert({ criterion: 'Autonomy', note: 'took\n  *all* of `it`\n\n' });
    const model = await (await ourApi()).parse(document.getText());
    expect(model.criteria[2]?.examples).toHaveLength(1);
    expect(model.criteria.map(({ name }) => name)).toEqual(['Mastery', 'Impact', 'Autonomy']);
  });

  it('puts one example under several criteria, as one step of undo and redo', async () => {
    const { document } = await showNew(middle);
    const answer = await insert({
      criterion: ['Autonomy', 'Mastery', { name: 'Impact' }, 'autonomy'],
      project: 'Project Search',
      note,
      evidence,
    });
    expect(answer.insertions.map(({ criterion }) => criterion)).toEqual(['Autonomy', 'Mastery', 'Impact']);
    expect(inserted(document, answer)).toEqual([
      '- ([1](https://example.com/5)): mended the importer',
      '- ([3](https://example.com/5)): mended the importer',
      '- ([2](https://example.com/5)): mended the importer',
    ]);
    const after = document.getText();
    await expectAfter('undo', document, middle);
    await expectAfter('redo', document, after);
    expect(await problems(document)).toHaveLength(2);
    await expectAfter('undo', document, middle);
  });

  it('leaves what was typed before as a step of its own', async () => {
    const editor = await showNew(middle);
    await replace(editor, 'TODO', 'typed');
    const typed = editor.document.getText();
    await insert({ criterion: 'Impact', note });
    await expectAfter('undo', editor.document, typed);
  });

  it('lets the finding vanish', async () => {
    const { document } = await showNew(middle);
    expect(await problems(document)).toHaveLength(2);
    for (const index of [1, 2]) await insert({ criterion: 'Impact', note: `${note} ${index}` });
    await untilFindings(
      'only Autonomy to be light',
      document,
      (lines) => lines.filter((line) => line.startsWith('information')).length === 1,
    );
  });

  it('keeps CRLF', async () => {
    const text = middle.replaceAll('\n', '\r\n');
    const { document } = await showNew(text);
    const answer = await insert({ criterion: ['Impact', 'Autonomy'], project: 'New', note });
    expect(document.getText()).toBe(
      text
        .replace('80 ms\r\n', '80 ms\r\n    - **New**\r\n        - mended the importer\r\n')
        .replace(
          'Autonomy\r\n\r\n- Examples\r\n    - TODO',
          'Autonomy\r\n\r\n- Examples\r\n    - **New**\r\n        - mended the importer',
        ),
    );
    expect(inserted(document, answer)).toEqual(['- mended the importer', '- mended the importer']);
    await expectAfter('undo', document, text);
  });

  it('leaves the cursor and the focus where they are', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'replaced the index');
    const before = editor.document.offsetAt(editor.selection.active);
    await insert({ criterion: 'Autonomy', note });
    expect(vscode.window.activeTextEditor).toBe(editor);
    expect(editor.document.offsetAt(editor.selection.active)).toBe(before);
    expect(editor.selection.isEmpty).toBe(true);
  });

  describe('a name that stands twice', () => {
    const twice = `${middle.replace('# Performance Alignment', '')}\n${middle.slice(middle.indexOf('## Current')).replaceAll('L4', 'L3')}`;
    const at = (document: vscode.TextDocument) => document.getText().indexOf(note) > middle.length;

    it('means the first', async () => {
      const { document } = await showNew(twice);
      const { insertions } = await insert({ criterion: 'Autonomy', note });
      expect(insertions).toHaveLength(1);
      expect(at(document)).toBe(false);
    });

    it('means the one at the cursor', async () => {
      const editor = await showNew(twice);
      const end = editor.document.positionAt(twice.length - 3);
      editor.selection = new vscode.Selection(end, end);
      await insert({ criterion: 'Autonomy', note });
      expect(at(editor.document)).toBe(true);
    });

    it('means the first where the cursor is in another criterion', async () => {
      const editor = await showNew(twice);
      putCursor(editor, 'Knows');
      await insert({ criterion: 'Autonomy', note });
      expect(at(editor.document)).toBe(false);
    });

    it('is told apart by an index', async () => {
      const { document } = await showNew(twice);
      await insert({ criterion: { name: 'Autonomy', index: 1 }, note });
      expect(at(document)).toBe(true);
      const both = await insert({
        criterion: [
          { name: 'Impact', index: 0 },
          { name: 'Impact', index: 1 },
        ],
        note,
      });
      expect(both.insertions.map(({ criterion }) => criterion)).toEqual(['Impact', 'Impact']);
    });
  });

  describe('where to', () => {
    it('is a file that is not open, by Uri or text', async () => {
      const uri = await writeFile('ada.md', middle);
      for (const [name, wanted] of [
        ['Impact', uri],
        ['Autonomy', uri.toString()],
        ['Mastery', JSON.parse(JSON.stringify(uri))],
      ] as const) {
        const answer = await insert({ uri: wanted, criterion: name, note });
        expect(answer.uri).toBe(uri.toString());
      }
      const document = await vscode.workspace.openTextDocument(uri);
      expect(document.isDirty).toBe(true);
      expect(document.getText().split(note)).toHaveLength(4);
    });

    it('is a document that no editor shows, while another one is active', async () => {
      const hidden = await openNew(middle);
      const { document: active } = await showNew(middle);
      await insert({ uri: hidden.uri, criterion: 'Impact', note });
      expect(hidden.getText()).toContain(note);
      expect(active.getText()).toBe(middle);
    });

    it('is the active document', async () => {
      const { document: first } = await showNew(middle);
      const { document: second } = await showNew(middle);
      const { uri } = await insert({ criterion: 'Impact', note });
      expect(uri).toBe(second.uri.toString());
      expect(first.getText()).toBe(middle);
    });

    it('is the only alignment document that is open', async () => {
      const { document } = await showNew(middle);
      await showNew('Notes', 'plaintext');
      const { uri } = await insert({ criterion: 'Impact', note });
      expect(uri).toBe(document.uri.toString());
    });

    it('is shown by both editors of a document', async () => {
      const one = await showNew(middle);
      const two = await vscode.window.showTextDocument(one.document, { viewColumn: vscode.ViewColumn.Two });
      putCursor(one, 'replaced');
      await insert({ criterion: 'Impact', note });
      expect(two.document).toBe(one.document);
      await expectAfter('undo', one.document, middle);
    });
  });

  it('follows the present text, not one that was read before', async () => {
    const editor = await showFile('ada.md', middle);
    expect(await problems(editor.document)).toHaveLength(2);
    await replace(editor, '### Impact', '### Reach');
    const answer = await insert({ criterion: 'Reach', note });
    expect(inserted(editor.document, answer)).toEqual([`- ${note}`]);
  });

  it('takes http: where that is allowed', async () => {
    const { document } = await showNew(middle);
    await set('links.allowHttp', true);
    await insert({ criterion: 'Impact', evidence: 'http://intranet/1' });
    expect(document.getText()).toContain('(http://intranet/1)');
  });

  it('can be called from a key binding', async () => {
    const { document } = await showNew(middle);
    await vscode.commands.executeCommand('runCommands', {
      commands: [{ command: commands.insertExample, args: { criterion: 'Impact', note } }],
    });
    expect(document.getText()).toContain(note);
  });
});
