import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftDay } from '../../src/document/calendar';
import { today } from '../../src/host/today';
import { temporaryFolder } from '../hosts/temporary';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { handsOn } from './support/hands';
import { textIs } from './support/journeys';
import { makeRepository } from './support/repository';

const day = (days: number): string => shiftDay(today(), days);
const board = 'https://linear.app/example/view/done';
const kept = 'https://git.example.com/pay/7';

const text = `---
level: L4
cycle:
  first: ${day(-100)}
  last: ${day(80)}
check-ins:
  - ${day(-40)}
---

- Follow your work
    - [Board](${board})
- For Later
    - ([1](${kept})): asked early

## Current Level: L4

### Mastery

- Examples
    - wrote the parser
    - wrote its tests
    - taught it to others
- Room for Improvement
    - TODO
- Opportunities for Growth
    - (none)

### Impact

- Examples
    - sped the search up
- Room for Improvement
    - (none)
- Opportunities for Growth
    - (none)
`;

const sorted = text
  .replace(`- For Later\n    - ([1](${kept})): asked early\n`, '')
  .replace('search up\n', `search up\n    - ([1](${kept})): asked early\n`);
const typed = sorted.replace('sped the search up', 'sped the search up!');
const inserted = typed.replace('asked early\n', 'asked early\n    - shipped it\n');
const noted = inserted.replace('Improvement\n    - TODO', 'Improvement\n    - says no too late');
const ended = noted
  .replace(`  - ${day(-40)}\n`, `  - ${day(-40)}\n  - ${today()}\n`)
  .replace('view/done)\n', `view/done)\n- Agreed\n    - ${today()}: say no once a week\n`);

describe.each(hosts)('A check-in in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'ada.md': text }, trustedDomains: ['https://linear.app'] });
    await window.editor.open('ada.md');
  });
  afterAll(() => window?.close());

  it('is due in the status bar, and nowhere else', async () => {
    await window.statusItem('1/2 criteria covered · 40 d · check-in due').waitFor();
    expect(await window.page.locator('.notification-toast').count()).toBe(0);
  });

  it('leads through references, inbox and criteria, mostly by Enter', async () => {
    const hands = handsOn(window);
    await hands.command('start ch', 'Start Check-in…');
    await hands.see(`Board: what is new since ${day(-40)}?`, ['Open', 'Insert Example…', 'Next']);
    await hands.accept('Open');
    await poll('the page', async () => window.opened.includes(board));
    // That was done: Enter leads on.
    await hands.accept('Next');
    await hands.see('Kept for later: asked early');
    await hands.accept('Record Under…');
    await hands.see('Under which criterion?');
    await hands.tick('Impact');
    await hands.press('Enter');
    await hands.see('Of which project?');
    await hands.find('no');
    await hands.accept('No project');
    await hands.see('Impact has 2 of 3 examples. What else was there?', [
      'Insert Example…',
      'Go There, and Go On Later',
      'Next',
    ]);
  });

  it('is interrupted, the text written in, and resumed where it was', async () => {
    const hands = handsOn(window);
    await hands.press('Escape');
    await window.quickInput.hidden();
    await textIs(window, sorted);
    await window.statusItem('Check-in 2/4').waitFor();
    const line = sorted.slice(0, sorted.indexOf('sped the search up')).split('\n').length;
    await window.editor.goTo(line, '    - sped the search up'.length + 1);
    await hands.write('!');
    await textIs(window, typed);
    await window.statusItem('Check-in 2/4').click();
    await hands.see('A check-in is under way', ['Resume Check-in', 'Start Over', 'Give It Up']);
    await hands.accept('Resume Check-in');
    await hands.see('Impact has 2 of 3 examples.');
  });

  it('goes back, and on', async () => {
    const hands = handsOn(window);
    await window.quickInput.back();
    await hands.see(`Board: what is new since ${day(-40)}?`);
    await hands.find('next');
    await hands.accept('Next');
    await hands.see('Impact has 2 of 3 examples.');
    await hands.accept('Insert Example…');
    await hands.see('Of which project?');
    await hands.find('no');
    await hands.accept('No project');
    await hands.see('What does it rest on?');
    await hands.press('Enter');
    await hands.see('What does it show');
    await hands.write('shipped it');
    await hands.press('Enter');
    await hands.see('Mastery: nothing stands under Room for Improvement yet.');
    await hands.accept('Add Room for Improvement…');
    await hands.see('What is the note?');
    await hands.write('says no too late');
    await hands.press('Enter');
    await hands.see('What was agreed?');
  });

  it('ends with the day and what was agreed, as one step of undo', async () => {
    const hands = handsOn(window);
    await hands.write('say no once a week');
    await hands.press('Enter');
    await window.quickInput.hidden();
    await textIs(window, ended);
    await window.statusItem('2/2 criteria covered · 0 d').waitFor();
    await poll('no check-in under way', async () => (await window.statusItem('Check-in 2/').count()) === 0);
    await window.editor.goTo(1, 1);
    await window.press('Control+Z');
    await textIs(window, noted);
  });
});

describe.runIf(hosts.includes('node'))('A criterion without recent examples', () => {
  const old = text
    .replace('search up\n', 'search up\n    - kept it fast\n    - told others\n')
    .replace('    - wrote the parser\n    - wrote its tests\n    - taught it to others\n', '');
  const author = 'ada@example.com';
  let window: Window;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const home = await temporaryFolder();
    remove = home.remove;
    const folder = path.join(home.path, 'documents');
    const first = old.replace(/ {4}- (?:sped|kept|told).*\n/gu, '');
    const between = old.replace(/ {4}- (?:told).*\n/gu, '');
    await makeRepository(folder, 'git@github.com:example/documents.git', [
      { message: 'Begin', email: author, day: day(-99), files: { 'ada.md': first } },
      { message: 'Add', email: author, day: day(-90), files: { 'ada.md': between } },
      { message: 'Add', email: author, day: day(-89), files: { 'ada.md': old } },
    ]);
    const settings = { 'performanceAlignment.severity.criterion-stale': 'warning' };
    window = await openWindow({ host: 'node', folder, settings });
    await window.editor.open('ada.md');
  });
  afterAll(async () => {
    await window?.close();
    await remove();
  });

  it('is told from the history of its lines, without a day in the text', async () => {
    await poll('the finding', async () =>
      (await window.problems()).some((row) =>
        row.includes(`Impact is stale: its last example is of ${day(-89)}.`),
      ),
    );
  });
});
