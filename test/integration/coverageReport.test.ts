import * as vscode from 'vscode';
import { registerCoverageReport } from '../../src/features/coverageReport';
import { reportPage } from '../../src/features/coverageReport/page';
import { Report, type ReportState } from '../../src/features/coverageReport/panel';
import { commands, panels } from '../../src/host/ids';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import { folder, replace, showFile, showNew, writeFile } from './support/documents';
import { hostForEach } from './support/host';

const text = `---
employee: Ada
level: L4
cycle: 2026-H1
check-ins: [2026-02-03]
---

## Guidance

- [How reviews work](https://a.example/how)

## Current Level: L4

### Mastery

- Examples
    - **Project Search:** rebuilt it (2026-01-20)
    - **Project Search:** wrote it down (2026-03-04)
    - <!-- private --> **Project Secret:** something <!-- /private --> else

### Impact

- Examples
    - saves a day a week (2026-03-04)
`;

describe('coverage report', () => {
  const own = hostForEach(registerCoverageReport);

  const reportTabs = (): string[] =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : [])),
    );

  /** A report on a page that is no panel, with what it was told. */
  function reportOn(uri: vscode.Uri): { report: Report; told: ReportState[]; html(): string } {
    const told: ReportState[] = [];
    const page = {
      visible: true,
      viewColumn: vscode.ViewColumn.Two,
      post: async (state: ReportState) => told.push(state),
    };
    const report = new Report(own().host, page, uri, undefined);
    const html = (): string =>
      told
        .at(-1)
        ?.sections.map((section) => section.html)
        .join('\n') ?? '';
    return { report, told, html };
  }

  function selected(): string {
    const editor = vscode.window.activeTextEditor;
    return editor ? editor.document.getText(editor.selection).trim() : '';
  }

  async function refusal(done: Promise<unknown>): Promise<string> {
    return done.then(
      () => 'It did not reject.',
      (error: Error) => error.message,
    );
  }

  it('opens beside the text, once for each document', async () => {
    const { document } = await showFile('ada.md', text);
    expect(await own().run(commands.showCoverageReport)).toEqual({ uri: document.uri.toString() });
    await own().run(commands.showCoverageReport, { uri: document.uri });
    await poll('the report to be shown', () => reportTabs().join() === 'Coverage: ada.md');
  });

  it('has a page that fetches nothing and runs nothing but its own script', () => {
    const html = reportPage('</script><img src=x>', { uri: 'file:///</script>' });
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
    expect(policy).toMatch(/^default-src 'none'; style-src 'nonce-([a-z0-9]{18,})'; script-src 'nonce-\1'$/u);
    expect(html.match(/<\/script>/gu)).toHaveLength(1);
    expect(html).not.toContain('<img');
  });

  it('leads from a number to what it counts, one after the other', async () => {
    const { document } = await showFile('ada.md', text);
    const { report, html } = reportOn(document.uri);
    await report.respond({ kind: 'ready' });
    expect(html()).toContain('data-place="projects-0-0"');
    await report.respond({ kind: 'show', place: 'projects-0-0' });
    expect(selected()).toContain('rebuilt it');
    await report.respond({ kind: 'show', place: 'projects-0-0' });
    expect(selected()).toContain('wrote it down');
    await report.respond({ kind: 'show', place: 'projects-0-0' });
    expect(selected()).toContain('rebuilt it');
    await report.respond({ kind: 'show', place: 'checkIn-2026-02-03' });
    expect(selected()).toBe('2026-02-03');
    for (const message of [
      undefined,
      'show',
      { kind: 'show', place: 'nowhere' },
      { kind: 'part', part: 'x' },
    ]) {
      await report.respond(message);
    }
    expect(selected()).toBe('2026-02-03');
  });

  it('leads to the right place though the text changed since it was drawn', async () => {
    const editor = await showFile('ada.md', text);
    const { report, told } = reportOn(editor.document.uri);
    await report.respond({ kind: 'ready' });
    await replace(editor, '## Guidance\n', '## Guidance\n\nSome words more.\n');
    await report.respond({ kind: 'show', place: 'months-1-2' });
    expect(selected()).toContain('saves a day a week');
    expect(told).toHaveLength(2);
  });

  it('follows the text', async () => {
    const editor = await showFile('ada.md', text);
    const { report, html } = reportOn(editor.document.uri);
    own().host.own(own().host.store.onDidChange(() => report.refresh()));
    await report.respond({ kind: 'ready' });
    expect(html()).not.toContain('April 2026: 1 example');
    await replace(editor, 'saves a day a week (2026-03-04)', 'saves a day a week (2026-04-04)');
    await poll('the new month', () => html().includes('Impact, April 2026: 1 example'));
  });

  it('says what keeps it from being up to date, and opens a document that was closed', async () => {
    const { document } = await showFile('ada.md', text);
    const { report, told, html } = reportOn(document.uri);
    await report.respond({ kind: 'ready' });
    expect(told.at(-1)?.notice).toBe('');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const gone = reportOn(vscode.Uri.joinPath(folder(), 'gone.md'));
    await gone.report.respond({ kind: 'ready' });
    expect(gone.told.at(-1)).toMatchObject({ notice: expect.stringContaining('is closed'), sections: [] });
    await report.respond({ kind: 'show', place: 'criterion-1' });
    expect(selected()).toBe('Impact');
    const shopping = await showNew('# Shopping\n');
    const other = reportOn(shopping.document.uri);
    await other.report.respond({ kind: 'ready' });
    expect(other.told.at(-1)?.notice).toContain('no alignment document any more');
    expect(html()).toContain('Ada');
  });

  it('shows the document that was asked for of those in a file', async () => {
    const editor = await showFile(
      'two.md',
      `${text}\n## Current Level: L5\n\n### Mastery\n\n- Examples\n    - more\n`,
    );
    const { report, told, html } = reportOn(editor.document.uri);
    await report.respond({ kind: 'ready' });
    expect(told.at(-1)?.part).toBe(0);
    await report.respond({ kind: 'part', part: 1 });
    expect(told.at(-1)?.part).toBe(1);
    expect(html()).toContain('Level L5');
  });

  it('is filled again when the window is opened anew', async () => {
    const { document } = await showFile('ada.md', text);
    const panel = vscode.window.createWebviewPanel(panels.coverageReport, 'old', vscode.ViewColumn.Two);
    await own().run(panels.coverageReport, panel, { uri: document.uri.toString(), part: 0 });
    expect(panel.webview.html).toContain('default-src');
    const lost = vscode.window.createWebviewPanel(panels.coverageReport, 'lost', vscode.ViewColumn.Two);
    await own().run(panels.coverageReport, lost, undefined);
    await poll('the other one to go', () => !reportTabs().includes('lost'));
  });

  it('is exported to a file that was not there before, without what is private', async () => {
    const { document } = await showFile('ada.md', text);
    const to = vscode.Uri.joinPath(folder(), 'report.html');
    await own().run(commands.exportCoverageReport, { uri: document.uri, to });
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    await vscode.workspace.fs.delete(to);
    expect(html).toContain('Project Search');
    expect(html).not.toMatch(/Secret|rebuilt|saves a day|How reviews|<script|<button|https?:/u);
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'`);
    const there = await writeFile('there.html', 'mine\n');
    const again = own().run(commands.exportCoverageReport, { uri: document.uri, to: there });
    expect(await refusal(again)).toContain('is there already');
    expect(new TextDecoder().decode(await vscode.workspace.fs.readFile(there))).toBe('mine\n');
    expect(await refusal(own().run(commands.exportCoverageReport, { uri: document.uri }))).toContain(
      '“to” is missing',
    );
  });

  it('is refused where there is no criterion', async () => {
    await showNew('---\nalignment: true\n---\n\n# Ada\n');
    expect(await refusal(own().run(commands.showCoverageReport))).toContain('There is no criterion yet');
  });
});
