import * as vscode from 'vscode';
import { commands, settings } from '../../src/host/ids';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import {
  cleanUp,
  deleteLater,
  expectAfter,
  folder,
  putCursor,
  showFile,
  showNew,
  writeFile,
} from './support/documents';
import { ourApi } from './support/extension';
import { acceptUntil } from './support/quickInput';
import { set } from './support/settings';

const ladder = `name: Engineering
levels: [L4, L5]
criteria:
  - name: Craft
    description: Good work
    levels:
      L4: Alone
      L5: For others
`;

const template = '# ${employee}, ${cycleStart}\n\n### Craft\n\n- Examples\n    - `example 1`\n';

const old = `---
employee: Ada
level: L4
next-level: L5
cycle: 2199-H1
---

# Ada

## Guidance

- References
    - Merged
        - \`is:pr merged:2199-01-01..2199-06-30\`

## Current Level: L4

### Craft

- Examples
    - did it
- Room for Improvement as L4
    - ask
- Opportunities for Growth to L5
    - lead

**Overall:** Good.
`;

const following = `---
employee: Ada
level: L4
next-level: L5
cycle: 2199-H2
---

# Performance Alignment: Ada, 2199-H2

## Guidance

- Previous Cycle
    - [Review of 2199-H1](old.md)
    - **Craft:** Good.
        - lead
- References
    - Merged
        - \`is:pr merged:\${cycleStart}..\${cycleEnd}\`

## Current Level: L4

### Craft

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO
`;

/** Calls a command, and remembers the file that it writes. */
async function begin(command: string, args: object): Promise<vscode.Uri> {
  const { uri } = await vscode.commands.executeCommand<{ uri: string }>(command, args);
  const file = vscode.Uri.parse(uri);
  deleteLater(file);
  return file;
}

async function refusal(run: () => Thenable<unknown>): Promise<string> {
  return run().then(
    () => 'It did not reject.',
    (error: Error) => error.message,
  );
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? '';

async function stored(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Waits until this is selected in the file, which is the active one. */
async function expectSelected(uri: vscode.Uri, wanted: string): Promise<void> {
  await poll(`${wanted} to be selected`, () => {
    const editor = vscode.window.activeTextEditor;
    const isShown = editor?.document.uri.toString() === uri.toString();
    return isShown && editor.document.getText(editor.selection) === wanted;
  });
}

describe('New Alignment Document', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('begins from the starter, at the first placeholder', async () => {
    const uri = await begin(commands.newDocument, {
      employee: 'Ada Lovelace',
      level: 'L4',
      cycle: '2199-H1',
    });
    expect(nameOf(uri)).toBe('ada-2199-H1.md');
    await expectSelected(uri, '`link to performance management process`');
    expect(await stored(uri)).toMatch(
      /^---\nemployee: Ada Lovelace\nlevel: L4\ncycle: 2199-H1\n---\n\n# Performance/u,
    );
  });

  it('begins from a ladder', async () => {
    const uri = await begin(commands.newDocument, {
      ladder: await writeFile('engineering.ladder.yaml', ladder),
      level: 'L4',
      nextLevel: 'L5',
      cycle: { first: '2199-01-05', last: '2199-03-29' },
    });
    expect(nameOf(uri)).toBe('alignment-2199-01-05.md');
    expect(await stored(uri)).toContain(
      '### Craft\n\n> **General:** Good work\n>\n> **L4:** Alone\n>\n> **L5:** For others\n',
    );
  });

  it('begins from a template', async () => {
    const uri = await begin(commands.newDocument, {
      template: await writeFile('.alignment/ours.md', template),
      employee: 'Ada',
      cycle: '2199-H1',
    });
    expect(await stored(uri)).toBe(
      `---\nemployee: Ada\ncycle: 2199-H1\n---\n\n${template.replace('${employee}, ${cycleStart}', 'Ada, 2199-01-01')}`,
    );
    await expectSelected(uri, '`example 1`');
  });

  it('begins from the last document, beside it', async () => {
    const last = await writeFile('old.md', old);
    const uri = await begin(commands.newDocument, { last, level: 'L4', nextLevel: 'L5', cycle: '2199-H2' });
    expect(nameOf(uri)).toBe('ada-2199-H2.md');
    expect(await stored(uri)).toBe(following);
    await expectSelected(uri, 'TODO');
  });

  it('never writes over a file', async () => {
    const there = await writeFile('ada-2199-h1.md', 'mine\n');
    const args = { employee: 'Ada', cycle: '2199-H1' };
    expect(nameOf(await begin(commands.newDocument, args))).toBe('ada-2199-H1-2.md');
    expect(
      await refusal(() => vscode.commands.executeCommand(commands.newDocument, { ...args, uri: there })),
    ).toBe('ada-2199-h1.md is there already, and stays as it is. ada-2199-h1-3.md is free.');
    expect(await stored(there)).toBe('mine\n');
  });

  it('says what will not do', async () => {
    const call = (args: object) => refusal(() => vscode.commands.executeCommand(commands.newDocument, args));
    expect(await call({ cycle: 'soon' })).toMatch(/^“cycle” must be a name such as 2026-H1/u);
    expect(await call({ ladder: await writeFile('broken.ladder.yaml', 'levels: 3\n') })).toBe(
      'broken.ladder.yaml cannot be read as a ladder. Open it to see what is wrong, and mend that first.',
    );
    expect(await call({ last: await writeFile('notes.md', '# Notes\n') })).toBe(
      'notes.md has no criteria that could be taken over. Choose another source.',
    );
    expect(await call({ template: await writeFile('.alignment/odd.md', '---\n- a\n---\n') })).toBe(
      'The front matter of .alignment/odd.md cannot be read. Mend it there, and try again.',
    );
    expect(await call({ template: vscode.Uri.joinPath(folder(), 'none.md') })).toBe(
      'none.md cannot be opened. Check the path.',
    );
  });

  it('asks, and takes what is proposed', async () => {
    let result: { uri: string } | undefined;
    const pending = vscode.commands.executeCommand<{ uri: string }>(commands.newDocument, folder());
    void pending.then((done) => {
      result = done;
    });
    await acceptUntil('the new document', () => result !== undefined);
    const uri = vscode.Uri.parse((await pending).uri);
    deleteLater(uri);
    expect(nameOf(uri)).toMatch(/^alignment-\d{4}-H[12]\.md$/u);
    await expectSelected(uri, '`link to performance management process`');
  });
});

describe('Start Next Cycle', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('begins the next cycle’s document beside the open one', async () => {
    const { document } = await showFile('old.md', old);
    const uri = await begin(commands.startNextCycle, { uri: document.uri });
    expect(nameOf(uri)).toBe('ada-2199-H2.md');
    expect(await stored(uri)).toBe(following);
    expect(document.getText()).toBe(old);
  });

  it('takes a new level, a cycle and the address of the review', async () => {
    const { document } = await showFile('old.md', old);
    const uri = await begin(commands.startNextCycle, {
      uri: document.uri,
      level: 'L5',
      nextLevel: 'L6',
      cycle: '2200',
      review: 'https://hr.example.com/ada',
    });
    expect(nameOf(uri)).toBe('ada-2200.md');
    const text = await stored(uri);
    expect(text).toContain('level: L5\nnext-level: L6\ncycle: "2200"\n');
    expect(text).toContain('[Review of 2199-H1](https://hr.example.com/ada)');
    expect(text).toContain('Room for Improvement as L5');
  });

  it('takes an address of the review that is not encrypted where a setting allows that', async () => {
    const { document } = await showFile('old.md', old);
    const args = { uri: document.uri, review: 'http://hr.example.com/ada' };
    expect(await refusal(() => vscode.commands.executeCommand(commands.startNextCycle, args))).toMatch(
      /^“http:\/\/hr\.example\.com\/ada” is not encrypted\./u,
    );
    const { uri: last } = document;
    expect(
      await refusal(() =>
        vscode.commands.executeCommand(commands.newDocument, { last, review: args.review, cycle: '2200' }),
      ),
    ).toMatch(/is not encrypted\./u);
    await set(settings.allowHttp, true);
    expect(await stored(await begin(commands.startNextCycle, args))).toContain(`(${args.review})`);
  });

  it('asks for the level with the old one first, and takes what is not saved yet', async () => {
    const editor = await showFile('old.md', old);
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(old.length), '\n## Review Summary\n\nNext cycle: more.\n'),
    );
    let result: { uri: string } | undefined;
    const pending = vscode.commands.executeCommand<{ uri: string }>(commands.startNextCycle);
    void pending.then((done) => {
      result = done;
    });
    await acceptUntil('the next document', () => result !== undefined);
    const uri = vscode.Uri.parse((await pending).uri);
    deleteLater(uri);
    expect(await stored(uri)).toBe(
      following.replace('        - lead\n', '        - lead\n    - Next cycle: more.\n'),
    );
  });

  it('asks for the file of a menu, whichever is active', async () => {
    const { document } = await showFile('old.md', old);
    await showFile('grace.md', old.replaceAll('Ada', 'Grace'));
    let result: { uri: string } | undefined;
    // Behind the file, the menu of an editor's title gives the group of editors.
    const pending = vscode.commands.executeCommand<{ uri: string }>(commands.startNextCycle, document.uri, {
      groupId: 0,
    });
    void pending.then((done) => {
      result = done;
    });
    await acceptUntil('the next document', () => result !== undefined);
    const uri = vscode.Uri.parse((await pending).uri);
    deleteLater(uri);
    expect(nameOf(uri)).toBe('ada-2199-H2.md');
    expect(await stored(uri)).toBe(following);
  });

  it('says that the cycle is missing', async () => {
    const { document } = await showFile('old.md', old.replace('cycle: 2199-H1\n', ''));
    expect(
      await refusal(() => vscode.commands.executeCommand(commands.startNextCycle, { uri: document.uri })),
    ).toBe('“cycle” is missing: the document does not say which cycle it is of.');
  });
});

describe('Insert Template', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('fills an empty document', async () => {
    const { document } = await showNew('');
    const file = await writeFile('.alignment/ours.md', template);
    await vscode.commands.executeCommand(commands.insertTemplate, { uri: document.uri, template: file });
    expect(document.getText()).toBe(template);
    await expectAfter('undo', document, '');
  });

  it('adds the criteria that a document does not have, filled in', async () => {
    const editor = await showFile('old.md', old);
    putCursor(editor, '### Craft');
    const uri = await writeFile(
      'engineering.ladder.yaml',
      `${ladder}  - name: Reach\n    levels: { L4: Near }\n`,
    );
    await vscode.commands.executeCommand(commands.insertTemplate, { uri: editor.document.uri, ladder: uri });
    const added = `${old}\n### Reach\n\n> **L4:** Near\n\n- Examples\n    - TODO\n- Room for Improvement as L4\n    - TODO\n- Opportunities for Growth to L5\n    - TODO\n`;
    expect(editor.document.getText()).toBe(added);
    await expectAfter('undo', editor.document, old);
    await expectAfter('redo', editor.document, added);
    expect(
      await refusal(() =>
        vscode.commands.executeCommand(commands.insertTemplate, { uri: editor.document.uri, ladder: uri }),
      ),
    ).toBe('All of its criteria are there already.');
  });

  it('offers what the folder of templates holds, within the workspace alone', async () => {
    await set(settings.templatesFolder, '../elsewhere');
    const { document } = await showNew('');
    await writeFile('.alignment/ours.md', template);
    let isDone = false;
    const pending = vscode.commands.executeCommand(commands.insertTemplate);
    void pending.then(() => {
      isDone = true;
    });
    await acceptUntil('the starter', () => isDone);
    expect(document.getText()).toContain('### Autonomy');
  });
});
