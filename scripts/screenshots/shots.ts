import type { Host, Window, WindowOptions } from '../../test/e2e/harness/window';

/** A picture for the README or the walkthrough: a window on the samples, brought into a state that is worth seeing. */
export interface Shot {
  /** The file's path below `media`, without `.png`. */
  readonly name: string;
  /** Node where it is left out. */
  readonly host?: Host;
  readonly settings?: NonNullable<WindowOptions['settings']>;
  readonly size?: NonNullable<WindowOptions['size']>;
  /** Files of this folder that stand beside the samples. */
  readonly files?: readonly string[];
  /** Brings the window into that state, and waits until it shows. */
  show(window: Window): Promise<void>;
}

const document = 'ada-middle-of-cycle.md';
/** With days, in a cycle that is over. */
const dated = 'grace-2026-H1.md';

export const shots: readonly Shot[] = [
  {
    name: 'screenshots/overview',
    size: { width: 1280, height: 820 },
    show: async (window) => {
      await window.theme('light');
      await openDocument(window);
      await window.problems();
      await drag(window, await edgeOf(window, '.part.panel', 'top'), { y: 660 });
      await expand(window, /^Ownership/);
      await scrollAbove(window, '### Ownership');
    },
  },
  {
    name: 'screenshots/insert',
    size: { width: 1100, height: 560 },
    show: async (window) => {
      await window.theme('dark');
      await openDocument(window);
      await scrollAbove(window, '### Impact');
      await window.command('Performance Alignment: Insert Example…');
      await window.quickInput.shown('Under which criterion?');
      await window.quickInput.row('Craft').waitFor();
    },
  },
  {
    name: 'screenshots/references',
    size: { width: 1200, height: 640 },
    show: async (window) => {
      await window.theme('light');
      await openDocument(window);
      await scrollAbove(window, '## Previous Cycle');
      await window.editor.root.locator('.detected-link').first().waitFor();
      await window.editor.hover('is:merged');
    },
  },
  {
    name: 'screenshots/high-contrast',
    size: { width: 1200, height: 640 },
    show: async (window) => {
      await window.theme('highContrast');
      await openDocument(window);
      await expand(window, /^Impact/);
      await scrollAbove(window, '### Impact');
    },
  },
  {
    name: 'screenshots/coverage-report',
    size: { width: 1500, height: 1080 },
    settings: {
      'performanceAlignment.severity.overall-missing': 'hint',
      'performanceAlignment.severity.summary-missing': 'hint',
    },
    // The samples say no days. Its cycle is over, so that the picture does not hang on the day.
    files: [dated],
    show: async (window) => {
      await window.theme('light');
      await window.editor.open(dated);
      await window.statusItem('3/5 criteria covered').waitFor();
      await window.command('Performance Alignment: Show Coverage Report');
      const report = window.page.frameLocator('iframe.webview').frameLocator('iframe');
      await report.getByRole('heading', { name: 'Grace Hopper' }).waitFor();
      await window.command('View: Toggle Primary Side Bar Visibility');
      await drag(window, await edgeOf(window, '.editor-group-container >> nth=0', 'right'), { x: 520 });
    },
  },
];

/** Titles of our commands, as the palette shows them. */
const ours = (title: string): string => `Performance Alignment: ${title}`;

const small = { width: 960, height: 540 };

/** A picture for each step of the walkthrough, small and light. */
export const steps: readonly Shot[] = [
  {
    name: 'walkthrough/begin',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await window.openContainer('Performance Alignment');
      await window.command(ours('New Alignment Document…'));
      await window.quickInput.shown('Who is the document about?');
      await window.press('Enter');
      await window.quickInput.shown('Where do the criteria come from?');
    },
  },
  {
    name: 'walkthrough/searches',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await openDocument(window, 330);
      await scrollAbove(window, '## Previous Cycle');
      await window.editor.root.locator('.detected-link').first().waitFor();
      await window.editor.hover('is:merged');
    },
  },
  {
    name: 'walkthrough/schedule',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await openDocument(window, 330);
      await window.command(ours('Schedule Check-ins…'));
      await window.quickInput.shown('How often?');
    },
  },
  {
    name: 'walkthrough/record',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await openDocument(window, 330);
      await scrollAbove(window, '### Impact');
      await window.command(ours('Insert Example…'));
      await window.quickInput.shown('Under which criterion?');
      await window.quickInput.row('Craft').waitFor();
    },
  },
  {
    name: 'walkthrough/coverage',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await openDocument(window, 330);
      await expand(window, /^Ownership/);
      await scrollAbove(window, '### Ownership');
    },
  },
  {
    name: 'walkthrough/checkIn',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await openDocument(window, 330);
      await window.command(ours('Start Check-in…'));
      await window.quickInput.row('Next').waitFor();
    },
  },
  {
    name: 'walkthrough/prepare',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await openDocument(window, 330);
      await window.command(ours('Prepare Review'));
      await window.treeItem(/^Enough examples/).waitFor();
    },
  },
  {
    name: 'walkthrough/copy',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await window.editor.open('grace-end-of-cycle.md');
      await window.command(ours('Preview Review'));
      const preview = window.page.frameLocator('iframe.webview').frameLocator('iframe');
      await preview.getByRole('button').first().waitFor();
    },
  },
  {
    name: 'walkthrough/next',
    size: small,
    show: async (window) => {
      await window.theme('light');
      await window.editor.open('grace-end-of-cycle.md');
      await window.statusItem('criteria covered').waitFor();
      await window.command(ours('Start Next Cycle…'));
      // Each question proposes what is likely.
      for (const step of [1, 2, 3, 4, 5]) {
        await window.quickInput.shown(`(${step}/5)`);
        await window.press('Enter');
      }
      await window.page.getByRole('tab', { name: '2026-H2' }).waitFor();
      await window.editor.goTo(1);
    },
  },
];

/** Opens Ada's document beside the criteria, and waits until both show. */
async function openDocument(window: Window, width = 400): Promise<void> {
  await window.editor.open(document);
  await window.openContainer('Performance Alignment');
  await window.treeItem(/^Teamwork/).waitFor();
  await window.statusItem('1/4 criteria covered').waitFor();
  // Wide enough for most names.
  await drag(window, await edgeOf(window, '.part.sidebar', 'right'), { x: width });
}

async function expand(window: Window, criterion: RegExp): Promise<void> {
  await window.treeItem(criterion).locator('.monaco-tl-twistie').click();
  await window.page.locator('.part.sidebar [role=treeitem][aria-level="4"]').first().waitFor();
}

/** Puts the cursor onto the empty line above a line of the document, in the middle of the editor. */
async function scrollAbove(window: Window, line: string): Promise<void> {
  const at = (await window.editor.text()).split('\n').indexOf(line);
  // From far away, since the editor does not scroll to what shows.
  await window.editor.goTo(999);
  await window.editor.goTo(at);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of an edge of a part of the window, by which its size can be changed. */
async function edgeOf(window: Window, part: string, edge: 'top' | 'right'): Promise<Place> {
  const box = await window.page.locator(part).boundingBox();
  if (!box) throw new Error(`${part} does not show.`);
  const { x, y, width, height } = box;
  return edge === 'top' ? { x: x + width / 2, y: y - 1 } : { x: x + width + 1, y: y + height / 2 };
}

async function drag({ page }: Window, from: Place, to: Partial<Place>): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x ?? from.x, to.y ?? from.y, { steps: 5 });
  await page.mouse.up();
}
