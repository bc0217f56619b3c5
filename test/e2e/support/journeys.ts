import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { poll } from '../harness/poll';
import type { Window } from '../harness/window';

/** The full titles of our commands, as the palette shows them. */
export const titles = {
  insertExample: 'Performance Alignment: Insert Example…',
  openReference: 'Performance Alignment: Open Reference…',
  openReferenceSinceCheckIn: 'Performance Alignment: Open Reference Since the Last Check-in…',
  openAllReferences: 'Performance Alignment: Open All References',
  setUpReferences: 'Performance Alignment: Set Up References…',
  searchCycle: 'Performance Alignment: Search the Cycle in All References',
  nextLightCriterion: 'Performance Alignment: Go to Next Light Criterion',
  previousLightCriterion: 'Performance Alignment: Go to Previous Light Criterion',
  newDocument: 'Performance Alignment: New Alignment Document…',
  startNextCycle: 'Performance Alignment: Start Next Cycle…',
  treatAsAlignmentDocument: 'Performance Alignment: Treat This File as an Alignment Document…',
  treatAsOrdinary: 'Performance Alignment: Treat This File as Ordinary Markdown',
};

/**
 * Waits until the cursor stands in `text` at the beginning of the first `place`, or at its end, as the
 * status bar tells it.
 */
export async function cursorAt(
  window: Window,
  text: string,
  place: string,
  side: 'start' | 'end' = 'start',
): Promise<void> {
  const { line, column } = positionIn(text, place, side);
  const before = (text.split('\n')[line - 1] ?? '').slice(0, column - 1);
  await window.statusItem(`Ln ${line}, Col ${shownWidth(before) + 1}`).waitFor();
}

/** How wide a text shows: a tab leads to the next multiple of four. */
function shownWidth(text: string): number {
  return [...text].reduce((width, sign) => (sign === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}

/** Puts the cursor behind the first `place` in `text`. */
export function goBehind(window: Window, text: string, place: string): Promise<void> {
  const { line, column } = positionIn(text, place, 'end');
  return window.editor.goTo(line, column);
}

function positionIn(text: string, place: string, side: 'start' | 'end'): { line: number; column: number } {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`There is no "${place}" in the text.`);
  const before = text.slice(0, side === 'start' ? at : at + place.length).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Waits until the document's text is this. */
export async function textIs(window: Window, text: string): Promise<void> {
  let found = '';
  await poll('the text', async () => {
    found = await window.editor.text();
    return found === text;
  }).catch(() => undefined);
  expect(found).toBe(text);
}

/** Takes all edits of the active document back, so that the next journey finds it as it was. */
export async function revert(window: Window, text: string): Promise<void> {
  await window.command('File: Revert File');
  await textIs(window, text);
}

/** Answers the question that holds `question`: types into its box, if there is something to type. */
export async function answer(window: Window, question: string, text?: string): Promise<void> {
  await window.quickInput.shown(question);
  if (text !== undefined) await window.quickInput.fill(text);
  await window.press('Enter');
}

/**
 * Changes what was just pasted or dropped to another way that is offered.
 * @returns all that are offered, the one that was taken by itself first
 */
export async function takeOffer(window: Window, title: string): Promise<string[]> {
  const offers = window.page.locator('.action-widget [role=option]');
  await window.page.locator('.post-edit-widget').waitFor();
  // The key is lost where the focus is still on its way back into the text.
  await poll(`the offer ${title}`, async () => {
    await window.press('Control+.');
    return comes(offers.filter({ hasText: title }));
  });
  const titles = await offers.allInnerTexts();
  const down = titles.indexOf(title);
  for (let index = 0; index < down; index++) await window.press('ArrowDown');
  await window.press('Enter');
  await offers.first().waitFor({ state: 'detached' });
  return titles;
}

/** Whether something comes within the time that a window takes at most for it; where not, it is to be tried again. */
export function comes(what: Locator, timeout = 3000): Promise<boolean> {
  return what.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/** Drops an address as a page of the browser gives it, at a point of what is below the mouse there. */
export async function dropLink(
  { page }: Window,
  onto: Locator,
  link: string,
  { x, y }: { x: number; y: number },
): Promise<void> {
  const dataTransfer = await page.evaluateHandle((url) => {
    const transfer = new DataTransfer();
    transfer.setData('text/uri-list', url);
    transfer.setData('text/plain', url);
    return transfer;
  }, link);
  for (const event of ['dragenter', 'dragover', 'dragover', 'drop']) {
    // With Shift, what is dropped goes into the text instead of an editor of its own.
    const at = { clientX: x, clientY: y, shiftKey: true };
    await onto.dispatchEvent(event, { dataTransfer, bubbles: true, cancelable: true, ...at });
  }
}

/** Waits for a message, and closes all messages. */
export async function messageShown(window: Window, text: string): Promise<void> {
  const messages = await window.notifications();
  await messages.filter({ hasText: text }).first().waitFor();
  await window.command('Notifications: Clear All Notifications');
  await messages.first().waitFor({ state: 'detached' });
}

/**
 * Presses a button of a row, which shows while the mouse is on the row, goes when the tree is drawn anew, and may
 * be hidden by what another row tells the mouse that rests there.
 */
export async function pressInRow(row: Locator, button: string): Promise<void> {
  await poll(`"${button}" in a row`, async () => {
    try {
      await row.hover({ timeout: 2000 });
      await row.getByRole('button', { name: button }).click({ timeout: 2000 });
      return true;
    } catch {
      await row.page().mouse.move(0, 0);
      return false;
    }
  });
}
