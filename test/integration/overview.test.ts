import * as vscode from 'vscode';
import type { OverviewRow, UnreadRow } from '../../src/cycle/overview/row';
import { LiveOverview } from '../../src/features/overview/live';
import { OverviewNode } from '../../src/features/overview/node';
import { commands } from '../../src/host/ids';
import { subjectOf } from '../../src/host/subject';
import { searchWorkspace } from '../../src/host/workspaceDocuments';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { folder, replace, showNew, writeFile } from './support/documents';
import { hostForEach, refused } from './support/host';
import { set } from './support/settings';
import { readme } from './support/texts';

/** A document of a cycle that runs until further notice, with so many examples under its only criterion. */
function review(employee: string, examples: number, cycle = 'first: 2000-01-01\n  last: 2199-12-31'): string {
  const bullets = Array.from({ length: examples }, (_, index) => `    - thing ${index + 1}\n`).join('');
  return `---
employee: ${employee}
level: L4
cycle:
  ${cycle}
check-ins: []
---

## Current Level: L4

### Mastery

- Examples
${bullets || '    - TODO\n'}`;
}

const over = 'first: 2001-01-01\n  last: 2001-06-30';

describe('overview', () => {
  const own = hostForEach();
  const never = new AbortController().signal;

  /** The names in the rows, in their order. */
  const people = (): (string | undefined)[] => own().host.index.rows().map(person);
  const person = (row: OverviewRow | UnreadRow): string | undefined =>
    'unread' in row ? row.unread : row.person;
  const rowOf = (name: string) =>
    own()
      .host.index.rows()
      .find((row): row is OverviewRow => person(row) === name);

  beforeEach(() => set('checkIn.everyDays', 0));

  it('has a row for every alignment document of the workspace, and opens none', async () => {
    await writeFile('unopened.md', review('Ada', 3));
    await writeFile('reviews/2001/grace.md', review('Grace', 0, over));
    await writeFile('reviews/linus.markdown', review('Linus', 1));
    await writeFile('README.md', readme);
    await writeFile('sample.md', review('Nobody', 1).replace('---\n', '---\nalignment: false\n'));
    await writeFile('node_modules/thing/ken.md', review('Ken', 1));
    await writeFile('.alignment/template.md', review('Template', 1));
    expect(await own().host.index.look(never, { rows: true })).toBe(true);
    // One that is light, one that wants nothing, one that is over.
    expect(people()).toEqual(['Linus', 'Ada', 'Grace']);
    expect(rowOf('Ada')).toMatchObject({
      level: 'L4',
      time: 'running',
      criteria: { covered: 1, total: 1 },
      examples: { count: 3, needed: 3 },
    });
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.path).join(' ');
    expect(open).not.toContain('unopened.md');
  });

  it('leaves out what the user leaves out of the workspace', async function () {
    // The search of the web host's own file system does not heed that setting.
    if (folder().scheme !== 'file') this.skip();
    await writeFile('ada.md', review('Ada', 3));
    await writeFile('archive/grace.md', review('Grace', 3));
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/archive': true }, vscode.ConfigurationTarget.Global);
    try {
      await own().host.index.look(never, { rows: true });
      expect(people()).toEqual(['Ada']);
    } finally {
      await files.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('takes what is open as it is, saved or not', async () => {
    const uri = await writeFile('ada.md', review('Ada', 3));
    const editor = await vscode.window.showTextDocument(uri);
    await replace(editor, 'employee: Ada', 'employee: Ada Lovelace');
    await showNew(review('Grace', 1));
    await own().host.index.look(never, { rows: true });
    expect(people()).toEqual(['Grace', 'Ada Lovelace']);
  });

  it('goes by the settings, and reads again where they change', async () => {
    await writeFile('ada.md', review('Ada', 3));
    await own().host.index.look(never, { rows: true });
    await set('coverage.minimumExamples', 4);
    await own().host.index.look(never, { rows: true });
    expect(rowOf('Ada')?.examples).toEqual({ count: 3, needed: 4 });
    await set('files.maximumSize', 1);
    await writeFile('large.md', review('Large', 90));
    await own().host.index.look(never, { rows: true });
    expect(people()).toEqual(['Ada', 'large']);
  });

  it('forgets what is gone', async () => {
    const uri = await writeFile('ada.md', review('Ada', 3));
    await own().host.index.look(never, { rows: true });
    await vscode.workspace.fs.delete(uri);
    await own().host.index.look(never, { rows: true });
    expect(people()).toEqual([]);
  });

  it('looks at no more files than it is told, and says so', async function () {
    // The search of the web host's own file system (`provideFileSearchResults` of @vscode/test-web) stops at the limit
    // counting files of any name, and VS Code leaves out what is no Markdown only then: where there are other files
    // beside, it gives too few. Searches that heed the pattern themselves do not.
    if (folder().scheme !== 'file') this.skip();
    const names = ['ada', 'grace', 'linus'];
    // Of other names than those of documents that VS Code still holds: what is open needs no file.
    for (const name of names) await writeFile(`bound-${name}.md`, review(name, 3));
    const seen = () => people().filter((name) => names.includes(name ?? '')).length;
    const { total } = await searchWorkspace();
    expect(await own().host.index.look(never, { rows: true, most: total - 1 })).toBe(false);
    expect(await own().host.index.look(never, { rows: true, most: total })).toBe(true);
    expect(seen()).toBe(3);
  });

  it('is taken back at any file, and keeps what it found', async () => {
    // Of other names than those of documents that VS Code still holds: what is open needs no file.
    for (const name of ['ada', 'grace', 'linus']) await writeFile(`bound-${name}.md`, review(name, 3));
    await own().host.index.look(never, { rows: true });
    const abort = new AbortController();
    let looked = 0;
    const isAll = await own().host.index.look(abort.signal, {
      rows: true,
      tell: (progress) => {
        looked = progress.looked;
        abort.abort();
      },
    });
    expect([isAll, looked]).toEqual([false, 1]);
    expect(people()).toHaveLength(3);
  });

  it('reads no file again that did not change', async () => {
    const uri = await writeFile('ada.md', review('Ada', 3));
    const find = async (stamp?: string) => {
      const search = await searchWorkspace({ stampOf: () => stamp });
      for await (const { found } of search.documents()) if (found) return found;
      throw new Error('There is no document.');
    };
    const { stamp, glance } = await find();
    expect(glance?.text).toBe(review('Ada', 3));
    expect(await find(stamp)).toEqual({ uri, stamp });
    await writeFile('ada.md', review('Ada', 4));
    expect((await find(stamp)).glance?.text).toBe(review('Ada', 4));
  });

  it('gives the rows to callers', async () => {
    const uri = await writeFile('ada.md', review('Ada', 3));
    const found = await vscode.commands.executeCommand(commands.showOverview, {});
    expect(found).toMatchObject({ rows: [{ uri: uri.toString(), person: 'Ada' }], isAll: true });
  });

  describe('that is shown', () => {
    let live: LiveOverview;
    const shown = (names: string[]) =>
      until(`the rows ${names.join(', ')}`, live.onDidChange, () => people().join() === names.join());
    const done = () => until('the look to end', live.onDidChange, () => live.state.kind === 'done');

    beforeEach(() => {
      live = new LiveOverview(own().host);
    });
    afterEach(() => live.dispose());

    it('follows the files', async () => {
      const uri = await writeFile('ada.md', review('Ada', 3));
      live.show('view', true);
      await done();
      expect(people()).toEqual(['Ada']);
      await writeFile('grace.md', review('Grace', 3));
      await shown(['Ada', 'Grace']);
      await writeFile('ada.md', review('Zoe', 3));
      await shown(['Grace', 'Zoe']);
      await vscode.workspace.fs.delete(uri);
      await shown(['Grace']);
    });

    it('follows what is typed, before it is saved', async () => {
      const uri = await writeFile('ada.md', review('Ada', 3));
      live.show('view', true);
      await done();
      const editor = await vscode.window.showTextDocument(uri);
      await replace(editor, 'employee: Ada', 'employee: Ada Lovelace');
      await shown(['Ada Lovelace']);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await shown(['Ada']);
    });

    it('does nothing while nobody sees it, and catches up then', async () => {
      await writeFile('ada.md', review('Ada', 3));
      live.show('view', true);
      await done();
      live.show('view', false);
      let told = 0;
      live.onDidChange(() => {
        told += 1;
      });
      const editor = await showNew(review('Grace', 3));
      await own().host.store.current(editor.document);
      expect([told, people()]).toEqual([0, ['Ada']]);
      live.show('view', true);
      await shown(['Ada', 'Grace']);
    });

    it('stops where it is told to', async () => {
      await writeFile('ada.md', review('Ada', 3));
      live.show('view', true);
      live.stop();
      expect(live.state).toEqual({ kind: 'stopped' });
      await live.look();
      expect(live.state).toEqual({ kind: 'done', isAll: true });
      expect(people()).toEqual(['Ada']);
    });
  });

  describe('row', () => {
    it('opens its document for the commands that are about it', async () => {
      const uri = await writeFile('ada.md', review('Ada', 3));
      await own().host.index.look(never, { rows: true });
      const [row] = own().host.index.rows();
      const node = new OverviewNode(row ?? { uri: '', unread: 'large' });
      const { analysis } = await subjectOf(own().host.store, [node]);
      expect(vscode.window.activeTextEditor?.document.uri.toString()).toBe(uri.toString());
      expect(analysis.model.employee).toBe('Ada');
    });

    it('says so where its file is gone', async () => {
      const uri = await writeFile('ada.md', review('Ada', 3));
      await vscode.workspace.fs.delete(uri);
      const node = new OverviewNode({ uri: uri.toString(), unread: 'complex' });
      expect(await refused(subjectOf(own().host.store, [node]))).toContain('cannot be opened');
    });

    it('opens nothing for the commands of the view, which are given the row that has the focus', async () => {
      const uri = await writeFile('ada.md', review('Ada', 3));
      const { host } = own();
      host.command('refresh', async () => 'done');
      const node = new OverviewNode({ uri: uri.toString(), unread: 'complex' });
      expect(await host.run('refresh', node)).toBe('done');
      expect(vscode.window.activeTextEditor).toBe(undefined);
    });
  });
});
