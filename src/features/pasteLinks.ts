import * as vscode from 'vscode';
import type { PasteResult } from '../edits/pasteEvidence';
import type { Analysis } from '../host/analysis';
import { asWorkspaceEdit } from '../host/apply';
import type { Host } from '../host/host';
import { safeUrl } from '../references/safeUrl';

const { Empty, Text } = vscode.DocumentDropOrPasteEditKind;
const kinds = {
  evidence: Empty.append('performanceAlignment', 'evidence'),
  example: Empty.append('performanceAlignment', 'example'),
};
/** What comes first: the built-in kinds of Markdown, and plain text. */
const yieldTo = [Text, Empty.append('markdown'), Empty.append('uri'), Empty.append('url')];
const selector: vscode.DocumentSelector = { language: 'markdown' };
const mimeTypes = ['text/uri-list', 'text/plain'];

/** A way of pasting an address, and the edits that it takes. */
interface Offer {
  kind: keyof typeof kinds;
  title: string;
  edits: ReturnType<typeof asWorkspaceEdit>;
}

/**
 * “Paste as Evidence” and “Paste as Example”, for an address that is pasted or dropped among the examples of
 * an alignment document. Never the first choice: they give way to what the editor does by itself.
 */
export function registerPasteLinks(host: Host): void {
  const { paste, drop } = linkProviders(host);
  const all = Object.values(kinds);
  host.own(
    vscode.languages.registerDocumentPasteEditProvider(selector, paste, {
      providedPasteEditKinds: all,
      pasteMimeTypes: mimeTypes,
    }),
  );
  host.own(
    vscode.languages.registerDocumentDropEditProvider(selector, drop, {
      providedDropEditKinds: all,
      dropMimeTypes: mimeTypes,
    }),
  );
}

/** What is offered where an address is pasted, and where it is dropped. */
export function linkProviders({ store, engine }: Pick<Host, 'store' | 'engine'>): {
  paste: vscode.DocumentPasteEditProvider;
  drop: vscode.DocumentDropEditProvider;
} {
  return {
    paste: {
      provideDocumentPasteEdits: async (document, [range, ...others], data, _context, token) => {
        // What is selected would be replaced, and several cursors have no one place.
        if (!range?.isEmpty || others.length > 0) return [];
        const offers = await offersAt(document, range.start, data, token);
        return offers.map(({ kind, title, edits }) => {
          const edit = new vscode.DocumentPasteEdit('', title, kinds[kind]);
          return Object.assign(edit, { additionalEdit: edits, yieldTo });
        });
      },
    },
    drop: {
      provideDocumentDropEdits: async (document, position, data, token) => {
        const offers = await offersAt(document, position, data, token);
        return offers.map(({ kind, title, edits }) => {
          const edit = new vscode.DocumentDropEdit('', title, kinds[kind]);
          return Object.assign(edit, { additionalEdit: edits, yieldTo });
        });
      },
    },
  };

  async function offersAt(
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<Offer[]> {
    const known = store.get(document);
    const url = known && (await urlIn(data, known));
    const analysis = url && (await store.current(document));
    if (!url || !analysis || token.isCancellationRequested) return [];
    const { text, settings } = analysis;
    const offset = document.offsetAt(position);
    const evidence = await engine.ask('pasteEvidence', [text, offset, url, settings.parse]);
    const example = await engine.ask('pasteExample', [text, offset, url, settings.parse]);
    // An answer for an older text is none.
    if (document.version !== analysis.version) return [];
    return [
      ...offer('evidence', vscode.l10n.t('Paste as Evidence'), document, evidence),
      ...offer('example', vscode.l10n.t('Paste as Example'), document, example),
    ];
  }
}

function offer(
  kind: Offer['kind'],
  title: string,
  document: vscode.TextDocument,
  result: PasteResult,
): Offer[] {
  return 'failure' in result ? [] : [{ kind, title, edits: asWorkspaceEdit(document, result.edits) }];
}

/** The address that is pasted or dropped, if it is one that may be used and nothing else. */
async function urlIn(data: vscode.DataTransfer, { settings }: Analysis): Promise<string | undefined> {
  for (const type of mimeTypes) {
    const text = (await data.get(type)?.asString())?.trim();
    const verdict = text ? safeUrl(text, settings) : undefined;
    if (verdict?.ok) return verdict.url;
  }
  return undefined;
}
