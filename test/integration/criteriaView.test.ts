import * as vscode from 'vscode';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { commands, contextValues } from '../../src/host/ids';
import { expect } from './harness/expect';
import { putCursor, replace, showFile, showNew } from './support/documents';
import { set } from './support/settings';
import { draw, idsOf, nodesOf, rowOf, storeForEach, untilRead } from './support/store';
import { grace, middle, readme } from './support/texts';

const tree = [
  'Ada | L4 · 2199-H1 · ada.md',
  '  Mastery | 4 · covered',
  '    Project Search | 2 examples',
  '      replaced the index | 1 link',
  '      wrote the design down | 1 link',
  '    Project Billing | 1 example',
  '      found the rounding error | 1 link',
  '    answers questions of other teams',
  '  Impact | 1 of 3 · light',
  '    Project Search | 1 example',
  '      a search takes 80 ms | 1 link',
  '  Autonomy | 0 of 3 · unstarted',
];

describe('criteria view', () => {
  const store = storeForEach();
  let isLightestFirst = false;
  afterEach(() => {
    isLightestFirst = false;
  });
  const provider = () => criteriaProvider(store(), () => isLightestFirst);

  it('shows criteria, projects and examples in the order of the text', async () => {
    await showFile('ada.md', middle);
    expect(await draw(provider())).toEqual(tree);
  });

  it('shows the lightest first', async () => {
    await showFile('ada.md', middle);
    isLightestFirst = true;
    const criteria = (await draw(provider())).filter((line) => /^ {2}\w/u.test(line));
    expect(criteria).toEqual([
      '  Autonomy | 0 of 3 · unstarted',
      '  Impact | 1 of 3 · light',
      '  Mastery | 4 · covered',
    ]);
  });

  it('shows the active document first, then the others by path, and no other Markdown', async () => {
    const ada = await showFile('ada.md', middle);
    await showFile('grace.md', grace);
    await showFile('README.md', readme);
    await showNew(middle.replace('employee: Ada\n', ''));
    const documents = async () =>
      (await draw(provider())).filter((line) => !line.startsWith(' ')).map((line) => line.split(' | ')[0]);
    expect(await documents()).toEqual([expect.stringMatching(/^Untitled-\d+$/u), 'Ada', 'Grace']);
    await vscode.window.showTextDocument(ada.document);
    expect(await documents()).toEqual(['Ada', 'Grace', expect.stringMatching(/^Untitled-\d+$/u)]);
  });

  it('is empty where no document is open', async () => {
    await showNew(readme);
    expect(await draw(provider())).toEqual([]);
  });

  it('names a cycle by its days, and parts by their level', async () => {
    await showNew(
      `${middle
        .replace('cycle: 2199-H1', 'cycle:\n  first: 2199-02-01\n  last: 2199-03-31')
        .replace('level: L4\nnext-level: L5\n', '')}\n${middle
        .slice(middle.indexOf('## Current'))
        .replaceAll('L4', 'L3')}`,
    );
    const lines = await draw(provider());
    expect(lines[0]).toMatch(/^Ada \| L4 · 2199-02-01 – 2199-03-31 · Untitled-\d+$/u);
    expect(lines.filter((line) => /Autonomy/u.test(line))).toEqual([
      '  Autonomy | L4 · 0 of 3 · unstarted',
      '  Autonomy | L3 · 0 of 3 · unstarted',
    ]);
  });

  it('tells the states apart by icon, word and colour', async () => {
    await showNew(middle);
    const icons = async (label: string) => (await rowOf(provider(), label)).iconPath as vscode.ThemeIcon;
    const ids = await Promise.all(
      ['Mastery', 'Impact', 'Autonomy'].map(async (name) => (await icons(name)).id),
    );
    expect(ids).toEqual(['pass', 'warning', 'circle-large-outline']);
    expect((await icons('Impact')).color?.id).toBe('performanceAlignment.lightCriterionForeground');
  });

  it('speaks to screen readers in whole words', async () => {
    await showFile('ada.md', middle);
    const label = async (name: string) => (await rowOf(provider(), name)).accessibilityInformation?.label;
    expect(await label('Ada')).toBe('Ada, L4, 2199-H1, ada.md');
    expect(await label('Mastery')).toBe('Mastery, covered, 4 examples');
    expect(await label('Impact')).toBe('Impact, light, 1 of 3 examples');
    expect(await label('Autonomy')).toBe('Autonomy, unstarted, 0 of 3 examples');
    expect(await label('Project Search')).toBe('Project Search, 2 examples');
    expect(await label('replaced the index')).toBe('replaced the index, 1 link');
    expect(await label('answers questions of other teams')).toBe('answers questions of other teams');
  });

  it('speaks of what is kept for later, too', async () => {
    const inbox = (entries: string) =>
      middle.replace('[Cards done]()\n', `[Cards done]()\n- For Later\n${entries}`);
    const link = '([1](https://github.com/example/search/pull/7))';
    const editor = await showFile('ada.md', inbox(`    - ${link}: ask Grace\n    - ${link}\n`));
    const label = async (name: string) => (await rowOf(provider(), name)).accessibilityInformation?.label;
    expect(await label('For Later')).toBe('For Later, 2 entries');
    expect(await label('ask Grace')).toBe('ask Grace, example/search#7');
    expect(await label('example/search#7')).toBe('example/search#7');
    await replace(editor, `    - ${link}\n`, '');
    await untilRead(store(), editor.document);
    expect(await label('For Later')).toBe('For Later, 1 entry');
  });

  it('gives every row a label to be read aloud', async () => {
    await showFile('ada.md', middle.replace('[Cards done]()\n', '[Cards done]()\n- For Later\n    - two\n'));
    const items = await Promise.all((await nodesOf(provider())).map((node) => provider().getTreeItem(node)));
    expect(items.length).toBe(tree.length + 2);
    for (const { label, accessibilityInformation } of items) {
      expect(accessibilityInformation?.label).toContain(label);
      expect(accessibilityInformation?.label).not.toContain('·');
    }
  });

  it('gives the menus what they ask for', async () => {
    await showFile('ada.md', middle);
    const context = async (name: string) => (await rowOf(provider(), name)).contextValue;
    expect(await context('Ada')).toBe(contextValues.document);
    expect(await context('Mastery')).toBe(contextValues.describedCriterion);
    expect(await context('Impact')).toBe(contextValues.describedCriterion);
    expect(await context('Autonomy')).toBe(contextValues.criterion);
    expect(await context('Project Search')).toBe(contextValues.project);
    expect(await context('replaced the index')).toBe(contextValues.example);
  });

  it('expands what has something below', async () => {
    await showFile('ada.md', middle);
    const state = async (name: string) =>
      vscode.TreeItemCollapsibleState[(await rowOf(provider(), name)).collapsibleState ?? 0];
    expect(await state('Ada')).toBe('Expanded');
    expect(await state('Impact')).toBe('Collapsed');
    expect(await state('Autonomy')).toBe('None');
    expect(await state('Project Search')).toBe('Expanded');
    expect(await state('replaced the index')).toBe('None');
  });

  it('shows the place in the text by a click', async () => {
    const editor = await showFile('ada.md', middle);
    for (const [label, line] of [
      ['Ada', '---'],
      ['Impact', '### Impact'],
      ['Project Billing', '    - **Project Billing**'],
      ['found the rounding error', '        - ([1](https://example.com/3)): found the rounding error'],
      ['answers questions of other teams', '    - answers questions of other teams'],
    ] as const) {
      const { command } = await rowOf(provider(), label);
      if (!command) throw new Error(`A click on ${label} does nothing.`);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const active = vscode.window.activeTextEditor;
      expect(active?.document).toBe(editor.document);
      expect(active?.document.lineAt(active.selection.active).text).toBe(line);
      expect(active?.selection.isEmpty).toBe(true);
    }
  });

  it('tells the descriptions in a tooltip, as text and never as Markdown', async () => {
    const tooltip = async () => {
      const { tooltip: found } = await rowOf(provider(), 'Mastery');
      if (!(found instanceof vscode.MarkdownString)) throw new Error('It is no Markdown.');
      expect(found.isTrusted).toBeFalsy();
      expect(found.supportHtml).toBeFalsy();
      return found.value;
    };
    const editor = await showNew(middle);
    expect(await tooltip()).toBe(
      'Mastery\\: covered\\, 4 examples\n\n---\n\nHow well the work is made\n\n---\n\nKnows the trade\\-offs',
    );
    await replace(editor, 'Knows the', '\\[Knows\\](command:quit) \\`the\\` \\<b>');
    await untilRead(store(), editor.document);
    expect(await tooltip()).toContain('\\[Knows\\]\\(command\\:quit\\) \\`the\\` \\<b\\>');
  });

  it('says where else evidence is recorded', async () => {
    await showFile('ada.md', middle.replace('https://example.com/4', 'https://example.com/1'));
    expect((await draw(provider()))[3]).toBe('      replaced the index | 1 link · also under Impact');
    const row = await rowOf(provider(), 'a search takes 80 ms');
    expect(row.accessibilityInformation?.label).toBe('a search takes 80 ms, 1 link, also under Mastery');
    expect(row.tooltip).toBe('a search takes 80 ms\nalso under Mastery');
  });

  it('keeps the ids while one types', async () => {
    const editor = await showFile('ada.md', middle);
    const before = await idsOf(provider());
    expect(new Set(before).size).toBe(tree.length);
    await replace(editor, '# Performance Alignment', 'A line above\n\n# Performance Alignment, more');
    await replace(editor, 'replaced the index', 'replaced the whole index');
    await untilRead(store(), editor.document);
    expect((await draw(provider()))[3]).toBe('      replaced the whole index | 1 link');
    expect(await idsOf(provider())).toEqual(before);
    isLightestFirst = true;
    expect((await idsOf(provider())).sort()).toEqual(before.sort());
  });

  it('gives equal names ids of their own', async () => {
    const below = middle.slice(middle.indexOf('## Current'));
    await showNew(`${middle}\n${below.replace('### Mastery', '### MASTERY')}\n${below}`);
    const ids = await idsOf(provider());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
  });

  it('follows the text and the settings', async () => {
    const editor = await showFile('ada.md', middle);
    await replace(editor, 'TODO', 'planned the move');
    await untilRead(store(), editor.document);
    expect(await draw(provider())).toEqual([
      ...tree.slice(0, -1),
      '  Autonomy | 1 of 3 · light',
      '    planned the move',
    ]);
    await set('coverage.minimumExamples', 1);
    expect((await draw(provider())).at(-2)).toBe('  Autonomy | 1 · covered');
  });

  it('forgets a document that is closed', async () => {
    await showNew(middle);
    expect(await draw(provider())).not.toEqual([]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    expect(await draw(provider())).toEqual([]);
  });

  it('knows the way up', async () => {
    await showFile('ada.md', middle);
    const all = await nodesOf(provider());
    const top = all.filter((node) => provider().getParent?.(node) === undefined);
    expect(top).toHaveLength(1);
    expect(all.at(-1) && provider().getParent?.(all.at(-1) as (typeof all)[number])).toBe(top[0]);
  });

  it('names an example that is nothing but links', async () => {
    await showNew(
      middle.replace(
        '([1](https://example.com/4)): a search takes 80 ms',
        '[1](https://e.example) [2](https://f.example)',
      ),
    );
    expect(await draw(provider())).toContain('      (only links) | 2 links');
  });

  it('has commands for the order that change no document', async () => {
    const editor = await showNew(middle);
    putCursor(editor, 'a search');
    await vscode.commands.executeCommand(commands.sortLightestFirst);
    await vscode.commands.executeCommand(commands.sortByDocument);
    expect(editor.document.getText()).toBe(middle);
  });
});
