import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import { untilFindings } from './support/diagnostics';
import {
  cleanUp,
  deleteLater,
  expectAfter,
  folder,
  offsetOf,
  putCursor,
  replace,
  showFile,
  showNew,
  writeFile,
} from './support/documents';
import { ourApi } from './support/extension';
import { acceptUntil } from './support/quickInput';
import { set } from './support/settings';
import { middle } from './support/texts';

const ladder = `name: Engineering
levels:
  - L4
  - name: L5
    title: Staff Engineer
criteria:
  - name: Mastery
    levels:
      L4: Knows the trade-offs
      L5: |
        Teaches the trade-offs:

        - early
        - in writing
  - name: Autonomy
    description: How much guidance the work needs
    levels:
      L4: Needs little
      L5: Gives some
`;

const markdown = `# Engineering Ladder

Read this twice.

## L1 – Engineer

### Craft

Learns.

## L2 – Senior Engineer

### Craft

Knows.
`;

async function textsAt<Item>(command: string, uri: vscode.Uri, at: vscode.Position): Promise<Item[]> {
  return vscode.commands.executeCommand<Item[]>(command, uri, at);
}

async function hoverAt(document: vscode.TextDocument, found: string): Promise<string> {
  const at = document.positionAt(offsetOf(document, found) + 1);
  const hovers = await textsAt<vscode.Hover>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap((one) => one.contents as vscode.MarkdownString[])
    .map(({ value }) => value.replace(/\\(?=[!-/:-@[-`{-~])/gu, ''))
    .join('\n');
}

async function itemsAt({ uri }: vscode.TextDocument, at: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    at,
  );
  return list.items;
}

async function refusalOf(command: string, args: unknown): Promise<string> {
  return vscode.commands.executeCommand(command, args).then(
    () => 'It did not reject.',
    (error: Error) => error.message,
  );
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('a ladder’s file', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('is told what is wrong with it, as it is written', async () => {
    const editor = await showFile('a.ladder.yaml', `${ladder}  - name: mastery\n    levles:\n      L9: x\n`);
    const { document } = editor;
    expect(await untilFindings('problems', document, (lines) => lines.length > 0)).toEqual([
      'warning ladder-repeated "mastery": “mastery” stands here for the second time. Keep one.',
      'information ladder-key "levles": “levles” means nothing in a ladder. Is it “levels”?',
    ]);
    await replace(editor, 'name: mastery', 'name: Impact');
    await untilFindings('one less', document, (lines) => lines.length === 1);
    const at = document.positionAt(offsetOf(document, 'levles'));
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = fixes.find(({ title }) => title === 'Write “levels”');
    if (!fix?.edit) throw new Error(`No fix, but: ${fixes.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    expect(await untilFindings('the next', document, (lines) => /ladder-level/u.test(lines.join()))).toEqual([
      'information ladder-level "L9": There is no level “L9” among the levels above, so this is left out.',
    ]);
    await replace(editor, 'L9: x', 'L4: x');
    await untilFindings('none', document, (lines) => lines.length === 0);
  });

  it('is told in JSON what its schema cannot say', async () => {
    const json = '{ "titel": "", "levels": ["L4"], "criteria": [{ "name": "A", "levels": { "L7": "" } }] }';
    const { document } = await showFile('a.ladder.json', json);
    expect(await untilFindings('problems', document, (lines) => lines.length > 0)).toEqual([
      'information ladder-level "\\"L7\\"": There is no level “L7” among the levels above, so this is left out.',
    ]);
  });

  it('is completed and explained', async () => {
    const { document } = await showFile(
      'a.ladder.yaml',
      ladder.replace('      L5: Gives some\n', '      \n'),
    );
    const empty = document.positionAt(document.getText().lastIndexOf('\n'));
    const items = await itemsAt(document, empty);
    const level = items.find(({ label }) => label === 'L5');
    expect(level?.detail).toBe('level without a description');
    const keys = (await itemsAt(document, new vscode.Position(document.lineCount - 1, 0))).map(
      ({ label }) => label,
    );
    expect(keys).toContain('url');
    expect(keys).not.toContain('criteria');
    expect(await hoverAt(document, 'title:')).toBe('its title, such as Senior Engineer');
  });
});

describe('documents that go by a ladder', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('get its descriptions with another level, in one undo', async () => {
    await writeFile('a.ladder.yaml', ladder);
    const { document } = await showNew(middle);
    await vscode.commands.executeCommand(commands.changeLevel, { level: 'L5', nextLevel: 'L6' });
    const after = document.getText();
    expect(after).toContain('> **L5:** Teaches the trade-offs:\n>\n> - early\n> - in writing\n\n- Examples');
    expect(after).toContain('### Autonomy\n\n> **L5:** Gives some\n\n- Examples');
    expect(after).toContain('### Impact\n\n> **General:** What changes by the work\n\n- Examples');
    await expectAfter('undo', document, middle);
    await expectAfter('redo', document, after);
  });

  it('offer its levels, the next one first', async () => {
    await writeFile('a.ladder.yaml', ladder);
    const { document } = await showNew(middle.replace('next-level: L5\n', ''));
    let done = false;
    const pending = Promise.resolve(vscode.commands.executeCommand(commands.changeLevel)).finally(() => {
      done = true;
    });
    await acceptUntil('another level', () => done);
    await pending;
    expect(document.getText()).toContain('level: L5\n');
    // Above the highest there is none to offer.
    expect(document.getText()).toContain('to L5');
  });

  it('show what they do not say themselves', async () => {
    await writeFile('a.ladder.yaml', ladder);
    const editor = await showNew(middle);
    const said = await hoverAt(editor.document, '### Mastery');
    expect(said).toContain('**This level (L4):** Knows the trade-offs');
    expect(said).toContain('**Next level (L5), from the ladder:** Teaches the trade-offs:');
    expect(await hoverAt(editor.document, '### Autonomy')).toContain(
      '**General, from the ladder:** How much guidance the work needs',
    );
    putCursor(editor, '### Autonomy');
    await vscode.commands.executeCommand(commands.showLevelDescription);
    const shown = vscode.window.activeTextEditor;
    expect(shown?.document.uri.path).toMatch(/a\.ladder\.yaml$/u);
    expect(shown?.document.getText(shown.selection)).toBe('Needs little');
  });

  it('take its descriptions as quotes', async () => {
    await writeFile('a.ladder.yaml', ladder);
    const { document } = await showNew(middle.replace('### Autonomy\n', '### Autonomy\n\n> ...\n'));
    const at = document.positionAt(offsetOf(document, '> ...') + 5);
    const items = await itemsAt(document, at);
    const ours = items.filter(({ detail }) => detail === 'from the ladder');
    expect(ours.map(({ label }) => label)).toEqual([
      'general description',
      'L4 description',
      'L5 description',
    ]);
    expect(ours[1]?.insertText).toMatchObject({ value: '> **L4:** Needs little' });
  });

  it('go by the one that the setting names, where there are several', async () => {
    await writeFile('a.ladder.yaml', ladder);
    await writeFile('b.ladder.yaml', ladder.replace('How much guidance', 'How little guidance'));
    const { document } = await showNew(middle);
    expect(await hoverAt(document, '### Autonomy')).not.toContain('from the ladder');
    await set('ladder.file', 'b.ladder.yaml', vscode.ConfigurationTarget.Workspace);
    expect(await hoverAt(document, '### Autonomy')).toContain('How little guidance');
    await writeFile('b.ladder.yaml', ladder.replace('How much guidance', 'Whose guidance'));
    await poll('the new text', async () =>
      (await hoverAt(document, '### Autonomy')).includes('Whose guidance'),
    );
  });
});

describe('Import Ladder…', () => {
  const written = () => vscode.Uri.joinPath(folder(), 'Engineering.ladder.yaml');
  before(ourApi);
  beforeEach(() => deleteLater(written()));
  afterEach(cleanUp);

  it('shows what it understood, and writes it', async () => {
    await showFile('ladder.md', markdown);
    let done = false;
    const pending = Promise.resolve(vscode.commands.executeCommand(commands.importLadder)).finally(() => {
      done = true;
    });
    await acceptUntil('the file', () => done);
    await pending;
    expect(await read(written())).toContain(
      '  - name: Craft\n    levels:\n      L1: Learns.\n      L2: Knows.\n',
    );
    expect(vscode.window.activeTextEditor?.document.uri.path).toBe(written().path);
  });

  it('takes what is selected in the explorer', async () => {
    const uri = await writeFile('ladder.md', markdown);
    let done = false;
    const pending = Promise.resolve(
      vscode.commands.executeCommand(commands.importLadder, uri, [uri]),
    ).finally(() => {
      done = true;
    });
    await acceptUntil('the file', () => done);
    await pending;
    expect(await read(written())).toContain('name: Engineering Ladder\n');
  });

  it('answers its caller, and never writes over a file', async () => {
    const uri = await writeFile('ladder.md', markdown);
    const to = written();
    const args = { uri: uri.toString(), to: to.toString() };
    const answer = await vscode.commands.executeCommand<{ ladder: unknown; leftOut: unknown[] }>(
      commands.importLadder,
      args,
    );
    expect(answer.leftOut).toEqual([
      { why: 'text', source: uri.toString(), line: 3, text: 'Read this twice.' },
    ]);
    const before = await read(to);
    expect(await refusalOf(commands.importLadder, args)).toContain(
      'is there already, and stays as it is. Choose another name.',
    );
    expect(await read(to)).toBe(before);
  });

  it('takes the files of a folder together', async () => {
    await writeFile('levels/l1.md', '## Craft\n\nLearns.\n');
    await writeFile('levels/l2.md', '## Craft\n\nKnows.\n');
    const uri = vscode.Uri.joinPath(folder(), 'levels').toString();
    const answer = await vscode.commands.executeCommand<{ ladder: unknown }>(commands.importLadder, { uri });
    expect(answer.ladder).toEqual({
      levels: [{ name: 'L1' }, { name: 'L2' }],
      criteria: [{ name: 'Craft', levels: { L1: 'Learns.', L2: 'Knows.' } }],
    });
    expect(vscode.window.activeTextEditor?.document.isUntitled).toBe(true);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'levels'), { recursive: true });
  });

  it('says what it was looking for', async () => {
    const uri = await writeFile('minutes.md', '# Minutes\n\nWe met.\n');
    expect(await refusalOf(commands.importLadder, { uri })).toContain('No level was found there.');
  });
});
