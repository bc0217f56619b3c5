import { afterAll, beforeAll, describe, it } from 'vitest';
import { hosts, openWindow, type Window } from './harness/window';
import { countIsKept } from './support/count';
import { handsOn } from './support/hands';
import { cursorAt, textIs } from './support/journeys';
import { type Step, stranger, timeline } from './support/stranger';

const [copied, typed] = ['https://git.example.com/pay/7', 'https://git.example.com/pay/9'];
const light = 'Go to Next Light Criterion';
const insert = 'Insert Example…';

/** What the check-in does to the text, step by step. */
const steps = timeline(stranger, [
  {
    by: 'command',
    replace: [
      [
        'Quality**\n\n* Accomplishments\n\t* TODO\n',
        `Quality**\n\n* Accomplishments\n\t* Exports\n\t\t* streams large files ([1](${copied}))\n`,
      ],
      ['weekly review\n', `weekly review\n\t* Exports\n\t\t* streams large files ([1](${copied}))\n`],
    ],
  },
  {
    by: 'command',
    replace: [
      ['pay/2))\n', 'pay/2))\n\t\t* wrote the tests first\n'],
      [
        `(${copied}))\n* Areas for Improvement\n\t* TODO`,
        `(${copied}))\n\t* Checkout\n\t\t* wrote the tests first\n* Areas for Improvement\n\t* TODO`,
      ],
    ],
  },
  {
    by: 'command',
    replace: [
      ['tests first\n', `tests first\n\t* ... ([1](${typed}))\n`],
      [
        `(${copied}))\n* Areas for Improvement\n\t* none`,
        `(${copied}))\n\t* ... ([1](${typed}))\n* Areas for Improvement\n\t* none`,
      ],
    ],
  },
  {
    by: 'typing',
    replace: [
      ['* ... ([1]', '* shared the plan early ([1]'],
      ['* ... ([1]', '* took the team along ([1]'],
    ],
  },
  {
    by: 'command',
    replace: [
      [`\t* took the team along ([1](${typed}))\n`, ''],
      ['\t* Checkout\n\t\t* wrote', `\t\t* took the team along ([2](${typed}))\n\t* Checkout\n\t\t* wrote`],
    ],
  },
  { by: 'command', replace: [['short by half\n', 'short by half\n\t* reviews come late\n']] },
  { by: 'typing', replace: [['\t* TODO', '\t* says no too late']] },
  { by: 'command', replace: [['no too late', 'no too late\n\n**Overall:** TODO: Exports, Checkout']] },
  { by: 'typing', replace: [['**Overall:** TODO: Exports, Checkout', '**Overall:** A good half.']] },
]);

describe.each(hosts)('A check-in in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'grace.md': stranger } });
    await window.editor.open('grace.md');
  });
  afterAll(() => window?.close());

  it('is played by keyboard alone, in a document written by somebody else', async () => {
    const { quickInput: input, page } = window;
    const hands = handsOn(window);
    const selected = () => page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();

    // Which criteria want examples? All of them.
    await hands.command('next li', light);
    await cursorAt(window, stranger, '**Delivery');
    await hands.again(light);
    await cursorAt(window, stranger, '**Quality');
    await hands.again(light);
    await cursorAt(window, stranger, '**Leadership');

    // A pull request that was just copied, under two criteria, of a new project.
    await window.writeClipboard(copied);
    await hands.command('insert ex', insert);
    await hands.see('Under which criterion?', ['Quality', 'Leadership', 'Delivery', 'Keep for Later']);
    await hands.tick('Quality');
    await hands.press('ArrowDown', 'Space', 'Enter');
    await hands.see('Of which project?', ['Checkout', 'No project']);
    await hands.write('Exports');
    await hands.press('Enter');
    await hands.see('This link was on the clipboard');
    await hands.press('Enter');
    await hands.see('What does it show');
    await hands.write('streams large files');
    await hands.press('Enter');
    await input.hidden();
    await cursorAt(window, steps[0].text, `large files ([1](${copied}))`, 'end');

    // Something that was seen rather than linked: what is on the clipboard is no evidence of it.
    await hands.again(insert);
    await hands.see('Under which criterion?', ['Quality', 'Delivery', 'Leadership', 'Keep for Later']);
    await hands.press('ArrowDown', 'Space', 'ArrowDown', 'Space', 'Enter');
    await hands.see('Of which project?', ['Exports', 'Checkout', 'No project']);
    await hands.find('che');
    // A beginning means the project that begins so, though a new one could be named like that, too.
    await input.row('che').waitFor();
    await hands.accept('Checkout');
    await hands.see('This link was on the clipboard');
    await hands.press('Backspace', 'Enter');
    await hands.see('What does it show');
    await hands.write('wrote the tests first');
    await hands.press('Enter');
    await input.hidden();
    await cursorAt(window, steps[1].text, 'wrote the tests first', 'end');

    // A link whose notes are written in the text, for each criterion another one.
    await window.writeClipboard('nothing to link to');
    await hands.again(insert);
    await hands.see('Under which criterion?', ['Quality', 'Delivery', 'Leadership', 'Keep for Later']);
    await hands.tick('Quality');
    await hands.press('ArrowDown', 'Space', 'Enter');
    await hands.see('Of which project?', ['Checkout', 'Exports', 'No project']);
    await hands.find('no');
    await hands.accept('No project');
    await hands.see('What does it rest on?');
    await hands.write(typed);
    await hands.press('Enter');
    await hands.see('Leave it empty to write it in the text');
    await hands.press('Enter');
    await input.hidden();
    await selected();
    await hands.write('shared the plan early');
    await hands.press('Tab');
    await selected();
    await hands.write('took the team along');
    await cursorAt(window, steps[3].text, 'took the team along', 'end');

    // That rather shows leadership: the example at the cursor goes there, into a project.
    await hands.command('move ex', 'Move Example…');
    await hands.see('Under which criterion?');
    await hands.find('lea');
    await hands.accept('Leadership');
    await hands.see('Of which project?');
    await hands.find('exp');
    await hands.accept('Exports');
    await input.hidden();
    await cursorAt(window, steps[4].text, `took the team along ([2](${typed}))`, 'end');

    await hands.command('room', 'Add Room for Improvement…');
    await hands.see('Under which criterion?');
    await hands.find('del');
    await hands.accept('Delivery');
    await hands.see('What is the note?');
    await hands.write('reviews come late');
    await hands.press('Enter');
    await input.hidden();
    await cursorAt(window, steps[5].text, 'reviews come late', 'end');

    await hands.command('next pl', 'Go to Next Placeholder');
    await selected();
    await hands.write('says no too late');
    await cursorAt(window, steps[6].text, 'says no too late', 'end');

    await hands.command('overall', 'Add Overall…');
    await hands.see('Which criterion?');
    await hands.accept('Leadership');
    await input.hidden();
    await selected();
    await hands.write('A good half.');
    await textIs(window, steps[8].text);
    await countIsKept(hands);
  });

  it('is taken back step by step to where it began, and done again', async () => {
    const texts = [stranger, ...steps.map(({ text }) => text)];
    for (const [index, step] of [...steps.entries()].reverse()) {
      await follow('Control+Z', step, texts[index] ?? '');
    }
    for (const step of steps) await follow('Control+Y', step, step.text);
  });

  /** What a command did takes one key; what was typed goes word by word. */
  async function follow(key: string, { by }: Step, text: string): Promise<void> {
    for (let presses = by === 'command' ? 1 : 20; presses > 0; presses--) {
      await window.press(key);
      if (by === 'typing' && (await window.editor.text()) === text) return;
    }
    await textIs(window, text);
  }
});
