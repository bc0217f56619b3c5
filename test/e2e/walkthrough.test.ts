import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';

describe.each(hosts)('The walkthrough in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'notes.txt': 'nothing of ours\n' } });
  });
  afterAll(() => window?.close());
  const steps = () => window.page.locator('.getting-started-step');
  const done = () => steps().first().locator('[role=checkbox][aria-checked=true]');

  it('is opened from the empty view, and has a picture for each of its steps', async () => {
    await window.openContainer('Performance Alignment');
    await window.page.getByRole('button', { name: 'Your First Cycle' }).click();
    await steps().first().waitFor();
    const titles = await steps().locator('.step-title').allInnerTexts();
    expect(titles.map((title) => title.trim())).toEqual([
      'Begin the document',
      'Set up the searches',
      'Make the check-ins happen',
      'Record an example',
      'See what is light',
      'Go through a check-in',
      'Prepare the review',
      'Copy it',
      'Begin the next one',
    ]);
    for (const index of titles.keys()) {
      await steps().nth(index).click();
      await poll('the picture', () =>
        window.page
          .locator('.getting-started-media img')
          .last()
          .evaluate((image) => (image as HTMLImageElement).naturalWidth > 0),
      );
    }
  });

  it('ticks a step when it is done', async () => {
    expect(await done().count()).toBe(0);
    await steps().first().click();
    await steps().first().getByRole('button', { name: 'New Alignment Document' }).click();
    await window.quickInput.shown('Who is the document about?');
    await window.quickInput.cancel();
    await done().waitFor({ state: 'attached' });
  });
});
