import { afterAll, beforeAll, describe, it } from 'vitest';
import { poll } from './harness/poll';
import { hosts, openWindow, type Window } from './harness/window';
import { shownBehind } from './support/colours';
import { team } from './support/documents';
import { goBehind, textIs } from './support/journeys';

describe.each(hosts)('A German window in the %s host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'a.md': team }, locale: 'de' });
    await window.editor.open('a.md');
    await window.openContainer('Performance Alignment');
  });
  afterAll(() => window?.close());

  it('speaks German in the status bar, the tree and the text', async () => {
    await window.statusItem('1/3 Kriterien abgedeckt').waitFor();
    await window.treeItem('Craft, abgedeckt, 3 Beispiele').waitFor();
    await window.treeItem('Impact, schwach belegt, 1 von 3 Beispielen').waitFor();
    await window.treeItem('Teamwork, nicht begonnen, 0 von 3 Beispielen').waitFor();
    await poll('words behind the headings', async () => {
      const shown = await shownBehind(window.editor.root);
      return shown.map(({ text }) => text).join() === '1 von 3 Beispielen,0 von 3 Beispielen';
    });
  });

  it('asks in German, and writes in the words of the document', async () => {
    await goBehind(window, team, 'a search takes 80 ms');
    await window.command('Performance Alignment: Verbesserungspotenzial hinzufügen…');
    await window.quickInput.shown('Unter welchem Kriterium?');
    await window.quickInput.pick('Impact');
    await window.quickInput.shown('Wie lautet die Notiz?');
    await window.quickInput.fill('measure before the change');
    await window.press('Enter');
    await textIs(window, team.replace('    - (none)\n', '    - measure before the change\n'));
  });
});
