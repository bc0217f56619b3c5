import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { wordService } from '../../host/messages';
import { toEditorRange } from '../../host/positions';
import { today } from '../../host/today';
import { factsFor } from '../../references/facts';
import { openingOf } from '../../references/opening';
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
          return analysis.model.references.flatMap((reference) => {
            const { service, queryRange } = reference;
            if (!queryRange) return [];
            const link = new vscode.DocumentLink(
              toEditorRange(document, queryRange),
              target(document, queryRange.start),
            );
            const name = wordService(service, services);
            link.tooltip = isSearched(analysis, reference)
              ? vscode.l10n.t('Search {0} for this', name)
              : vscode.l10n.t('Copy the query for {0}', name);
            return [link];
          });
        },
      },
    ),
  );
}

/** Whether a click would search, as far as that is known before the click asks for what is missing. */
function isSearched({ model, settings }: Analysis, reference: Reference): boolean {
  const { services, allowHttp } = settings;
  const options = { today: today(), allowHttp, services };
  const { kind } = openingOf(reference, factsFor(model, reference), options);
  return kind !== 'copy' && serviceOf(reference.service, services.own).search !== undefined;
}

/** The editor decodes the arguments of a command link twice; `Uri.from` encodes them once more. */
function target({ uri }: vscode.TextDocument, start: number): vscode.Uri {
  const query = encodeURIComponent(JSON.stringify([uri.toString(), start]));
  return vscode.Uri.from({ scheme: 'command', path: commands.openReference, query });
}
