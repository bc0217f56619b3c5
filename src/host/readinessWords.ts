import * as vscode from 'vscode';
import type { ReadinessItem, ReadinessKind } from '../cycle/readiness';

/** What a line of the checklist asks for. */
export function wordKind(kind: ReadinessKind): string {
  switch (kind) {
    case 'examples':
      return vscode.l10n.t('Every criterion has enough examples');
    case 'notes':
      return vscode.l10n.t('Every example says what it shows');
    case 'marks':
      return vscode.l10n.t('Nothing is left to be written');
    case 'overalls':
      return vscode.l10n.t('Every criterion has an overall');
    case 'summary':
      return vscode.l10n.t('There is a review summary');
    case 'levels':
      return vscode.l10n.t('The levels agree everywhere');
    case 'links':
      return vscode.l10n.t('Every link leads somewhere');
    case 'limits':
      return vscode.l10n.t('Every criterion fits the form');
    case 'leaks':
      return vscode.l10n.t('Nothing goes along that should not');
  }
}

/** How far a line is done. */
export function wordProgress({ kind, done, open }: Omit<ReadinessItem, 'places'>): string {
  if (open === 0) return vscode.l10n.t('done');
  const isCounted = kind !== 'levels' && kind !== 'leaks' && done + open > 1;
  return isCounted ? vscode.l10n.t('{0} of {1}', done, done + open) : vscode.l10n.t('{0} to do', open);
}
