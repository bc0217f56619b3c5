import * as vscode from 'vscode';
import type { ReviewScope } from '../../cycle/review/review';
import type { ReviewForms } from '../../engine/engine';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { wordLeak } from '../../host/leakWords';
import { refuseWithoutCriteria } from '../../host/recording/insert';
import { reveal } from '../../host/reveal';
import { subjectOf } from '../../host/subject';
import { reviewOptions } from '../../host/takeReview';
import { previewPage } from './previewPage';
import { partOf, reviewTitle } from './scope';

/** What the page is told: the review in the forms that it copies, and what its reader should know before. */
export interface PreviewState {
  html: string;
  plain: string;
  leaks: string[];
}

/**
 * Preview Review: the review as others will see it, beside the text and live with it. Its button copies rich and
 * plain text at once, which only a page can.
 */
export function registerPreview(host: Host): void {
  const { command, store, engine, own, log } = host;
  const panels = new Map<string, vscode.WebviewPanel>();

  command(commands.previewReview, async (...args) => {
    const subject = await subjectOf(store, args);
    const { analysis } = subject;
    refuseWithoutCriteria(analysis);
    const scope = (await partOf(subject))?.(analysis);
    if (!scope) return undefined;
    const key = `${analysis.document.uri.toString()} ${scope.part ?? ''}`;
    const known = panels.get(key);
    if (known) known.reveal(undefined, false);
    else open(key, analysis.document, scope, reviewTitle(analysis));
    return { uri: analysis.document.uri.toString() };
  });

  function open(key: string, document: vscode.TextDocument, scope: ReviewScope, name: string): void {
    const panel = vscode.window.createWebviewPanel(
      'performanceAlignment.review',
      vscode.l10n.t('Review: {0}', name),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    panels.set(key, own(panel));
    let shown: ReviewForms | undefined;
    const show = async (): Promise<void> => {
      const analysis = await store.current(document);
      if (!analysis || panels.get(key) !== panel) return;
      const { text, version, settings } = analysis;
      const forms = await engine.ask('review', [
        text,
        scope,
        ['plain', 'html'],
        reviewOptions(analysis),
        settings.parse,
      ]);
      // An answer that comes late would show what stood there before.
      if (document.version !== version || panels.get(key) !== panel) return;
      shown = forms;
      const { html, plain, leaks } = forms;
      const state: PreviewState = { html, plain, leaks: leaks.map(wordLeak) };
      await panel.webview.postMessage(state);
    };
    const showOrLog = (): void => {
      show().catch((error: unknown) => log.unexpected(commands.previewReview, error));
    };
    const listening = vscode.Disposable.from(
      store.onDidChange((changed) => {
        if (changed === document) showOrLog();
      }),
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const { kind, index } = Object(message) as { kind?: unknown; index?: unknown };
        if (kind === 'ready') showOrLog();
        const leak = kind === 'show' && typeof index === 'number' ? shown?.leaks[index] : undefined;
        if (leak) void reveal(document, leak.range);
      }),
    );
    panel.onDidDispose(() => {
      panels.delete(key);
      listening.dispose();
    });
    panel.webview.html = previewPage(vscode.l10n.t('Review: {0}', name), vscode.env.language);
  }
}
