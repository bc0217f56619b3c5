import * as vscode from 'vscode';
import type { Node } from '../../src/features/criteriaView/nodes';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { LineNode } from '../../src/features/preparation/nodes';
import { type Subject, subjectOf } from '../../src/host/subject';
import { expect } from './harness/expect';
import { openNew, putCursor, replace, showFile, showNew } from './support/documents';
import { hostForEach, refused } from './support/host';
import { nodeOf } from './support/store';
import { grace, middle } from './support/texts';

/** A subject in a line: `Mastery: replaced the index, wrote the design down`. */
function told({ criterion, examples }: Subject): string {
  return `${criterion?.name}: ${examples.map(({ note }) => note).join(', ')}`;
}

describe('What a command is about', () => {
  const own = hostForEach();
  const subject = (...args: unknown[]) => subjectOf(own().host.store, args);
  const row = (label: string): Promise<Node> =>
    nodeOf(
      criteriaProvider(own().host.store, () => false),
      label,
    );

  /** Shows a document, and waits until its rows are there. */
  async function show(text: string): Promise<vscode.TextEditor> {
    const editor = await showFile('ada.md', text);
    await own().host.store.current(editor.document);
    return editor;
  }

  describe('in a row', () => {
    it('is what stands there, wherever the cursor is', async () => {
      const editor = await show(middle);
      putCursor(editor, 'a search takes 80 ms');
      expect(told(await subject(await row('wrote the design down')))).toBe('Mastery: wrote the design down');
      expect(told(await subject(await row('answers questions of other teams')))).toBe(
        'Mastery: answers questions of other teams',
      );
      expect(told(await subject(await row('Project Billing')))).toBe('Mastery: ');
      expect(told(await subject(await row('Autonomy')))).toBe('Autonomy: ');
      expect(told(await subject(await row('Ada')))).toBe('undefined: ');
    });

    it('is every example that is selected with it, in the document of the row', async () => {
      const { document: other } = await showNew(grace);
      await own().host.store.current(other);
      const elsewhere = await row('wrote the design down');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await show(middle);
      const selected = await Promise.all(
        ['a search takes 80 ms', 'Autonomy', 'replaced the index', 'replaced the index'].map(row),
      );
      expect(told(await subject(selected[0], [...selected, elsewhere]))).toBe(
        'Impact: a search takes 80 ms, replaced the index',
      );
      // A menu gives nothing more where only its own row is selected.
      expect(told(await subject(selected[2], undefined))).toBe('Mastery: replaced the index');
    });
  });

  it('is the document of the checklist, in any of its lines', async () => {
    const { document } = await show(middle);
    const analysis = await own().host.store.current(document);
    if (!analysis) throw new Error('It is not read.');
    const line = new LineNode({ kind: 'overalls', state: 'done', done: 0, open: 0, places: [] }, analysis);
    await vscode.window.showTextDocument(await openNew(grace), vscode.ViewColumn.Beside);
    const found = await subject(line);
    expect([found.analysis.document, told(found), found.call]).toEqual([document, 'undefined: ', undefined]);
  });

  describe('in a row that is older than the text', () => {
    const gone = 'The text changed, and this example is not found again. Choose it once more in the tree.';
    const design = '        - ([2](https://example.com/2)): wrote the design down\n';

    it('is the same example, though others came before it', async () => {
      const editor = await show(middle);
      const [old, last] = [await row('wrote the design down'), await row('answers questions of other teams')];
      await replace(editor, '    - **Project Search**\n', '    - came first\n    - **Project Search**\n');
      expect(told(await subject(old))).toBe('Mastery: wrote the design down');
      expect(told(await subject(old, [last, old]))).toBe(
        'Mastery: answers questions of other teams, wrote the design down',
      );
    });

    it('is none of its neighbours where it is gone or says something else', async () => {
      const editor = await show(middle);
      const old = await row('wrote the design down');
      await replace(editor, design, '');
      expect(await refused(subject(old))).toBe(gone);
      await replace(editor, '    - answers', `${design.replace('design', 'code')}    - answers`);
      expect(await refused(subject(old))).toBe(gone);
      expect(await refused(subject(await row('Mastery'), [old]))).toBe(gone);
    });

    it('is none of two that say the same where both moved', async () => {
      const editor = await show(middle.replace(design, design + design));
      const provider = criteriaProvider(own().host.store, () => false);
      const twins = (await provider.getChildren(await row('Project Search'))) ?? [];
      expect(told(await subject(twins[2]))).toBe('Mastery: wrote the design down');
      await replace(editor, '    - **Project Search**\n', '    - one\n    - two\n    - **Project Search**\n');
      expect(await refused(subject(twins[2]))).toBe(gone);
    });

    it('is no other criterion', async () => {
      const editor = await show(middle);
      const [criterion, example] = [await row('Impact'), await row('a search takes 80 ms')];
      await replace(editor, '### Impact', '### Reach');
      const says = 'There is no criterion “Impact” here. There are: Mastery, Reach, Autonomy.';
      expect(await refused(subject(criterion))).toBe(says);
      expect(await refused(subject(example))).toBe(says);
    });
  });

  describe('in a menu of files', () => {
    it('is that file with its cursor, whichever is active, and the user is asked', async () => {
      const editor = await show(middle);
      putCursor(editor, 'a search takes 80 ms');
      await vscode.window.showTextDocument(await openNew(grace), vscode.ViewColumn.Beside);
      const found = await subject(editor.document.uri, { groupId: 1 });
      expect([found.analysis.document, told(found)]).toEqual([
        editor.document,
        'Impact: a search takes 80 ms',
      ]);
      expect(found.call).toBe(undefined);
    });

    it('is refused where that is no alignment document', async () => {
      await show(middle);
      const { document } = await showFile('notes.md', '# Notes\n');
      expect(await refused(subject(document.uri))).toMatch(/^notes\.md is not recognised /u);
    });
  });

  describe('in a call', () => {
    it('is what the caller names, wherever the cursor is', async () => {
      const editor = await show(middle);
      putCursor(editor, 'a search takes 80 ms');
      const found = await subject({ criterion: 'mastery', example: 2, note: 'x' });
      expect(told(found)).toBe('Mastery: found the rounding error');
      expect(found.call?.note).toBe('x');
      expect(told(await subject({ criterion: { name: 'Mastery', index: 0 }, example: 9 }))).toBe('Mastery: ');
      expect(told(await subject({}))).toBe('undefined: ');
    });

    it('is another document than the active one, if it says so', async () => {
      const other = await openNew(middle.replace('### Impact', '### Reach'));
      await show(middle);
      const { analysis, criterion } = await subject({ uri: other.uri.toString(), criterion: 'Reach' });
      expect([analysis.document, criterion?.name]).toEqual([other, 'Reach']);
    });

    it('is refused where that is not there', async () => {
      await show(middle);
      expect(await refused(subject({ criterion: 'Speed' }))).toBe(
        'There is no criterion “Speed” here. There are: Mastery, Impact, Autonomy.',
      );
      expect(await refused(subject({ uri: 'nowhere:/ada.md' }))).toMatch(/cannot be opened\./u);
    });
  });

  describe('at the cursor', () => {
    it('is the example and the criterion there', async () => {
      const editor = await show(middle);
      for (const [place, says] of [
        ['wrote the design down', 'Mastery: wrote the design down'],
        ['### Impact', 'Impact: '],
        ['Room for Improvement', 'Mastery: '],
        ['# Performance', 'undefined: '],
      ] as const) {
        putCursor(editor, place);
        expect(told(await subject())).toBe(says);
      }
    });

    it('is the inner one of two', async () => {
      const narrative =
        '    - **Project Move:** planned it with three teams.\n        - led the first week\n';
      const editor = await show(middle.replace('    - TODO\n', narrative));
      putCursor(editor, 'led the first week');
      expect(told(await subject())).toBe('Autonomy: led the first week');
      putCursor(editor, 'three teams');
      expect(told(await subject())).toContain('planned it with three teams');
    });

    it('is that of the editor that shows the document, where another one is active', async () => {
      const editor = await show(middle);
      putCursor(editor, 'a search takes 80 ms');
      const notes = await openNew('notes', 'plaintext');
      await vscode.window.showTextDocument(notes, vscode.ViewColumn.Beside);
      expect(told(await subject())).toBe('Impact: a search takes 80 ms');
    });

    it('is the document alone where no editor shows it', async () => {
      const hidden = await openNew(middle);
      await own().host.store.current(hidden);
      const { analysis, ...rest } = await subject();
      expect(analysis.document).toBe(hidden);
      expect(rest).toEqual({ examples: [] });
    });
  });
});
