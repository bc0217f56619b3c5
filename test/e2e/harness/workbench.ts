import type { Locator, Page } from 'playwright-core';
import { quickInput, runCommand } from './quick-input';

/** A theme of each kind, with the class that the window then has. */
export const themes = {
  light: { name: 'Light Modern', className: 'vs' },
  dark: { name: 'Dark Modern', className: 'vs-dark' },
  highContrast: { name: 'Dark High Contrast', className: 'hc-black' },
  highContrastLight: { name: 'Light High Contrast', className: 'hc-light' },
} as const;
export type ThemeKind = keyof typeof themes;

/** The parts of the window around the editor. */
export interface Workbench {
  /** Shows a view container by the title of its icon in the activity bar. */
  openContainer(title: string): Promise<void>;
  /** A row of any tree by its accessible label. */
  treeItem(label: string | RegExp): Locator;
  /** Opens the problems and returns their rows' labels, without the rows of files. */
  problems(): Promise<string[]>;
  readonly problemRows: Locator;
  /** An item of the status bar by its text or accessible label. */
  statusItem(text: string | RegExp): Locator;
  /** The dialog that shows, if any. */
  readonly dialog: Locator;
  /** Answers the dialog by the text of one of its buttons. */
  answer(button: string): Promise<void>;
  /** Opens the notifications; returns their locator. A Node-host window shows them only here. */
  notifications(): Promise<Locator>;
  theme(kind: ThemeKind): Promise<void>;
}

/** Page object for the workbench. */
export function workbench(page: Page): Workbench {
  const problemRows = page.locator('.markers-panel [role=treeitem][aria-level="2"]');
  const dialog = page.locator('.monaco-dialog-box');
  return {
    openContainer: async (title) => {
      const icon = page.locator('.activitybar [role=tab]').filter({
        has: page.locator(`[aria-label^="${title}"]`),
      });
      if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
      await page.locator('.part.sidebar .composite.title').getByText(title, { exact: false }).waitFor();
    },
    treeItem: (label) =>
      page.getByRole('treeitem', { name: label, ...(typeof label === 'string' && { exact: true }) }),
    problemRows,
    problems: async () => {
      if (!(await page.locator('.markers-panel').isVisible())) {
        await runCommand(page, 'Problems: Focus on Problems View');
        await page.locator('.markers-panel').waitFor();
      }
      return problemRows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    },
    statusItem: (text) => page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }),
    dialog,
    answer: async (button) => {
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    notifications: async () => {
      await runCommand(page, 'Notifications: Show Notifications');
      await page.locator('.notifications-center.visible').waitFor();
      return page.locator('.notifications-center.visible .notification-list-item');
    },
    theme: async (kind) => {
      const { name, className } = themes[kind];
      await runCommand(page, 'Preferences: Color Theme');
      const input = quickInput(page);
      await input.shown('Color Theme');
      await input.fill(name);
      await input.pick(name);
      await input.hidden();
      await page.locator(`.monaco-workbench.${className}`).first().waitFor();
    },
  };
}
