import * as vscode from 'vscode';
import type { Host } from '../../host/host';
import { commands, panels } from '../../host/ids';
import { refuseWithoutCriteria } from '../../host/recording/insert';
import { subjectOf } from '../../host/subject';
import { registerExport } from './export';
import { reportPage } from './page';
import { Report } from './panel';

/**
 * Show Coverage Report: how the examples of a document cover its criteria, months and projects, drawn beside the
 * text and live with it. One panel for each document; after the window was opened anew, it is there again.
 */
export function registerCoverageReport(host: Host): void {
  const { command, store, own, log } = host;
  const open = new Map<string, { report: Report; panel: vscode.WebviewPanel }>();
  registerExport(host, {
    active: () => [...open.values()].find(({ panel }) => panel.active)?.report,
    of: (uri) => open.get(uri.toString())?.report,
  });
  own(
    store.onDidChange(({ uri }) => {
      open.get(uri.toString())?.report.refresh();
    }),
  );

  command(commands.showCoverageReport, async (...args) => {
    const { analysis } = await subjectOf(store, args);
    refuseWithoutCriteria(analysis);
    const { uri } = analysis.document;
    const known = open.get(uri.toString());
    if (known) {
      known.panel.reveal(undefined, false);
      await known.report.choose(undefined);
    } else {
      const panel = vscode.window.createWebviewPanel(
        panels.coverageReport,
        titleOf(uri),
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
        options,
      );
      fill(panel, uri, undefined);
    }
    return { uri: uri.toString() };
  });
  command(panels.coverageReport, async (panel, state) => revive(panel as vscode.WebviewPanel, state));

  /** Fills a panel of an earlier session with what its page kept. */
  async function revive(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri: address, part } = Object(state) as { uri?: unknown; part?: unknown };
    if (typeof address !== 'string' || open.has(address)) {
      panel.dispose();
      return;
    }
    const uri = vscode.Uri.parse(address);
    panel.webview.options = options;
    // Where the file is gone, the page says that it is closed.
    await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
    fill(panel, uri, typeof part === 'number' ? part : undefined);
  }

  function fill(panel: vscode.WebviewPanel, uri: vscode.Uri, part: number | undefined): void {
    const key = uri.toString();
    const page = {
      get visible() {
        return panel.visible;
      },
      get viewColumn() {
        return panel.viewColumn;
      },
      post: (state: unknown) => panel.webview.postMessage(state),
    };
    const report = new Report(host, page, uri, part);
    open.set(key, { report, panel: own(panel) });
    const listening = panel.webview.onDidReceiveMessage((message: unknown) => {
      report.respond(message).catch((error: unknown) => log.unexpected(commands.showCoverageReport, error));
    });
    panel.onDidDispose(() => {
      open.delete(key);
      listening.dispose();
    });
    panel.webview.html = reportPage(titleOf(uri), { uri: key, ...(part === undefined ? {} : { part }) });
  }
}

const options: vscode.WebviewOptions & vscode.WebviewPanelOptions = {
  enableScripts: true,
  localResourceRoots: [],
  enableFindWidget: true,
};

function titleOf(uri: vscode.Uri): string {
  return vscode.l10n.t('Coverage: {0}', uri.path.split('/').at(-1) ?? '');
}
