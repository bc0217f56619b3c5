import * as vscode from 'vscode';
import type { PerformanceAlignment } from '../../src/api';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { commands, contextValues } from '../../src/host/ids';
import { pathological } from '../pathological';
import { expect } from './harness/expect';
import { poll, until } from './harness/wait';
import { diagnosticsOf, untilFindings } from './support/diagnostics';
import { showFile, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { insert, refusalOf } from './support/insert';
import { set } from './support/settings';
import { draw, ownStore, rowOf, storeForEach } from './support/store';
import { middle } from './support/texts';

const args = { criterion: 'Mastery', note: 'did it well' };

/** Half a minute of work for a parser, within a document that is one of ours. */
const complex = middle.replace(
  'answers questions of other teams',
  `${'*a **b '.repeat(8000)}${' b** a*'.repeat(8000)}`,
);

async function replaceAll({ document }: vscode.TextEditor, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  edit.replace(document.uri, all, text);
  expect(await vscode.workspace.applyEdit(edit)).toBe(true);
}

describe('what cannot be read', () => {
  describe('through the API', () => {
    let api: PerformanceAlignment;
    before(async () => {
      api = await ourApi();
    });

    for (const { name, make } of pathological) {
      it(`is answered all the same: ${name}`, async () => {
        const text = make(10_000);
        const model = await api.parse(text);
        expect(typeof model.complete).toBe('boolean');
        // The parts cover the text, read or not.
        expect(model.parts.at(-1)?.range.end).toBe(text.length);
      });
    }

    it('is said to be incomplete, and has no findings', async () => {
      expect(await api.parse(complex)).toMatchObject({ complete: false, recognised: false, criteria: [] });
      expect(await api.assess(complex)).toEqual([]);
      expect(await api.parse(`${middle}\n${'word '.repeat(200_000)}`)).toMatchObject({ complete: false });
    });

    it('leaves the extension host free meanwhile', async () => {
      let ticks = 0;
      const timer = setInterval(() => {
        ticks += 1;
      }, 10);
      await api.parse(complex);
      clearInterval(timer);
      // In a thread of its own it is given up after more than a second; here, it would come at once or block.
      expect(ticks).toBeGreaterThan(20);
    });

    it('keeps nobody from the next text', async () => {
      const [first, second] = await Promise.all([api.parse(complex), api.parse(middle)]);
      expect([first.complete, second.complete]).toEqual([false, true]);
      expect(second.criteria).toHaveLength(3);
    });
  });

  describe('in an editor', () => {
    const store = storeForEach();
    const provider = () => criteriaProvider(store(), () => false);

    it('shows its criteria while it is read for the first time', async () => {
      const editor = await showFile('ada.md', middle);
      ownStore();
      const rows = (await provider().getChildren()) ?? [];
      const [row] = rows;
      expect(rows).toHaveLength(1);
      if (!row) return;
      expect(await provider().getTreeItem(row)).toMatchObject({ label: 'ada.md', description: 'reading…' });
      const below = (await provider().getChildren(row)) ?? [];
      const items = await Promise.all(below.map((node) => provider().getTreeItem(node)));
      expect(items.map(({ label }) => label)).toEqual(['Mastery', 'Impact', 'Autonomy']);
      await store().current(editor.document);
      expect((await draw(provider()))[0]).toBe('Ada | L4 · 2199-H1 · ada.md');
    });

    it('keeps the ids of the rows when it was read', async () => {
      const editor = await showFile('ada.md', middle);
      ownStore();
      const ids = async () => {
        const [row] = (await provider().getChildren()) ?? [];
        const below = (row && (await provider().getChildren(row))) ?? [];
        return [row, ...below].map((node) => node?.id);
      };
      const before = await ids();
      await store().current(editor.document);
      expect(await ids()).toEqual(before);
      expect(before).toHaveLength(4);
    });

    it('says that it is too complex, shows its headings, and reads it when it changes', async () => {
      const editor = await showFile('ada.md', complex);
      await until(
        'the verdict',
        store().onDidChange,
        () => store().outline(editor.document)?.unread === 'complex',
      );
      expect(await draw(provider())).toEqual(['ada.md | too complex', '  Mastery', '  Impact', '  Autonomy']);
      const row = await rowOf(provider(), 'ada.md');
      expect(row.contextValue).toBe(contextValues.outline);
      expect(row.tooltip).toContain('with the next change it is tried again');
      expect(await refusalOf(args)).toMatch(/^ada\.md is too complex to be analysed\./u);
      expect(editor.document.getText()).toBe(complex);
      expect(diagnosticsOf(editor.document)).toEqual([]);

      const { command } = await rowOf(provider(), 'Impact');
      await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
      const { active } = vscode.window.activeTextEditor?.selection ?? {};
      expect(active && editor.document.lineAt(active).text).toBe('### Impact');

      await replaceAll(editor, middle);
      await untilFindings('findings', editor.document, (lines) => lines.length > 0);
      await insert(args);
      expect(editor.document.getText()).toContain('did it well');
    });

    it('says so, too, of more criteria than anybody reads', async () => {
      const criteria = Array.from(
        { length: 1200 },
        (_, index) => `### C${index}\n\n- Examples\n    - TODO\n`,
      );
      const { document } = await showNew(`## Current Level: L4\n\n${criteria.join('\n')}`);
      await until('the verdict', store().onDidChange, () => store().outline(document)?.unread === 'complex');
    });

    it('can still be told that it is none of ours', async () => {
      const editor = await showFile('ada.md', complex);
      await until(
        'the verdict',
        store().onDidChange,
        () => store().outline(editor.document)?.unread === 'complex',
      );
      await vscode.commands.executeCommand(commands.treatAsOrdinary);
      expect(editor.document.getText()).toBe(complex.replace('---\n\n', 'alignment: false\n---\n\n'));
      await until('no outline', store().onDidChange, () => store().outline(editor.document) === undefined);
    });

    it('drops what was known of it when it becomes too complex', async () => {
      const editor = await showFile('ada.md', middle);
      await untilFindings('findings', editor.document, (lines) => lines.length > 0);
      await replaceAll(editor, complex);
      await poll('no findings', () => diagnosticsOf(editor.document).length === 0);
    });

    it('leaves one alone that is larger than the setting says, and follows the setting', async () => {
      await set('files.maximumSize', 1);
      const editor = await showFile('ada.md', middle);
      await until(
        'the verdict',
        store().onDidChange,
        () => store().outline(editor.document)?.unread === 'large',
      );
      expect((await draw(provider()))[0]).toBe('ada.md | too large');
      expect(await refusalOf(args)).toMatch(/raise the setting “performanceAlignment\.files\.maximumSize”/u);
      await set('files.maximumSize', 2);
      await until('the model', store().onDidChange, () => store().get(editor.document) !== undefined);
      expect((await draw(provider()))[0]).toBe('Ada | L4 · 2199-H1 · ada.md');
    });

    it('says nothing of other Markdown that is large or complex', async () => {
      await set('files.maximumSize', 1);
      await showNew(`# A library\n\n- Examples\n    - one\n\n${'word '.repeat(1000)}`);
      expect(await draw(provider())).toEqual([]);
    });
  });
});
