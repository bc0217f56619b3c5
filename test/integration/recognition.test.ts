import * as vscode from 'vscode';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { diagnosticsOf, findings, problems, untilFindings } from './support/diagnostics';
import { cleanUp, deleteFiles, folder, openNew, replace, showFile, showNew } from './support/documents';
import { linksIn } from './support/links';
import { set } from './support/settings';
import { middle, readme } from './support/texts';

const unspoken = '## Skill\n\n- Examples\n    - mended the importer\n';

describe('recognition', () => {
  afterEach(cleanUp);

  it('goes by the text', async () => {
    const { document } = await showNew(middle);
    expect(await problems(document)).not.toEqual([]);
  });

  it('goes by front matter', async () => {
    const { document } = await showNew(unspoken);
    expect(await findings(document)).toEqual([]);
    const { document: told } = await showNew(`---\nalignment: true\n---\n\n${unspoken}`);
    expect(await findings(told)).toEqual([
      'information criterion-light "Skill": Skill is light: 1 of 3 examples.',
    ]);
  });

  it('goes by front matter that says no', async () => {
    const { document } = await showNew(middle.replace('employee: Ada', 'alignment: false'));
    expect(await findings(document)).toEqual([]);
    expect(await linksIn(document)).toEqual([]);
  });

  it('leaves other Markdown alone', async () => {
    const { document } = await showFile('README.md', readme);
    expect(await findings(document)).toEqual([]);
    expect(await linksIn(document)).toEqual([]);
  });

  it('leaves other languages alone', async () => {
    const { document } = await showNew(middle, 'plaintext');
    expect(await findings(document)).toEqual([]);
  });

  it('follows the language', async () => {
    const { document } = await showNew(middle, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await untilFindings('findings', document, (lines) => lines.length > 0);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await untilFindings('no findings', document, (lines) => lines.length === 0);
  });

  it('follows the text', async () => {
    const editor = await showNew(unspoken);
    expect(await findings(editor.document)).toEqual([]);
    await replace(editor, '## Skill', '## Current Level: L4\n\n### Skill');
    await untilFindings('findings', editor.document, (lines) => lines.length > 0);
    await replace(editor, '## Current Level: L4\n\n### Skill', '## Skill');
    await untilFindings('no findings', editor.document, (lines) => lines.length === 0);
  });

  it('works in a document that no editor shows', async () => {
    const document = await openNew(middle);
    expect(await problems(document)).toHaveLength(2);
  });

  it('forgets a file that is closed', async () => {
    const { document } = await showFile('ada.md', middle);
    expect(await problems(document)).toHaveLength(2);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await deleteFiles();
    await until(
      'no findings',
      vscode.languages.onDidChangeDiagnostics,
      () => diagnosticsOf(document).length === 0,
    );
  });

  describe('by the setting files.include', () => {
    for (const pattern of ['**/reviews/*.md', 'reviews/*.md', 'reviews/**', './reviews/*.md']) {
      it(`takes ${pattern} while it is set`, async () => {
        const { document } = await showFile('reviews/craft.md', unspoken);
        const { document: other } = await showFile('other/craft.md', unspoken);
        expect(await findings(document)).toEqual([]);
        await set('files.include', [pattern]);
        await untilFindings('findings', document, (lines) => lines.length > 0);
        expect(await findings(other)).toEqual([]);
        await set('files.include', []);
        await untilFindings('no findings', document, (lines) => lines.length === 0);
      });
    }

    it('takes a path from the root', async () => {
      const { document } = await showFile('reviews/craft.md', unspoken);
      await set('files.include', [vscode.Uri.joinPath(folder(), 'reviews/*.md').fsPath]);
      await untilFindings('findings', document, (lines) => lines.length > 0);
    });

    it('lets a file say no', async () => {
      const { document } = await showFile('reviews/craft.md', `---\nalignment: false\n---\n\n${unspoken}`);
      await set('files.include', ['**/*.md']);
      expect(await findings(document)).toEqual([]);
    });

    it('takes Markdown only', async () => {
      const { document } = await showFile('reviews/craft.txt', middle);
      await set('files.include', ['**/reviews/**']);
      expect(await findings(document)).toEqual([]);
    });

    it('bears values of a wrong kind', async () => {
      const { document } = await showNew(middle);
      await set('files.include', 'reviews/*.md');
      expect(await problems(document)).toHaveLength(2);
    });
  });
});
