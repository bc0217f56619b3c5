import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionId } from '../../src/host/ids';
import { hosts, openWindow, type Window } from './harness/window';
import { team } from './support/documents';
import { answer, cursorAt, goBehind, messageShown, revert, takeOffer, textIs } from './support/journeys';

const link = 'https://github.com/example/search/pull/500';
const page = 'https://a.example/pulls?q=a+b&page=2';
const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text));
const ours = (title: string): string => `Performance Alignment: ${title}`;
/** What the bookmarklet opens, in these builds. As a link of Markdown it is decoded once more than out of a browser. */
const address = `code-oss://${extensionId}/add?url=${twice(page)}&title=${twice('A & B')}&note=${twice('50 % = ½')}`;
const latency = '        - ([1](https://wiki.example.com/latency)): a search takes 80 ms\n';
const inbox = (entries: string): string =>
  team.replace('# Ada Lovelace\n', `# Ada Lovelace\n\n- For Later\n${entries}`);

describe.each(hosts)('Recording in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: {
        'a.md': team,
        'chat.txt': `Grace: see ${link} it is fast\n`,
        'page.md': `[Record it](${address})\n`,
      },
    });
  });
  afterAll(() => window?.close());

  it('offers the documents of the workspace where none is open, and records out of any editor', async () => {
    await window.editor.open('chat.txt');
    await window.command(ours('Record Selection as Example…'));
    await window.quickInput.shown('Which alignment document?');
    await window.quickInput.row('a.md').waitFor();
    await window.press('Enter');
    await window.quickInput.shown('Under which criterion?');
    await window.quickInput.shown('example/search#500');
    await answer(window, 'Under which criterion?', 'Impact');
    await answer(window, 'Of which project?', 'No project');
    await window.quickInput.hidden();
    const after = team.replace(latency, `${latency}    - ([1](${link})): Grace: see it is fast\n`);
    await textIs(window, after);
    await revert(window, team);
  });

  it('shows what comes from the browser, and asks before anything is written', async () => {
    const { quickInput: input } = window;
    const come = async (): Promise<void> => {
      await window.editor.open('page.md');
      await window.editor.goTo(1, 15);
      // Until the links of a text are known, there is none at the cursor.
      await window.editor.root.locator('.detected-link').first().waitFor();
      await window.command('Open Link');
      await input.shown('This came from the browser. Record it?');
      await input.shown(`A & B · ${page}`);
      await input.shown('50 % = ½');
    };
    await window.editor.open('a.md');
    await come();
    await window.press('Escape');
    await input.hidden();
    await come();
    await window.press('Enter');
    await answer(window, 'Under which criterion?', 'Impact');
    await answer(window, 'Of which project?', 'No project');
    await answer(window, 'What does it rest on?');
    await answer(window, 'What does it show');
    await input.hidden();
    const after = team.replace(latency, `${latency}    - ([1](${page})): 50 % = ½\n`);
    await textIs(window, after);
    await revert(window, team);
  });

  it('puts one example under several criteria, and leaves the notes for later as tab stops', async () => {
    const { quickInput: input, page } = window;
    await window.writeClipboard('nothing');
    await window.command(ours('Insert Example…'));
    await input.shown('Under which criterion?');
    await window.press('ArrowDown');
    await window.press('Space');
    await window.press('ArrowDown');
    await window.press('Space');
    await window.press('Enter');
    await input.shown('Insert Example: Impact, Craft');
    await answer(window, 'Of which project?', 'Project Search');
    await answer(window, 'What does it rest on?', link);
    await input.shown('example/search#500');
    await answer(window, 'Leave it empty to write it in the text', '');
    await input.hidden();
    await page.locator('.statusbar-item', { hasText: '(3 selected)' }).waitFor();
    await page.keyboard.type('first');
    await window.press('Tab');
    await page.keyboard.type('second');
    const after = team
      .replace('compared three designs\n', `compared three designs\n        - ([3](${link})): first\n`)
      .replace(latency, `${latency}        - ([2](${link})): second\n`);
    await textIs(window, after);
    await revert(window, team);
  });

  it('remembers the project that was last used', async () => {
    await window.command(ours('Insert Example…'));
    await answer(window, 'Under which criterion?', 'Teamwork');
    await window.quickInput.shown('Of which project?');
    expect(await window.quickInput.labels()).toEqual(['Project Search', 'Project Billing', 'No project']);
    await answer(window, 'Of which project?', 'Project Billing');
    await answer(window, 'What does it rest on?', '');
    await answer(window, 'What does it show', 'helped');
    await window.quickInput.hidden();
    const after = team.replace('\n...\n', '\n- Examples\n    - **Project Billing**\n        - helped\n');
    await cursorAt(window, after, 'helped', 'end');
    await window.command(ours('Insert Example…'));
    await answer(window, 'Under which criterion?', 'Impact');
    await window.quickInput.shown('Of which project?');
    expect((await window.quickInput.labels())[0]).toBe('Project Billing');
    await window.press('Escape');
    await window.quickInput.hidden();
    await revert(window, team);
  });

  it('keeps for later, and sorts that in one step of undo each', async () => {
    await window.command(ours('Insert Example…'));
    await answer(window, 'Under which criterion?', 'Keep for Later');
    await answer(window, 'What does it rest on?', link);
    await answer(window, 'What does it show', 'ask Grace');
    await window.quickInput.hidden();
    const one = inbox(`    - ([1](${link})): ask Grace\n`);
    await cursorAt(window, one, 'ask Grace', 'end');
    await textIs(window, one);
    await window.command(ours('Keep for Later…'));
    await answer(window, 'What does it rest on?', '');
    await answer(window, 'What does it show', 'two');
    await window.quickInput.hidden();
    const two = inbox(`    - ([1](${link})): ask Grace\n    - two\n`);
    await textIs(window, two);

    await window.command(ours('Sort Inbox…'));
    await answer(window, 'ask Grace', 'Record Under');
    await answer(window, 'Under which criterion?', 'Impact');
    await answer(window, 'Of which project?', 'No project');
    const sorted = inbox('    - two\n').replace(latency, `${latency}    - ([1](${link})): ask Grace\n`);
    await answer(window, 'two', 'Delete');
    await window.quickInput.hidden();
    const left = team.replace(latency, `${latency}    - ([1](${link})): ask Grace\n`);
    await textIs(window, left);
    await window.press('Control+Z');
    await textIs(window, sorted);
    await window.press('Control+Z');
    await textIs(window, two);
    await revert(window, team);
    await window.command(ours('Sort Inbox…'));
    await messageShown(window, 'The inbox is empty.');
  });

  it('offers to paste a link as evidence or example, and pastes it plainly by itself', async () => {
    const ready = async (): Promise<void> => {
      // To see the text, the journeys copy it.
      await window.writeClipboard(link);
      await goBehind(window, team, 'a search takes 80 ms');
      await cursorAt(window, team, 'a search takes 80 ms', 'end');
    };
    const plain = team.replace('80 ms', `80 ms${link}`);
    const paste = async (): Promise<void> => {
      await ready();
      await window.press('Control+V');
      // A paste that is still asking its providers ends where somebody moves on.
      await cursorAt(window, plain, `80 ms${link}`, 'end');
    };
    await window.editor.open('a.md');
    await paste();
    await textIs(window, plain);
    await window.press('Control+Z');
    await textIs(window, team);
    for (const [title, text] of [
      ['Paste as Evidence', team.replace('latency))', `latency)) ([2](${link}))`)],
      ['Paste as Example', team.replace(latency, `${latency}        - ([2](${link}))\n`)],
    ] as const) {
      await paste();
      expect((await takeOffer(window, title))[0]).toBe('Insert Plain Text');
      await textIs(window, text);
      await revert(window, team);
    }
  });
});
