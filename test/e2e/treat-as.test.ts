import { afterAll, beforeAll, describe, it } from 'vitest';
import { hosts, openWindow, type Window } from './harness/window';
import { cursorAt, messageShown, textIs, titles } from './support/journeys';

const review = `# Ada, first half

## Craft

Wrote the importer.

## Impact

- a search takes 80 ms

## Links
`;

const treated = `---
alignment: true
---

# Ada, first half

## Craft

Wrote the importer.

Examples

- TODO

## Impact

Examples

- a search takes 80 ms

## Links
`;

const complex = `## Current Level: L4

### Mastery

- Examples
    - ${'*a **b '.repeat(8000)}${' b** a*'.repeat(8000)}

### Impact

- Examples
    - TODO
`;

describe.each(hosts)('A colleague’s document in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'ada.md': review, 'complex.md': complex, 'fence.md': '```\n# Craft\n```\n' },
    });
  });
  afterAll(() => window?.close());

  it('becomes an alignment document by the way out of a refusal, and is an ordinary one again', async () => {
    await window.editor.open('ada.md');
    await window.command(titles.insertExample);
    const messages = await window.notifications();
    await messages.getByRole('button', { name: 'Treat This File…' }).click();
    await window.quickInput.shown('no heading has “Examples” or a description below it');
    await window.quickInput.accept();
    await cursorAt(window, treated, 'Craft');
    await textIs(window, treated);
    await window.statusItem('0/2 criteria covered').waitFor();
    await window.openContainer('Performance Alignment');
    await window.treeItem('Craft, unstarted, 0 of 3 examples').waitFor();
    await window.treeItem('Impact, light, 1 of 3 examples').waitFor();

    await window.command(titles.treatAsOrdinary);
    await textIs(window, treated.replace('alignment: true', 'alignment: false'));
    await window.treeItem('Craft, unstarted, 0 of 3 examples').waitFor({ state: 'detached' });

    await window.command(titles.treatAsAlignmentDocument);
    await window.quickInput.shown('its front matter says “alignment: false”');
    await window.quickInput.cancel();
    await textIs(window, treated.replace('alignment: true', 'alignment: false'));
  });

  it('is told what hinders it', async () => {
    await window.editor.open('fence.md');
    await window.command(titles.treatAsAlignmentDocument);
    await messageShown(
      window,
      'fence.md is not recognised: its headings stand in a fence, as an example. Take the lines of ``` away.',
    );
  });

  it('says so in tree and status bar where it is too complex, and still leads into the text', async () => {
    await window.editor.open('complex.md');
    await window.statusItem('Too complex to be analysed').waitFor();
    await window.openContainer('Performance Alignment');
    await window.treeItem('complex.md, too complex').waitFor();
    await window.treeItem('Impact').click();
    await cursorAt(window, complex, 'Impact');
    await window.command(titles.insertExample);
    await messageShown(
      window,
      'complex.md is too complex to be analysed. Shorten what is deeply nested or repeated thousands of times; with the next change it is tried again.',
    );
  });
});
