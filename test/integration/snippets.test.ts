import * as vscode from 'vscode';
import snippets from '../../snippets/performance-alignment.json';
import { expect } from './harness/expect';
import { findings, problems } from './support/diagnostics';
import { cleanUp, putCursor, showNew } from './support/documents';
import { ourApi } from './support/extension';

/** Inserts one of our snippets where the cursor is, as its completion does. */
async function insertSnippet(prefix: string): Promise<void> {
  const name = Object.entries(snippets).find(([, snippet]) => snippet.prefix === prefix)?.[0];
  if (!name) throw new Error(`No snippet ${prefix}`);
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
}

/** The document of a snippet with another one in place of `at`. */
async function within(prefix: string, at: string): Promise<vscode.TextDocument> {
  const editor = await showNew('');
  await insertSnippet('pa-document');
  await vscode.commands.executeCommand('leaveSnippet');
  putCursor(editor, at);
  await vscode.commands.executeCommand('deleteAllRight');
  await insertSnippet(prefix);
  return editor.document;
}

describe('snippets', () => {
  before(ourApi);
  afterEach(cleanUp);

  for (const { prefix, body } of Object.values(snippets)) {
    it(`${prefix} is there, and inserts its text`, async () => {
      const { document } = await showNew('');
      await insertSnippet(prefix);
      const [first = ''] = document.getText().split('\n');
      expect(document.lineCount).toBe(body.length);
      expect(document.getText()).not.toMatch(/\$\d|\$\{\d/u);
      expect(first.length).toBeGreaterThan(1);
    });

    it(`${prefix} is offered by completion`, async () => {
      const editor = await showNew(prefix);
      putCursor(editor, prefix, prefix.length);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.selection.active,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      expect(labels).toContain(prefix);
    });
  }

  for (const prefix of ['pa-document', 'pa-document-paragraphs']) {
    it(`${prefix} makes a document that shows nothing in the problems list`, async () => {
      const { document } = await showNew('');
      await insertSnippet(prefix);
      expect(await problems(document)).toEqual([]);
      const found = await findings(document);
      expect(found.filter((line) => line.includes('criterion-light'))).toHaveLength(2);
      const api = await ourApi();
      expect(await api.parse(document.getText())).toMatchObject({ recognised: true });
    });

    it(`${prefix} makes the same with front matter above, and with CRLF`, async () => {
      const editor = await showNew('\r\n\r\n');
      expect(editor.document.eol).toBe(vscode.EndOfLine.CRLF);
      await insertSnippet('pa-front-matter');
      await vscode.commands.executeCommand('leaveSnippet');
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      await insertSnippet(prefix);
      expect(await problems(editor.document)).toEqual([]);
      expect(editor.document.getText()).not.toMatch(/(?<!\r)\n/u);
    });
  }

  it('pa-criterion adds a criterion', async () => {
    const document = await within('pa-criterion', '### `Performance Criteria B`');
    const { criteria } = await (await ourApi()).parse(document.getText());
    expect(criteria.length).toBeGreaterThanOrEqual(2);
    expect(await problems(document)).toEqual([]);
  });

  it('pa-example-project adds an example where a placeholder was', async () => {
    const document = await within('pa-example-project', '- `Project X`');
    const { criteria } = await (await ourApi()).parse(document.getText());
    expect(criteria[0]?.projects).toEqual(['Project X']);
  });

  it('pa-reference adds a search, with a link on its query', async () => {
    const document = await within('pa-reference', '- `link to completed tickets/cards`');
    const { references } = await (await ourApi()).parse(document.getText());
    expect(references.map(({ service, query }) => [service, query])).toContainEqual([
      'github',
      'is:pr is:merged author:EMPLOYEE merged:${cycleStart}..${cycleEnd}',
    ]);
  });
});
