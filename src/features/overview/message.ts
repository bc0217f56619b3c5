import * as vscode from 'vscode';
import { mostFiles } from '../../host/workspaceDocuments';
import type { State } from './live';

/** What stands above the rows, where there is anything to tell. */
export function messageOf(state: State): string {
  if (state.kind === 'looking' && state.total > 0) {
    return vscode.l10n.t('Looking at file {0} of {1}…', state.looked, state.total);
  }
  if (state.kind === 'stopped') return vscode.l10n.t('Stopped: not all files were looked at.');
  if (state.kind === 'done' && !state.isAll) {
    return vscode.l10n.t('Only {0} of the Markdown files were looked at: there are more.', mostFiles);
  }
  return '';
}
