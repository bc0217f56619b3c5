import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts, openWindow, type Window } from './harness/window';
import { textIs } from './support/journeys';

const markdown = `# Engineering Ladder

Read this twice.

| Competency | L1 – Engineer | L2 – Senior Engineer |
| --- | --- | --- |
| Craft | Learns | Knows |
| Impact | Helps | |
`;

const written = `# A ladder: levels from the lowest to the highest, and what each criterion means there.
name: Engineering Ladder
levels:
  - name: L1
    title: Engineer
  - name: L2
    title: Senior Engineer
criteria:
  - name: Craft
    levels:
      L1: Learns
      L2: Knows
  - name: Impact
    levels:
      L1: Helps
`;

const slip = 'levels: [L1]\ncriteria:\n  - name: Craft\n    descripton: Well made\n';

describe.each(hosts)('Ladders in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'slip.ladder.yaml': slip, 'wiki.md': markdown } });
  });
  afterAll(() => window?.close());

  it('are helped with, though no Markdown was opened yet', async () => {
    await window.editor.open('slip.ladder.yaml');
    await window.editor.squiggles('info').first().waitFor();
    expect(await window.problems()).toEqual([
      expect.stringContaining('“descripton” means nothing in a ladder. Is it “description”?'),
    ]);
  });

  it('are imported by keyboard, after what was understood and what was not', async () => {
    await window.editor.open('wiki.md');
    await window.command('Performance Alignment: Import Ladder…');
    await window.quickInput.shown('Where is the ladder?');
    await window.quickInput.accept();
    await window.quickInput.shown('This was understood. Nothing is written yet.');
    const labels = await window.quickInput.labels();
    expect(labels.map((label) => label.trim())).toEqual([
      'Write the ladder…',
      'Show it as a new document',
      'L1',
      'L2',
      'Craft',
      'Impact',
      'Read this twice.',
    ]);
    // Back and forth again, and nothing is lost.
    await window.quickInput.back();
    await window.quickInput.shown('Where is the ladder?');
    await window.quickInput.accept();
    await window.quickInput.shown('This was understood. Nothing is written yet.');
    await window.quickInput.accept();
    await window.quickInput.shown('What is the file called?');
    await window.quickInput.fill('wiki.md');
    await window.quickInput.accept();
    await window.quickInput.shown('The name must end in .ladder.yaml.');
    await window.quickInput.fill('slip.ladder.yaml');
    await window.quickInput.accept();
    await window.quickInput.shown(
      'slip.ladder.yaml is there already, and stays as it is. Choose another name.',
    );
    await window.quickInput.fill('engineering.ladder.yaml');
    await window.quickInput.accept();
    await window.quickInput.hidden();
    await textIs(window, written);
  });
});
