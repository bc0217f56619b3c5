import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { type ThemeKind, themes } from './harness/workbench';
import { violationsIn } from './support/axe';
import { goBehind, textIs } from './support/journeys';

const text = `---
employee: Ada Lovelace
level: L4
cycle: 2026-H1
check-ins: [2026-02-03, 2026-03-03]
---

# Ada

### Mastery

- Examples
    - **Project Search:** replaced the nightly rebuild (2026-01-20)
    - **Project Search:** wrote the design down (2026-03-04)
    - **Error messages:** rewrote forty of them (March 2026)
    - answers questions

### Impact

- Examples
    - **Project Search:** saves a day a week (2026-03-11)
- Room for Improvement
    - (none)
`;

const ours = (title: string): string => `Performance Alignment: ${title}`;

/** Takes a picture where a folder for them is named. */
async function picture(window: Window, name: string): Promise<void> {
  const folder = process.env['REPORT_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await window.screenshot(path.join(folder, `${window.host}-${name}.png`));
}

describe.each(hosts)('The coverage report in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'a.md': text }, size: { width: 1500, height: 1000 } });
    await window.editor.open('a.md');
    await window.statusItem('criteria covered').waitFor();
  });
  afterAll(() => window?.close());

  const report = (): FrameLocator => window.page.frameLocator('iframe.webview').frameLocator('iframe');

  /** The frame that the report is drawn in. */
  async function frame(): Promise<Frame> {
    const main = await report().locator('main').elementHandle();
    const found = await main?.ownerFrame();
    if (!found) throw new Error('The report has no frame.');
    return found;
  }

  /** The place that has the focus in the report. */
  async function focused(): Promise<string> {
    return (await frame()).evaluate(() => (document.activeElement as HTMLElement).dataset['place'] ?? '');
  }

  async function focusIs(place: string): Promise<void> {
    await poll(`the focus on ${place}`, async () => (await focused()) === place);
  }

  /** What the status bar says of the selection: the line that `found` stands on. */
  async function selectionOn(found: string): Promise<void> {
    const line = text.slice(0, text.indexOf(found)).split('\n').length;
    await window.statusItem(new RegExp(`Ln ${line}, Col \\d+ \\(\\d+ selected\\)`, 'u')).waitFor();
  }

  it('shows how the examples are spread', async () => {
    await window.command(ours('Show Coverage Report'));
    await report().getByRole('heading', { name: 'Ada Lovelace' }).waitFor();
    await report().getByRole('button', { name: 'Mastery, March 2026: 2 examples' }).waitFor();
    await report().getByRole('button', { name: 'Mastery, Day unknown: 1 example' }).waitFor();
    await report().getByRole('button', { name: 'Project Search, Mastery: 2 examples' }).waitFor();
    await report().getByRole('button', { name: 'Check-in, Feb 3, 2026' }).waitFor();
    await report().getByText('As a table').click();
    await report().getByRole('row', { name: 'Mar 11, 2026 Impact 1' }).waitFor();
    await picture(window, 'report');
  });

  it('is walked through by the keyboard, which leads to the text', async () => {
    await report()
      .locator('main')
      .click({ position: { x: 5, y: 5 } });
    const tabTo = async (section: string): Promise<void> => {
      await poll(`the focus in ${section}`, async () => {
        await window.press('Tab');
        return (await focused()).startsWith(`${section}-`);
      });
    };
    await tabTo('criterion');
    await focusIs('criterion-0');
    await window.press('ArrowDown');
    await focusIs('criterion-1');
    await tabTo('months');
    await focusIs('months-0-0');
    await window.press('ArrowRight');
    await focusIs('months-0-2');
    await window.press('ArrowDown');
    await focusIs('months-1-2');
    await window.press('ArrowUp');
    await focusIs('months-0-2');
    await window.press('Enter');
    await selectionOn('wrote the design down');
  });

  it('goes on to the next example, and comes to the same number by Tab', async () => {
    await report().getByRole('button', { name: 'Mastery, March 2026: 2 examples' }).click();
    await selectionOn('rewrote forty of them');
    await report().getByRole('button', { name: 'Mar 11, 2026: 1 example (Impact)' }).press('Enter');
    await selectionOn('saves a day a week');
  });

  it('follows the text, and leaves the focus to who types there', async () => {
    await report().getByRole('button', { name: 'Impact, March 2026: 1 example' }).focus();
    await window.command('View: Focus First Editor Group');
    await goBehind(window, text, '    - **Project Search:** saves a day a week (2026-03-11)');
    await window.editor.type('\n- did more (2026-03-12)');
    await report().getByRole('button', { name: 'Impact, March 2026: 2 examples' }).waitFor();
    await report().getByRole('row', { name: 'Mar 12, 2026 Impact 1' }).waitFor();
    await window.editor.type(' again');
    const done = '    - **Project Search:** saves a day a week (2026-03-11)\n';
    await textIs(window, text.replace(done, `${done}    - did more (2026-03-12) again\n`));
    const entrance = report().locator('#months [data-place][tabindex="0"]');
    expect(await entrance.getAttribute('data-place')).toBe('months-1-2');
  });

  it('keeps the focus and what is unfolded when it is drawn again', async () => {
    await report().getByRole('button', { name: 'Impact, March 2026: 2 examples' }).focus();
    const page = await frame();
    await page.evaluate(() => {
      const sections = [...document.querySelectorAll('section')].map(({ id, innerHTML }) => ({
        id,
        html: `${innerHTML}<!-- again -->`,
      }));
      dispatchEvent(new MessageEvent('message', { data: { notice: '', sections } }));
    });
    expect(await page.evaluate(() => document.querySelector('main')?.innerHTML)).toContain('again');
    await focusIs('months-1-2');
    await report().getByRole('row', { name: 'Mar 12, 2026 Impact 1' }).waitFor();
  });

  it('puts what comes to be shown in its place', async () => {
    const page = await frame();
    const shown = (): Promise<string[]> =>
      page.evaluate(() => [...document.querySelectorAll('section')].map(({ id }) => id));
    const before = await shown();
    await page.evaluate(() => {
      const sections = [...document.querySelectorAll('section')].map(({ id, innerHTML: html }) => ({
        id,
        html,
      }));
      const tell = (data: object) => dispatchEvent(new MessageEvent('message', { data }));
      const some = sections.filter(({ id }) => id === 'targets' || id === 'foot');
      for (const each of [some, sections]) tell({ notice: '', sections: each });
    });
    expect(await shown()).toEqual(before);
    expect(before.at(-1)).toBe('foot');
  });

  it.each(Object.keys(themes) as ThemeKind[])(
    'has no faults of accessibility in a %s theme',
    async (kind) => {
      await window.theme(kind);
      await report().getByRole('heading', { name: 'Ada Lovelace' }).waitFor();
      await picture(window, kind);
      expect(await violationsIn(await frame())).toEqual([]);
    },
  );

  it('would see a fault', async () => {
    const page = await frame();
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await violationsIn(page)).map(({ kind }) => kind)).toContain('button-name:  > button.');
  });

  it('says that the document is closed, and opens it from a number', async () => {
    await window.command('View: Focus First Editor Group');
    await window.command('File: Revert File');
    await textIs(window, text);
    await window.command('View: Close Editor');
    await report().getByRole('button', { name: 'Mastery, January 2026: 1 example' }).click();
    await selectionOn('replaced the nightly rebuild');
  });

  it('is there again when the window is opened anew', async () => {
    await window.page.reload();
    await report().getByRole('heading', { name: 'Ada Lovelace' }).waitFor({ timeout: 60_000 });
    await report().getByRole('button', { name: 'Mastery, January 2026: 1 example' }).click();
    await selectionOn('replaced the nightly rebuild');
  });
});
