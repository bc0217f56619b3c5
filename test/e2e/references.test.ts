import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from './harness/place';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { many, nobody, references } from './support/documents';
import { answer, cursorAt, messageShown, textIs, titles } from './support/journeys';

const search = {
  query: 'is:pr author:ada-example "C# + 100% & more: @me" created:2026-07-01..2026-12-31',
  url:
    'https://github.com/search?q=is%3Apr%20author%3Aada-example%20%22C%23%20%2B%20100%25%20%26%20more%3A%20%40me%22' +
    '%20created%3A2026-07-01..2026-12-31&type=pullrequests',
};
const board = 'https://linear.app/example/view/done?by=a%20%2B%23&as=b+c#top:1';
const thanks = { query: 'in:#thanks after:2026-06-30 @ada', url: 'https://example.slack.com/archives/C1' };

describe.each(hosts)('References in the %s host', (host) => {
  let window: Window;
  /** Does something, and tells which addresses the browser was asked for. */
  const openedBy = async (count: number, act: () => Promise<void>) => {
    const before = window.opened.length;
    await act();
    await poll(`${count} pages`, () => window.opened.length >= before + count);
    return window.opened.slice(before);
  };
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'a.md': references, 'nobody.md': nobody, 'once.md': nobody, 'many.md': many },
      trustedDomains: ['*'],
    });
    await window.editor.open('a.md');
    await window.openContainer('Performance Alignment');
    await window.treeItem('Odd pull requests on GitHub, GitHub').waitFor();
  });
  afterAll(() => window?.close());

  it('open with the exact address from the palette, the tree and the text', async () => {
    expect(new URL(search.url).searchParams.get('q')).toBe(search.query);
    const fromPalette = await openedBy(1, async () => {
      await window.command(titles.openReference);
      await window.quickInput.shown('Which reference?');
      expect(await window.quickInput.labels()).toEqual([
        'Odd pull requests on GitHub',
        'Board',
        'Search Slack #thanks',
      ]);
      await window.quickInput.pick('Odd pull requests on GitHub');
    });
    expect(fromPalette).toEqual([search.url]);
    const fromTree = await openedBy(1, () => window.treeItem('Odd pull requests on GitHub, GitHub').click());
    expect(fromTree).toEqual([search.url]);
    const link = await openedBy(1, () => window.treeItem('Board, Linear').click());
    expect(link).toEqual([board]);
    const fromText = await openedBy(1, async () => {
      const { x, y } = await poll('the query', () => placeOf(window.editor.root, 'author:'));
      await window.editor.root.locator('.detected-link').first().waitFor();
      await window.page.keyboard.down('Control');
      await window.page.mouse.click(x, y);
      await window.page.keyboard.up('Control');
    });
    expect(fromText).toEqual([search.url]);
  });

  it('open the channel at Slack, with the query on the clipboard, and say so', async () => {
    await window.writeClipboard('');
    const opened = await openedBy(1, () => window.treeItem('Search Slack #thanks, Slack').click());
    expect(opened).toEqual([thanks.url]);
    expect(await window.readClipboard()).toBe(thanks.query);
    await messageShown(
      window,
      'Search Slack #thanks: the query is on the clipboard. Paste it into the search of Slack.',
    );
  });

  it('that are unfinished show in the text instead', async () => {
    await window.treeItem('Still to come, unfinished').click();
    await cursorAt(window, references, '- [Still to come]');
  });

  it('ask once for the person, and write the answer into the front matter where one wants that', async () => {
    await window.editor.open('nobody.md');
    const url = 'https://github.com/search?q=is%3Apr%20author%3Aada-example&type=pullrequests';
    const open = async () => {
      await window.command(titles.openReference);
      await answer(window, 'Which reference?');
    };
    const asked = await openedBy(1, async () => {
      await open();
      await answer(window, 'Who is this document about?', 'ada-example');
      await answer(window, 'Use “ada-example” from now on?');
    });
    expect(asked).toEqual([url]);
    const known = `---\nemployee: ada-example\n---\n\n${nobody}`;
    await textIs(window, known);
    expect(await openedBy(1, open)).toEqual([url]);
    await window.press('Control+Z');
    await textIs(window, nobody);
    await window.press('Control+Shift+Z');
    await textIs(window, known);
    await window.press('Control+Z');
    await textIs(window, nobody);
  });

  it('ask once for the person, and keep the answer for the session where one wants that', async () => {
    await window.editor.open('once.md');
    const url = 'https://github.com/search?q=is%3Apr%20author%3Agrace-example&type=pullrequests';
    const open = async () => {
      await window.command(titles.openReference);
      await answer(window, 'Which reference?');
    };
    const asked = await openedBy(1, async () => {
      await open();
      await answer(window, 'Who is this document about?', 'grace-example');
      await window.quickInput.shown('Use “grace-example” from now on?');
      await window.quickInput.pick('Only for now');
    });
    expect(asked).toEqual([url]);
    await textIs(window, nobody);
    expect(await openedBy(1, open)).toEqual([url]);
  });

  it('all open one after another, wait where the clipboard is needed, and can be stopped', async () => {
    await window.editor.open('many.md');
    const before = window.opened.length;
    await window.command(titles.openAllReferences);
    await window.dialog.getByText('Open 7 references, each in a page of its own?').waitFor();
    await window.answer('Cancel');
    expect(window.opened.length).toBe(before);

    const untilSlack = await openedBy(3, async () => {
      await window.command(titles.openAllReferences);
      await window.answer('Open All');
    });
    expect(untilSlack).toEqual(['https://one.example.com/', 'https://two.example.com/', thanks.url]);
    const messages = await window.notifications();
    const waiting = messages.filter({ hasText: 'Search Slack #thanks: the query is on the clipboard.' });
    await waiting.waitFor();
    expect(await window.readClipboard()).toBe('in:#thanks');
    const untilNext = await openedBy(3, () =>
      waiting.getByRole('button', { name: 'Next Reference' }).click(),
    );
    expect(untilNext).toEqual([
      'https://four.example.com/',
      'https://five.example.com/',
      'https://example.slack.com/archives/C2',
    ]);
    const again = (await window.notifications()).filter({
      hasText: 'Search Slack #help: the query is on the clipboard.',
    });
    await again.waitFor();
    await again.hover();
    await again.getByRole('button', { name: 'Clear Notification' }).click();
    await messageShown(
      window,
      'Not opened: Still to come, Seven. They have no link or query yet, or you stopped.',
    );
    expect(window.opened.length).toBe(before + 6);
  });
});
