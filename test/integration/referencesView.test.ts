import * as vscode from 'vscode';
import { referencesProvider } from '../../src/features/referencesView';
import { commands, contextValues } from '../../src/host/ids';
import { ReferenceMarks } from '../../src/host/referenceMarks';
import { today } from '../../src/host/today';
import { expect } from './harness/expect';
import { replace, showFile, showNew } from './support/documents';
import { draw, idsOf, rowOf, storeForEach, untilRead } from './support/store';
import { grace, middle, readme } from './support/texts';

const tree = [
  'Ada | ada.md',
  '  Pull requests merged on GitHub | GitHub',
  '  Search Slack | Slack',
  '  Cards done | unfinished',
  '  How reviews work | to read',
  '  link to leveling framework | unfinished',
];

const noMarks: Pick<ReferenceMarks, 'of'> = { of: () => undefined };

describe('references view', () => {
  const store = storeForEach();
  const provider = (marks = noMarks) => referencesProvider(store(), marks);

  it('shows what to search, then what to read', async () => {
    await showFile('ada.md', middle);
    expect(await draw(provider())).toEqual(tree);
  });

  it('shows the active document first, and no other Markdown', async () => {
    const ada = await showFile('ada.md', middle);
    await showFile('grace.md', grace);
    await showFile('README.md', readme);
    await vscode.window.showTextDocument(ada.document);
    const documents = (await draw(provider())).filter((line) => !line.startsWith(' '));
    expect(documents).toEqual(['Ada | ada.md', 'Grace | grace.md']);
  });

  it('says so where a document has none', async () => {
    await showFile('ada.md', middle.replace(/## Guidance[\s\S]*(?=## Current)/u, ''));
    expect(await draw(provider())).toEqual(['Ada | ada.md · no references']);
    expect((await rowOf(provider(), 'Ada')).collapsibleState).toBe(vscode.TreeItemCollapsibleState.None);
  });

  it('shows what was found when references were tested, until they are written otherwise', async () => {
    const editor = await showFile('ada.md', middle);
    await draw(provider());
    const kept = new Map<string, unknown>();
    const memory = {
      keys: () => [...kept.keys()],
      get: (key: string) => kept.get(key),
      update: async (key: string, value: unknown) => void kept.set(key, JSON.parse(JSON.stringify(value))),
    } as vscode.Memento;
    const marks = new ReferenceMarks(memory);
    const [merged, slack] = store().all()[0]?.model.references ?? [];
    if (!merged || !slack) throw new Error('There are too few references.');
    let changes = 0;
    marks.onDidChange(() => changes++);
    await marks.mark(editor.document, merged, 'works');
    await marks.mark(editor.document, slack, 'broken');
    expect(changes).toBe(2);
    // As another window reads them.
    const again = new ReferenceMarks(memory);
    expect((await draw(provider(again))).slice(0, 4)).toEqual([
      'Ada | ada.md',
      `  Pull requests merged on GitHub | GitHub · works, ${today()}`,
      `  Search Slack | Slack · broken, ${today()}`,
      '  Cards done | unfinished',
    ]);
    const row = await rowOf(provider(again), 'Search Slack');
    expect((row.iconPath as vscode.ThemeIcon).id).toBe('error');
    expect(row.accessibilityInformation?.label).toBe(`Search Slack, Slack, broken, ${today()}`);
    await replace(editor, '@EMPLOYEE`\n', '@EMPLOYEE has:link`\n');
    await untilRead(store(), editor.document);
    expect((await draw(provider(again)))[2]).toBe('  Search Slack | Slack');
  });

  it('has icons, words for screen readers, and what the menus ask for', async () => {
    await showFile('ada.md', middle);
    const row = async (label: string) => {
      const { iconPath, accessibilityInformation, contextValue } = await rowOf(provider(), label);
      return [(iconPath as vscode.ThemeIcon).id, accessibilityInformation?.label, contextValue];
    };
    expect(await row('Pull requests merged on GitHub')).toEqual([
      'search',
      'Pull requests merged on GitHub, GitHub',
      contextValues.gitHubReference,
    ]);
    expect(await row('How reviews work')).toEqual([
      'book',
      'How reviews work, to read',
      contextValues.reference,
    ]);
    expect(await row('Cards done')).toEqual(['circle-large-outline', 'Cards done, unfinished', undefined]);
    expect((await rowOf(provider(), 'Ada')).contextValue).toBe(contextValues.document);
  });

  it('opens a reference by a click, and shows in the text what is unfinished', async () => {
    await showFile('ada.md', middle);
    const { command: opening } = await rowOf(provider(), 'Search Slack');
    expect(opening?.command).toBe(commands.openReference);
    const { command: showing } = await rowOf(provider(), 'Cards done');
    if (!showing) throw new Error('A click does nothing.');
    await vscode.commands.executeCommand(showing.command, ...(showing.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    expect(editor?.document.lineAt(editor.selection.active).text).toBe('    - [Cards done]()');
  });

  it('tells query and address in a tooltip', async () => {
    await showFile('ada.md', middle);
    expect((await rowOf(provider(), 'Pull requests merged on GitHub')).tooltip).toBe(
      'Pull requests merged on GitHub\nis:pr author:EMPLOYEE merged:${cycleStart}..${cycleEnd}',
    );
    expect((await rowOf(provider(), 'How reviews work')).tooltip).toBe(
      'How reviews work\nhttps://wiki.example.com/reviews',
    );
  });

  it('keeps the ids while one types, each its own', async () => {
    const editor = await showNew(middle.replace('- [Cards done]()', '- Search Slack:\n        - `in:#b`'));
    const before = await idsOf(provider());
    expect(new Set(before).size).toBe(tree.length);
    await replace(editor, '# Performance', 'A line\n\n# Performance');
    await replace(editor, 'is:pr', 'is:pr is:merged');
    await untilRead(store(), editor.document);
    expect(await idsOf(provider())).toEqual(before);
  });
});
