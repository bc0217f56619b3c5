import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { cleanUp, offsetOf, replace, showFile, showNew } from './support/documents';
import { linksIn } from './support/links';
import { middle } from './support/texts';

const search = '`is:pr author:EMPLOYEE merged:${cycleStart}..${cycleEnd}`';
const chat = '`in:#kudos after:${cycleStart-1d} @EMPLOYEE`';

describe('links on queries', () => {
  afterEach(cleanUp);

  it('cover the query, and call Open Reference with its place', async () => {
    const { document } = await showNew(middle);
    expect(await linksIn(document)).toEqual([
      {
        text: search,
        tooltip: 'Search GitHub for this',
        command: commands.openReference,
        args: [document.uri.toString(), offsetOf(document, search)],
      },
      {
        text: chat,
        tooltip: 'Copy the query for Slack',
        command: commands.openReference,
        args: [document.uri.toString(), offsetOf(document, chat)],
      },
    ]);
  });

  it('follow the text', async () => {
    const editor = await showNew(middle);
    await replace(editor, '# Performance Alignment', '# Performance Alignment\n\nA line\n');
    await replace(editor, chat, '`in:#thanks`');
    expect((await linksIn(editor.document)).map(({ text, args }) => [text, args])).toEqual([
      [search, [editor.document.uri.toString(), offsetOf(editor.document, search)]],
      ['`in:#thanks`', [editor.document.uri.toString(), offsetOf(editor.document, '`in:#thanks`')]],
    ]);
  });

  it('name a file whose path holds signs of every kind', async () => {
    const { document } = await showFile('100% Ada + "Bö" #1 & more/état?.md', middle);
    const [first] = await linksIn(document);
    expect(first?.args).toEqual([document.uri.toString(), offsetOf(document, search)]);
  });

  it('cover rows of fields', async () => {
    const fields = 'Created By: `EMPLOYEE`\n        - Date: `${cycleStart}` - `${today}`';
    const { document } = await showNew(
      middle.replace('    - [Cards done]()', `    - Search Notion\n        - ${fields}`),
    );
    const links = await linksIn(document);
    expect(links).toHaveLength(3);
    expect(links[2]).toMatchObject({ tooltip: 'Copy the query for Notion' });
    expect(links[2]?.text).toContain('EMPLOYEE');
    expect(links[2]?.text).toContain('${today}');
  });

  it('are not made of links that Markdown makes', async () => {
    const { document } = await showNew(middle);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const texts = links.map(({ range }) => document.getText(range));
    expect(texts.filter((text) => text.startsWith('https://example.com'))).toHaveLength(4);
  });
});
