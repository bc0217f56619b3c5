import * as vscode from 'vscode';
import type { Range } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import { applyToDocument, changedMessage } from '../../host/apply';
import { clipboardText } from '../../host/clipboard';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { wordUnfixable, wordUnsafe } from '../../host/messages';
import { Refusal } from '../../host/refusal';
import { documentOf } from '../../host/subject';
import { safeUrl } from '../../references/safeUrl';
import { FindingNode } from './node';

/** Set Link from Clipboard: the link of a finding, else the empty link on the cursor's line. */
export function registerSetLink({ command, engine, store }: Host): void {
  command(commands.setLinkFromClipboard, async (argument) => {
    const { analysis, range } = await emptyLink(argument);
    const { text, settings } = analysis;
    const url = (await clipboardText()).trim();
    if (url === '') {
      throw new Refusal(vscode.l10n.t('The clipboard is empty. Copy the address of the link first.'));
    }
    const verdict = safeUrl(url, settings);
    if (!verdict.ok) throw new Refusal(wordUnsafe(shortened(url), verdict.reason));
    const request = { fix: 'setLink', code: 'link-empty', range, url: verdict.url } as const;
    // The link is there whether or not the finding is shown.
    const assess = { ...settings.assess, severities: {} };
    const result = await engine.ask('fixFinding', [text, request, settings.parse, assess]);
    if ('failure' in result) throw new Refusal(wordUnfixable());
    await applyToDocument(analysis, result.edits);
  });

  async function emptyLink(argument: unknown): Promise<{ analysis: Analysis; range: Range }> {
    if (argument instanceof FindingNode && argument.place) {
      const { range, version } = argument.place;
      const analysis = await store.current(argument.target.document);
      if (analysis?.version !== version) throw new Refusal(changedMessage());
      return { analysis, range };
    }
    const { analysis } = await documentOf(store, argument);
    const { document, model } = analysis;
    const editor = vscode.window.activeTextEditor;
    const line = editor?.document === document ? editor.selection.active.line : -1;
    const onLine = model.emptyLinks.find(({ range }) => document.positionAt(range.start).line === line);
    if (onLine) return { analysis, range: onLine.range };
    throw new Refusal(
      vscode.l10n.t(
        'There is no link without an address on this line. Put the cursor on one, such as {0}.',
        '[Notes]()',
      ),
    );
  }
}

/** What is on a clipboard may be pages long. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
