import * as vscode from 'vscode';
import type { readCapture } from '../document/capture';
import { activeAnalysis } from '../host/active';
import type { Analysis } from '../host/analysis';
import { clipboardText } from '../host/clipboard';
import type { Host } from '../host/host';
import { commands } from '../host/ids';
import { askAndRecord, type Recorded } from '../host/recording/record';
import { Refusal } from '../host/refusal';
import { safeUrl } from '../references/safeUrl';

/** A longer text is no example, and reading it would keep others waiting. */
const mostCharacters = 5000;

/**
 * Record Selection as Example…, out of any editor, and Record Clipboard as Example…: the links of the text are
 * the evidence, the rest is the note, and only criteria and project are asked for.
 */
export function registerRecordText(host: Host): void {
  const { command, engine, store } = host;

  command(commands.recordSelection, async () => {
    const text = selectedText();
    return record(text, vscode.l10n.t('Record Selection'));
  });

  command(commands.recordClipboard, async () => {
    const text = (await clipboardText()).trim();
    if (text === '') {
      throw new Refusal(
        vscode.l10n.t('There is no text on the clipboard. Copy a link or some words, and try again.'),
      );
    }
    return record(text, vscode.l10n.t('Record Clipboard'));
  });

  async function record(text: string, title: string): Promise<Recorded> {
    if (text.length > mostCharacters) {
      throw new Refusal(
        vscode.l10n.t(
          'That is more than an example should say. Take at most {0} characters.',
          mostCharacters,
        ),
      );
    }
    const analysis = await activeAnalysis(store, true);
    const { note, evidence } = await capture(text, analysis);
    if (note === '' && evidence.length === 0) {
      throw new Refusal(vscode.l10n.t('There is neither a note nor a link in that text.'));
    }
    return askAndRecord(host, analysis, { note, evidence }, { title, mayKeep: true });
  }

  /** What the text says; an address that may not be used stays in the note. */
  async function capture(text: string, { settings }: Analysis): Promise<ReturnType<typeof readCapture>> {
    const { evidence } = await engine.ask('readCapture', [text]);
    const usable = evidence.filter((url) => safeUrl(url, settings).ok);
    return engine.ask('readCapture', [text, usable]);
  }
}

/** What is selected in the active editor, else the line at the cursor. */
function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    throw new Refusal(
      vscode.l10n.t('Select some text in an editor, or put the cursor into its line, and try again.'),
    );
  }
  const { document, selection } = editor;
  const selected = document.getText(selection).trim();
  const text = selected || document.lineAt(selection.active.line).text.trim();
  if (text === '') {
    throw new Refusal(
      vscode.l10n.t('The line at the cursor is empty. Select what is to be recorded, and try again.'),
    );
  }
  return text;
}
