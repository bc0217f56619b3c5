import * as vscode from 'vscode';
import { exportPage } from '../../cycle/report/exportPage';
import { createFile } from '../../host/apply';
import { openDocument, readUri } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { readOrRefuse, refuseWithoutCriteria } from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import { type Subject, subjectOf } from '../../host/subject';
import type { Report } from './panel';
import { readReport } from './read';
import { reportWords } from './words';

/** The reports that are open. */
export interface OpenReports {
  /** The one that has the focus. */
  active(): Report | undefined;
  of(uri: vscode.Uri): Report | undefined;
}

/**
 * Export Coverage Report…: a page that stands by itself, of the part that the open report shows. Where a file is
 * there already, VS Code's own dialogue asks; a caller's is never overwritten.
 */
export function registerExport(host: Host, reports: OpenReports): void {
  host.command(commands.exportCoverageReport, async (...args) => {
    const active = args[0] === undefined ? reports.active() : undefined;
    const { analysis, call } = active ? await ofReport(active) : await subjectOf(host.store, args);
    refuseWithoutCriteria(analysis);
    const to = call ? readTarget(args[0]) : await askWhere(analysis.document);
    if (!to) return undefined;
    const { part } = reports.of(analysis.document.uri) ?? {};
    // The dialogue may have been open for long.
    const now = (await host.store.current(analysis.document)) ?? analysis;
    const data = await readReport(host, now, { part, isPublic: true });
    if (!data) return undefined;
    const page = exportPage(data, reportWords());
    if (call) await createFile(to, page);
    else await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(page));
    const name = vscode.workspace.asRelativePath(to);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Written: {0}', name), 4000);
    return { uri: to.toString() };
  });

  async function ofReport({ uri }: Report): Promise<Pick<Subject, 'analysis' | 'call'>> {
    return { analysis: await readOrRefuse(host.store, await openDocument(uri)) };
  }
}

function readTarget(first: unknown): vscode.Uri {
  const { to } = Object(first) as { to?: unknown };
  if (to !== undefined) return readUri(to);
  throw new Refusal(vscode.l10n.t('“to” is missing: give the address of the file to be written.'));
}

async function askWhere({ uri }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const name = (uri.path.split('/').at(-1) ?? 'coverage').replace(/\.\w+$/u, '');
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const base = uri.scheme === 'untitled' ? folder : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Coverage Report'),
    ...(base ? { defaultUri: vscode.Uri.joinPath(base, `${name}.coverage.html`) } : {}),
    filters: { HTML: ['html'] },
  });
}
