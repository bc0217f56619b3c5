import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftDay } from '../../src/document/calendar';
import { today } from '../../src/host/today';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { answer, comes } from './support/journeys';

const day = (days: number): string => shiftDay(today(), days);
const ours = (title: string): string => `Performance Alignment: ${title}`;

const ladder = `name: Engineering
levels: [L4, L5]
criteria:
  - name: Craft
    description: How well the work is made
    levels:
      L4: Builds what others can change without asking.
      L5: Sets the standard for a whole area.
  - name: Impact
    description: What changes for customers and for other teams
    levels:
      L4: Finishes projects that matter beyond the own team.
      L5: Finds the projects that matter most.
  - name: Ownership
    description: How much guidance the work needs
    levels:
      L4: Turns a vague wish into a plan.
      L5: Takes on what nobody asked for.
  - name: Teamwork
    description: How others fare with it
    levels:
      L4: Makes the people around better at their work.
      L5: Makes other teams better at theirs.
`;

const pairs = [
  ['Craft', 'Impact'],
  ['Ownership', 'Teamwork'],
] as const;
const projects = ['Search', 'Billing'];
/** What was found by each check-in: forty examples, each piece of work under two criteria. */
const found = [0, 1, 2].map((round) =>
  Array.from({ length: round === 2 ? 6 : 7 }, (_, at) => {
    const number = round * 7 + at + 1;
    return {
      criteria: pairs[number % 2] ?? pairs[0],
      project: projects[Math.floor(number / 2) % 2] ?? '',
      link: `https://git.example.com/work/${number}`,
      note: `did piece ${number} of the work`,
    };
  }),
);
const overalls = {
  Craft: 'Everything is easy to change.',
  Impact: 'Other teams lean on it.',
  Ownership: 'Nothing had to be asked twice.',
  Teamwork: 'The team got faster.',
};
const summary = 'Ada had a strong half. In the next cycle, let us find work across teams.';
const past = [-120, -60, -10].map((days) => day(days));
const agreed = ['write designs down', 'pair with the other team', 'collect the last examples'];

// The method from its first sentence to its last, by nothing but the extension.
describe.each(hosts)('A whole cycle in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'engineering.ladder.yaml': ladder },
      size: { width: 1400, height: 1600 },
    });
    await window.openContainer('Performance Alignment');
  });
  afterAll(() => window?.close());

  const text = () => window.editor.text();
  /** The number of the line that begins behind the line end at which `place` begins. */
  const lineOf = async (place: string): Promise<number> => {
    const all = await text();
    expect(all).toContain(place);
    return all.slice(0, all.indexOf(place) + 1).split('\n').length;
  };
  /** Has a line of the checklist mended, and writes over what it puts there. */
  const writeStub = async (row: RegExp, words: string): Promise<void> => {
    // A row that is drawn again meanwhile takes no click; once it is taken, it reads otherwise.
    await poll('the stub', async () => {
      await window
        .treeItem(row)
        .click({ timeout: 1000 })
        .catch(() => undefined);
      return comes(window.statusItem(/\(\d{1,3} selected\)/u));
    });
    await window.editor.type(words);
    await poll(words, async () => (await text()).includes(words));
  };

  it('begins with a document out of the ladder', async () => {
    await window.command(ours('New Alignment Document…'));
    await answer(window, 'Who is the document about?', 'Ada Lovelace');
    await answer(window, 'Where do the criteria come from?');
    await window.quickInput.shown('Which level is the person at?');
    await window.quickInput.pick('L4');
    await answer(window, 'Which level comes next?');
    await answer(window, 'Which cycle is it?', `${day(-150)} to ${day(20)}`);
    await answer(window, 'What is the file called?', 'ada');
    await window.statusItem('0/4 criteria covered').waitFor();
  });

  describe.each(found.map((recordings, round) => ({ recordings, round })))(
    'with check-in $round',
    ({ recordings, round }) => {
      it('records what the two of them find', async () => {
        const { quickInput } = window;
        for (const { criteria, project, link, note } of recordings) {
          await window.command(ours('Insert Example…'));
          await quickInput.shown('Under which criterion?');
          for (const name of criteria) {
            await quickInput.row(name).click();
            await quickInput.row(name).and(window.page.locator('[aria-checked=true]')).waitFor();
          }
          await window.press('Enter');
          await answer(window, 'Of which project?', project);
          await answer(window, 'What does it rest on?', link);
          await answer(window, 'What does it show', note);
          // The cursor goes to where it was written.
          await poll(note, async () => (await text()).split(`(${link}))`).length === 3);
        }
      }, 120_000);

      it('ends with the day and what was agreed', async () => {
        const { quickInput } = window;
        await window.command(ours('Start Check-in…'));
        await poll(
          'the last step',
          async () => {
            if (await comes(window.page.getByText('What was agreed?').first(), 300)) return true;
            // The row goes with its question, perhaps while it is clicked.
            await quickInput
              .row('Next')
              .click({ timeout: 2000 })
              .catch(() => undefined);
            return false;
          },
          40_000,
        );
        await answer(window, 'What was agreed?', agreed[round]);
        await quickInput.hidden();
        await poll('what was agreed', async () => (await text()).includes(`${today()}: ${agreed[round]}\n`));
        // As time goes by.
        for (const before of ['  - ', '    - ']) {
          const line = await lineOf(`\n${before}${today()}`);
          await window.editor.goTo(line, before.length + 11);
          await window.statusItem(`Ln ${line}, Col ${before.length + 11}`).waitFor();
          for (let sign = 0; sign < 10; sign++) await window.press('Shift+ArrowLeft');
          await window.statusItem('(10 selected)').waitFor();
          await window.editor.type(past[round] ?? '');
          await poll('the day', async () => (await text()).includes(`\n${before}${past[round]}`));
        }
        expect(await text()).not.toContain(today());
      }, 120_000);
    },
  );

  it('gathers forty examples, ten under each criterion', async () => {
    await window.statusItem('4/4 criteria covered · 10 d').waitFor();
    expect((await text()).match(/did piece \d+ of the work/gu)?.length).toBe(40);
    for (const name of Object.keys(overalls)) {
      await window.treeItem(new RegExp(`^${name}, covered, 10 examples`, 'u')).waitFor();
    }
  });

  it('is prepared by the checklist', async () => {
    await window.command(ours('Prepare Review'));
    for (const [index, [name, overall]] of Object.entries(overalls).entries()) {
      await writeStub(new RegExp(`^${name} has no Overall yet.*Add an Overall$`, 'u'), overall);
      // The rows below move up.
      await window.treeItem(index < 3 ? `Overalls, ${index + 1} of 4` : 'Overalls, done').waitFor();
    }
    await writeStub(/Add a Review Summary$/u, summary);
    await window.treeItem('Review summary, done').waitFor();
  });

  it('has its examples combined, a criterion at a time', async () => {
    for (const name of Object.keys(overalls)) {
      await window.editor.goTo(await lineOf(`\n### ${name}`), 1);
      await window.command(ours('Combine Examples…'));
      await window.quickInput.shown('Which project');
      await window.quickInput.pick('All Projects of This Criterion');
      await poll('the bullets', async () => {
        const all = await text();
        const from = all.indexOf(`### ${name}`);
        return all.slice(from, all.indexOf('- Room for', from)).match(/^ {4}- \*\*/gmu)?.length === 2;
      });
    }
  });

  it('is copied as the review', async () => {
    await window.writeClipboard('');
    await window.command(ours('Copy Review'));
    const copied = await poll('the review', async () => (await window.readClipboard()) || undefined);
    const golden = await readFile(path.join(__dirname, 'golden/review.md'), 'utf8');
    expect(`${copied}\n`).toBe(golden);
  });

  it('is followed by the next, which remembers', async () => {
    await window.command(ours('Start Next Cycle…'));
    await answer(window, 'Which level is the person at?', 'L5');
    await answer(window, 'which is the next level?', '');
    await answer(window, 'Which cycle is it?');
    await answer(window, 'Where is the last review?');
    await answer(window, 'What is the file called?', 'ada-next');
    await window.statusItem('0/4 criteria covered').waitFor();
    const next = await poll('the next document', async () => {
      const shown = await text();
      return shown.includes(`cycle:\n  first: ${day(21)}\n`) && shown;
    });
    expect(next).toContain('    - **Craft:** Everything is easy to change.\n');
    expect(next).toContain('In the next cycle, let us find work across teams.');
    expect(next).not.toMatch(/did piece|Agreed|a strong half/u);
  });
});
