import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../hosts/cache';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { type ThemeKind, themes } from './harness/workbench';
import { iconOf, shownBehind } from './support/colours';
import { team } from './support/documents';
import { cursorAt, goBehind, pressInRow, revert, titles } from './support/journeys';

const light = {
  impact: 'Impact is light: 1 of 3 examples.',
  teamwork: 'Teamwork is light: 0 of 3 examples.',
};

describe.each(hosts)('Coverage in the %s host', (host) => {
  let window: Window;
  const words = async () => (await shownBehind(window.editor.root)).map(({ text }) => text);
  const problemsAre = (...expected: string[]) =>
    poll(`these problems: ${expected.join(' ')}`, async () => {
      const problems = await window.problems();
      return (
        problems.length === expected.length &&
        expected.every((text) => problems.some((problem) => problem.includes(text)))
      );
    });
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'a.md': team }, size: { width: 1280, height: 1300 } });
    await window.editor.open('a.md');
    await window.openContainer('Performance Alignment');
  });
  afterAll(() => window?.close());

  it('shows a light criterion in the text, the problems and the status bar, until it has its examples', async () => {
    await problemsAre(light.impact, light.teamwork);
    await window.statusItem('1/3 criteria covered').waitFor();
    await poll(
      'two headings with words',
      async () => (await words()).join() === '1 of 3 examples,0 of 3 examples',
    );
    await poll('two squiggles', async () => (await window.editor.squiggles('info').count()) === 2);

    await goBehind(window, team, 'a search takes 80 ms');
    await window.editor.type('\n- another thing\n- a third thing');
    await window.statusItem('2/3 criteria covered').waitFor();
    await problemsAre(light.teamwork);
    await poll('one heading with words', async () => (await words()).join() === '0 of 3 examples');
    await poll('one squiggle', async () => (await window.editor.squiggles('info').count()) === 1);
    await window.treeItem('Impact, covered, 3 examples').waitFor();

    await revert(window, team);
    await window.statusItem('1/3 criteria covered').waitFor();
    await problemsAre(light.impact, light.teamwork);
    await poll('two headings with words', async () => (await words()).length === 2);
  });

  it('shows a hint as dots, and not in the problems', async () => {
    expect(await window.editor.squiggles('hint').count()).toBe(1);
    await goBehind(window, team, '    - TODO');
    const hover = await window.editor.hover('TODO');
    await hover.getByText('“TODO” is still to be written.').waitFor();
    await window.press('Escape');
  });

  it('explains a finding where its code is a link, in the text and in the problems', async () => {
    const page = await readFile(path.join(root, 'docs/findings.md'), 'utf8');
    const explained = async () => {
      await window.page.locator('.tab.active[data-resource-name="findings.md"]').waitFor();
      await cursorAt(window, page, '## criterion-light');
      await poll('the explanation', async () =>
        (await window.editor.visibleText()).includes('The criterion has fewer examples than the minimum'),
      );
      await window.command('View: Close Editor');
      await window.page.locator('.tab.active[data-resource-name="a.md"]').waitFor();
    };
    await goBehind(window, team, '### Impact');
    const hover = await window.editor.hover('Impact');
    await hover.getByText('criterion-light').click();
    await explained();
    await window.problems();
    await window.problemRows.first().getByText('criterion-light').click();
    await explained();
  });

  it('goes from one light criterion to the next and back, around the end', async () => {
    await window.editor.goTo(1);
    await window.command(titles.nextLightCriterion);
    await cursorAt(window, team, 'Impact');
    await window.command(titles.nextLightCriterion);
    await cursorAt(window, team, 'Teamwork');
    await window.command(titles.nextLightCriterion);
    await cursorAt(window, team, 'Impact');
    await window.command(titles.previousLightCriterion);
    await cursorAt(window, team, 'Teamwork');
    // In the editor, where one goes on writing.
    await window.page.keyboard.type('x');
    await window.treeItem('xTeamwork, unstarted, 0 of 3 examples').waitFor();
    await window.press('Control+Z');
    await window.treeItem('Teamwork, unstarted, 0 of 3 examples').waitFor();
  });

  it('sorts the criteria, shows a description, and leads from a row to the text', async () => {
    const names = () =>
      window.page
        .locator('.part.sidebar [role=treeitem][aria-level="2"]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.split(',')[0]).slice(0, 3));
    const title = window.page.locator('.part.sidebar .pane-header').filter({ hasText: 'Criteria' });
    expect(await names()).toEqual(['Craft', 'Impact', 'Teamwork']);
    await pressInRow(title, 'Show Lightest Criteria First');
    await poll('the lightest first', async () => (await names()).join() === 'Teamwork,Impact,Craft');
    await pressInRow(title, 'Show Criteria in Document Order');
    await poll('the order of the text', async () => (await names()).join() === 'Craft,Impact,Teamwork');

    await window.treeItem(/^Impact/).click();
    await cursorAt(window, team, 'Impact');
    const craft = window.treeItem(/^Craft/);
    await pressInRow(craft, 'Show Level Description');
    await window.statusItem('Ln 13').waitFor();
    // There is nothing to show of a criterion without a description.
    const teamwork = window.treeItem(/^Teamwork/);
    await teamwork.hover();
    expect(await teamwork.getByRole('button').allTextContents()).toHaveLength(1);
  });

  // Colours come from the window, which is the same for both hosts.
  it.runIf(host === hosts[0]).each(Object.keys(themes) as ThemeKind[])(
    'can be seen in a %s theme, not by colour alone',
    async (kind) => {
      await window.theme(kind);
      await poll('words of good contrast', async () => {
        const shown = await shownBehind(window.editor.root);
        return shown.length === 2 && shown.every(({ contrast }) => contrast >= 4.5);
      });
      const icons = [];
      for (const name of [/^Craft/, /^Impact/, /^Teamwork/]) icons.push(await iconOf(window.treeItem(name)));
      expect(icons.map(({ text }) => text)).toEqual(['pass', 'warning', 'circle-large-outline']);
      for (const { contrast } of icons) expect(contrast).toBeGreaterThanOrEqual(3);
    },
  );
});
