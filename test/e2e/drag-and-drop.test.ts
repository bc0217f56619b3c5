import { afterAll, beforeAll, describe, it } from 'vitest';
import { placeOf } from './harness/place';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { team } from './support/documents';
import { answer, comes, dropLink, goBehind, takeOffer, textIs } from './support/journeys';

const link = 'https://github.com/example/search/pull/500';
const index = '        - ([1](https://wiki.example.com/index)): replaced the index\n';
const designs = '        - ([2](https://wiki.example.com/design)): compared three designs\n';
const rounding = '        - ([1](https://wiki.example.com/rounding)): found the rounding error\n';
const latency = '        - ([1](https://wiki.example.com/latency)): a search takes 80 ms\n';

describe.each(hosts)('Dragging in the tree of the %s host', (host) => {
  let window: Window;
  const row = (name: RegExp) => window.treeItem(name).first();
  const undone = async (): Promise<void> => {
    await window.press('Control+Z');
    await textIs(window, team);
    await row(/^Craft, covered, 3 examples/).waitFor();
  };
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'a.md': team } });
    await window.editor.open('a.md');
    await window.openContainer('Performance Alignment');
    // A row that is drawn again meanwhile takes no click.
    for (const [name, below] of [
      [/^Craft/, /^found the rounding error/],
      [/^Impact/, /^a search takes 80 ms/],
    ] as const) {
      await poll('what stands below', async () => {
        if (await row(below).isVisible()) return true;
        await row(name).locator('.monaco-tl-twistie').click();
        return comes(row(below));
      });
    }
  });
  afterAll(() => window?.close());

  it('moves an example onto another criterion, in one step of undo and redo', async () => {
    await row(/^found the rounding error/).dragTo(row(/^Impact/));
    await row(/^Impact, light, 2 of 3 examples/).waitFor();
    const after = team
      .replace(`    - **Project Billing**\n${rounding}`, '')
      .replace(
        latency,
        `${latency}    - ([1](https://wiki.example.com/rounding)): found the rounding error\n`,
      );
    await textIs(window, after);
    await window.press('Control+Z');
    await textIs(window, team);
    await window.press('Control+Y');
    await textIs(window, after);
    await undone();
  });

  it('moves two examples at once onto a project, where their numbers follow', async () => {
    const [first, second] = [row(/^compared three designs/), row(/^found the rounding error/)];
    // Rows that are drawn anew meanwhile lose the selection.
    await poll('two selected rows', async () => {
      await first.click();
      await second.click({ modifiers: ['Control'] });
      const selected = [first, second].map((one) => one.getAttribute('aria-selected'));
      return (await Promise.all(selected)).every((state) => state === 'true');
    });
    await second.dragTo(
      // The second project of that name: the one below Impact.
      window.treeItem('Project Search, 1 example'),
    );
    await row(/^Impact, covered, 3 examples/).waitFor();
    const after = team
      .replace(designs, '')
      .replace(`    - **Project Billing**\n${rounding}`, '')
      .replace(latency, `${latency}${designs}${rounding.replace('[1]', '[3]')}`);
    await textIs(window, after);
    await undone();
  });

  it('does nothing where it is dropped on an example, and puts it last on its own project', async () => {
    await row(/^replaced the index/).dragTo(row(/^found the rounding error/));
    await row(/^replaced the index/).dragTo(window.treeItem('Project Search, 2 examples'));
    const after = team.replace(index + designs, designs.replace('[2]', '[1]') + index.replace('[1]', '[2]'));
    await textIs(window, after);
    await undone();
  });

  it('records an address that is dropped on a criterion', async () => {
    const impact = row(/^Impact/);
    // What is dropped while the rows are drawn again is lost.
    await poll('the question', async () => {
      const { x = 0, y = 0 } = (await impact.boundingBox()) ?? {};
      await dropLink(window, impact, link, { x: x + 40, y: y + 8 });
      return comes(window.quickInput.box);
    });
    await window.quickInput.shown('Insert Example: Impact');
    await answer(window, 'Of which project?', 'Project Search');
    await answer(window, 'What does it show', 'kept it fresh');
    await window.quickInput.hidden();
    const after = team.replace(latency, `${latency}        - ([2](${link})): kept it fresh\n`);
    await textIs(window, after);
    await undone();
  });

  it('offers to record an address that is dropped in the text', async () => {
    const { editor } = window;
    for (const [title, after] of [
      ['Paste as Evidence', team.replace('latency))', `latency)) ([2](${link}))`)],
      ['Paste as Example', team.replace(latency, `${latency}        - ([2](${link}))\n`)],
    ] as const) {
      await goBehind(window, team, 'a search takes 80 ms');
      const at = await poll('the example', () => placeOf(editor.root, 'takes 80'));
      await dropLink(window, editor.root.locator('.view-lines'), link, at);
      await takeOffer(window, title);
      await textIs(window, after);
      await undone();
    }
  });
});
