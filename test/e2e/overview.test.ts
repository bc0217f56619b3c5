import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import type { ThemeKind } from './harness/workbench';
import { violationsIn } from './support/axe';
import { team } from './support/documents';

/** The document of a person, in the cycle that is named. */
function review(employee: string, cycle?: string): string {
  const said = cycle === undefined ? '' : `cycle:\n  ${cycle}\n`;
  return team.replace('employee: Ada Lovelace\n', `employee: ${employee}\n${said}`);
}

const files = {
  // Its cycle is over.
  'reviews/2001/linus.md': review('Linus', 'first: 2001-01-01\n  last: 2001-06-30'),
  // It names no cycle.
  'reviews/grace.md': review('Grace Hopper'),
  // There was no check-in since the last century.
  'reviews/ada.md': review('Ada Lovelace', 'first: 1999-01-01\n  last: 2199-12-31'),
  'notes.md': '# Notes\n\n- eggs\n',
};

/** All rows with an accessible label of their own. */
const inAnyList = 'label-content-name-mismatch: monaco-list-rows > treeitem.monaco-list-row';

/** Takes a picture where a folder for them is named. */
async function picture(window: Window, name: string): Promise<void> {
  const folder = process.env['OVERVIEW_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await window.screenshot(path.join(folder, `${window.host}-${name}.png`));
}

describe.each(hosts)('The overview in the %s host', (host) => {
  let window: Window;
  const pane = () => {
    const has = window.page.locator('.pane-header', { hasText: 'Overview' });
    return window.page.locator('.part.sidebar .pane', { has });
  };
  const header = () => pane().locator('.pane-header');
  const rows = () => pane().getByRole('treeitem');
  const labels = () => rows().evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  const shown = (names: string[]) =>
    poll(`the rows ${names.join(', ')}`, async () => {
      const found = await labels();
      return found.map((label) => label.split(', ')[0]).join() === names.join();
    });
  /** Chooses in the menu that is open, which heeds no click just after it came. */
  const choose = async (title: string) => {
    const item = window.page.getByRole('menuitem', { name: title });
    await item.waitFor();
    await poll('the menu to go', async () => {
      if (await item.isVisible()) await item.click();
      return !(await item.isVisible());
    });
  };

  beforeAll(async () => {
    window = await openWindow({ host, files, size: { width: 1280, height: 1200 } });
  });
  afterAll(() => window?.close());

  it('stays closed until somebody opens it', async () => {
    await window.openContainer('Performance Alignment');
    await header().waitFor();
    expect(await header().getAttribute('aria-expanded')).toBe('false');
  });

  it('shows every document of the workspace by need, and opens none', async () => {
    await header().click();
    await shown(['Ada Lovelace', 'Grace Hopper', 'Linus']);
    const [ada, grace, linus] = await labels();
    expect(ada).toContain('1 of 3 criteria covered');
    expect(ada).toContain('check-in due');
    expect(grace).toContain('No cycle is named');
    expect(linus).toContain('ended on 2001-06-30');
    await rows().filter({ hasText: 'L4 · 1/3' }).first().waitFor();
    expect(await window.page.locator('.editor-group-container .tab').count()).toBe(0);
  });

  it.each<ThemeKind>(['light', 'dark', 'highContrast', 'highContrastLight'])(
    'has no faults that VS Code’s own lists have not, in the theme %s',
    async (kind) => {
      await window.theme(kind);
      await rows().first().hover();
      await picture(window, kind);
      const faults = await violationsIn(window.page);
      const ours = faults.filter(({ html, kind: fault }) => html.includes('Lovelace') && fault !== inAnyList);
      expect(ours).toEqual([]);
    },
  );

  it('opens a document by a click, and follows what is typed there', async () => {
    await rows().filter({ hasText: 'Grace Hopper' }).click();
    await window.page.locator('.tab.active', { hasText: 'grace.md' }).waitFor();
    await window.editor.goTo(2);
    await window.press('End');
    await window.editor.type(' Murray');
    await shown(['Ada Lovelace', 'Grace Hopper Murray', 'Linus']);
  });

  it('is shown as a table, whose names open the documents', async () => {
    await window.command('Performance Alignment: Show All Documents as Table');
    const page = window.page.frameLocator('iframe.webview').last().frameLocator('iframe');
    const names = page.getByRole('rowheader').getByRole('button');
    await poll('the names', async () => {
      // The frame may be on its way to its place yet.
      const found = await names.allTextContents().catch(() => []);
      return found.join() === 'Ada Lovelace,Grace Hopper Murray,Linus';
    });
    await picture(window, 'table');
    await names.filter({ hasText: 'Ada Lovelace' }).click();
    await window.page.locator('.tab.active[data-resource-name="ada.md"]').waitFor();
  });

  it('does what there is to do about a document that is not open', async () => {
    await rows().filter({ hasText: 'Linus' }).click({ button: 'right' });
    await picture(window, 'menu');
    await choose('Prepare Review');
    await window.page.locator('.tab', { hasText: 'linus.md' }).waitFor();
    await picture(window, 'prepared');
    await window.treeItem(/^Enough examples, /u).waitFor();
  });

  it('shows the coverage report of a document', async () => {
    await rows().filter({ hasText: 'Linus' }).click({ button: 'right' });
    await choose('Show Coverage Report');
    await window.page.locator('.tab', { hasText: 'Coverage: linus.md' }).waitFor();
  });

  it('is shown by its command', async () => {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await header().waitFor({ state: 'hidden' });
    await window.command('Performance Alignment: Show Overview');
    await shown(['Ada Lovelace', 'Grace Hopper Murray', 'Linus']);
  });

  it('is shown from the title of the criteria, whichever row has the focus there', async () => {
    await header().click();
    await poll('a closed view', async () => (await header().getAttribute('aria-expanded')) === 'false');
    await window.treeItem(/^Linus, /u).click();
    const has = window.page.locator('.pane-header', { hasText: 'Criteria' });
    const criteria = window.page.locator('.part.sidebar .pane', { has });
    await criteria.hover();
    await criteria.getByRole('button', { name: 'More Actions' }).click();
    await choose('Show Overview');
    await poll('an open view', async () => (await header().getAttribute('aria-expanded')) === 'true');
  });
});

describe.each(hosts)('The overview of a workspace without documents in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'notes.md': files['notes.md'] } });
  });
  afterAll(() => window?.close());

  it('says so, and leads to a new document', async () => {
    await window.openContainer('Performance Alignment');
    await window.command('Performance Alignment: Show Overview');
    const sidebar = window.page.locator('.part.sidebar');
    await sidebar.getByText('There is no alignment document in this workspace.').waitFor();
    await picture(window, 'empty');
    await sidebar.getByRole('button', { name: 'New Alignment Document' }).last().click();
    await window.quickInput.shown('Who is the document about?');
  });
});
