import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { shownBehind } from './support/colours';
import { notes, readme, team } from './support/documents';
import { messageShown, textIs, titles } from './support/journeys';

describe.each(hosts)('What is no alignment document in the %s host', (host) => {
  let window: Window;
  const sidebar = () => window.page.locator('.part.sidebar');
  const running = () => window.page.locator('.runtime-extensions-editor');
  const showRunning = async () => {
    await window.command('Developer: Show Running Extensions');
    await running().locator('.extension .name').first().waitFor();
    // In development, it goes by its identifier.
    return running().getByText(/^(Performance Alignment|alignment-docs\.performance-alignment)$/);
  };
  const closeRunning = async () => {
    // In newer versions it is a dialog.
    if (await window.page.locator('.monaco-modal-editor-block').isVisible()) await window.press('Escape');
    else await window.command('View: Close Editor');
    await running().waitFor({ state: 'hidden' });
  };
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'other.txt': team, 'notes.md': notes, 'README.md': readme, 'a.md': team },
    });
  });
  afterAll(() => window?.close());

  it('does not even start the extension, being no Markdown', async () => {
    await window.editor.open('other.txt');
    const ours = await showRunning();
    expect(await ours.count()).toBe(0);
    await closeRunning();
    // Markdown does, so that a list without it says something.
    await window.editor.open('notes.md');
    await (await showRunning()).waitFor();
    await closeRunning();
  });

  it.each(['other.txt', 'notes.md', 'README.md'])('stays as it is: %s', async (name) => {
    await window.editor.open(name);
    await window.editor.goTo(1);
    await window.editor.type('x');
    await window.press('Control+Z');
    expect(await shownBehind(window.editor.root)).toEqual([]);
    expect(await window.problems()).toEqual([]);
    for (const severity of ['error', 'warning', 'info', 'hint'] as const) {
      expect(await window.editor.squiggles(severity).count()).toBe(0);
    }
    expect(await window.statusItem('criteria covered').count()).toBe(0);
    await textIs(window, { 'other.txt': team, 'notes.md': notes, 'README.md': readme }[name] ?? '');
  });

  it('leads to a message that says what to do, where a command wants one', async () => {
    await window.command(titles.insertExample);
    await messageShown(
      window,
      'README.md is not recognised as an alignment document. “Treat This File as an Alignment Document” says why, and makes it one.',
    );
  });

  it('leads to a view that says what to do, and whose buttons do it', async () => {
    await window.command('View: Close All Editors');
    await window.openContainer('Performance Alignment');
    await sidebar().getByText('No alignment document is open').waitFor();
    await sidebar().getByRole('button', { name: 'Open a File' }).click();
    await window.quickInput.shown('Search files by name');
    await window.press('Escape');
    await sidebar().getByRole('button', { name: 'New Alignment Document' }).first().click();
    await window.quickInput.shown('Who is the document about?');
    await window.press('Escape');
    await sidebar().getByRole('button', { name: 'New Markdown File' }).click();
    await window.statusItem('Markdown').waitFor();
    await window.editor.type('pa-document');
    await window.press('Control+Space');
    await window.editor.suggestions.filter({ hasText: 'pa-document' }).first().waitFor();
    await window.press('Enter');
    await window.treeItem('Performance Criteria A, unstarted, 0 of 3 examples').waitFor();
    expect(await window.problems()).toEqual([]);
    await window.statusItem('0/2 criteria covered').waitFor();
    // It goes with its document.
    await window.command('View: Close Editor');
    await window.answer("Don't Save");
    await sidebar().getByText('No alignment document is open').waitFor();
    await poll('no status', async () => (await window.statusItem('criteria covered').count()) === 0);
  });
});
