import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import type { ThemeKind } from './harness/workbench';
import { type Violation, violationsIn } from './support/axe';
import { team } from './support/documents';
import { answer } from './support/journeys';

/** With something for later, and the same evidence under two criteria. */
const text = team
  .replace('# Ada Lovelace\n', '# Ada Lovelace\n\n- For Later\n    - ask Grace\n')
  .replace('wiki.example.com/latency', 'wiki.example.com/index');
/** What gets code lenses from VS Code itself, in a document that has no file. */
const conflict = '<<<<<<< ours\neggs\n=======\nmilk\n>>>>>>> theirs\n';

/** What VS Code itself draws so, wherever a finding is told whose code links to its explanation. */
const drawnForAnybody = [
  'color-contrast: marker-code > span.monaco-highlighted-label',
  // The tab of the problems, with their number.
  'label-content-name-mismatch: actions-container > tab.action-item',
  // All code lenses, in the theme's colour for them. Those of a conflict stand on a colour of their own, on which axe
  // passes no judgement.
  'color-contrast: codelens-decoration > button.',
  // The same, as VS Code remembers them of a document that was open before.
  'color-contrast: codelens-decoration > span.',
];

describe.each(hosts)('Accessibility in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'a.md': text, 'bad.json': '[1 2 3]\n' },
      settings: { 'performanceAlignment.codeLens.enabled': true },
      size: { width: 1280, height: 1300 },
    });
  });
  afterAll(() => window?.close());

  it.each<ThemeKind>(['light', 'highContrast'])(
    'has no faults beyond those of VS Code without us, in a %s theme',
    async (kind) => {
      await window.theme(kind);
      const known = new Set([...drawnForAnybody, ...(await faultsWithoutUs()).map((fault) => fault.kind)]);
      const ours = await faultsOfOurs();
      expect(ours.filter((fault) => !known.has(fault.kind))).toEqual([]);
    },
  );

  it('would see a fault', async () => {
    await window.page.evaluate(() => {
      const row = document.querySelector('.part.sidebar [role=treeitem] .monaco-icon-label');
      row?.append(Object.assign(document.createElement('img'), { src: 'data:,' }));
    });
    expect((await violationsIn(window.page)).map(({ kind }) => kind)).toContain(
      'image-alt: monaco-icon-label > img.',
    );
  });

  /** VS Code's own problems, code lenses, lists and boxes. */
  async function faultsWithoutUs(): Promise<Violation[]> {
    const { quickInput: input, page, editor } = window;
    const faults: Violation[] = [];
    const look = async () => faults.push(...(await violationsIn(page)));
    await editor.open('bad.json');
    await window.command('File: New Untitled Text File');
    await page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
    await page.keyboard.insertText(conflict);
    await lens('Accept Both Changes').waitFor();
    await problems('Expected comma');
    // A view with buttons in its title.
    await window.command('Explorer: Focus on Outline View');
    await page.locator('.part.sidebar .pane-header.expanded').getByText('Outline').hover();
    await look();
    await window.press('F1');
    await input.rows.first().waitFor();
    await look();
    await window.press('Escape');
    await window.command('Output: Add Compound Log...');
    await input.rows.first().waitFor();
    await look();
    await window.press('Escape');
    await input.hidden();
    // A list with a second line in its rows.
    await window.command('View: Reopen Editor With...');
    await input.rows.first().waitFor();
    await look();
    await window.press('Escape');
    await input.hidden();
    await window.command('View: Revert and Close Editor');
    await window.command('View: Close Editor');
    return faults;
  }

  /** Our views, findings, code lenses and questions. */
  async function faultsOfOurs(): Promise<Violation[]> {
    const { quickInput: input, page, editor } = window;
    const faults: Violation[] = [];
    const look = async () => faults.push(...(await violationsIn(page)));
    await window.command('View: Show Explorer');
    await editor.open('a.md');
    await window.openContainer('Performance Alignment');
    for (const name of [/^Craft/, /^For Later/]) await expand(window.treeItem(name));
    await window.treeItem(/^replaced the index, 1 link, also under Impact/).waitFor();
    await window.treeItem('ask Grace').waitFor();
    await window.statusItem('1/3 criteria covered').waitFor();
    await lens('3 examples · covered').waitFor();
    await page.locator('.squiggly-info').first().waitFor({ state: 'attached' });
    await problems('is light');
    await look();
    await window.command('Performance Alignment: Insert Example…');
    await input.shown('Under which criterion?');
    await input.row('Keep for Later').waitFor();
    await look();
    await answer(window, 'Under which criterion?', 'Impact');
    await input.shown('Of which project?');
    await input.row('No project').waitFor();
    await look();
    await answer(window, 'Of which project?', 'No project');
    await input.shown('What does it rest on?');
    await look();
    await answer(window, 'What does it rest on?', 'javascript:alert(1)');
    await input.shown('Only addresses that begin with https:// are used.');
    await look();
    await window.press('Escape');
    await input.hidden();
    await window.command('View: Close All Editors');
    return faults;
  }

  /** Opens a row, which may be drawn anew at any time. */
  const expand = (row: Locator) =>
    poll('an open row', async () => {
      if ((await row.getAttribute('aria-expanded')) === 'true') return true;
      await row
        .locator('.monaco-tl-twistie')
        .click({ timeout: 2000 })
        .catch(() => undefined);
      return false;
    });

  /** VS Code keeps editors that show no more: this one shows. */
  const lens = (says: string) =>
    window.page.locator('.codelens-decoration:visible', { hasText: says }).first();

  /** Two problems, whose number stands beside the title of their list. */
  const problems = async (says: string): Promise<void> => {
    await poll(`two problems: ${says}`, async () => {
      const labels = await window.problems();
      return labels.length === 2 && labels.every((label) => label.includes(says));
    });
    await window.page.locator('.panel .action-item.checked .badge-content', { hasText: '2' }).waitFor();
  };
});
