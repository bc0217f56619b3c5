import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { answer, comes, textIs, titles } from './support/journeys';

const ladder = `name: Engineering
url: https://wiki.example.com/ladder
levels:
  - { name: L4, title: Senior Engineer }
  - { name: L5, title: Staff Engineer }
criteria:
  - name: Craft
    description: How well the work is made
    levels:
      L4: Builds what others can change without asking.
      L5: Sets the standard for a whole area.
`;

const begun = `---
employee: Grace Hopper
level: L4
next-level: L5
cycle: 2199-H1
---

# Performance Alignment: Grace Hopper, 2199-H1

## Guidance

- Read through
    - \`link to performance management process\`
    - [Engineering](https://wiki.example.com/ladder)
- Previous cycle
    - \`link to previous performance review\`
    - \`summarize key points from previous performance review\`
- Follow your work
    - \`link to completed tickets/cards\`
    - \`link to completed pull requests\`
    - \`link to pull request reviews\`
    - \`link to notable mentions in chat system\`
    - \`link to documents/pages created\`

## Current Level: L4

### Craft

> **General:** How well the work is made
>
> **L4:** Builds what others can change without asking.
>
> **L5:** Sets the standard for a whole area.

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO
`;

const following = begun
  .replaceAll('2199-H1', '2199-H2')
  .replace('Read through', 'Reference Docs')
  .replace('Follow your work', 'References')
  .replace(/- Previous cycle\n.*\n.*\n/u, '- Previous Cycle\n    - [Review of 2199-H1](grace-2199-H1.md)\n');

describe.each(hosts)('A new document in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'engineering.ladder.yaml': ladder, 'notes.md': '# Notes\n' },
    });
    // Its menus are there when its view is.
    await window.openContainer('Performance Alignment');
  });
  afterAll(() => window?.close());

  it('is offered by File > New File, and left by Escape', async () => {
    // The menu is filled when the window has got round to it.
    await poll('the new document', async () => {
      await window.command('Create: New File...');
      const row = window.quickInput.row(/New Alignment Document/u);
      if (await comes(row)) return true;
      await window.press('Escape');
      return false;
    });
    await window.quickInput.pick(/New Alignment Document/u);
    await window.quickInput.shown('Who is the document about?');
    await window.press('Escape');
    await window.quickInput.hidden();
  });

  it('begins from a ladder, with every answer to be gone back to, at the first placeholder', async () => {
    await window.command(titles.newDocument);
    await answer(window, 'Who is the document about?', 'Grace Hopper');
    await window.quickInput.shown('Where do the criteria come from?');
    expect(await window.quickInput.labels()).toEqual(['engineering', 'Built-in Starter']);
    await window.quickInput.back();
    await window.quickInput.shown('Who is the document about?');
    expect(await window.quickInput.box.inputValue()).toBe('Grace Hopper');
    await window.press('Enter');
    await answer(window, 'Where do the criteria come from?');
    await window.quickInput.shown('Which level is the person at?');
    await window.quickInput.pick('L4');
    await answer(window, 'Which level comes next?');
    await answer(window, 'Which cycle is it?', '2199-H1');
    await window.quickInput.shown('What is the file called?');
    expect(await window.quickInput.box.inputValue()).toBe('grace-2199-H1.md');
    await answer(window, 'What is the file called?', 'notes');
    await window.quickInput.shown('notes.md is there already, and stays as it is. notes-2.md is free.');
    await window.quickInput.fill('grace-2199-H1');
    await window.press('Enter');
    // The placeholder that is to be written first.
    await window.statusItem(/Ln 13, Col \d+ \(40 selected\)/u).waitFor();
    await textIs(window, begun);
  });

  it('is followed by that of the next cycle, by pressing Enter', async () => {
    await window.command(titles.startNextCycle);
    await answer(window, 'Which level is the person at?');
    await answer(window, 'which is the next level?');
    await answer(window, 'Which cycle is it?');
    await answer(window, 'Where is the last review?');
    await window.quickInput.shown('What is the file called?');
    // A key that comes while the name is looked at is lost.
    await poll('the file', async () => {
      if (!(await window.quickInput.box.isVisible())) return true;
      await window.press('Enter');
      return window.quickInput.box.waitFor({ state: 'hidden', timeout: 2000 }).then(
        () => true,
        () => false,
      );
    });
    await textIs(window, following);
  });
});
