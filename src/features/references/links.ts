import * as vscode from 'vscode';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { wordService } from '../../host/messages';
import { toEditorRange } from '../../host/positions';
import { serviceOf } from '../../references/services';

/**
 * Makes links of the queries in the text. A link's target would be encoded anew on its way to the browser,
 * so it calls our command; what it hands over is the place of the query, nothing out of the text.
 */
export function registerQueryLinks({ own, store }: Host): void {
  own(
    vscode.languages.registerDocumentLinkProvider(
      { language: 'markdown' },
      {
        provideDocumentLinks: async (document) => {
          const analysis = await store.current(document);
          if (!analysis) return [];
          const { services } = analysis.settings;
          return analysis.model.references.flatMap(({ service, queryRange }) => {
            if (!queryRange) return [];
            const link = new vscode.DocumentLink(
              toEditorRange(document, queryRange),
              target(document, queryRange.start),
            );
            const name = wordService(service, services);
            link.tooltip = serviceOf(service, services.own).search
              ? vscode.l10n.t('Search {0} for this', name)
              : vscode.l10n.t('Copy the query for {0}', name);
            return [link];
          });
        },
      },
    ),
  );
}

/** The editor decodes the arguments of a command link twice; `Uri.from` encodes them once more. */
function target({ uri }: vscode.TextDocument, start: number): vscode.Uri {
  const query = encodeURIComponent(JSON.stringify([uri.toString(), start]));
  return vscode.Uri.from({ scheme: 'command', path: commands.openReference, query });
}
