import * as vscode from 'vscode';
import { wordCycle } from '../../cycle/start/facts';
import { type Answer, pick, type Step } from '../steps';
import type { FoundSource } from './sources';

export type SourceItem = vscode.QuickPickItem & { source: FoundSource };

/** Lets the user choose where the criteria come from. */
export function pickSource(
  step: Step,
  placeholder: string,
  items: readonly SourceItem[],
  active: SourceItem | undefined,
): Promise<Answer<SourceItem>> {
  return pick({ ...step, placeholder, items, ...(active ? { active } : {}) });
}

/** How a source is offered. */
export function sourceItem(source: FoundSource): SourceItem {
  switch (source.kind) {
    case 'starter':
      return {
        label: vscode.l10n.t('Built-in Starter'),
        description: vscode.l10n.t('Mastery, Impact, Autonomy, Collaboration'),
        iconPath: new vscode.ThemeIcon('sparkle'),
        source,
      };
    case 'ladder':
      return fileItem(source.uri, vscode.l10n.t('ladder'), 'list-ordered', source);
    case 'template':
      return fileItem(source.uri, vscode.l10n.t('template'), 'file', source);
    case 'last': {
      const { cycle } = source.model;
      const kind = cycle
        ? vscode.l10n.t('last document, {0}', wordCycle(cycle))
        : vscode.l10n.t('last document');
      return fileItem(source.uri, kind, 'history', source);
    }
  }
}

function fileItem(uri: vscode.Uri, kind: string, icon: string, source: FoundSource): SourceItem {
  const path = vscode.workspace.asRelativePath(uri);
  const name = path.split('/').at(-1) ?? path;
  return {
    label: name.replace(/(?:\.ladder)?\.[^.]*$/u, ''),
    description: `${kind} · ${path}`,
    iconPath: new vscode.ThemeIcon(icon),
    source,
  };
}
