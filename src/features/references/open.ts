import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import type { FactAsker } from '../../host/facts/asker';
import { gone } from '../../host/findReference';
import { wordService, wordUnsafe } from '../../host/messages';
import { openExactly } from '../../host/openExactly';
import { Refusal } from '../../host/refusal';
import type { AlignmentStore } from '../../host/store';
import { today } from '../../host/today';
import { factsFor } from '../../references/facts';
import { openingOf } from '../../references/opening';

/** What became of a reference. */
export type Opened =
  | { kind: 'opened'; url: string }
  | { kind: 'copied'; query: string; url?: string }
  /** The user left a question open. */
  | { kind: 'left' };

/** Opens references, and asks for what they miss. */
export class ReferenceOpener {
  private readonly store: AlignmentStore;
  private readonly facts: FactAsker;

  constructor(store: AlignmentStore, facts: FactAsker) {
    this.store = store;
    this.facts = facts;
  }

  /**
   * Opens a reference of a document: its search or page in the browser, or, where a service has no search
   * link, its page with the query on the clipboard.
   * @throws Refusal where there is nothing that may be opened
   */
  async open(
    document: vscode.TextDocument,
    find: (analysis: Analysis) => Reference | undefined,
  ): Promise<Opened> {
    const asked = new Set<string>();
    for (;;) {
      const analysis = await this.store.current(document);
      const reference = analysis && find(analysis);
      if (!analysis || !reference) {
        throw gone();
      }
      const { settings, model } = analysis;
      const facts = this.facts.known(analysis, factsFor(model, reference));
      const opening = openingOf(reference, facts, {
        today: today(),
        allowHttp: settings.allowHttp,
      });
      switch (opening.kind) {
        case 'open':
          await openExactly(opening.url);
          return { kind: 'opened', url: opening.url };
        case 'copy':
          await vscode.env.clipboard.writeText(opening.query);
          if (opening.url) await openExactly(opening.url);
          return { kind: 'copied', query: opening.query, ...(opening.url ? { url: opening.url } : {}) };
        case 'nothing':
          throw new Refusal(
            vscode.l10n.t('{0}: {1}', reference.label, wordUnsafe(reference.url ?? '', opening.reason)),
          );
        case 'missing': {
          const key = JSON.stringify(opening.variables);
          if (asked.has(key))
            throw new Refusal(
              vscode.l10n.t('{0}: this value will not do. Write it into the front matter.', reference.label),
            );
          asked.add(key);
          const title = vscode.l10n.t('Open Reference');
          if (!(await this.facts.ask(analysis, opening.variables, title))) return { kind: 'left' };
        }
      }
    }
  }
}

/** Tells the user where the query is that was put on the clipboard. */
export function wordCopied(reference: Reference): string {
  const name = wordService(reference.service);
  return vscode.l10n.t(
    '{0}: the query is on the clipboard. Paste it into the search of {1}.',
    reference.label,
    name,
  );
}
