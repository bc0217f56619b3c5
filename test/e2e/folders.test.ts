import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { team } from './support/documents';
import { answer, titles } from './support/journeys';

const review = (employee: string): string =>
  team.replace(
    'employee: Ada Lovelace',
    `employee: ${employee}\ncycle:\n  first: 1999-01-01\n  last: 2199-12-31`,
  );
const ladder = (criterion: string): string => `name: ${criterion}
levels: [L4, L5]
criteria:
  - name: ${criterion}
    description: How well it is done
    levels:
      L4: Well.
      L5: Better.
`;
const files = {
  'team.code-workspace': '{ "folders": [{ "path": "platform" }, { "path": "search" }] }',
  'platform/ada.md': review('Ada Lovelace'),
  'platform/platform.ladder.yaml': ladder('Reliability'),
  'search/grace.md': review('Grace Hopper'),
  'search/search.ladder.yaml': ladder('Relevance'),
  // It looks like a document, and is nobody's.
  'search/.alignment/search.md': review('Nobody'),
};

describe.each(hosts)('A workspace of two folders in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files, workspace: 'team.code-workspace' });
    await window.openContainer('Performance Alignment');
  });
  afterAll(() => window?.close());

  /** The names in the table of all documents. */
  const inTable = () =>
    window.page
      .frameLocator('iframe.webview')
      .last()
      .frameLocator('iframe')
      .getByRole('rowheader')
      .getByRole('button');
  const tableIs = (names: string) =>
    poll(`the table of ${names}`, async () => {
      // The frame may be on its way to its place yet.
      const found = await inTable()
        .allTextContents()
        .catch(() => []);
      return found.join() === names;
    });

  it('has an overview of the documents in both', async () => {
    await window.command('Performance Alignment: Show All Documents as Table');
    await tableIs('Ada Lovelace,Grace Hopper');
  });

  it('has that table again when the window is opened anew', async () => {
    // As a user does it, since then the window keeps what is open.
    await window.command('Developer: Reload Window');
    await window.page.waitForEvent('load', { timeout: 60_000 });
    await window.page.locator('.tab', { hasText: 'Overview' }).waitFor({ timeout: 40_000 });
    await tableIs('Ada Lovelace,Grace Hopper');
  });

  it('begins a document in the folder from which its ladder is', async () => {
    await window.command(titles.newDocument);
    await answer(window, 'Who is the document about?', 'Ken');
    await window.quickInput.shown('Where do the criteria come from?');
    expect(await window.quickInput.labels()).toEqual(['platform', 'search', 'search', 'Built-in Starter']);
    await window.quickInput.pick('search');
    await answer(window, 'Which level is the person at?');
    await answer(window, 'Which level comes next?');
    await answer(window, 'Which cycle is it?', '2199-H1');
    await window.quickInput.shown('It is written to search.');
    await window.press('Enter');
    await window.page.locator('.tab.active[data-resource-name="ken-2199-H1.md"]').waitFor();
    const text = await window.editor.text();
    expect(text).toContain('### Relevance');
    // The ladder of its own folder says what its criterion means.
    expect(text).toContain('> **L4:** Well.');
  });

  it('proposes what is nearest to the document that is open', async () => {
    await window.command(titles.newDocument);
    await answer(window, 'Who is the document about?', 'Barbara');
    await window.quickInput.shown('Where do the criteria come from?');
    const focused = window.page.locator('.quick-input-list .monaco-list-row.focused');
    await focused.filter({ hasText: 'search.ladder.yaml' }).waitFor();
    await window.quickInput.pick('Built-in Starter');
    await answer(window, 'Which level is the person at?', '');
    await answer(window, 'which is the next level?', '');
    await answer(window, 'Which cycle is it?', '2199-H1');
    await window.quickInput.shown('It is written to search.');
    await window.quickInput.cancel();
  });
});
