import * as vscode from 'vscode';
import { expect } from './harness/expect';
import { cleanUp, folder, showFile, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { OneFile } from './support/fileSystem';
import { insert, refusalOf } from './support/insert';
import { middle, readme } from './support/texts';

const note = 'mended the importer';
const criterion = 'Impact';

describe('Insert Example refuses', () => {
  before(ourApi);
  afterEach(cleanUp);

  const form = '“criterion” must be a name, or { name, index } with a whole number.';
  const address = '“uri” must be the full address of a document, such as file:///home/me/review.md.';
  const missing = '“criterion” is missing: give a name, { name, index }, or a list of them.';
  for (const [what, args, says] of [
    [
      'an unknown criterion',
      { criterion: 'Speed', note },
      'There is no criterion “Speed” here. There are: Mastery, Impact, Autonomy.',
    ],
    [
      'one unknown criterion among known ones',
      { criterion: ['Impact', 'Speed'], note },
      'There is no criterion “Speed” here. There are: Mastery, Impact, Autonomy.',
    ],
    [
      'an index that is not there',
      { criterion: { name: 'Impact', index: 1 }, note },
      'There is no criterion “Impact” here. There are: Mastery, Impact, Autonomy.',
    ],
    ['no criterion', { note }, missing],
    ['an empty list of criteria', { criterion: [], note }, missing],
    ['no argument of ours', {}, missing],
    ['a criterion that is no name', { criterion: 3, note }, form],
    ['a criterion without name', { criterion: { index: 0 }, note }, form],
    ['half an index', { criterion: { name: 'Impact', index: 0.5 }, note }, form],
    ['null', { criterion: null, note }, form],
    ['a note that is no text', { criterion, note: 7 }, '“note” must be a text.'],
    ['a project that is no text', { criterion, note, project: {} }, '“project” must be a text.'],
    ['evidence that is no text', { criterion, note, evidence: [1] }, '“evidence” must be a text.'],
    ['neither note nor evidence', { criterion }, 'An example needs a note or a link.'],
    ['white space for a note', { criterion, note: ' \n ' }, 'An example needs a note or a link.'],
    [
      'a script for evidence',
      { criterion, note, evidence: 'javascript:alert(1)' },
      '“javascript:alert(1)” is no address of the web. Only addresses that begin with https:// are used.',
    ],
    [
      'one unsafe address among safe ones',
      { criterion, note, evidence: ['https://example.com', 'command:workbench.action.quit'] },
      '“command:workbench.action.quit” is no address of the web. Only addresses that begin with https:// are used.',
    ],
    [
      'an address that is not encrypted',
      { criterion, note, evidence: 'http://example.com' },
      '“http://example.com” is not encrypted. Use https:, or allow http: with the setting “performanceAlignment.links.allowHttp”.',
    ],
    [
      'an address with a user',
      { criterion, note, evidence: 'https://ada@example.com' },
      '“https://ada@example.com” holds a user name. Take out everything up to the @ before the host.',
    ],
    [
      'a path for an address',
      { criterion, note, evidence: 'docs/design.md' },
      '“docs/design.md” is no full address. Write it from https:// on.',
    ],
    [
      'an empty address',
      { criterion, note, evidence: '' },
      '“evidence” is empty: give an address that begins with https://, or leave it out.',
    ],
    ['a uri that is none', { uri: 5, criterion, note }, address],
    ['a uri without a scheme', { uri: 'ada.md', criterion, note }, address],
    ['a uri that is no address', { uri: { scheme: 5 }, criterion, note }, address],
  ] as const) {
    it(`${what}, and writes nothing`, async () => {
      const { document } = await showNew(middle);
      const { version } = document;
      expect(await refusalOf(args)).toBe(says);
      expect(document.getText()).toBe(middle);
      expect(document.version).toBe(version);
    });
  }

  it('arguments that are a list', async () => {
    const { document } = await showNew(middle);
    expect(await refusalOf(['Impact'])).toBe(missing);
    expect(document.getText()).toBe(middle);
  });

  it('a file that is not there', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'nobody.md');
    expect(await refusalOf({ uri, criterion, note })).toBe(
      `${uri.toString(true)} cannot be opened. Check the path.`,
    );
  });

  it('other Markdown', async () => {
    const { document } = await showFile('README.md', readme);
    expect(await refusalOf({ uri: document.uri, criterion, note })).toBe(
      'README.md is not recognised as an alignment document. “Treat This File as an Alignment Document” says why, and makes it one.',
    );
    expect(document.getText()).toBe(readme);
  });

  it('another language', async () => {
    const { document } = await showFile('notes.txt', middle);
    expect(await refusalOf({ uri: document.uri, criterion, note })).toBe(
      'notes.txt is not Markdown. Change its language mode to Markdown.',
    );
    expect(document.getText()).toBe(middle);
  });

  it('to guess among several documents', async () => {
    await showNew(middle);
    await showNew(middle);
    await showNew('Notes', 'plaintext');
    expect(await refusalOf({ criterion, note })).toBe(
      'Several alignment documents are open. Say which one with “uri”, or make it the active one.',
    );
  });

  it('where no document is open', async () => {
    expect(await refusalOf({ criterion, note })).toBe(
      'No alignment document is open. Open one, or begin one in a Markdown file with the snippet “pa-document”.',
    );
  });

  it('a note that would be read as something else', async () => {
    const { document } = await showNew(middle);
    expect(await refusalOf({ criterion, note: 'TODO' })).toBe(
      'Written there, this would not be read as an example. Change its words, or add it by hand.',
    );
    expect(document.getText()).toBe(middle);
  });

  describe('a file that cannot be written', () => {
    const files: OneFile[] = [];
    const make = async (...args: ConstructorParameters<typeof OneFile>): Promise<OneFile> => {
      const file = new OneFile(...args);
      files.push(file);
      return file;
    };
    afterEach(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const file of files.splice(0)) await file.close();
    });
    const says = '/ada.md is read-only, so nothing was written. Save a copy and try there.';

    it('in a read-only file system', async () => {
      const { uri } = await make('pa-readonly', middle, { isReadonly: true });
      expect(await refusalOf({ uri, criterion, note })).toBe(says);
      expect((await vscode.workspace.openTextDocument(uri)).getText()).toBe(middle);
    });

    it('in one that tells so of the file', async () => {
      const file = await make('pa-locked', middle);
      file.permissions = vscode.FilePermission.Readonly;
      expect(await refusalOf({ uri: file.uri, criterion, note })).toBe(says);
      expect((await vscode.workspace.openTextDocument(file.uri)).getText()).toBe(middle);
    });

    it('because it changed in the meantime', async () => {
      const file = await make('pa-slow', middle);
      const document = await vscode.workspace.openTextDocument(file.uri);
      const editor = await vscode.window.showTextDocument(document);
      let typed = false;
      file.whenAsked = async () => {
        if (typed) return;
        typed = true;
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
      };
      expect(await refusalOf({ criterion, note })).toBe(
        'The document changed in the meantime, so nothing was written. Try again.',
      );
      expect(document.getText()).toBe(`\n${middle}`);
      await insert({ criterion, note });
      expect(document.getText()).toContain(note);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
});
