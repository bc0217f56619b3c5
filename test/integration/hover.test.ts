import * as vscode from 'vscode';
import { expect } from './harness/expect';
import { cleanUp, offsetOf, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { set } from './support/settings';
import { middle, readme } from './support/texts';

/** What our hovers say at `found`, without the escapes of plain text. */
async function hover({ document }: vscode.TextEditor, found: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offsetOf(document, found) + 1),
  );
  const contents = hovers.flatMap((one) => one.contents as vscode.MarkdownString[]);
  for (const { isTrusted, supportHtml } of contents) expect([isTrusted, supportHtml]).not.toContain(true);
  return contents.map(({ value }) => value.replace(/\\(?=[!-/:-@[-`{-~])/gu, '')).join('\n\n');
}

const pr = 'https://github.com/example/search/pull/412';

describe('hover', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('tells of a criterion what it means, its coverage and its length', async () => {
    const editor = await showNew(
      middle.replace(
        '> **L4:** Knows the trade-offs',
        '> **L4:** Knows the trade-offs\n>\n> **L5:** Teaches them',
      ),
    );
    const said = await hover(editor, '### Mastery');
    expect(said).toContain('**Mastery**  \ncovered, 4 examples');
    expect(said).toContain('**General:** How well the work is made');
    expect(said).toContain('**This level (L4):** Knows the trade-offs');
    expect(said).toContain('**Next level (L5):** Teaches them');
    expect(said).toMatch(/\n\n\d{3} characters, \d+ words$/u);
  });

  it('counts against the limits of the form', async () => {
    const editor = await showNew(middle);
    const size = async () =>
      (await hover(editor, '### Mastery')).split('\n').at(-1)?.replaceAll(/\d+/gu, 'n');
    const [, characters, words] =
      /(\d+) characters, (\d+) words$/u.exec(await hover(editor, '### Mastery')) ?? [];
    await set('review.maximumCharacters', Number(characters));
    expect(await size()).toBe('n of n characters, n words');
    await set('review.maximumWords', Number(words));
    expect(await size()).toBe('n of n characters, n of n words');
    await set('review.maximumWords', Number(words) - 1);
    expect(await size()).toBe('n of n characters; n of n words, n too many');
    await set('review.maximumCharacters', 100);
    expect(await size()).toBe('n of n characters, n too many; n of n words, n too many');
    await set('review.maximumWords', 0);
    expect(await size()).toBe('n of n characters, n too many; n words');
  });

  it('tells of an example its project, its evidence, and where else that is recorded', async () => {
    const editor = await showNew(
      middle.replace('https://example.com/1', `${pr}/files`).replace('https://example.com/4', pr),
    );
    expect(await hover(editor, 'replaced the index')).toBe(
      '**Project:** Project Search\n\n- example/search#412 — also under Impact',
    );
    expect(await hover(editor, 'wrote the design')).toBe(
      '**Project:** Project Search\n\n- https://example.com/2',
    );
    expect(await hover(editor, 'answers questions')).toBe('');
  });

  it('tells of a key of the front matter what it says, with an example', async () => {
    const editor = await showNew('---\nidentities:\n  first: x\ncycle:\n  first: 2026-01-01\n---\n');
    expect(await hover(editor, 'identities')).toBe(
      '**identities** — the person’s name at each service\n\n```yaml\nidentities:\n  github: ada-example\n  slack: ada\n```\n',
    );
    expect(await hover(editor, 'first: 2026')).toContain('the first day of the cycle');
    expect(await hover(editor, 'first: x')).toBe('');
    expect(await hover(editor, '2026-01-01')).toBe('');
  });

  it('tells of a finding what it means and what helps', async () => {
    const editor = await showNew(middle);
    expect(await hover(editor, '[Cards done]')).toMatch(
      /^A link such as .* has no address\. \*What helps:\*/u,
    );
    expect(await hover(editor, '### Impact')).toContain('The criterion has fewer examples than the minimum.');
  });

  it('shows what a document holds as text', async () => {
    const editor = await showNew(
      middle.replace('How well the work', '\\[How](command:quit) \\<b>well the work'),
    );
    expect(await hover(editor, '### Mastery')).toContain('[How](command:quit) <b>well the work');
    const [first] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.document.positionAt(offsetOf(editor.document, '### Mastery')),
    );
    expect(JSON.stringify(first?.contents)).not.toContain('](command:');
  });

  it('says nothing in other Markdown', async () => {
    const editor = await showNew(readme);
    expect(await hover(editor, '#')).toBe('');
  });
});
