import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { answer, goBehind, textIs } from './support/journeys';

const text = `---
employee: Ada Lovelace
level: L4
---

# Ada

## Guidance

- [How reviews work](https://wiki.example.com/reviews)

### Mastery

> **L4:** Builds services that others can change.

- Examples
    - **Project Search**
        - ([1](https://a.example/1)): replaced the nightly rebuild
        - ([1](https://a.example/2)): wrote the design down
    - **Error messages:** Rewrote forty of them. ([1](https://a.example/3))
    - ([1](https://a.example/4)): answers questions of <!-- private --> the slow <!-- /private --> other teams
- Room for Improvement
    - (none)

## Review Summary

A good half, says EMPLOYEE.
`;

const group =
  '    - **Project Search**\n        - ([1](https://a.example/1)): replaced the nightly rebuild\n        - ([1](https://a.example/2)): wrote the design down\n';
const bullet =
  '    - **Project Search:** replaced the nightly rebuild. wrote the design down ([1](https://a.example/1)) ([2](https://a.example/2))\n';
const combined = text.replace(group, bullet);
const ours = (title: string): string => `Performance Alignment: ${title}`;

describe.each(hosts)('A review in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'a.md': text }, size: { width: 1500, height: 900 } });
    await window.editor.open('a.md');
    await window.statusItem('criteria covered').waitFor();
  });
  afterAll(() => window?.close());

  const preview = (): FrameLocator => window.page.frameLocator('iframe.webview').frameLocator('iframe');

  it('is prepared by a checklist that follows the text', async () => {
    await window.command(ours('Prepare Review'));
    await window.treeItem('Enough examples, done').waitFor();
    await window.treeItem('Overalls, 1 to do').waitFor();
    await window.treeItem(/, Add an Overall$/u).click();
    await window.page.getByText('Overalls').waitFor();
    // The stub is selected in the text, to be written over.
    await poll('the stub', async () => (await window.editor.visibleText()).includes('TODO'));
    await window.treeItem(/the overall is still to be written, Go There$/u).waitFor();
    await window.press('Control+Z');
    await textIs(window, text);
    await window.treeItem(/, Add an Overall$/u).waitFor();
  });

  it('has its projects combined, in one undo', async () => {
    await goBehind(window, text, 'wrote the design');
    await window.command(ours('Combine Examples…'));
    await textIs(window, combined);
    await window.press('Control+Z');
    await textIs(window, text);
    await window.press('Control+Y');
    await textIs(window, combined);
  });

  it('is copied without what is for the pair alone', async () => {
    await window.command(ours('Copy Review'));
    await poll('the review on the clipboard', async () =>
      (await window.readClipboard()).startsWith('### Mastery'),
    );
    const copied = await window.readClipboard();
    expect(copied).toContain(bullet.trim());
    expect(copied).toContain('answers questions of other teams');
    expect(copied).toContain('A good half, says Ada Lovelace.');
    expect(copied).not.toMatch(/Guidance|slow|employee|wiki/u);
  });

  it('is copied from its preview, as rich and plain text', async () => {
    await window.command(ours('Preview Review'));
    const review = preview().locator('#review');
    await review.getByText('A good half, says Ada Lovelace.').waitFor();
    await window.writeClipboard('before');
    await preview().getByRole('button', { name: 'Copy', exact: true }).click();
    const status = preview().locator('#status');
    await poll('an answer', async () => (await status.textContent()) !== '');
    if ((await status.textContent()) === 'Copied.') {
      const html = await window.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
      expect(html).toContain('<strong>Project Search:</strong>');
      expect(html).toContain('href="https://a.example/2"');
    } else {
      // Where the page may not write, what is selected is what the user copies.
      expect(await status.textContent()).toContain('The review is selected');
      await window.press('Control+C');
    }
    const plain = await window.readClipboard();
    expect(plain).toContain('Project Search: replaced the nightly rebuild. wrote the design down');
    expect(plain).not.toContain('slow');
  });

  it('is selected for the user’s own copy where the clipboard is refused, without the colours of the theme', async () => {
    await window.theme('dark');
    const body = await preview().locator('body').elementHandle();
    const page = await body?.ownerFrame();
    // As a browser does that lets no page write.
    await page?.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    });
    await window.writeClipboard('before');
    await preview().getByRole('button', { name: 'Copy', exact: true }).click();
    await preview().getByText('The review is selected: copy it yourself.').waitFor();
    await window.press('Control+C');
    const copied = await poll('the review on the clipboard', () =>
      window.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        if (!item?.types.includes('text/html')) return undefined;
        const textOf = async (type: string) => (await item.getType(type)).text();
        return { html: await textOf('text/html'), plain: await textOf('text/plain') };
      }),
    );
    expect(copied.html).toContain('<strong>Project Search:</strong>');
    expect(copied.html).not.toMatch(/color|background/u);
    expect(copied.plain).toMatch(/^Mastery\n/u);
    expect(copied.plain).toContain('- Project Search: replaced the nightly rebuild');
    await window.theme('light');
  });

  it('asks before a leak goes, in the preview and in the palette, and leads to it', async () => {
    await window.command('View: Focus First Editor Group');
    await goBehind(window, combined, 'Rewrote forty of them');
    await window.editor.type(' with @bob');
    const leaky = combined.replace('forty of them', 'forty of them with @bob');
    await preview().locator('#review').getByText('with @bob').waitFor();
    await preview().getByRole('button', { name: 'Copy', exact: true }).click();
    await preview().getByRole('button', { name: 'The name at a service: @bob' }).waitFor();
    await window.writeClipboard('before');
    await preview().getByRole('button', { name: 'Do Not Copy' }).click();
    expect(await window.readClipboard()).toBe('before');
    await window.command('View: Focus First Editor Group');
    await window.command(ours('Copy Review'));
    const asked = (await window.notifications()).filter({
      hasText: 'Before it goes: The name at a service: @bob.',
    });
    await asked.waitFor();
    expect(await window.readClipboard()).toBe('before');
    await asked.getByRole('button', { name: 'Show Them' }).click();
    await answer(window, 'Nothing has gone yet.', '@bob');
    expect(await window.readClipboard()).toBe('before');
    await textIs(window, leaky);
  });

  it.each(['dark', 'light', 'highContrast'] as const)('is shown in a %s theme', async (kind) => {
    await window.theme(kind);
    await preview().locator('#review').getByText('with @bob').waitFor();
  });

  it('is there again when the window is opened anew', async () => {
    await window.command('Developer: Reload Window');
    await window.page.waitForEvent('load', { timeout: 60_000 });
    await preview().locator('#review').getByRole('heading', { name: 'Mastery' }).waitFor({ timeout: 40_000 });
  });
});
