import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { untilFindings } from './support/diagnostics';
import { cleanUp, expectAfter, replace, showFile, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { middle, readme } from './support/texts';

const review = `# Ada, first half

## Craft

Wrote the importer, which nobody dared to touch.

## Impact

- a search takes 80 ms
- two teams use it

## Links
`;

const treated = `---
alignment: true
---

# Ada, first half

## Craft

Wrote the importer, which nobody dared to touch.

Examples

- TODO

## Impact

Examples

- a search takes 80 ms
- two teams use it

## Links
`;

async function treat(headings?: unknown): Promise<unknown> {
  return vscode.commands.executeCommand(commands.treatAsAlignmentDocument, { headings });
}

async function refusal(run: () => Promise<unknown>): Promise<string> {
  return run().then(
    () => 'It did not reject.',
    (error: Error) => error.message,
  );
}

describe('treat as', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('makes a file an alignment document, as one step of undo and redo', async () => {
    const { document } = await showFile('ada.md', review);
    expect(await treat(['craft', 'Impact'])).toEqual({
      uri: document.uri.toString(),
      criteria: ['Craft', 'Impact'],
    });
    expect(document.getText()).toBe(treated);
    expect(vscode.window.activeTextEditor?.selection.active.line).toBe(
      treated.split('\n').indexOf('## Craft'),
    );
    await untilFindings('findings', document, (lines) => lines.some((line) => /Impact is light/u.test(line)));
    await expectAfter('undo', document, review);
    await expectAfter('redo', document, treated);
  });

  it('keeps CRLF', async () => {
    const { document } = await showFile('ada.md', review.replaceAll('\n', '\r\n'));
    await treat(['Craft', 'Impact']);
    expect(document.getText()).toBe(treated.replaceAll('\n', '\r\n'));
  });

  it('says so only where that is enough', async () => {
    const { document } = await showFile('README.md', readme);
    await treat(['A library']);
    expect(document.getText()).toBe(`---\nalignment: true\n---\n\n${readme}`);
  });

  it('writes nothing into a document that is one already', async () => {
    const { document } = await showNew(middle);
    await treat(['Mastery']);
    expect(document.getText()).toBe(middle.replace('---\n\n', 'alignment: true\n---\n\n'));
    await treat(['Mastery', 'Impact']);
    expect(document.getText()).toBe(middle.replace('---\n\n', 'alignment: true\n---\n\n'));
  });

  it('has a reverse, which the file keeps to', async () => {
    const { document } = await showFile('ada.md', middle);
    await untilFindings('findings', document, (lines) => lines.length > 0);
    await vscode.commands.executeCommand(commands.treatAsOrdinary);
    const ordinary = middle.replace('---\n\n', 'alignment: false\n---\n\n');
    expect(document.getText()).toBe(ordinary);
    await untilFindings('no findings', document, (lines) => lines.length === 0);
    await expectAfter('undo', document, middle);
    await expectAfter('redo', document, ordinary);
    await treat(['Mastery']);
    expect(document.getText()).toBe(ordinary.replace('alignment: false', 'alignment: true'));
    await untilFindings('findings', document, (lines) => lines.length > 0);
    await expectAfter('undo', document, ordinary);
  });

  it('refuses what is no heading', async () => {
    const { document } = await showFile('ada.md', review);
    expect(await refusal(() => treat(['Reach']))).toBe('There is no heading “Reach” here.');
    expect(await refusal(() => treat('Craft'))).toBe('“headings” must be a list of names.');
    expect(document.getText()).toBe(review);
  });

  it('refuses front matter that cannot be added to', async () => {
    const broken = `---\n[: }\nlevel L4\n---\n\n${review}`;
    const { document } = await showFile('ada.md', broken);
    expect(await refusal(() => treat(['Craft']))).toContain('“alignment: true” cannot be added');
    expect(document.getText()).toBe(broken);
  });

  it('refuses where no Markdown is active', async () => {
    const editor = await showNew(middle, 'plaintext');
    expect(await refusal(() => treat(['Mastery']))).toBe('Open a Markdown file, and try again.');
    await replace(editor, 'Mastery', 'Craft');
  });
});
