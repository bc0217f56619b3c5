import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { everywhere } from './support/documents';
import { messageShown, titles } from './support/journeys';

const settings = {
  'performanceAlignment.references.services': [
    {
      id: 'tracker',
      name: 'The Tracker',
      template: 'https://tracker.example.com/search{?query,identity}&from={dayBeforeCycleStart}',
      words: ['tracker'],
    },
  ],
  'performanceAlignment.references.sites': { slack: 'https://example.slack.com' },
};

/** The row of a reference, what the browser is to be asked for, and the query on the clipboard if it is copied. */
type Case = [row: string, address: string, copied?: string];

const cases: readonly Case[] = [
  [
    'Merged on GitHub, GitHub',
    'https://github.com/search?q=is%3Apr%20author%3Aada-example%20%22C%23%20%2B%20100%25%22%20merged%3A2024-07-01..2024-12-31&type=pullrequests',
  ],
  [
    'Issues at the Enterprise, GitHub',
    'https://github.example.com/search?q=is%3Aissue%20assignee%3Aada-example%20closed%3A2024-07-01..2024-12-31&type=issues',
  ],
  [
    'Merge requests, GitLab',
    'https://gitlab.com/dashboard/merge_requests?scope=all&state=merged&author_username=ada&merged_before=2025-01-01&search=a%20%26%20b',
  ],
  [
    'Tickets, Jira',
    'https://example.atlassian.net/issues/?jql=assignee%20%3D%20%22Ada%20Lovelace%22%20AND%20resolved%20%3C%20%222025-01-01%22%20AND%20text%20~%20%22100%25%20%2B%20%231%3A%20%40me%22',
  ],
  [
    'Work items, Azure DevOps',
    'https://dev.azure.com/example/Search%20Team/_workitems?_a=query&wiql=SELECT%20%5BSystem.Id%5D%20FROM%20workitems%20WHERE%20%5BSystem.AssignedTo%5D%20%3D%20%27Ada%20Lovelace%27',
  ],
  [
    'Pages, Confluence',
    'https://confluence.example.com/dosearchsite.action?cql=contributor%20%3D%20%22Ada%20Lovelace%22%20AND%20title%20~%20%22%E8%A8%AD%E8%A8%88%20%26%20more%22',
  ],
  [
    'Google Drive, Google Drive',
    'https://drive.google.com/drive/search?q=owner%3Aada%40example.com%20after%3A2024-06-30%20before%3A2025-01-01',
  ],
  [
    'Tracker, The Tracker',
    'https://tracker.example.com/search?query=done%20%26%20%22C%23%20%2B%20100%25%22&identity=ada%2B1&from=2024-06-30',
  ],
  ['Search Linear, Linear', 'https://linear.app/', 'assignee:Ada Lovelace'],
  ['Search Notion, Notion', 'https://www.notion.so/', 'Created By: Ada Lovelace'],
  [
    'Reviews on Bitbucket, Bitbucket',
    'https://bitbucket.org/example/search/pull-requests/?state=MERGED',
    'author: Ada Lovelace',
  ],
  ['Search Slack, Slack', 'https://example.slack.com/', 'from:@Ada Lovelace after:2024-06-30'],
  ['Her page, link', 'https://wiki.example.com/Ada%20Lovelace?q=a%20%2B%23&as=b+c#top:1'],
];

describe.each(hosts)('References in the %s host', (host) => {
  let window: Window;
  const openedBy = async (act: () => Promise<void>) => {
    const before = window.opened.length;
    await act();
    await poll('a page', () => window.opened.length > before);
    return window.opened.slice(before);
  };

  beforeAll(async () => {
    const files = { 'everywhere.md': everywhere };
    // Tall enough for all rows of the view.
    window = await openWindow({
      host,
      files,
      settings,
      trustedDomains: ['*'],
      size: { width: 1280, height: 1400 },
    });
    await window.editor.open('everywhere.md');
    await window.openContainer('Performance Alignment');
    await window.treeItem('Merged on GitHub, GitHub').waitFor();
  });
  afterAll(() => window?.close());

  it.each<Case>(cases)('ask the browser for exactly one address: %s', async (row, address, copied) => {
    await window.writeClipboard('before');
    expect(await openedBy(() => window.treeItem(row).click())).toEqual([address]);
    expect(await window.readClipboard()).toBe(copied ?? 'before');
    if (copied) await messageShown(window, 'the query is on the clipboard.');
  });

  it('open since the last check-in, and say so where dates are written out', async () => {
    const since = async (reference: string) => {
      await window.command(titles.openReferenceSinceCheckIn);
      await window.quickInput.shown('Which reference?');
      await window.quickInput.pick(reference);
    };
    expect(await openedBy(() => since('Merged on GitHub'))).toEqual([
      'https://github.com/search?q=is%3Apr%20author%3Aada-example%20%22C%23%20%2B%20100%25%22%20merged%3A2024-10-01..2024-12-31&type=pullrequests',
    ]);
    expect(await openedBy(() => since('Issues at the Enterprise'))).toEqual([cases[1]?.[1]]);
    await messageShown(window, 'As written, not since the last check-in: Issues at the Enterprise.');
  });

  it('all ask first for which time', async () => {
    const before = window.opened.length;
    await window.command(titles.openAllReferences);
    await window.quickInput.shown('Open the references for which time?');
    expect(await window.quickInput.labels()).toEqual(['For the whole cycle', 'Since the last check-in']);
    await window.quickInput.pick('Since the last check-in');
    await window.dialog.getByText('Open 13 references, each in a page of its own?').waitFor();
    await window.answer('Cancel');
    expect(window.opened.length).toBe(before);
  });
});
