import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { answer, textIs, titles } from './support/journeys';

/** The guidance of somebody else's document, with the days of an old cycle and nobody's name. */
const inherited = `# Performance Alignment

### Guidance

- Read through
    - [How a cycle goes](https://wiki.example.com/cycle)
- Follow your work
    - [Merged Pull Requests]()
        - \`user:example is:pr author:EMPLOYEE is:merged merged:>=2024-02-01\`
    - [Reviewed Pull Requests]()
        - \`user:example is:pr reviewed-by:EMPLOYEE created:>=2024-02-01 -author:EMPLOYEE\`
    - Search Slack [#kudos](https://example.slack.com/archives/C1):
        - \`in:#kudos after:2024-01-31 @EMPLOYEE\`
    - Search Notion
        - Sort: \`Created: Newest first\`
        - Created By: \`EMPLOYEE\`
        - Date: \`2024-01-31\` - (today)

---

## Current Level: L4

### Mastery

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
`;

const facts = `---
identities:
  github: ada-example
  slack: ada
  notion: Ada Lovelace
cycle: 2026-H1
---

`;

/** The searches that were not there, behind those that were. */
const added = `    - Closed issues
        - \`is:issue assignee:\${identity} closed:\${cycleStart}..\${cycleEnd}\`
    - Commits
        - \`author:\${identity} author-date:\${cycleStart}..\${cycleEnd}\`
    - Slack messages
        - \`from:@\${identity} after:\${cycleStart-1d} before:\${cycleEnd+1d}\`
    - Slack messages from others
        - \`@\${identity} after:\${cycleStart-1d} before:\${cycleEnd+1d}\`
`;

const setUp = facts + inherited.replace('(today)\n', (row) => row + added);

const cycled = [
  ['merged:>=2024-02-01', 'merged:${cycleStart}..${cycleEnd}'],
  ['created:>=2024-02-01', 'updated:>=${cycleStart}'],
  ['after:2024-01-31', 'after:${cycleStart-1d} before:${cycleEnd+1d}'],
  ['`2024-01-31` - (today)', '`${cycleStart}` - (today)'],
].reduce((text, [old = '', now = '']) => text.replace(old, () => now), setUp);

const gitHub = {
  merged:
    'https://github.com/search?q=user%3Aexample%20is%3Apr%20author%3Aada-example%20is%3Amerged' +
    '%20merged%3A2026-01-01..2026-06-30&type=pullrequests',
  reviewed:
    'https://github.com/search?q=user%3Aexample%20is%3Apr%20reviewed-by%3Aada-example' +
    '%20updated%3A%3E%3D2026-01-01%20-author%3Aada-example&type=pullrequests',
  closed:
    'https://github.com/search?q=is%3Aissue%20assignee%3Aada-example%20closed%3A2026-01-01..2026-06-30&type=issues',
  commits:
    'https://github.com/search?q=author%3Aada-example%20author-date%3A2026-01-01..2026-06-30&type=commits',
};

describe.each(hosts)('A guidance of an old cycle in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'inherited.md': inherited }, trustedDomains: ['*'] });
    await window.editor.open('inherited.md');
    await window.openContainer('Performance Alignment');
    await window.treeItem('Merged Pull Requests, GitHub').waitFor();
  });
  afterAll(() => window?.close());

  /** Waits until a query is on the clipboard, and goes on to the next reference if there is one. */
  const pasted = async (label: string, query: string, isLast = false): Promise<void> => {
    const messages = await window.notifications();
    const told = messages.filter({ hasText: `${label}: the query is on the clipboard` });
    await told.waitFor();
    expect(await window.readClipboard()).toBe(query);
    if (!isLast) await told.getByRole('button', { name: 'Next Reference' }).click();
  };

  it('becomes searches for a person and a half-year in seven actions', async () => {
    let actions = 0;
    const act = async (does: Promise<void>): Promise<void> => {
      actions += 1;
      await does;
    };

    await act(window.command(titles.setUpReferences));
    // The services that the document searches are ticked already.
    await act(answer(window, 'Where is the work found?'));
    await act(answer(window, 'name at GitHub?', 'ada-example'));
    await act(answer(window, 'name at Slack?', 'ada'));
    await act(answer(window, 'name at Notion?', 'Ada Lovelace'));
    await act(answer(window, 'Which cycle is this?', '2026-H1'));
    await textIs(window, setUp);
    await act(window.command(titles.searchCycle));
    await textIs(window, cycled);
    expect(actions).toBe(7);

    // One undo, and nothing is left to be done.
    await window.press('Control+Z');
    await textIs(window, setUp);
    await window.press('Control+Shift+Z');
    await textIs(window, cycled);

    await window.command(titles.openAllReferences);
    await window.answer('Open All');
    await pasted('Search Slack #kudos', 'in:#kudos after:2025-12-31 before:2026-07-01 @ada');
    await pasted(
      'Search Notion',
      'Sort: Created: Newest first\nCreated By: Ada Lovelace\nDate: 2026-01-01 - (today)',
    );
    await pasted('Slack messages', 'from:@ada after:2025-12-31 before:2026-07-01');
    await pasted('Slack messages from others', '@ada after:2025-12-31 before:2026-07-01', true);
    const asked = [
      gitHub.merged,
      gitHub.reviewed,
      'https://example.slack.com/archives/C1',
      'https://www.notion.so/',
      gitHub.closed,
      gitHub.commits,
    ];
    await poll('all pages', () => window.opened.length >= asked.length);
    expect(window.opened).toEqual(asked);
  });
});
