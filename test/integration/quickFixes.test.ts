import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { codeOf, diagnosticsOf, settled } from './support/diagnostics';
import { cleanUp, expectAfter, putCursor, replace, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { middle } from './support/texts';

/** What is offered for the first finding of a code, with its edits made. */
async function fixesOf(document: vscode.TextDocument, code: string): Promise<vscode.CodeAction[]> {
  const diagnostic = await until(code, vscode.languages.onDidChangeDiagnostics, () =>
    diagnosticsOf(document).find((one) => codeOf(one) === code),
  );
  await settled(document);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}

async function fixOf(document: vscode.TextDocument, code: string, title: string): Promise<vscode.CodeAction> {
  const offered = await fixesOf(document, code);
  const found = offered.find((one) => one.title === title);
  if (!found)
    throw new Error(`“${title}” is not offered, but: ${offered.map((one) => one.title).join(', ')}`);
  return found;
}

/** Applies a fix as the editor does: its edit, then its command. */
async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was not applied.');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

const head = '## Current Level: L4\n\n### Craft\n\n';
const examples = '- Examples\n    - **A:** one\n    - **B:** two\n    - **C:** three\n';

/** A document with a query that somebody goes through. */
function searching(query: string): string {
  const matter = '---\nemployee: Ada\ncycle: 2026-H1\n---\n\n';
  return `${matter}- Follow your work\n    - Pull requests 👩🏽‍💻\n        - \`${query}\`\n\n${head}${examples}`;
}

/** Each fix that is an edit: the text, and what becomes of it. */
const edits: [code: string, title: string, before: string, after: string][] = [
  [
    'label-swallowed',
    'Put a Blank Line Between',
    `${head}> Does.\nExamples\n- one\n`,
    `${head}> Does.\n\nExamples\n- one\n`,
  ],
  [
    'overall-swallowed',
    'Put a Blank Line Between',
    `${head}${examples}**Overall:** Strong.\n`,
    `${head}${examples}\n**Overall:** Strong.\n`,
  ],
  [
    'overall-heading',
    'Put a Blank Line Between',
    `${head}${examples}\n**Overall:** Strong.\n---\n`,
    `${head}${examples}\n**Overall:** Strong.\n\n---\n`,
  ],
  [
    'criterion-light',
    'Add an Examples Label',
    `${head}> Does.\n\n- Room for Improvement\n    - ask\n`,
    `${head}> Does.\n\n- Examples\n    - TODO\n- Room for Improvement\n    - ask\n`,
  ],
  [
    'example-bare',
    'Write the Note',
    `${head}- Examples\n\t- ([1](https://example.com/1))\n\t- two\n`,
    `${head}- Examples\n\t- ([1](https://example.com/1)): \n\t- two\n`,
  ],
  [
    'placeholder-left',
    'Replace by (none)',
    `${head}${examples}- Room for Improvement\n    - TODO\n`,
    `${head}${examples}- Room for Improvement\n    - (none)\n`,
  ],
  [
    'link-empty',
    'Remove the Link',
    `- Read through\n    - [Ladder]()\n\n${head}${examples}`,
    `- Read through\n    - Ladder\n\n${head}${examples}`,
  ],
  [
    'level-mismatch',
    'Change L3 to L4',
    `${head}${examples}- Room for Improvement as L3\n    - ask\n`,
    `${head}${examples}- Room for Improvement as L4\n    - ask\n`,
  ],
  [
    'level-mismatch',
    'Make the Levels Agree Everywhere in This Document',
    `${head}> **L2:** Does.\n\n${examples}- Room for Improvement as L3\n    - ask\n`,
    `${head}> **L4:** Does.\n\n${examples}- Room for Improvement as L4\n    - ask\n`,
  ],
  ...(
    [
      ['query-qualifier', 'Replace by reviewed-by', 'is:pr reviewer:ada', 'is:pr reviewed-by:ada'],
      ['query-value', 'Take Out the Space', 'is:pr author: ada', 'is:pr author:ada'],
      ['query-date', 'Replace by 2026-06-30', 'is:pr merged:2026-06-31', 'is:pr merged:2026-06-30'],
      [
        'query-contradiction',
        'Replace by (org:one OR org:two)',
        'org:one org:two is:pr',
        '(org:one OR org:two) is:pr',
      ],
      [
        'query-contradiction',
        'Swap the Two',
        'is:pr merged:2026-03-01..2026-02-01',
        'is:pr merged:2026-02-01..2026-03-01',
      ],
      ['query-repeated', 'Remove is:pr', 'is:pr author:ada is:pr', 'is:pr author:ada'],
      [
        'query-period',
        'Replace by ${cycleStart}..${cycleEnd}',
        'is:pr merged:>=2025-07-01',
        'is:pr merged:${cycleStart}..${cycleEnd}',
      ],
      [
        'query-period',
        'Replace by ${cycleStart-1d} before:${cycleEnd+1d}',
        'in:#kudos after:2025-06-30',
        'in:#kudos after:${cycleStart-1d} before:${cycleEnd+1d}',
      ],
      ['query-person', 'Replace by ${identity}', 'is:pr author:USERNAME', 'is:pr author:${identity}'],
      [
        'query-reviews',
        'Replace by updated:>=${cycleStart}',
        'reviewed-by:ada created:2026-01-01..2026-06-30',
        'reviewed-by:ada updated:>=${cycleStart}',
      ],
    ] satisfies (typeof edits)[number][]
  ).map(([code, title, before, after]): (typeof edits)[number] => [
    code,
    title,
    searching(before),
    searching(after),
  ]),
  [
    'query-period',
    'Search the Cycle in All References',
    searching('is:pr merged:>=2025-07-01`\n        - `reviewed-by:ada created:>=2025-07-01'),
    searching('is:pr merged:${cycleStart}..${cycleEnd}`\n        - `reviewed-by:ada updated:>=${cycleStart}'),
  ],
  [
    'criterion-light',
    'Silence criterion-light Here',
    `${head}- Examples\n    - one\n`,
    `${head}- Examples\n    - one\n`.replace('### ', '<!-- alignment-ignore criterion-light -->\n### '),
  ],
];

describe('quick fixes', () => {
  before(ourApi);
  afterEach(cleanUp);

  for (const [code, title, before, after] of edits) {
    for (const [ends, eol] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`${code}: ${title}, with undo and redo, ${ends}`, async () => {
        const [old, now] = [before.replaceAll('\n', eol), after.replaceAll('\n', eol)];
        const { document } = await showNew(old);
        await apply(await fixOf(document, code, title));
        expect(document.getText()).toBe(now);
        await expectAfter('undo', document, old);
        await expectAfter('redo', document, now);
      });
    }
  }

  it('rewrite the dates of the cycle as variables, where a query names them', async () => {
    const text = searching('is:pr merged:2026-01-01..2026-06-30');
    const { document } = await showNew(text);
    await settled(document);
    const start = document.positionAt(text.indexOf('merged:'));
    const rewritings = (): Thenable<vscode.CodeAction[]> =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(start, start),
        vscode.CodeActionKind.RefactorRewrite.value,
        20,
      );
    const title = 'Write the Cycle’s Dates as Variables';
    const found = (await rewritings()).find((one) => one.title === title);
    if (!found) throw new Error('The rewriting is not offered.');
    await apply(found);
    const after = searching('is:pr merged:${cycleStart}..${cycleEnd}');
    expect(document.getText()).toBe(after);
    expect((await rewritings()).filter((one) => one.title === title)).toEqual([]);
    await expectAfter('undo', document, text);
    await expectAfter('redo', document, after);
  });

  it('leave the cursor where the note is to be written', async () => {
    const editor = await showNew(`${head}- Examples\n    - ([1](https://example.com/1))\n`);
    await apply(await fixOf(editor.document, 'example-bare', 'Write the Note'));
    await vscode.commands.executeCommand('type', { text: 'did it' });
    expect(editor.document.getText()).toBe(`${head}- Examples\n    - ([1](https://example.com/1)): did it\n`);
  });

  it('select what is to be replaced below a new label', async () => {
    const editor = await showNew(`${head}> Does.\n\n- Room for Improvement\n    - ask\n`);
    await apply(await fixOf(editor.document, 'criterion-light', 'Add an Examples Label'));
    expect(editor.document.getText(editor.selection)).toBe('TODO');
  });

  it('select what is left where (none) is no answer', async () => {
    const editor = await showNew(`${head}${examples}\n**Overall:** TODO\n`);
    await apply(await fixOf(editor.document, 'placeholder-left', 'Select It'));
    await until('the selection', vscode.window.onDidChangeTextEditorSelection, () => {
      const { selection } = vscode.window.activeTextEditor ?? editor;
      return editor.document.getText(selection) === 'TODO';
    });
  });

  it('offer Insert Example for the criterion', async () => {
    const { document } = await showNew(`${head}- Examples\n    - one\n`);
    const { command } = await fixOf(document, 'criterion-light', 'Insert an Example Here…');
    expect(command?.command).toBe(commands.insertExample);
    expect(command?.arguments?.[0]).toMatchObject({ target: { criterion: { name: 'Craft', index: 0 } } });
  });

  it('prefer only what is the one obvious repair', async () => {
    const { document } = await showNew(`${head}${examples}**Overall:** Strong.\n`);
    const offered = await fixesOf(document, 'overall-swallowed');
    expect(offered.map(({ title, isPreferred = false }) => [title, isPreferred])).toEqual([
      ['Put a Blank Line Between', true],
      ['Silence overall-swallowed Here', false],
    ]);
  });

  it('write nothing into a document that changed in between', async () => {
    const editor = await showNew(`${head}${examples}**Overall:** Strong.\n`);
    const { document } = editor;
    await fixOf(document, 'overall-swallowed', 'Put a Blank Line Between');
    const asked = fixesOf(document, 'overall-swallowed').then(
      (fixes) => fixes.filter(({ edit }) => edit !== undefined),
      // The editor itself gives up what was asked of an older text.
      () => [],
    );
    await replace(editor, 'Strong', 'Very strong');
    const text = document.getText();
    const fix = (await asked).find(({ title }) => title === 'Put a Blank Line Between');
    if (fix) await apply(fix);
    // Asked early it is refused, late it is right; no word is lost or moved.
    const right = text.replace('**Overall', '\n**Overall');
    expect(document.getText()).toBe(fix ? right : text);
  });

  describe('Set the Link from the Clipboard', () => {
    const guide = (link: string): string => `- Read through\n    - ${link}\n\n${head}${examples}`;

    it('writes the address that is there when it is run', async () => {
      const { document } = await showNew(guide('[Ladder]()'));
      await vscode.env.clipboard.writeText('nothing yet');
      const fix = await fixOf(document, 'link-empty', 'Set the Link from the Clipboard');
      await vscode.env.clipboard.writeText(' https://example.com/a?b=%23c ');
      await apply(fix);
      const after = guide('[Ladder](https://example.com/a?b=%23c)');
      expect(document.getText()).toBe(after);
      await expectAfter('undo', document, guide('[Ladder]()'));
      await expectAfter('redo', document, after);
    });

    it('writes nothing where that is no safe address, or the text changed', async () => {
      const editor = await showNew(guide('[Ladder]()'));
      const { document } = editor;
      const fix = await fixOf(document, 'link-empty', 'Set the Link from the Clipboard');
      for (const text of ['javascript:alert(1)', 'http://example.com', 'some words', '']) {
        await vscode.env.clipboard.writeText(text);
        await apply(fix);
        expect(document.getText()).toBe(guide('[Ladder]()'));
      }
      await vscode.env.clipboard.writeText('https://example.com/1');
      await replace(editor, 'Read through', 'Read');
      await apply(fix);
      expect(document.getText()).toBe(guide('[Ladder]()').replace('Read through', 'Read'));
    });

    it('is a command for the link on the cursor’s line, too', async () => {
      const editor = await showNew(guide('[Ladder]()'));
      putCursor(editor, 'Ladder');
      await vscode.env.clipboard.writeText('https://example.com/1');
      await vscode.commands.executeCommand(commands.setLinkFromClipboard);
      expect(editor.document.getText()).toBe(guide('[Ladder](https://example.com/1)'));
    });
  });

  it('offer nothing in other Markdown', async () => {
    const { document } = await showNew('# Notes\n\n- [a]()\n');
    await settled(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 2, 6),
      vscode.CodeActionKind.QuickFix.value,
    );
    expect(actions.filter(({ title }) => title.startsWith('Silence'))).toEqual([]);
  });

  it('silence a code in the sample, and nothing else', async () => {
    const { document } = await showNew(middle);
    const fix = await fixOf(document, 'criterion-light', 'Silence criterion-light Here');
    const before = diagnosticsOf(document).length;
    await apply(fix);
    await until(
      'one finding less',
      vscode.languages.onDidChangeDiagnostics,
      () => diagnosticsOf(document).length === before - 1,
    );
  });
});
