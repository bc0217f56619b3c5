import * as vscode from 'vscode';
import { exportPage } from '../../cycle/report/exportPage';
import type { Analysis } from '../../host/analysis';
import { callOf, openDocument, readUri } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { createFile, writeChosenFile } from '../../host/newFile';
import { noCriterion, readOrRefuse, refuseWithoutCriteria } from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import { documentOf } from '../../host/subject';
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
  host.command(commands.exportCoverageReport, async (first) => {
    const call = callOf(first);
    if (call) {
      const { analysis } = await documentOf(host.store, call);
      const file = readTarget((call as { to?: unknown }).to);
      await createFile(file, await pageOf(analysis));
      return { uri: file.toString() };
    }
    const active = first === undefined ? reports.active() : undefined;
    const analysis = active
      ? await readOrRefuse(host.store, await openDocument(active.uri))
      : (await documentOf(host.store, first)).analysis;
    refuseWithoutCriteria(analysis);
    const file = await askWhere(analysis.document);
    if (!file) return undefined;
    // The dialogue may have been open for long.
    const page = await pageOf(await readOrRefuse(host.store, analysis.document));
    await writeChosenFile(file, page);
    const name = vscode.workspace.asRelativePath(file);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Written: {0}', name), 4000);
    return { uri: file.toString() };
  });

  async function pageOf(analysis: Analysis): Promise<string> {
    const { part } = reports.of(analysis.document.uri) ?? {};
    const data = await readReport(host, analysis, { part, isPublic: true });
    if (!data) throw noCriterion();
    return exportPage(data, reportWords());
  }
}

function readTarget(to: unknown): vscode.Uri {
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
