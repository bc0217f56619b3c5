import * as vscode from 'vscode';
import type { ReadinessItem, ReadinessKind } from '../cycle/readiness';

/** What a line of the checklist asks for. */
export function wordKind(kind: ReadinessKind): string {
  switch (kind) {
    case 'examples':
      return vscode.l10n.t('Enough examples');
    case 'notes':
      return vscode.l10n.t('Examples say what they show');
    case 'marks':
      return vscode.l10n.t('Nothing left to write');
    case 'overalls':
      return vscode.l10n.t('Overalls');
    case 'summary':
      return vscode.l10n.t('Review summary');
    case 'levels':
      return vscode.l10n.t('Levels agree');
    case 'links':
      return vscode.l10n.t('Links lead somewhere');
    case 'limits':
      return vscode.l10n.t('Fits the form');
    case 'leaks':
      return vscode.l10n.t('Nothing leaks');
  }
}

/** How far a line is done. */
export function wordProgress({ kind, state, done, open }: Omit<ReadinessItem, 'places'>): string {
  if (state === 'done') return vscode.l10n.t('done');
  if (state === 'nothing') return vscode.l10n.t('nothing yet');
  const isCounted = kind !== 'levels' && kind !== 'leaks' && done + open > 1;
  return isCounted ? vscode.l10n.t('{0} of {1}', done, done + open) : vscode.l10n.t('{0} to do', open);
}
