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

const ada = `# Ada

## Current Level: L1

### Reach

- Examples
    - did it
`;

describe.each(hosts)('Change Level by a ladder in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'ada.md': ada, 'engineering.ladder.yaml': written } });
  });
  afterAll(() => window?.close());

  /** Asks for the level, types, and waits until the list has that. */
  async function typeLevel(text: string): Promise<void> {
    await window.editor.open('ada.md');
    await window.command('Performance Alignment: Change Level…');
    await window.quickInput.shown('Which level is the document about?');
    await window.quickInput.fill(text);
    await window.quickInput.row(text).waitFor();
    await window.quickInput.row('L2').waitFor();
  }

  /** Leaves the next level as it is, and takes back what was written. */
  async function expectLevel(level: string): Promise<void> {
    await window.quickInput.shown('And which is the next level?');
    await window.quickInput.pick('Leave it as it is');
    await window.quickInput.hidden();
    await textIs(window, ada.replace('L1', level));
    await window.press('Control+Z');
    await textIs(window, ada);
  }

  it('takes the row that is chosen by its description, by key or by mouse', async () => {
    await typeLevel('senior');
    await window.press('ArrowDown');
    await window.quickInput.accept();
    await expectLevel('L2');
    await typeLevel('senior');
    await window.quickInput.pick('L2');
    await expectLevel('L2');
  });

  it('takes what was typed where no row is chosen, however fast', async () => {
    await typeLevel('senior');
    await window.quickInput.accept();
    await expectLevel('senior');
    await window.command('Performance Alignment: Change Level…');
    await window.quickInput.shown('Which level is the document about?');
    await window.page.keyboard.type('senior');
    await window.quickInput.accept();
    await expectLevel('senior');
  });
});
