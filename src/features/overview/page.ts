import * as vscode from 'vscode';
import { overviewTable, type TableWords } from '../../cycle/overview/table';
import type { Host } from '../../host/host';
import { commands, panels } from '../../host/ids';
import { webviewPage } from '../../host/webviewPage';
import type { LiveOverview } from './live';
import { messageOf } from './message';
import { tableWords } from './words';

const style = `
  body { padding: 16px 24px; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family, sans-serif); font-size: var(--vscode-font-size, 13px); }
  main { overflow-x: auto; padding: 3px; }
  table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  caption { padding-bottom: 12px; font-size: 1.5em; font-weight: 600; text-align: left; }
  th, td { padding: 6px 16px 6px 0; text-align: left; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
  thead th { color: var(--vscode-descriptionForeground); font-weight: inherit; white-space: nowrap; }
  td { white-space: nowrap; }
  tbody th { font-weight: 600; min-width: 9rem; }
  .sign { display: inline-block; width: 1.2em; text-align: center; }
  .ending .sign, .due .sign { color: var(--vscode-performanceAlignment-lightCriterionForeground); }
  .over, .ahead { color: var(--vscode-descriptionForeground); }
  progress { width: 3rem; height: 6px; margin-left: 8px; vertical-align: middle; appearance: none; border: 1px solid var(--vscode-contrastBorder, transparent); background: color-mix(in srgb, var(--vscode-editor-foreground) 12%, transparent); }
  progress::-webkit-progress-bar { background: transparent; }
  progress::-webkit-progress-value { background: var(--vscode-charts-blue); }
  button { padding: 1px 3px; margin: -1px -3px; font: inherit; color: var(--vscode-textLink-foreground); background: none; border: 0; border-radius: 3px; text-align: left; cursor: pointer; }
  button:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
`;

/** It is sent harmless HTML, and tells the host that it is `ready`, or which document to `show`. */
const script = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
const notice = document.getElementById('notice');
window.addEventListener('message', ({ data }) => {
  notice.textContent = data.notice;
  if (main.drawn === data.html) return;
  const focus = document.activeElement?.dataset.place;
  main.innerHTML = data.html;
  main.drawn = data.html;
  if (focus && document.hasFocus()) document.querySelector('[data-place="' + CSS.escape(focus) + '"]')?.focus();
});
document.addEventListener('click', ({ target }) => {
  const place = target.closest('[data-place]');
  if (place) host.postMessage({ kind: 'show', place: place.dataset.place });
});
host.postMessage({ kind: 'ready' });
`;

const options: vscode.WebviewOptions & vscode.WebviewPanelOptions = {
  enableScripts: true,
  localResourceRoots: [],
  enableFindWidget: true,
};

/**
 * Show All Documents as Table: the same rows in the width of an editor, live as long as they are seen. After the
 * window was opened anew, it is there again.
 */
export function registerPage({ command, index, own, log }: Host, live: LiveOverview): void {
  const title = vscode.l10n.t('Overview');
  let panel: vscode.WebviewPanel | undefined;

  command(commands.showOverviewTable, async () => {
    if (panel) panel.reveal();
    else
      fill(vscode.window.createWebviewPanel(panels.overviewTable, title, vscode.ViewColumn.Active, options));
  });
  command(panels.overviewTable, async (made) => {
    const revived = made as vscode.WebviewPanel;
    if (panel) {
      revived.dispose();
      return;
    }
    revived.webview.options = options;
    fill(revived);
  });
  own(live.onDidChange(draw));
  own({ dispose: () => panel?.dispose() });

  function fill(made: vscode.WebviewPanel): void {
    panel = made;
    made.onDidChangeViewState(() => live.show('page', made.visible));
    made.onDidDispose(() => {
      panel = undefined;
      live.show('page', false);
    });
    made.webview.onDidReceiveMessage((message: unknown) => {
      respond(message).catch((error: unknown) => log.unexpected(commands.showOverviewTable, error));
    });
    made.webview.html = webviewPage({
      title,
      language: vscode.env.language,
      style,
      body: '<p id="notice" role="status"></p>\n<main></main>',
      script,
    });
  }

  function draw(): void {
    if (!panel?.visible) return;
    const words: TableWords = tableWords();
    const isEarly = live.state.kind === 'looking' && index.rows().length === 0;
    const html = isEarly ? '' : overviewTable(index.rows(), words);
    void panel.webview.postMessage({ notice: messageOf(live.state), html });
  }

  async function respond(message: unknown): Promise<void> {
    const { kind, place } = Object(message) as Record<string, unknown>;
    if (kind === 'ready') {
      live.show('page', true);
      draw();
    }
    // Only what is a row is opened, whatever the page says.
    const row = index.rows().find(({ uri }) => uri === place);
    if (kind === 'show' && row)
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(row.uri));
  }
}
