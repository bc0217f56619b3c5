import * as vscode from 'vscode';
import type { CheckInStep } from '../../cycle/checkIn';
import { shortUrl } from '../../references/shortUrl';

/** What a step of a check-in is about, for the title of its question. */
export function wordAbout({ kind }: CheckInStep): string {
  switch (kind) {
    case 'reference':
      return vscode.l10n.t('Check-in: References');
    case 'kept':
      return vscode.l10n.t('Check-in: Inbox');
    case 'light':
      return vscode.l10n.t('Check-in: Light Criteria');
    case 'notes':
      return vscode.l10n.t('Check-in: Notes');
    case 'placeholder':
      return vscode.l10n.t('Check-in: Still to Be Written');
    case 'end':
      return vscode.l10n.t('Check-in: End');
  }
}

/**
 * The question of a step.
 * @param since the day of the last check-in, where there was one
 */
export function wordQuestion(step: Exclude<CheckInStep, { kind: 'end' }>, since: string | undefined): string {
  switch (step.kind) {
    case 'reference':
      return since
        ? vscode.l10n.t('{0}: what is new since {1}?', step.reference.label, since)
        : vscode.l10n.t('{0}: what is there so far?', step.reference.label);
    case 'kept': {
      const { note, evidence } = step.kept;
      const said = [note, ...evidence.map(({ url }) => shortUrl(url) ?? url)].filter(Boolean).join(' · ');
      return vscode.l10n.t('Kept for later: {0}', said.slice(0, 200));
    }
    case 'light':
      return vscode.l10n.t(
        '{0} has {1} of {2} examples. What else was there?',
        step.criterion.name,
        step.count,
        step.minimum,
      );
    case 'notes':
      return step.role === 'roomForImprovement'
        ? vscode.l10n.t('{0}: nothing stands under Room for Improvement yet.', step.criterion.name)
        : vscode.l10n.t('{0}: nothing stands under Opportunities for Growth yet.', step.criterion.name);
    case 'placeholder': {
      const { text } = step.placeholder;
      const what = `“${text.slice(0, 80) || '…'}”`;
      return step.criterion
        ? vscode.l10n.t('{0}: {1} is still to be written.', step.criterion.name, what)
        : vscode.l10n.t('{0} is still to be written.', what);
    }
  }
}

/** What is done about a step. */
export function wordAction(step: Exclude<CheckInStep, { kind: 'end' }>): string {
  switch (step.kind) {
    case 'reference':
      return vscode.l10n.t('Open');
    case 'kept':
      return vscode.l10n.t('Record Under…');
    case 'light':
      return vscode.l10n.t('Insert Example…');
    case 'notes':
      return step.role === 'roomForImprovement'
        ? vscode.l10n.t('Add Room for Improvement…')
        : vscode.l10n.t('Add Opportunity for Growth…');
    case 'placeholder':
      return vscode.l10n.t('Write It Now');
  }
}

/** Leaves the other steps of a kind for another time. */
export function wordSkipOthers({ kind }: CheckInStep, count: number): string {
  switch (kind) {
    case 'reference':
      return vscode.l10n.t('Skip All References ({0})', count);
    case 'kept':
      return vscode.l10n.t('Skip the Inbox ({0})', count);
    case 'light':
      return vscode.l10n.t('Skip All Light Criteria ({0})', count);
    case 'notes':
      return vscode.l10n.t('Skip All Notes ({0})', count);
    default:
      return vscode.l10n.t('Skip All of These ({0})', count);
  }
}
