import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../hosts/temporary';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { answer, pressInRow, textIs } from './support/journeys';
import { makeRepository } from './support/repository';

const text = `---
level: L4
cycle: 2026-H1
---

## Guidance

- Follow your work
    - [Board](https://linear.app/example/view/done)

### Mastery

- Examples
    - ([1](https://github.com/example/search/pull/9)): rank by date
- Room for Improvement
    - (none)

### Autonomy

- Examples
    - TODO
- Room for Improvement
    - (none)
`;

const ada = 'ada@example.com';
const commits = [
  { message: 'Before the cycle', email: ada, day: '2025-12-31' },
  { message: 'Rank by date (#9)', email: ada, day: '2026-01-01' },
  { message: 'Replace `parse` [now](command:x) (#12)', email: ada, day: '2026-02-03' },
  { message: 'Not hers (#13)', email: 'grace@example.com', day: '2026-02-04' },
  { message: 'Run it at night (#14)', email: ada, day: '2026-06-30' },
  { message: 'After the cycle', email: ada, day: '2026-07-01' },
];
const ours = (title: string): string => `Performance Alignment: ${title}`;
const first = '([1](https://github.com/example/search/pull/12)): Replace \\`parse\\` \\[now]\\(command:x)';
const second = '([1](https://github.com/example/search/pull/14)): Run it at night';

describe.runIf(hosts.includes('node'))('Find Examples in the node host', () => {
  let window: Window;
  let removeRepository: () => Promise<void>;
  beforeAll(async () => {
    const home = await temporaryFolder();
    removeRepository = home.remove;
    const folder = path.join(home.path, 'search');
    await makeRepository(folder, 'git@github.com:example/search.git', commits);
    window = await openWindow({ host: 'node', folder, files: { 'a.md': text } });
    await window.editor.open('a.md');
    // Git shows the branch as soon as it has found the repository.
    await window.statusItem('main').waitFor({ timeout: 60_000 });
    await window.statusItem('criteria covered').waitFor();
  });
  afterAll(async () => {
    await window?.close();
    await removeRepository?.();
  });

  it('fills a light criterion from local commits, without leaving the editor', async () => {
    const { page, quickInput } = window;
    await window.command(ours('Find Examples in Local Git Repositories'));
    // Nobody told under which address Ada commits: it is asked for once, and written down.
    await answer(window, 'Under which e-mail address or name does the person commit?', ada);
    await answer(window, 'from now on?');
    const row = (title: string) => page.getByRole('treeitem', { name: title });
    await row('Run it at night, #14, 2026-06-30').waitFor();
    await row('Rank by date, #9, 2026-01-01, in Mastery').waitFor();
    expect(await page.getByRole('treeitem', { name: /, #\d+, / }).count()).toBe(3);
    await row('Run it at night, #14').getByRole('checkbox').click();
    await page.getByText('1 chosen.').waitFor();
    await row('Replace `parse` [now](command:x), #12').getByRole('checkbox').click();
    await page.getByText('2 chosen.').waitFor();
    await window.command(ours('Insert Chosen Results…'));
    await quickInput.shown('Insert 2 Results');
    await answer(window, 'Under which criterion?', 'Autonomy');
    await answer(window, 'Of which project?', 'No project');
    await quickInput.hidden();
    const noted = text.replace('cycle: 2026-H1\n', `cycle: 2026-H1\nidentities:\n  git: ${ada}\n`);
    await textIs(window, noted.replace('    - TODO\n', `    - ${first}\n    - ${second}\n`));
    await row('Run it at night, #14, 2026-06-30, in Autonomy').waitFor();
    await window.press('Control+Z');
    await textIs(window, noted);
  });

  it('filters while one types, and keeps a single row for later', async () => {
    const { page } = window;
    await window.command(ours('Filter Results…'));
    await answer(window, 'Show those with these words', 'nothing has this');
    await page.getByText('No result has all these words.').waitFor();
    await page.getByText('Change the Filter', { exact: true }).click();
    await answer(window, 'Show those with these words', 'night');
    await poll('one row', async () => (await page.getByRole('treeitem', { name: /, #\d+, / }).count()) === 1);
    await pressInRow(
      page.getByRole('treeitem', { name: 'Run it at night' }),
      'Keep Chosen Results for Later',
    );
    await page.getByRole('treeitem', { name: 'Run it at night, #14, 2026-06-30, kept for later' }).waitFor();
    expect(await window.editor.text()).toContain(`- For Later\n    - ${second}\n`);
    await window.command(ours('Clear Results'));
    await page.getByRole('treeitem', { name: 'Run it at night, #14' }).waitFor({ state: 'detached' });
  });
});
