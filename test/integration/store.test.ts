import * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../src/api';
import { onlyAnalysis } from '../../src/host/active';
import type { Analysis } from '../../src/host/analysis';
import type { AlignmentStore } from '../../src/host/store';
import { today } from '../../src/host/today';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { cleanUp, openNew, replace, showFile, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { set } from './support/settings';
import { closeStore, ownStore, untilRead } from './support/store';
import { middle, readme } from './support/texts';

describe('store', () => {
  let store: AlignmentStore;
  let told: vscode.TextDocument[];
  let api: PerformanceAlignment;

  before(async () => {
    api = await ourApi();
  });
  beforeEach(() => {
    store = ownStore();
    told = [];
    store.onDidChange((document) => told.push(document));
  });
  afterEach(async () => {
    closeStore();
    await cleanUp();
  });

  it('reads a document once when it is opened', async () => {
    const { document } = await showNew(middle);
    await untilRead(store, document);
    // Once to show its headings meanwhile, once to show what was read.
    expect(told).toEqual([document, document]);
    expect(store.get(document)).toMatchObject({ version: document.version, text: middle });
  });

  it('reads what was open before', async () => {
    const document = await openNew(middle);
    closeStore();
    store = ownStore();
    expect(store.outline(document)).toMatchObject({ unread: 'reading' });
    await untilRead(store, document);
    expect(store.get(document)?.text).toBe(middle);
    expect(store.outline(document)).toBeUndefined();
  });

  it('reads a row of changes once', async () => {
    const editor = await showNew(middle);
    await untilRead(store, editor.document);
    told = [];
    for (const word of ['a', 'b', 'c']) await replace(editor, '### Impact', `### Impact`.padEnd(11, word));
    await untilRead(store, editor.document);
    expect(told.length).toBeLessThanOrEqual(3);
    expect(store.get(editor.document)?.text).toBe(editor.document.getText());
  });

  it('knows all of a document in whose example words are written', async () => {
    const editor = await showNew(middle);
    await untilRead(store, editor.document);
    for (const [was, is] of [
      ['wrote the design down', 'wrote all of the design down'],
      ['all of the design', 'all of a design'],
      ['found the rounding error', 'found the rounding error on 2199-02-03'],
      ['### Impact', '### Reach'],
      ['takes 80 ms', 'takes 8 ms'],
    ] as const) {
      await replace(editor, was, is);
      await untilRead(store, editor.document);
      const analysis = store.get(editor.document);
      const { findings, model } = analysis ?? {};
      expect(model).toEqual(await api.parse(editor.document.getText()));
      const alone = await api.assess(editor.document.getText(), { today: today() });
      expect(findings?.map(({ code, range }) => ({ code, range }))).toEqual(
        alone.map(({ code, range }) => ({ code, range })),
      );
    }
  });

  it('reads at once when somebody asks for the present text', async () => {
    const editor = await showNew(middle);
    await untilRead(store, editor.document);
    let before: Analysis | undefined;
    const asked = new Promise<Analysis | undefined>((resolve) => {
      const changes = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document !== editor.document || contentChanges.length === 0) return;
        changes.dispose();
        before = store.get(document);
        resolve(store.current(document));
      });
    });
    await replace(editor, '### Impact', '### Reach');
    const analysis = await asked;
    expect(before?.model.criteria[1]?.name).toBe('Impact');
    expect(analysis?.model.criteria[1]?.name).toBe('Reach');
    expect(await store.current(editor.document)).toBe(analysis);
  });

  it('tells nothing of other Markdown', async () => {
    const editor = await showNew(readme);
    await replace(editor, 'Nothing yet', 'Something');
    expect(await store.current(editor.document)).toBeUndefined();
    expect(store.all()).toEqual([]);
    expect(told).toEqual([]);
  });

  it('reads again when a setting of ours changes, and then only', async () => {
    const { document } = await showNew(middle);
    await untilRead(store, document);
    told = [];
    await vscode.workspace.getConfiguration('editor').update('tabSize', 3, vscode.ConfigurationTarget.Global);
    await vscode.workspace
      .getConfiguration('editor')
      .update('tabSize', undefined, vscode.ConfigurationTarget.Global);
    expect(told).toEqual([]);
    await set('cycle.firstMonth', 4);
    await until('the cycle', store.onDidChange, () => told.length > 0);
    expect(store.get(document)?.model.cycle).toMatchObject({
      name: '2199-H1',
      first: expect.stringMatching(/-04-01$/u),
    });
  });

  it('knows the active document, or the only one', async () => {
    const first = await showFile('ada.md', middle);
    expect((await onlyAnalysis(store)).document).toBe(first.document);
    await showNew('Notes', 'plaintext');
    expect((await onlyAnalysis(store)).document).toBe(first.document);
    await showNew(middle);
    await showNew('Notes', 'plaintext');
    await expect(onlyAnalysis(store)).rejects.toThrow('Several alignment documents are open');
  });

  it('keeps what was one of ours though its last sign gave way to an example', async () => {
    const editor = await showNew('## Craft\n\nExamples\n\n- TODO\n');
    await untilRead(store, editor.document);
    await replace(editor, 'TODO', 'did it well');
    expect((await store.current(editor.document))?.model).toMatchObject({
      recognised: false,
      criteria: [{ name: 'Craft', examples: [{ note: 'did it well' }] }],
    });
    await replace(editor, 'Examples', 'Notes');
    expect(await store.current(editor.document)).toBeUndefined();
  });

  it('leaves alone what shows other versions of a file', async () => {
    const registration = vscode.workspace.registerTextDocumentContentProvider('pa-other', {
      provideTextDocumentContent: () => middle,
    });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('pa-other:/ada.md'));
    expect(document.languageId).toBe('markdown');
    expect(await store.current(document)).toBeUndefined();
    registration.dispose();
  });

  it('keeps a file that was saved', async () => {
    const editor = await showFile('ada.md', middle);
    await replace(editor, '### Impact', '### Reach');
    await editor.document.save();
    await untilRead(store, editor.document);
    expect(store.all()).toHaveLength(1);
  });
});
