import ICAL from 'ical.js';
import * as vscode from 'vscode';
import { shiftDay } from '../../src/document/calendar';
import { commands } from '../../src/host/ids';
import { today } from '../../src/host/today';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import { cleanUp, expectAfter, folder, openNew, replace, showFile, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { hasGit, makeRepository } from './support/git';
import { acceptUntil } from './support/quickInput';

const done = `### Craft

- Examples
    - one
    - two
    - three
- Room for Improvement
    - (none)
- Opportunities for Growth
    - (none)
`;

const text = `---
employee: Ada
cycle: 2026-H1 # the first
---

## Current Level: L4

${done}`;

/** What a command resolves to, or why it rejects. */
function call<Result>(command: string, args?: object): Thenable<Result | string> {
  return vscode.commands.executeCommand<Result>(command, args).then(
    (result) => result,
    (error: Error) => error.message,
  );
}

describe('check-ins', () => {
  before(ourApi);
  afterEach(cleanUp);

  describe('scheduled', () => {
    const target = (name: string) => vscode.Uri.joinPath(folder(), name);
    const remove = (uri: vscode.Uri) => vscode.workspace.fs.delete(uri);

    it('become a calendar file, which is never replaced', async () => {
      const { document } = await showNew(text);
      const to = target('check-ins.ics');
      const args = { uri: document.uri, to, first: '2026-01-13', time: '9:30', timeZone: 'Europe/Berlin' };
      const days = ['2026-01-13', '2026-02-10', '2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09'];
      expect(await call(commands.scheduleCheckIns, args)).toEqual({ uri: to.toString(), days });
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
      const event = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent('vevent');
      if (!event) throw new Error('There is no event.');
      const each = new ICAL.Event(event).iterator();
      expect(days.map(() => String(each.next()))).toEqual(days.map((day) => `${day}T09:30:00`));
      expect(each.next()).toBeUndefined();
      expect(event.getFirstPropertyValue('summary')).toBe('Performance alignment: check-in with Ada');

      expect(await call(commands.scheduleCheckIns, { ...args, time: '10:00' })).toContain('is there already');
      expect(new TextDecoder().decode(await vscode.workspace.fs.readFile(to))).toBe(written);

      const again = target('again.ics');
      await call(commands.scheduleCheckIns, { ...args, to: again, rhythm: 2 });
      const other = new TextDecoder().decode(await vscode.workspace.fs.readFile(again));
      expect(/^UID:.*$/mu.exec(other)?.[0]).toBe(/^UID:.*$/mu.exec(written)?.[0]);
      await remove(to);
      await remove(again);
    });

    it('are refused with a word on what would do', async () => {
      const { document } = await showNew(text);
      const args = { uri: document.uri, to: target('not.ics'), first: '2026-01-13' };
      for (const [wrong, says] of [
        [{ to: undefined }, '“to” is missing'],
        [{ first: '2026-07-01' }, 'from 2026-01-01 to 2026-06-30'],
        [{ first: '13.1.2026' }, 'from 2026-01-01 to 2026-06-30'],
        [{ time: '25:00' }, '“time” must be'],
        [{ minutes: 0 }, '“minutes” must be'],
        [{ rhythm: 'daily' }, '“rhythm” must be'],
        [{ timeZone: 'Middle/Earth' }, '“timeZone” must be'],
      ] as const) {
        expect(await call(commands.scheduleCheckIns, { ...args, ...wrong })).toContain(says);
      }
      const timeless = await openNew(text.replace('cycle: 2026-H1 # the first\n', ''));
      expect(await call(commands.scheduleCheckIns, { ...args, uri: timeless.uri })).toContain(
        'The cycle is not known',
      );
      await expect(Promise.resolve(vscode.workspace.fs.stat(args.to))).rejects.toThrow();
    });
  });

  describe('noted', () => {
    it('stand in the front matter, with what was agreed in the guidance, as one step of undo', async () => {
      const { document } = await showNew(text);
      expect(
        await call(commands.startCheckIn, { uri: document.uri, day: '2026-03-31', agreed: 'rest' }),
      ).toEqual({ uri: document.uri.toString(), day: '2026-03-31', agreed: 'rest' });
      expect(document.getText()).toBe(
        text
          .replace('# the first\n', '# the first\ncheck-ins:\n  - 2026-03-31\n')
          .replace('### Craft', '- Agreed\n    - 2026-03-31: rest\n\n### Craft'),
      );
      await expectAfter('undo', document, text);
    });

    it('are refused with a word on what would do', async () => {
      const { document } = await showNew(text.replace('cycle:', 'check-ins: monthly\ncycle:'));
      const before = document.getText();
      const note = (args: object) => call(commands.startCheckIn, { uri: document.uri, ...args });
      expect(await note({})).toContain('check-ins');
      expect(await note({ day: shiftDay(today(), 1) })).toContain('“day” must be');
      expect(await note({ day: '31.3.2026' })).toContain('“day” must be');
      expect(await note({ agreed: 3 })).toContain('“agreed” must be');
      expect(document.getText()).toBe(before);
    });
  });

  describe('led through', () => {
    it('come to their end with Enter, where nothing is left to do', async () => {
      const { document } = await showNew(text);
      const pending = call(commands.startCheckIn);
      await acceptUntil('the day', () => document.getText() !== text);
      expect(await pending).toEqual({ uri: document.uri.toString(), day: today() });
      expect(document.getText()).toBe(
        text.replace('# the first\n', `# the first\ncheck-ins:\n  - ${today()}\n`),
      );
    });

    it('do not begin where they could not be noted in the end', async () => {
      const { document } = await showNew(text.replace('employee: Ada', 'employee: [Ada'));
      // Without a question.
      expect(await call(commands.startCheckIn)).toBe(undefined);
      expect(document.getText()).toContain('employee: [Ada\n');
    });

    it('pause where somebody wants to write, with what is left selected', async () => {
      const editor = await showNew(`${text}\n**Overall:** TODO\n`);
      const pending = call(commands.startCheckIn);
      await acceptUntil('TODO to be selected', () => editor.document.getText(editor.selection) === 'TODO');
      expect(await pending).toBeUndefined();
    });
  });

  describe('compared with', () => {
    const dated = text.replace('cycle: 2026-H1 # the first', `cycle: ${today().slice(0, 4)}`);
    const met = dated.replace('cycle:', `check-ins: [${today()}]\ncycle:`);

    it('show what changed since, where the file is under version control', async function () {
      if (!hasGit) this.skip();
      const repository = await makeRepository('aligned');
      const { document } = await showFile('aligned/ada.md', met);
      expect(await call(commands.changedSinceCheckIn, { uri: document.uri })).toContain(
        'is not under version control',
      );
      await repository.write('ada.md', met);
      // Of somebody whose commits no other test looks for.
      await repository.commit('Check in', 'pair@example.com');
      const editor = await vscode.window.showTextDocument(document);
      await replace(editor, 'three', 'four');
      expect(await call(commands.changedSinceCheckIn, { uri: document.uri })).toMatchObject({ day: today() });
      const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
      if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('No comparison is shown.');
      expect(input.modified.toString()).toBe(document.uri.toString());
      const shown = await poll('the older text', async () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === input.original.toString()),
      );
      expect(shown.getText()).toBe(met);
    });

    it('say why there is nothing to compare', async () => {
      const { document } = await showNew(dated);
      expect(await call(commands.changedSinceCheckIn, { uri: document.uri })).toContain('No check-in');
      const other = await openNew(met);
      expect(await call(commands.changedSinceCheckIn, { uri: other.uri })).toContain(
        hasGit ? 'is not under version control' : 'There is no Git here',
      );
    });
  });
});
