import * as vscode from 'vscode';
import type { NewDocumentResult } from '../../cycle/newDocument';
import type { FoundSource } from './sources';

/** What a source may give in place of a document. */
export type SourceFailure = Extract<NewDocumentResult, { failure: unknown }>;

/** Why a source gives no document, and what would help. */
export function wordSourceFailure(result: SourceFailure, source: FoundSource): string {
  const name = source.kind === 'starter' ? '' : vscode.workspace.asRelativePath(source.uri);
  switch (result.failure) {
    case 'frontMatter':
      return vscode.l10n.t('The front matter of {0} cannot be read. Mend it there, and try again.', name);
    case 'criteria':
      return vscode.l10n.t('{0} has no criteria that could be taken over. Choose another source.', name);
    case 'name':
      return vscode.l10n.t(
        'The criterion “{0}” of {1} would be read as a label. Give it another name there.',
        result.name,
        name,
      );
  }
}
