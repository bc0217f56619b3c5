import type { Locator, Page } from 'playwright-core';
import { placeOf } from './place';
import { poll } from './poll';
import { quickInput } from './quick-input';

/** The active text editor. */
export interface Editor {
  readonly root: Locator;
  /** Opens a file of the window's folder by its path. */
  open(name: string): Promise<void>;
  /** The lines that show, from top to bottom. */
  visibleText(): Promise<string>;
  /** The whole text, by way of the clipboard; moves the selection. */
  text(): Promise<string>;
  /** Types key by key, where the cursor is. */
  type(text: string): Promise<void>;
  /** Puts the cursor at the beginning of a line, or at a column of it; both count from 1. */
  goTo(line: number, column?: number): Promise<void>;
  /** Saves, and waits until the tab shows no unsaved change. */
  save(): Promise<void>;
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator;
  readonly codeLenses: Locator;
  /** Moves the mouse onto a text that shows, within one line, and waits for the hover. */
  hover(text: string): Promise<Locator>;
  /** Opens the quick fixes at the cursor; returns their titles' locator. */
  quickFixes(): Promise<Locator>;
  /** The suggestions that show. */
  readonly suggestions: Locator;
}

function explorerRow(page: Page, name: string): Locator {
  const label = page.locator('.label-name').getByText(name, { exact: true });
  return page.locator('.explorer-folders-view [role=treeitem]').filter({ has: label }).first();
}

/** Page object for the active text editor. */
export function editor(page: Page): Editor {
  const group = page.locator('.editor-group-container.active');
  const root = group.locator('.editor-instance .monaco-editor').first();
  const tab = group.locator('.tab.active');

  const focus = () =>
    root
      .locator('.view-lines')
      .waitFor()
      .then(() => root.locator('textarea, .native-edit-context').first().focus());
  const copyAll = async (): Promise<string> => {
    await focus();
    const mark = `nothing copied yet ${Date.now()}`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), mark);
    return poll('what was copied', async () => {
      // A window that is being drawn may lose a key.
      await focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+C');
      return poll(
        'a copy',
        async () => {
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          return copied !== mark && { copied };
        },
        1000,
      ).catch(() => undefined);
    }).then(({ copied }) => copied);
  };
  return {
    root,
    open: async (name) => {
      // By way of the explorer: the web host's folder cannot be searched.
      if (!(await page.locator('.explorer-folders-view').isVisible())) {
        await page.keyboard.press('Control+Shift+E');
      }
      const steps = name.split('/');
      const file = steps.pop() ?? '';
      for (const folder of steps) {
        const row = explorerRow(page, folder);
        if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      }
      await explorerRow(page, file).dblclick();
      await group.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
      await focus();
    },
    visibleText: async () => {
      const lines = await root.locator('.view-line').evaluateAll((elements) =>
        elements
          .map((element) => ({
            top: Number.parseFloat(getComputedStyle(element).top),
            text: element.textContent ?? '',
          }))
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => text.replaceAll('\u00a0', ' ')),
      );
      return lines.join('\n');
    },
    text: async () => {
      // A command that comes to its end meanwhile moves the selection: only what was copied twice is all.
      let before = await copyAll();
      return poll('the copied text', async () => {
        const copied = await copyAll();
        if (copied === before) return { copied };
        before = copied;
        return undefined;
      }).then(({ copied }) => copied);
    },
    type: async (text) => {
      await focus();
      await page.keyboard.type(text);
    },
    goTo: async (line, column = 1) => {
      await focus();
      await page.keyboard.press('Control+G');
      const input = quickInput(page);
      await input.fill(`:${line}:${column}`);
      await input.accept();
      await input.hidden();
      await group.locator('.monaco-editor.focused').first().waitFor();
      // It may look focused before it has the keys, so that the first of them would be lost.
      await focus();
    },
    save: async () => {
      await page.keyboard.press('Control+S');
      await group.locator('.tab.active:not(.dirty)').waitFor();
      await tab.waitFor();
    },
    squiggles: (severity) => root.locator(`.squiggly-${severity}`),
    codeLenses: root.locator('.codelens-decoration a'),
    hover: async (text) => {
      const shown = page.locator('.monaco-hover:visible').first();
      // A hover comes when the mouse has come to rest: it takes two movements to tell. While the editor
      // still scrolls or lays out, it does not come, so the mouse goes there once more.
      return poll(`a hover on "${text}"`, async () => {
        const { x, y } = await poll(`"${text}" in the editor`, () => placeOf(root, text));
        await page.mouse.move(x - 20, y);
        await page.mouse.move(x - 1, y);
        await page.mouse.move(x, y);
        return shown.waitFor({ timeout: 3000 }).then(
          () => shown,
          () => false as const,
        );
      });
    },
    quickFixes: async () => {
      await focus();
      await page.keyboard.press('Control+.');
      const options = page.locator('.action-widget [role=option]');
      await options.first().waitFor();
      return options;
    },
    suggestions: page.locator('.suggest-widget.visible [role=option]'),
  };
}
