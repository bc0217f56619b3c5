import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from './harness/place';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { team } from './support/documents';
import {
  answer,
  cursorAt,
  goBehind,
  messageShown,
  pressInRow,
  revert,
  textIs,
  titles,
} from './support/journeys';

const link = 'https://github.com/example/search/pull/500?a=1#issue-2';
const note = 'kept it fresh';
const latency = '        - ([1](https://wiki.example.com/latency)): a search takes 80 ms\n';

describe.each(hosts)('Insert Example in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'a.md': team, 'locked.md': team },
      settings: { 'files.readonlyInclude': { '**/locked.md': true } },
    });
    await window.editor.open('a.md');
    await window.openContainer('Performance Alignment');
  });
  afterAll(() => window?.close());

  it('goes by keyboard alone, keeps the answers on the way back, and is one undo and one redo', async () => {
    const { quickInput: input, page } = window;
    await window.writeClipboard(link);
    await window.press('F1');
    await input.shown();
    await page.keyboard.type('Insert Example');
    await input.row(titles.insertExample).waitFor();
    await window.press('Enter');

    await input.shown('Under which criterion?');
    await input.row(/1 of 3 examples/).waitFor();
    expect(await input.labels()).toEqual(['Teamwork', 'Impact', 'Craft', 'Keep for Later']);
    await window.press('ArrowDown');
    await window.press('Enter');
    await input.shown('Of which project?');
    expect(await input.labels()).toEqual(['Project Search', 'Project Billing', 'No project']);
    await page.keyboard.type('Project Fresh');
    await window.press('Enter');
    await input.shown('This link was on the clipboard');
    await poll('the link', async () => (await input.box.inputValue()) === link);
    await window.press('Enter');
    await input.shown('What does it show, and how well?');
    await page.keyboard.type(note);

    const back = 'Control+Alt+Minus';
    await window.press(back);
    await input.shown('What does it rest on?');
    await window.press(back);
    await input.shown('Of which project?');
    await poll('the project', async () => (await input.box.inputValue()) === 'Project Fresh');
    await window.press(back);
    await input.shown('Under which criterion?');
    await input.row('Impact').and(page.locator('.focused, [aria-selected=true]')).waitFor();
    await window.press('Enter');
    await answer(window, 'Of which project?');
    await input.shown('What does it rest on?');
    await poll('the link', async () => (await input.box.inputValue()) === link);
    await window.press('Enter');
    await input.shown('What does it show, and how well?');
    await poll('the note', async () => (await input.box.inputValue()) === note);
    await window.press('Enter');
    await input.hidden();

    const example = `        - ([1](${link})): ${note}`;
    const after = team.replace(latency, `${latency}    - **Project Fresh**\n${example}\n`);
    await cursorAt(window, after, note, 'end');
    // Writing goes on behind the note.
    await page.keyboard.type('!');
    await textIs(window, after.replace(note, `${note}!`));
    await window.press('Control+Z');
    await textIs(window, after);
    await window.press('Control+Z');
    await textIs(window, team);
    await window.press('Control+Y');
    await textIs(window, after);
    await revert(window, team);
  });

  it('starts from a criterion in the tree, whose rows stay as they are', async () => {
    await window
      .treeItem(/^Craft/)
      .locator('.monaco-tl-twistie')
      .click();
    const row = window.treeItem('found the rounding error, 1 link');
    await row.click();
    await cursorAt(window, team, '- ([1](https://wiki.example.com/rounding)');
    const impact = window.treeItem(/^Impact/);
    await pressInRow(impact, 'Insert Example…');
    await window.quickInput.shown('Insert Example: Impact (1/3)');
    await answer(window, 'Of which project?', 'No project');
    await answer(window, 'What does it rest on?', '');
    await answer(window, 'What does it show', 'customers said so');
    await window.treeItem('Impact, light, 2 of 3 examples').waitFor();
    const after = team.replace(latency, `${latency}    - customers said so\n`);
    await cursorAt(window, after, 'customers said so', 'end');
    // Typing above moves everything down.
    await goBehind(window, after, '# Ada Lovelace');
    await window.page.keyboard.type('\n\nSome words\n\n### More\n\n- Examples\n');
    await window.treeItem(/^More/).waitFor();
    expect(await row.getAttribute('aria-selected')).toBe('true');
    await revert(window, team);
  });

  it('starts from a project in the tree, and shows the new example there', async () => {
    // While a tree is read anew, VS Code hands over no row.
    await window.treeItem('Impact, light, 1 of 3 examples').waitFor();
    await window.treeItem(/^More/).waitFor({ state: 'detached' });
    const row = window.treeItem('Project Billing, 1 example');
    await pressInRow(row, 'Insert Example…');
    await window.quickInput.shown('Insert Example: Craft (1/2)');
    await answer(window, 'What does it rest on?', 'https://a.example/one https://a.example/two');
    await answer(window, 'What does it show', 'and kept it fixed');
    await window.treeItem('and kept it fixed, 2 links').waitFor();
    await window.treeItem('Project Billing, 2 examples').waitFor();
    const before = '        - ([1](https://wiki.example.com/rounding)): found the rounding error\n';
    const example =
      '        - ([2](https://a.example/one)) ([3](https://a.example/two)): and kept it fixed\n';
    await textIs(window, team.replace(before, before + example));
    if (host === 'node') {
      await window.editor.save();
      expect(await window.fileOnDisk('a.md')).toBe(team.replace(before, before + example));
      await window.press('Control+Z');
      await textIs(window, team);
      await window.editor.save();
    }
    await revert(window, team);
  });

  it('says in the box what is wrong with an address, and takes a better one', async () => {
    await window.command(titles.insertExample);
    await answer(window, 'Under which criterion?', 'Impact');
    await answer(window, 'Of which project?', 'No project');
    await answer(window, 'What does it rest on?', 'javascript:alert(1)');
    await window.quickInput.shown('Only addresses that begin with https:// are used.');
    await answer(window, 'javascript', 'http://a.example/');
    await window.quickInput.shown('is not encrypted. Use https:');
    await answer(window, 'http://a.example/', '');
    await answer(window, 'What does it show', '');
    await window.quickInput.shown('Write what it shows, or go back and give a link.');
    await window.press('Escape');
    await window.quickInput.hidden();
    await textIs(window, team);
  });

  it('refuses where the criterion is gone in the end, and names those that are there', async () => {
    await window.command(titles.insertExample);
    await answer(window, 'Under which criterion?', 'Impact');
    await answer(window, 'Of which project?', 'No project');
    await window.quickInput.shown('What does it rest on?');
    // The questions stay while one goes and changes the text.
    const { x, y } = await poll('the heading', () => placeOf(window.editor.root, '### Impact'));
    await window.page.mouse.click(x, y);
    await window.press('End');
    await window.page.keyboard.type('ful');
    await window.quickInput.box.click();
    await answer(window, 'What does it rest on?', '');
    await answer(window, 'What does it show', 'new');
    await window.quickInput.hidden();
    await messageShown(window, 'There is no criterion “Impact” here. There are: Craft, Impactful, Teamwork.');
    await textIs(window, team.replace('### Impact', '### Impactful'));
    await revert(window, team);
  });

  it('refuses to write where a setting makes the file read-only', async () => {
    await window.editor.open('locked.md');
    await window.command(titles.insertExample);
    await answer(window, 'Under which criterion?', 'Impact');
    await answer(window, 'Of which project?', 'No project');
    await answer(window, 'What does it rest on?', '');
    await answer(window, 'What does it show', 'new');
    await window.quickInput.hidden();
    await messageShown(window, 'locked.md is read-only, so nothing was written.');
    await textIs(window, team);
  });
});
