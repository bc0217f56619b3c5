import * as vscode from 'vscode';
import type { Leak } from '../cycle/review/leak';

/** Says what a copy of a review would take along, or miss. */
export function wordLeak({ code, text }: Leak): string {
  const what = text.replace(/\s+/gu, ' ').slice(0, 120);
  switch (code) {
    case 'placeholder':
      return vscode.l10n.t('Still to be written: {0}', what);
    case 'handle':
      return vscode.l10n.t('The name at a service: {0}', what);
    case 'employee':
      return vscode.l10n.t('{0} stands for a name, and the document does not say whose', what);
    case 'internal':
      return vscode.l10n.t('A link to an internal host: {0}', what);
    case 'private-host':
      return vscode.l10n.t('A link to a private network: {0}', what);
    case 'credentials':
      return vscode.l10n.t('A link that holds a password or a user’s name');
    case 'search':
      return vscode.l10n.t('A link to a search, where others may find something else: {0}', what);
    case 'unclosed':
      return vscode.l10n.t('A private region that nothing closes: all that follows it stays out');
    case 'html':
      return vscode.l10n.t('HTML that was taken out: {0}', what);
  }
}
