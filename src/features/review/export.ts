import * as vscode from 'vscode';
import { pageOf } from '../../cycle/review/page';
import type { ReviewForm } from '../../engine/calls/readings';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { createFile, writeChosenFile } from '../../host/newFile';
import { refuseWithoutCriteria } from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import { subjectOf } from '../../host/subject';
import { type TakenReview, takeCheckedReview, takeReview } from '../../host/takeReview';
import { allowsLeaks, leaksOf } from './answer';
import { partOf, reviewTitle } from './scope';

type Format = 'markdown' | 'html';

/**
 * Export Review…: a Markdown file, or a page that stands by itself. Where a file is there already, VS Code's own
 * dialogue asks; a caller's is never overwritten.
 */
export function registerExport(host: Host): void {
  host.command(commands.exportReview, async (...args) => {
    const subject = await subjectOf(host.store, args);
    const { document } = subject.analysis;
    refuseWithoutCriteria(subject.analysis);
    const scope = await partOf(subject);
    if (!scope) return undefined;
    if (subject.call) {
      const { file, format } = readTarget(args[0]);
      const taken = await takeReview(host, document, scope, formsFor(format));
      const isAllowed = taken.forms.leaks.length === 0 || allowsLeaks(args);
      if (isAllowed) await createFile(file, contentOf(taken, format));
      return { uri: file.toString(), written: isAllowed, leaks: leaksOf(taken) };
    }
    const format = await askFormat();
    const taken =
      format &&
      (await takeCheckedReview(host, document, scope, formsFor(format), vscode.l10n.t('Export Anyway')));
    const file = taken && (await askWhere(document, format));
    if (!file) return undefined;
    await writeChosenFile(file, contentOf(taken, format));
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Written: {0}', vscode.workspace.asRelativePath(file)),
      4000,
    );
    return { uri: file.toString(), written: true, leaks: leaksOf(taken) };
  });
}

function formsFor(format: Format): readonly ReviewForm[] {
  return format === 'html' ? ['html'] : [];
}

function contentOf({ forms, analysis }: TakenReview, format: Format): string {
  if (format === 'markdown') return `${forms.markdown}\n`;
  return pageOf({ title: reviewTitle(analysis), language: vscode.env.language, body: forms.html });
}

async function askFormat(): Promise<Format | undefined> {
  const items = [
    { label: 'Markdown', description: '.md', format: 'markdown' as const },
    {
      label: 'HTML',
      description: vscode.l10n.t('.html, a page that stands by itself'),
      format: 'html' as const,
    },
  ];
  const placeHolder = vscode.l10n.t('As what?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.format;
}

async function askWhere({ uri }: vscode.TextDocument, format: Format): Promise<vscode.Uri | undefined> {
  const ending = format === 'markdown' ? 'md' : 'html';
  const name = (uri.path.split('/').at(-1) ?? 'review').replace(/\.\w+$/u, '');
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const base = uri.scheme === 'untitled' ? folder : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    ...(base ? { defaultUri: vscode.Uri.joinPath(base, `${name}.review.${ending}`) } : {}),
    filters: format === 'markdown' ? { Markdown: ['md'] } : { HTML: ['html'] },
  });
}

function readTarget(first: unknown): { file: vscode.Uri; format: Format } {
  const { file, format = 'markdown' } = Object(first) as Record<string, unknown>;
  if (format !== 'markdown' && format !== 'html') {
    throw new Refusal(vscode.l10n.t('“format” must be "markdown" or "html".'));
  }
  if (file instanceof vscode.Uri) return { file, format };
  if (typeof file === 'string' && /^[a-z][a-z\d+.-]*:/iu.test(file)) {
    return { file: vscode.Uri.parse(file, true), format };
  }
  throw new Refusal(vscode.l10n.t('“file” must be the full address of the file that is to be written.'));
}
