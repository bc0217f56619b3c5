import * as vscode from 'vscode';
import { expect } from './harness/expect';
import { cleanUp, replace, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { set } from './support/settings';
import { middle, readme } from './support/texts';

/** Our lenses as "line of the text: title". */
async function lenses({ document }: vscode.TextEditor): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  return found.map(({ range, command }) => `${document.lineAt(range.start).text}: ${command?.title}`);
}

describe('code lens', () => {
  before(ourApi);
  afterEach(cleanUp);

  it('shows nothing unless it is wanted', async () => {
    expect(await lenses(await showNew(middle))).toEqual([]);
  });

  it('counts above each criterion, and follows the text', async () => {
    await set('codeLens.enabled', true);
    const editor = await showNew(middle);
    expect(await lenses(editor)).toEqual([
      '### Mastery: 4 examples · covered',
      '### Impact: 1 of 3 examples · light',
      '### Autonomy: 0 of 3 examples · unstarted',
    ]);
    await replace(editor, 'TODO', 'planned the move');
    expect((await lenses(editor)).at(-1)).toBe('### Autonomy: 1 of 3 examples · light');
    expect(await lenses(await showNew(readme))).toEqual([]);
  });

  it('inserts an example there', async () => {
    await set('codeLens.enabled', true);
    const { document } = await showNew(middle);
    const [first] = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      100,
    );
    expect(first?.command?.tooltip).toBe('Insert an example under Mastery');
    expect(first?.command?.arguments).toHaveLength(1);
  });
});
