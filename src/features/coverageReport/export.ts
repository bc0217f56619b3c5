import * as vscode from 'vscode';
import { exportPage } from '../../cycle/report/exportPage';
import { createFile } from '../../host/apply';
import { readUri } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { refuseWithoutCriteria } from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import { subjectOf } from '../../host/subject';
import { readReport } from './read';
import { reportWords } from './words';

/**
 * Export Coverage Report…: a page that stands by itself. Where a file is there already, VS Code's own dialogue asks;
 * a caller's is never overwritten.
 */
export function registerExport(host: Host): void {
  host.command(commands.exportCoverageReport, async (...args) => {
    const { analysis, call } = await subjectOf(host.store, args);
    refuseWithoutCriteria(analysis);
    const to = call ? readTarget(args[0]) : await askWhere(analysis.document);
    if (!to) return undefined;
    // The dialogue may have been open for long.
    const now = (await host.store.current(analysis.document)) ?? analysis;
    const data = await readReport(host, now, { isPublic: true });
    if (!data) return undefined;
    const page = exportPage(data, reportWords());
    if (call) await createFile(to, page);
    else await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(page));
    const name = vscode.workspace.asRelativePath(to);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Written: {0}', name), 4000);
    return { uri: to.toString() };
  });
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
