import * as vscode from 'vscode';
import type { ReviewScope } from '../../cycle/review/review';
import type { ReviewForms } from '../../engine/calls/readings';
import { openDocument } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands, panels } from '../../host/ids';
import { wordLeak } from '../../host/leakWords';
import { refuseWithoutCriteria } from '../../host/recording/insert';
import { reveal } from '../../host/reveal';
import { subjectOf } from '../../host/subject';
import { reviewOptions } from '../../host/takeReview';
import { previewPage } from './previewPage';
import { partOf, reviewTitle } from './scope';

/** What the page is told: the review in the forms that it copies, and what its reader should know before. */
export interface PreviewState {
  /** What keeps the preview from being that of the document as it is now; empty where nothing does. */
  notice: string;
  html: string;
  plain: string;
  leaks: string[];
}

/**
 * Preview Review: the review as others will see it, beside the text and live with it. Its button copies rich and
 * plain text at once, which only a page can. After the window was opened anew, it is there again.
 */
export function registerPreview(host: Host): void {
  const { command, store, engine, own, log } = host;
  const open = new Map<string, vscode.WebviewPanel>();

  command(commands.previewReview, async (...args) => {
    const subject = await subjectOf(store, args);
    const { analysis } = subject;
    refuseWithoutCriteria(analysis);
    const scope = (await partOf(subject))?.(analysis);
    if (!scope) return undefined;
    const { uri } = analysis.document;
    const known = open.get(keyOf(uri, scope));
    if (known) {
      known.reveal(undefined, false);
    } else {
      const title = vscode.l10n.t('Review: {0}', reviewTitle(analysis));
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
      fill(vscode.window.createWebviewPanel(panels.review, title, column, options), uri, scope);
    }
    return { uri: uri.toString() };
  });
  command(panels.review, async (panel, state) => revive(panel as vscode.WebviewPanel, state));

  /** Fills a panel of an earlier session with what its page kept. */
  async function revive(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri: address, part } = Object(state) as { uri?: unknown; part?: unknown };
    const scope = typeof part === 'number' ? { part } : {};
    if (typeof address !== 'string' || open.has(keyOf(vscode.Uri.parse(address), scope))) {
      panel.dispose();
      return;
    }
    const uri = vscode.Uri.parse(address);
    panel.webview.options = options;
    // Where the file is gone, the page says that it is closed.
    await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
    fill(panel, uri, scope);
  }

  function fill(panel: vscode.WebviewPanel, uri: vscode.Uri, scope: ReviewScope): void {
    const key = keyOf(uri, scope);
    open.set(key, own(panel));
    let shown: ReviewForms | undefined;
    const show = async (): Promise<void> => {
      const document = openNow(uri);
      const analysis = document && (await store.current(document));
      if (analysis) {
        const { text, version, settings } = analysis;
        const wanted = ['plain', 'html'] as const;
        const forms = await engine.ask('review', [
          text,
          scope,
          wanted,
          reviewOptions(analysis),
          settings.parse,
        ]);
        // An answer that comes late would show what stood there before.
        if (analysis.document.version !== version) return;
        shown = forms;
      }
      if (open.get(key) !== panel) return;
      const { html = '', plain = '', leaks = [] } = shown ?? {};
      const notice = analysis ? '' : noticeOf(document);
      await panel.webview.postMessage({ notice, html, plain, leaks: leaks.map(wordLeak) });
    };
    const showOrLog = (): void => {
      show().catch((error: unknown) => log.unexpected(commands.previewReview, error));
    };
    const lead = async (index: number): Promise<void> => {
      const leak = shown?.leaks[index];
      if (leak) await reveal(await openDocument(uri), leak.range);
    };
    const listening = vscode.Disposable.from(
      store.onDidChange((changed) => {
        if (changed.uri.toString() === uri.toString()) showOrLog();
      }),
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const { kind, index } = Object(message) as { kind?: unknown; index?: unknown };
        if (kind === 'ready') showOrLog();
        if (kind === 'show' && typeof index === 'number') {
          lead(index).catch((error: unknown) => log.unexpected(commands.previewReview, error));
        }
      }),
    );
    panel.onDidDispose(() => {
      open.delete(key);
      listening.dispose();
    });
    panel.webview.html = previewPage(panel.title, { uri: uri.toString(), ...scope });
  }
}

const options: vscode.WebviewOptions & vscode.WebviewPanelOptions = {
  enableScripts: true,
  localResourceRoots: [],
  enableFindWidget: true,
};

function keyOf(uri: vscode.Uri, { part }: ReviewScope): string {
  return `${uri.toString()} ${part ?? ''}`;
}

/** The document while it is open. One that is closed and opened again is another one of the same address. */
function openNow(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
}

function noticeOf(document: vscode.TextDocument | undefined): string {
  return document
    ? vscode.l10n.t('The document cannot be read as it is now. This is how it stood.')
    : vscode.l10n.t('The document is closed. This is how it stood.');
}
