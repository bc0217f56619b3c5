import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftDay } from '../../src/document/calendar';
import { today } from '../../src/host/today';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { team } from './support/documents';
import { answer } from './support/journeys';

const last = shiftDay(today(), 100);
const text = team.replace(
  'employee: Ada Lovelace',
  `employee: Ada Lovelace\ncycle:\n  first: ${shiftDay(today(), -80)}\n  last: ${last}`,
);
const ours = (title: string): string => `Performance Alignment: ${title}`;

// What asks where to save, in the dialogue that VS Code draws itself.
describe.each(hosts)('Files that are saved in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({
      host,
      files: { 'ada.md': text, 'ada.review.md': 'mine\n' },
      settings: { 'files.simpleDialog.enable': true },
    });
    await window.editor.open('ada.md');
    await window.statusItem('criteria covered').waitFor();
  });
  afterAll(() => window?.close());

  /** Takes the name that the dialogue proposes. */
  const save = async (name: string): Promise<void> => {
    const { quickInput } = window;
    await poll(`the proposal of ${name}`, async () => {
      const isShown = await quickInput.box.isVisible();
      return isShown && (await quickInput.box.inputValue()).endsWith(`/${name}`);
    });
    await quickInput.row(name).or(quickInput.box).first().waitFor();
    await window.press('Enter');
  };

  /** What a file says: on disk, or in the editor where the host keeps its files to itself. */
  const fileText = async (name: string): Promise<string> => {
    // The rows below it move when it comes.
    await window.page.locator('.explorer-folders-view [role=treeitem]', { hasText: name }).waitFor();
    if (host === 'node') return window.fileOnDisk(name);
    await window.editor.open(name);
    return window.editor.text();
  };

  it('are the review as a page, which holds nothing of the guidance', async () => {
    await window.command(ours('Export Review…'));
    await window.quickInput.shown('As what?');
    await window.quickInput.pick('HTML');
    await save('ada.review.html');
    const page = await fileText('ada.review.html');
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain('<h3>Craft</h3>');
    expect(page).not.toMatch(/employee:|Guidance/u);
  });

  it('are never written over unasked', async () => {
    await window.editor.open('ada.md');
    await window.command(ours('Export Review…'));
    await window.quickInput.shown('As what?');
    await window.quickInput.pick('Markdown');
    await save('ada.review.md');
    await window.quickInput.shown('already exists');
    await window.quickInput.cancel();
    expect(await fileText('ada.review.md')).toBe('mine\n');
  });

  it('are the coverage report', async () => {
    await window.editor.open('ada.md');
    await window.command(ours('Export Coverage Report…'));
    await save('ada.coverage.html');
    const page = await fileText('ada.coverage.html');
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain('<h1>Ada Lovelace</h1>');
    expect(page).not.toContain('<script');
  });

  it('are a calendar that ends with the cycle', async () => {
    await window.editor.open('ada.md');
    await window.command(ours('Schedule Check-ins…'));
    await window.quickInput.shown('Every month');
    await window.quickInput.pick('Every 4 weeks');
    await answer(window, 'On which day is the first one?', today());
    await answer(window, 'At what time?', '10:00 Europe/Berlin');
    await window.quickInput.shown('45 minutes');
    await window.quickInput.pick('45 minutes');
    const name = `check-ins-ada-${shiftDay(today(), -80)}.ics`;
    await save(name);
    const calendar = new ICAL.Component(ICAL.parse(await fileText(name)));
    const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(event?.summary).toContain('Ada Lovelace');
    const days: string[] = [];
    const each = event?.iterator();
    for (let next = each?.next(); next; next = each?.next()) days.push(next.toString().slice(0, 16));
    expect(days).toEqual([0, 28, 56, 84].map((more) => `${shiftDay(today(), more)}T10:00`));
  });
});
