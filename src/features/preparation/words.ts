import * as vscode from 'vscode';
import type { ReadinessItem, ReadinessKind, ReadinessPlace } from '../../cycle/readiness';
import type { Analysis } from '../../host/analysis';
import { wordLeak } from '../../host/leakWords';
import { wordFinding } from '../../host/messages';

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
export function wordProgress({ kind, done, open }: ReadinessItem): string {
  if (open === 0) return vscode.l10n.t('done');
  const isCounted = kind !== 'levels' && kind !== 'leaks' && done + open > 1;
  return isCounted ? vscode.l10n.t('{0} of {1}', done, done + open) : vscode.l10n.t('{0} to do', open);
}

/** What is not as it should be at a place. */
export function wordPlace(kind: ReadinessKind, place: ReadinessPlace, { model, settings }: Analysis): string {
  const criterion = place.criterion === undefined ? undefined : model.criteria[place.criterion];
  if (place.leak) return wordLeak(place.leak);
  if (place.size) {
    const { characters, words } = place.size;
    const { maximumCharacters: most } = settings;
    return most > 0 && characters > most
      ? vscode.l10n.t('{0}: {1} characters, and {2} fit', criterion?.name ?? '', characters, most)
      : vscode.l10n.t('{0}: {1} words, and {2} fit', criterion?.name ?? '', words, settings.maximumWords);
  }
  if (place.finding) return wordFinding(place.finding);
  return kind === 'summary'
    ? vscode.l10n.t('The review summary is still to be written')
    : vscode.l10n.t('{0}: the overall is still to be written', criterion?.name ?? '');
}

/** What a click on a place does about it. */
export function wordMending(kind: ReadinessKind, { finding }: ReadinessPlace): string {
  if (kind === 'examples') return vscode.l10n.t('Insert an Example…');
  if (kind === 'notes') return vscode.l10n.t('Write the Note');
  if (kind === 'overalls' && finding) return vscode.l10n.t('Add an Overall');
  if (kind === 'summary' && finding) return vscode.l10n.t('Add a Review Summary');
  if (kind === 'levels') return vscode.l10n.t('Make It Agree');
  return vscode.l10n.t('Go There');
}
