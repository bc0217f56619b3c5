import * as vscode from 'vscode';
import { LiveOverview } from '../../src/features/overview/live';
import { IndexFile } from '../../src/host/indexFile';
import { WorkspaceIndex } from '../../src/host/workspaceIndex';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { deleteLater, folder, replace, writeFile } from './support/documents';
import { hostForEach } from './support/host';
import { set } from './support/settings';
import { readme } from './support/texts';

/** A document that the scanner is certain of. */
function review(employee: string, examples = 1): string {
  const bullets = Array.from({ length: examples }, (_, index) => `    - thing ${index + 1}\n`).join('');
  return `---\nemployee: ${employee}\n---\n\n### Mastery\n\n- Examples\n${bullets}`;
}

/** The same in a shape that only the parser can tell. */
function underlined(employee: string): string {
  return review(employee).replace('### Mastery\n', 'Mastery\n-------\n');
}

describe('workspace index', () => {
  const own = hostForEach();
  const never = new AbortController().signal;
  const storage = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'kept');
  const file = (): vscode.Uri => vscode.Uri.joinPath(storage(), 'documents.jsonl');
  const made: WorkspaceIndex[] = [];

  /** An index as the next start has it. */
  function start(reader = '1.0.0', where: vscode.Uri | undefined = storage()): WorkspaceIndex {
    const { store, engine, log } = own().host;
    const index = new WorkspaceIndex(store, engine, log, new IndexFile(where, reader));
    made.push(index);
    return index;
  }

  /** Looks through the workspace, and tells which texts went to the engine. */
  async function asked(index: WorkspaceIndex, rows: boolean): Promise<number> {
    const { engine } = own().host;
    const ask = engine.ask;
    let count = 0;
    engine.ask = (...args) => {
      if (args[0] === 'overview') count += 1;
      return ask.apply(engine, args as never) as never;
    };
    try {
      await index.look(never, { rows });
    } finally {
      engine.ask = ask;
    }
    return count;
  }

  const people = (index: WorkspaceIndex): (string | undefined)[] =>
    index.rows().map((row) => ('unread' in row ? row.unread : row.person));
  const text = async (): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));

  beforeEach(() => set('checkIn.everyDays', 0));
  afterEach(async () => {
    for (const one of made.splice(0)) one.dispose();
    await vscode.workspace.fs.delete(storage(), { recursive: true }).then(undefined, () => undefined);
  });

  it('knows the documents without the engine, but for those of which only it can tell', async () => {
    const ada = await writeFile('ada.md', review('Ada'));
    const index = start();
    expect(await asked(index, false)).toBe(0);
    expect(index.documents().map(String)).toEqual([ada.toString()]);
    // It has examples, too.
    await writeFile('README.md', readme);
    expect(await asked(index, false)).toBe(1);
    expect(await asked(index, false)).toBe(0);
    expect(index.documents().map(String)).toEqual([ada.toString()]);
    const linus = await writeFile('linus.md', underlined('Linus'));
    expect(await asked(index, false)).toBe(1);
    expect(index.has(linus)).toBe(true);
    expect(people(index)).toEqual(['Linus', 'reading']);
    expect(await asked(index, true)).toBe(1);
    expect(people(index)).toEqual(['Ada', 'Linus']);
  });

  it('has the rows at the next start, before a file is read, and reads none that did not change', async () => {
    await writeFile('ada.md', review('Ada'));
    await writeFile('grace.md', review('Grace'));
    const first = start();
    await first.look(never, { rows: true });
    await first.keep();
    const next = start();
    await next.load();
    expect(next.rows()).toEqual(first.rows());
    expect(people(next)).toEqual(['Ada', 'Grace']);
    expect(await asked(next, true)).toBe(0);
    expect(next.rows()).toEqual(first.rows());
  });

  it('puts right what changed between two starts', async () => {
    const ada = await writeFile('ada.md', review('Ada'));
    await writeFile('grace.md', review('Grace'));
    await writeFile('linus.md', review('Linus'));
    const first = start();
    await first.look(never, { rows: true });
    await first.keep();
    await vscode.workspace.fs.delete(ada);
    await writeFile('grace.md', review('Grace Hopper'));
    await writeFile('linus.md', '# Notes\n');
    await writeFile('ken.md', review('Ken'));
    const next = start();
    await next.look(never, { rows: true });
    expect(people(next)).toEqual(['Grace Hopper', 'Ken']);
  });

  it('keeps no text, and nothing of what is in no folder of the workspace', async () => {
    await writeFile('ada.md', review('Ada'));
    await vscode.workspace.openTextDocument({ language: 'markdown', content: review('Nobody') });
    const index = start();
    await index.look(never, { rows: true });
    await index.keep();
    expect(await text()).toContain('Ada');
    expect(await text()).not.toContain('thing 1');
    expect(await text()).not.toContain('Mastery');
    expect(await text()).not.toContain('untitled:');
  });

  for (const [what, broken] of [
    ['is broken', (kept: string) => kept.slice(0, -20)],
    ['is no text', () => '\u0000\u0001'],
    ['is of an older format', (kept: string) => kept.replace('"format":1', '"format":0')],
    ['holds something else', (kept: string) => kept.replace('"isOurs":true', '"isOurs":"yes"')],
  ] as const) {
    it(`passes over a file that ${what}`, async () => {
      await writeFile('ada.md', review('Ada'));
      const first = start();
      await first.look(never, { rows: true });
      await first.keep();
      await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(broken(await text())));
      const next = start();
      await next.load();
      expect(next.rows()).toEqual([]);
      await next.look(never, { rows: true });
      expect(people(next)).toEqual(['Ada']);
    });
  }

  it('passes over what another version kept, or was read by other settings', async () => {
    await writeFile('ada.md', review('Ada', 3));
    const first = start();
    await first.look(never, { rows: true });
    await first.keep();
    const newer = start('1.0.1');
    await newer.load();
    expect(newer.rows()).toEqual([]);
    await set('coverage.minimumExamples', 4);
    const other = start();
    await other.load();
    expect(other.rows()).toEqual([]);
  });

  it('works where nothing can be kept', async () => {
    await writeFile('ada.md', review('Ada'));
    const index = start('1.0.0', undefined);
    await index.look(never, { rows: true });
    await index.keep();
    expect(people(index)).toEqual(['Ada']);
  });

  it('shows what it knows at once, and follows files that are created, changed, renamed and deleted', async () => {
    const ada = await writeFile('ada.md', review('Ada'));
    const { store, log } = own().host;
    const index = start();
    const live = new LiveOverview({ index, store, log });
    const shown = (...names: string[]) =>
      until(`the rows ${names.join(', ')}`, live.onDidChange, () => people(index).join() === names.join());
    try {
      live.show('view', true);
      await shown('Ada');
      const grace = await writeFile('grace.md', review('Grace'));
      await shown('Ada', 'Grace');
      await writeFile('grace.md', review('Zoe'));
      await shown('Ada', 'Zoe');
      const renamed = vscode.Uri.joinPath(folder(), 'reviews/zz-ada.md');
      deleteLater(renamed);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(ada, renamed);
      expect(await vscode.workspace.applyEdit(edit)).toBe(true);
      await until('the renamed file', live.onDidChange, () => index.has(renamed) && !index.has(ada));
      // Of a file that has just come, VS Code may not tell that it goes.
      await vscode.workspace.fs.delete(grace);
      await shown('Ada');
    } finally {
      live.dispose();
    }
  });

  it('keeps what is open, and not saved, without taking it for what is stored', async () => {
    const uri = await writeFile('ada.md', review('Ada'));
    const editor = await vscode.window.showTextDocument(uri);
    await replace(editor, 'employee: Ada', 'employee: Ada Lovelace');
    const first = start();
    await first.look(never, { rows: true });
    expect(people(first)).toEqual(['Ada Lovelace']);
    await first.keep();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const next = start();
    await next.look(never, { rows: true });
    expect(people(next)).toEqual(['Ada']);
  });
});
