import * as vscode from 'vscode';
import { commands, settings } from '../../src/host/ids';
import { expect } from './harness/expect';
import { poll } from './harness/wait';
import { cleanUp, expectAfter, folder, putCursor, replace, showNew, writeFile } from './support/documents';
import { ourApi } from './support/extension';
import { set } from './support/settings';

interface Copied {
  text: string;
  copied: boolean;
  written: boolean;
  leaks: { code: string; message: string }[];
}

const text = `---
employee: Ada
---

## Guidance

- [How reviews work](https://a.example/how)

For Later

- ask Bob

## Current Level: L4

### Mastery

> **General:** Knows the craft.

- Examples
    - **Project X**
        - ([1](https://a.example/1)): EMPLOYEE did one
        - ([2](https://a.example/2)): did two
    - TODO
- Room for Improvement
    - <!-- private --> too slow <!-- /private --> (none)

### Impact

- Examples
    - did three
`;

const mastery = `### Mastery

> **General:** Knows the craft.

- Examples
    - **Project X**
        - ([1](https://a.example/1)): Ada did one
        - ([2](https://a.example/2)): did two
- Room for Improvement
    - (none)`;

const review = `## Current Level: L4\n\n${mastery}\n\n### Impact\n\n- Examples\n    - did three`;

function call<Answer = Copied>(id: string, args: object = {}): Thenable<Answer> {
  return vscode.commands.executeCommand<Answer>(id, args);
}

async function refusal(done: Thenable<unknown>): Promise<string> {
  return Promise.resolve(done).then(
    () => 'It did not reject.',
    (error: Error) => error.message,
  );
}

describe('review', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('is copied as Markdown and as plain text, without what is for the pair alone', async () => {
    await showNew(text);
    expect(await call(commands.copyReview)).toMatchObject({ text: review, copied: true, leaks: [] });
    expect(await vscode.env.clipboard.readText()).toBe(review);
    const plain = await call(commands.copyReviewAsPlainText);
    expect(plain.text).toContain('- Examples\n  - Project X\n    - (1: https://a.example/1): Ada did one\n');
    expect(await vscode.env.clipboard.readText()).toBe(plain.text);
  });

  it('is copied of one criterion: the one that is named, or the one at the cursor', async () => {
    const editor = await showNew(text);
    expect((await call(commands.copyCriterion, { criterion: 'Mastery' })).text).toBe(mastery);
    putCursor(editor, 'did three');
    await vscode.commands.executeCommand(commands.copyCriterion);
    expect(await vscode.env.clipboard.readText()).toBe('### Impact\n\n- Examples\n    - did three');
    expect(await refusal(call(commands.copyCriterion))).toContain('“criterion” is missing');
  });

  it('stays here while the leak check has something to tell, unless the caller allows it', async () => {
    const editor = await showNew(text);
    await set(settings.internalHosts, ['*.corp.example']);
    await replace(editor, 'did three', 'did three ([1](https://wiki.corp.example/x))');
    await vscode.env.clipboard.writeText('before');
    const told = await call(commands.copyReview);
    expect(told.copied).toBe(false);
    expect(told.leaks).toMatchObject([
      { code: 'internal', message: 'A link to an internal host: https://wiki.corp.example/x' },
    ]);
    expect(await vscode.env.clipboard.readText()).toBe('before');
    const allowed = await call(commands.copyReview, { allowLeaks: true });
    expect(allowed.copied).toBe(true);
    expect(await vscode.env.clipboard.readText()).toContain('https://wiki.corp.example/x');
  });

  it('is exported as a file that was not there before', async () => {
    await showNew(text);
    const page = vscode.Uri.joinPath(folder(), 'review.html');
    const done = await call(commands.exportReview, { file: page.toString(), format: 'html' });
    expect(done.written).toBe(true);
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    expect(html).toContain('<title>Ada</title>');
    expect(html).toContain('Ada did one');
    expect(html).not.toContain('Bob');
    await vscode.workspace.fs.delete(page);
    const there = await writeFile('there.md', 'mine\n');
    expect(await refusal(call(commands.exportReview, { file: there }))).toContain('is there already');
    expect(new TextDecoder().decode(await vscode.workspace.fs.readFile(there))).toBe('mine\n');
  });

  it('says what is missing where nothing is written', async () => {
    await showNew('## Current Level: L4\n\n### Mastery\n\n- Examples\n    - TODO\n');
    expect(await refusal(call(commands.copyReview))).toContain('Nothing is written yet');
  });

  it('has a preview beside the text, one for each document', async () => {
    await showNew(text);
    const previews = (): string[] =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : [])),
      );
    await vscode.commands.executeCommand(commands.previewReview);
    await vscode.commands.executeCommand(commands.previewReview);
    await poll('the preview to be shown', () => previews().join() === 'Review: Ada');
  });

  it('is told how ready it is', async () => {
    await showNew(text);
    const found = await call<{
      ratio: number;
      items: { kind: string; open: number; places: { message: string }[] }[];
    }>(commands.prepareReview);
    const open = found.items.filter((one) => one.open > 0).map(({ kind }) => kind);
    expect(open).toEqual(['examples', 'marks', 'overalls', 'summary']);
    expect(found.items[0]?.places.map(({ message }) => message)).toEqual([
      expect.stringContaining('Mastery'),
      expect.stringContaining('Impact'),
    ]);
    expect(found.ratio).toBeGreaterThan(0);
    expect(found.ratio).toBeLessThan(1);
  });
});

describe('combining examples', () => {
  before(ourApi);
  afterEach(cleanUp);

  const group =
    '    - **Project X**\n        - ([1](https://a.example/1)): EMPLOYEE did one\n        - ([2](https://a.example/2)): did two\n';
  const bullet =
    '    - **Project X:** EMPLOYEE did one. did two ([1](https://a.example/1)) ([2](https://a.example/2))\n';

  it('makes one bullet of a project, in one undo, and splits it as it was', async () => {
    const editor = await showNew(text);
    const { document } = editor;
    putCursor(editor, 'did two');
    const combined = text.replace(group, bullet);
    await vscode.commands.executeCommand(commands.combineExamples);
    expect(document.getText()).toBe(combined);
    await expectAfter('undo', document, text);
    await call(commands.combineExamples, { criterion: 'Mastery', project: 'X' });
    expect(document.getText()).toBe(combined);
    await call(commands.splitExample, { criterion: 'Mastery', example: 0 });
    expect(document.getText()).toBe(text);
    await expectAfter('undo', document, combined);
  });

  it('refuses what would be lost', async () => {
    const lost = text.replace('did two\n', 'did two <!-- when? -->\n');
    const { document } = await showNew(lost);
    expect(await refusal(call(commands.combineExamples, { criterion: 'Mastery' }))).toContain('a comment');
    expect(await refusal(call(commands.splitExample, { criterion: 'Impact', example: 0 }))).toContain(
      'one sentence',
    );
    expect(document.getText()).toBe(lost);
  });

  it('is offered where the cursor is', async () => {
    const editor = await showNew(text);
    const place = editor.document.positionAt(text.indexOf('did two'));
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(place, place),
      vscode.CodeActionKind.Refactor.value,
    );
    expect(offered.map(({ title }) => title)).toContain('Combine the Examples of This Project');
  });
});
