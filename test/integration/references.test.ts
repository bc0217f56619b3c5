import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import { cleanUp, offsetOf, replace, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { linksIn } from './support/links';
import { set } from './support/settings';
import { middle } from './support/texts';

const chat = '`in:#kudos after:${cycleStart-1d} @EMPLOYEE`';
const query = 'in:#kudos after:2198-12-31 @Ada';
const year = new Date().getFullYear();

/** Clicks on the link of a query, which hands over where it stands. */
async function open(document: vscode.TextDocument, text: string): Promise<unknown> {
  const start = offsetOf(document, text);
  return vscode.commands.executeCommand(commands.openReference, document.uri.toString(), start);
}

// Addresses that a browser opens are for the journeys: here the window would ask, and must not.
describe('references', () => {
  before(ourApi);
  beforeEach(() => vscode.env.clipboard.writeText('before'));
  afterEach(cleanUp);

  it('Open Reference puts a query on the clipboard where there is no search to open', async () => {
    const { document } = await showNew(middle);
    expect(await open(document, chat)).toEqual({ kind: 'copied', query });
    expect(await vscode.env.clipboard.readText()).toBe(query);
  });

  it('Open Reference goes by the present text', async () => {
    const editor = await showNew(middle);
    await replace(editor, '@EMPLOYEE`\n', '@EMPLOYEE has:link`\n');
    expect(await open(editor.document, '`in:#kudos')).toEqual({ kind: 'copied', query: `${query} has:link` });
  });

  it('Open Reference does nothing where the reference is gone', async () => {
    const editor = await showNew(middle);
    const start = offsetOf(editor.document, chat);
    await replace(editor, chat, '');
    const answer = vscode.commands.executeCommand(
      commands.openReference,
      editor.document.uri.toString(),
      start,
    );
    expect(await answer).toBeUndefined();
    expect(await vscode.env.clipboard.readText()).toBe('before');
  });

  it('Open Reference does nothing for a document that is closed', async () => {
    const answer = vscode.commands.executeCommand(commands.openReference, 'untitled:Nobody.md', 3);
    expect(await answer).toBeUndefined();
  });

  it('Open All References copies the query, and names what is unfinished', async () => {
    const { document } = await showNew(middle.replace(/ {4}- Pull requests merged.*\n.*\n/u, ''));
    expect(document.getText()).not.toContain('is:pr');
    expect(await vscode.commands.executeCommand(commands.openAllReferences)).toEqual({
      opened: [],
      copied: ['Search Slack'],
      skipped: ['Cards done'],
    });
    expect(await vscode.env.clipboard.readText()).toBe(query);
  });

  it('Open All References leaves out what is not safe to open', async () => {
    await showNew(
      middle
        .replace('    - [Cards done]()\n', '')
        .replace(
          / {4}- Pull requests merged.*\n.*\n/u,
          '    - [Tickets](http://tracker.example.com)\n    - [Cards](command:workbench.action.quit)\n',
        ),
    );
    expect(await vscode.commands.executeCommand(commands.openAllReferences)).toEqual({
      opened: [],
      copied: ['Search Slack'],
      skipped: ['Tickets', 'Cards'],
    });
  });

  const tracked = (guidance: string): string =>
    middle.replace('    - [Cards done]()\n', guidance).replace(/ {4}- Pull requests merged.*\n.*\n/u, '');

  it('Open Reference says where to name the place of a service, and goes there', async () => {
    const { document } = await showNew(tracked('    - Jira\n        - `assignee = EMPLOYEE`\n'));
    const copied = { kind: 'copied', query: 'assignee = Ada', why: 'site' };
    expect(await open(document, '`assignee')).toEqual(copied);
    const tooltip = async () =>
      (await linksIn(document)).find(({ text }) => text.includes('assignee'))?.tooltip;
    expect(await tooltip()).toBe('Copy the query for Jira');
    await set('references.sites', { jira: 'https://jira.example.com' });
    await poll('the search', async () => (await tooltip()) === 'Search Jira for this');
    // What is no address of the web is told, as everywhere.
    await set('references.sites', { jira: 'command:workbench.action.quit' });
    expect(await open(document, '`assignee')).toBeUndefined();
    await set('references.sites', ['https://jira.example.com']);
    expect(await open(document, '`assignee')).toEqual(copied);
  });

  it('Open Reference finds GitHub where VS Code signs in to its Enterprise', async () => {
    const link = '    - [Work](https://code.example.com/pulls)\n        - `retries`\n';
    const { document } = await showNew(tracked(link));
    const tooltip = async () => (await linksIn(document)).find(({ text }) => text === '`retries`')?.tooltip;
    expect(await tooltip()).toBe('Copy the query for the service');
    const enterprise = vscode.workspace.getConfiguration('github-enterprise');
    await enterprise.update('uri', 'https://code.example.com/', vscode.ConfigurationTarget.Global);
    try {
      await poll('the search', async () => (await tooltip()) === 'Search GitHub for this');
    } finally {
      await enterprise.update('uri', undefined, vscode.ConfigurationTarget.Global);
    }
    await poll('no search', async () => (await tooltip()) === 'Copy the query for the service');
  });

  it('Open Reference tells what is wrong with a template, and of which service', async () => {
    const { document } = await showNew(tracked('    - Tracker board\n        - `done`\n'));
    const row = async () => (await linksIn(document)).find(({ text }) => text === '`done`')?.tooltip;
    expect(await row()).toBe('Copy the query for the service');
    const service = { id: 'Tracker', name: 'The Tracker', words: ['tracker'] };
    await set('references.services', [service, 7, { id: 'no id', template: 'x' }]);
    await poll('the name', async () => (await row()) === 'Copy the query for The Tracker');
    await set('references.services', [{ ...service, template: 'https://tracker.example.com/{?query}' }]);
    await poll('the search', async () => (await row()) === 'Search The Tracker for this');
    await set('references.services', [{ ...service, template: 'https://{query}/' }]);
    expect(await open(document, '`done`')).toBeUndefined();
    expect(await vscode.env.clipboard.readText()).toBe('before');
  });

  it('Open Reference Since the Last Check-in counts from its day', async () => {
    const dated = middle
      .replace(
        'cycle: 2199-H1',
        `cycle: { first: ${year - 1}-12-01, last: ${year}-06-30 }\ncheck-ins: [${year - 1}-12-31]`,
      )
      .replace('after:${cycleStart-1d}', 'after:${cycleStart}');
    const { document } = await showNew(dated);
    const start = offsetOf(document, '`in:#kudos');
    const since = (): Thenable<unknown> =>
      vscode.commands.executeCommand(commands.openReferenceSinceCheckIn, document.uri.toString(), start);
    expect(await since()).toEqual({
      kind: 'copied',
      query: `in:#kudos after:${year - 1}-12-30 @Ada`,
      since: `${year - 1}-12-31`,
    });
  });

  it('Open Reference Since the Last Check-in leaves dates that are written out, and says so', async () => {
    const dated = middle
      .replace(
        'cycle: 2199-H1',
        `cycle: { first: ${year - 1}-12-01, last: ${year}-06-30 }\ncheck-ins: [${year - 1}-12-31]`,
      )
      .replace('after:${cycleStart-1d}', 'after:2199-02-03');
    const { document } = await showNew(dated);
    const start = offsetOf(document, '`in:#kudos');
    expect(
      await vscode.commands.executeCommand(
        commands.openReferenceSinceCheckIn,
        document.uri.toString(),
        start,
      ),
    ).toEqual({
      kind: 'copied',
      query: 'in:#kudos after:2199-02-03 @Ada',
      since: `${year - 1}-12-31`,
      asWritten: true,
    });
  });

  it('refuses where there is nothing to open', async () => {
    await showNew(middle.slice(middle.indexOf('## Current')));
    for (const command of [
      commands.openReference,
      commands.openReferenceSinceCheckIn,
      commands.openAllReferences,
    ]) {
      expect(await vscode.commands.executeCommand(command)).toBeUndefined();
      expect(await refusal(command)).toMatch(/^There is no reference with a link or query/u);
    }
  });

  /** Why a command refuses a caller that passes arguments. */
  async function refusal(command: string): Promise<string> {
    return vscode.commands.executeCommand(command, {}).then(
      () => 'It did not reject.',
      (error: Error) => error.message,
    );
  }
});
