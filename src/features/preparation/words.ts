import * as vscode from 'vscode';
import type { ReadinessKind, ReadinessPlace } from '../../cycle/readiness';
import type { Analysis } from '../../host/analysis';
import { wordLeak } from '../../host/leakWords';
import { wordFinding } from '../../host/messages';

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
