import type { Locator, Page } from 'playwright-core';
import { poll } from './poll';

/** The list and the box at the top of the window: palette, pick lists, input boxes. */
export interface QuickInput {
  readonly box: Locator;
  readonly rows: Locator;
  /** Waits until it shows; with `text`, until its title, its placeholder or its prompt holds that. */
  shown(text?: string): Promise<void>;
  hidden(): Promise<void>;
  /** The labels of the rows that show. */
  labels(): Promise<string[]>;
  /** The row with this label, or the first one that the expression matches. */
  row(label: string | RegExp): Locator;
  /** Waits for a row and takes it. */
  pick(label: string | RegExp): Promise<void>;
  /** Writes into the box, replacing what stands there. */
  fill(text: string): Promise<void>;
  /** Enter, Escape, the Back button. */
  accept(): Promise<void>;
  cancel(): Promise<void>;
  back(): Promise<void>;
}

/** Page object for VS Code's quick input. */
export function quickInput(page: Page): QuickInput {
  const widget = page.locator('.quick-input-widget');
  const box = widget.locator('input[type=text]').first();
  // Where several may be ticked, each is a box to tick.
  const rows = widget.locator('.quick-input-list :is([role=option], [role=checkbox].monaco-list-row)');
  const label = '.label-name';
  const row = (wanted: string | RegExp) => {
    const text =
      typeof wanted === 'string' ? page.locator(label).getByText(wanted, { exact: true }) : undefined;
    return text ? rows.filter({ has: text }).first() : rows.filter({ hasText: wanted }).first();
  };
  const shown = async (text?: string) => {
    await box.waitFor();
    if (text === undefined) return;
    let found = '';
    await poll(`a quick input with "${text}"`, async () => {
      found = `${(await box.getAttribute('placeholder')) ?? ''}\n${await widget.textContent()}`;
      return found.includes(text);
    }).catch((error: Error) => {
      throw new Error(`${error.message}; there is: ${found}`);
    });
  };
  return {
    box,
    rows,
    row,
    shown,
    hidden: () => widget.waitFor({ state: 'hidden' }),
    // A row's detail is a label, too.
    labels: () => rows.locator('.quick-input-list-row:first-child').locator(label).allInnerTexts(),
    pick: async (wanted) => {
      await row(wanted).click();
    },
    fill: async (text) => {
      await shown();
      await box.fill(text);
    },
    accept: () => page.keyboard.press('Enter'),
    cancel: () => page.keyboard.press('Escape'),
    back: () => widget.getByRole('button', { name: 'Back' }).click(),
  };
}

/**
 * Runs a command by its full title, such as `File: Save All`, through the palette.
 *
 * @throws where the palette does not offer it
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = quickInput(page);
  const isPalette = async () =>
    (await input.box.isVisible()) && (await input.box.inputValue()).startsWith('>');
  // A key that comes before the workbench listens is lost, another question may be about to go, and a view
  // that is drawn for the first time takes the focus, with which the palette goes.
  await poll('the palette', async () => {
    await page.keyboard.press('F1');
    if (!(await poll('the palette', isPalette, 1000).catch(() => false))) return false;
    await input.box.fill(`>${title}`, { timeout: 2000 }).catch(() => undefined);
    return (await isPalette()) && (await input.box.inputValue()) === `>${title}`;
  });
  await input.pick(title);
}
