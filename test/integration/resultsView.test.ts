import * as vscode from 'vscode';
import { Found } from '../../src/features/findExamples/found';
import { type Node, RepositoryNode, ResultNode, resultsOf } from '../../src/features/findExamples/nodes';
import { resultsProvider } from '../../src/features/findExamples/provider';
import { Redraws } from '../../src/features/findExamples/redraws';
import { registerRowCommands } from '../../src/features/findExamples/rows';
import { commands } from '../../src/host/ids';
import { resultDates } from '../../src/host/recording/resultDates';
import type { AlignmentStore } from '../../src/host/store';
import type { SearchResult } from '../../src/results/result';
import { expect } from './harness/expect';
import { cleanUp, closeForGood, replace, showFile } from './support/documents';
import { ourApi } from './support/extension';
import { hostForEach, refused } from './support/host';
import { closeStore, draw, nodesOf, ownStore, rowOf, untilRead } from './support/store';
import { middle } from './support/texts';

const results: SearchResult[] = [
  {
    kind: 'pull-request',
    title: 'Replace the index',
    url: 'https://example.com/1',
    repository: 'example/search',
    id: '#1',
    date: '2199-01-02',
  },
  {
    kind: 'issue',
    title: 'Rank $(trash)\n[by](command:x) **date**',
    url: 'https://example.com/2199',
    repository: 'example/search',
    id: '#2199',
    date: '2199-03-04',
  },
  { kind: 'commit', title: 'Tidy up', repository: 'scripts', id: '0123456', date: '2199-02-03' },
];

describe('results view', () => {
  let store: AlignmentStore;
  let found: Found;
  const provider = () => resultsProvider(store, found);
  const show = (document: vscode.TextDocument) =>
    found.show({ document, title: 'Merged', results, total: 3, isComplete: true });

  before(ourApi);
  beforeEach(() => {
    store = ownStore();
    found = new Found();
  });
  afterEach(async () => {
    found.dispose();
    closeStore();
    await cleanUp();
  });

  it('groups by repository, the newest first, and marks what the document holds', async () => {
    const { document } = await showFile('ada.md', middle);
    show(document);
    expect(await draw(provider())).toEqual([
      'example/search | 2',
      '  Rank $(trash) [by](command:x) **date** | #2199 · 2199-03-04',
      '  Replace the index | in Mastery · #1 · 2199-01-02',
      'scripts | 1',
      '  Tidy up | 0123456 · 2199-02-03',
    ]);
  });

  it('follows the document', async () => {
    const { document } = await showFile('ada.md', middle);
    show(document);
    await vscode.commands.executeCommand(commands.insertResults, {
      uri: document.uri,
      results,
      criterion: 'Impact',
    });
    await vscode.commands.executeCommand(commands.keepResults, {
      uri: document.uri,
      results: [{ title: 'Other' }],
    });
    await untilRead(store, document);
    const lines = await draw(provider());
    const rows = lines.filter((line) => line.startsWith('  '));
    expect(rows.map((line) => / \| (.*?) · /u.exec(line)?.[1])).toEqual([
      'in Impact',
      'in Mastery, Impact',
      'in Impact',
    ]);
  });

  it('follows a document that is closed and opened again', async () => {
    const { document } = await showFile('ada.md', middle);
    const redraws = new Redraws(store, found);
    let count = 0;
    redraws.event(() => count++);
    try {
      await untilRead(store, document);
      show(document);
      const shown = await draw(provider());
      await closeForGood(document);
      expect(count).toBe(2);
      expect((await draw(provider())).join()).not.toContain('in Mastery');
      const again = (await showFile('ada.md', middle)).document;
      expect(again).not.toBe(document);
      await untilRead(store, again);
      expect(await draw(provider())).toEqual(shown);
      expect(count).toBe(3);
    } finally {
      redraws.dispose();
    }
  });

  it('shows what the filter lets through, and keeps what is ticked', async () => {
    const { document } = await showFile('ada.md', middle);
    show(document);
    found.tick(results.slice(0, 1), true);
    found.filterBy('tidy');
    expect(await draw(provider())).toEqual(['scripts | 1', '  Tidy up | 0123456 · 2199-02-03']);
    expect(found.chosen.map(({ title }) => title)).toEqual(['Replace the index']);
    found.filterBy('');
    expect(await draw(provider())).toHaveLength(5);
  });

  it('is drawn anew only where rows change, for a row that is drawn misses a click', async () => {
    const editor = await showFile('ada.md', middle);
    const { document } = editor;
    const redraws = new Redraws(store, found);
    let count = 0;
    redraws.event(() => count++);
    try {
      await untilRead(store, document);
      show(document);
      expect(count).toBe(1);
      await replace(editor, '- Read through', '- Read all of it through');
      await untilRead(store, document);
      expect(count).toBe(1);
      redraws.clicked(() => found.tick(results.slice(0, 1), true));
      expect(count).toBe(1);
      // By that click the repository is ticked as a whole; its row was not clicked.
      redraws.clicked(() => found.tick(results.slice(1, 2), true));
      expect(count).toBe(2);
      found.tick(results, false);
      expect(count).toBe(3);
      await vscode.commands.executeCommand(commands.keepResults, { uri: document.uri, results });
      await untilRead(store, document);
      expect(count).toBe(4);
    } finally {
      redraws.dispose();
    }
  });

  it('ticks all of a repository by its row', async () => {
    const { document } = await showFile('ada.md', middle);
    show(document);
    const [repository] = (await nodesOf(provider())).filter((node) => node instanceof RepositoryNode);
    found.tick(resultsOf([repository]), true);
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    const state = async (label: string) => (await rowOf(provider(), label)).checkboxState;
    expect(await state('example/search')).toBe(Checked);
    expect(await state('Replace the index')).toBe(Checked);
    expect(await state('scripts')).toBe(Unchecked);
    found.show(undefined);
    expect([found.chosen, await draw(provider())]).toEqual([[], []]);
  });

  it('shows titles as plain text, with icons and words for screen readers', async () => {
    const { document } = await showFile('ada.md', middle);
    show(document);
    const item = await rowOf(provider(), 'Rank $(trash) [by](command:x) **date**');
    const tooltip = item.tooltip as vscode.MarkdownString;
    expect(tooltip.value).toContain('Rank \\$\\(trash\\) \\[by\\]\\(command\\:x\\) \\*\\*date\\*\\*');
    expect([tooltip.isTrusted, tooltip.supportHtml, tooltip.supportThemeIcons]).not.toContain(true);
    expect((item.iconPath as vscode.ThemeIcon).id).toBe('issues');
    expect(item.accessibilityInformation?.label).toBe(
      'Rank $(trash) [by](command:x) **date**, #2199, 2199-03-04',
    );
  });

  it('offers the page and the changes where there are any', async () => {
    const { document } = await showFile('ada.md', middle);
    const [first, , third] = results;
    if (!first || !third) throw new Error('There are three.');
    const changes = new Map([first, third].map((one) => [one, async () => undefined]));
    found.show({ document, title: 'Merged', results, total: 3, isComplete: true, changes });
    const nodes = (await nodesOf(provider())).filter((node) => node instanceof ResultNode);
    const items = await Promise.all(nodes.map((node) => provider().getTreeItem(node)));
    expect(items.map(({ contextValue, command }) => [contextValue, command?.command])).toEqual([
      ['result.page', undefined],
      ['result.changes.page', commands.showResult],
      ['result.changes', commands.showResult],
    ]);
  });
});

describe('Rows of the results view', () => {
  let found: Found;
  let selection: Node[];
  const view = {
    get selection() {
      return selection;
    },
  };
  const own = hostForEach((host) => {
    found = new Found();
    registerRowCommands(host, found, view);
  });
  const rows = () => nodesOf(resultsProvider(own().host.store, found));

  beforeEach(() => {
    selection = [];
  });
  afterEach(() => found.dispose());

  const show = async (): Promise<vscode.TextDocument> => {
    const { document } = await showFile('ada.md', middle);
    found.show({ document, title: 'Merged', results, total: 3, isComplete: true });
    return document;
  };
  const kept = (document: vscode.TextDocument) =>
    /- For Later\n((?: {4}- .*\n)*)/u.exec(document.getText())?.[1];

  it('means the row, else what is ticked, else what is selected', async () => {
    const document = await show();
    expect(await refused(own().run(commands.keepResults))).toBe('Nothing is chosen. Tick results first.');
    const [, , third] = results;
    selection = (await rows()).filter((node) => node instanceof ResultNode && node.result === third);
    await own().run(commands.keepResults);
    expect(kept(document)).toBe('    - Tidy up\n');
    found.tick(results.slice(1, 2), true);
    await own().run(commands.keepResults);
    expect(kept(document)).toBe(
      '    - Tidy up\n    - ([1](https://example.com/2199)): Rank $(trash) \\[by]\\(command:x) \\*\\*date\\*\\*\n',
    );
    // What was written is ticked no more.
    expect(found.chosen).toEqual([]);
    const row = (await rows()).find((node) => node instanceof ResultNode && node.result === third);
    expect(await refused(own().run(commands.keepResults, row))).toMatch(
      /^What you chose stands there already/u,
    );
  });

  it('means all that are ticked by a row that is, and by another itself alone', async () => {
    const document = await show();
    const [first, second] = await Promise.all(
      results.map(async (one) =>
        (await rows()).find((node) => node instanceof ResultNode && node.result === one),
      ),
    );
    found.tick(results.slice(1), true);
    expect(await refused(own().run(commands.keepResults, first))).toMatch(
      /^What you chose stands there already/u,
    );
    await own().run(commands.keepResults, second);
    expect(kept(document)).toMatch(/^ {4}- Tidy up\n.* Rank .*\n$/u);
  });

  it('remembers the days of what was written, for the document', async () => {
    const document = await show();
    found.tick(results, true);
    await own().run(commands.keepResults);
    const dates = resultDates(own().host.context);
    expect(dates.of(document.uri, 'http://example.com/2199/')).toBe('2199-03-04');
    // That stood there already: nothing was written.
    expect(dates.of(document.uri, 'https://example.com/1')).toBeUndefined();
    expect(dates.of(vscode.Uri.parse('file:///other.md'), 'https://example.com/2199')).toBeUndefined();
  });

  it('opens no page that is not safe, shows changes, and clears', async () => {
    const document = await show();
    const hostile = { ...results[0], url: 'command:workbench.action.quit' } as SearchResult;
    let shown = 0;
    const changes = new Map([
      [
        hostile,
        async () => {
          shown++;
        },
      ],
    ]);
    found.show({ document, title: 'Merged', results: [hostile], total: 1, isComplete: true, changes });
    const [, row] = await rows();
    expect(await refused(own().run(commands.openResult, row))).toBe(
      'No page is known that shows “Replace the index”.',
    );
    await own().run(commands.showResult, row);
    expect(shown).toBe(1);
    await own().run(commands.clearResults);
    expect(found.finds).toBeUndefined();
  });
});
