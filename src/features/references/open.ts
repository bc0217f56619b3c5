import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { EngineClient } from '../../engine/client';
import type { Analysis } from '../../host/analysis';
import { applyToDocument } from '../../host/apply';
import { wordNotInFrontMatter, wordService, wordUnsafe } from '../../host/messages';
import { Refusal } from '../../host/refusal';
import type { AlignmentStore } from '../../host/store';
import { today } from '../../host/today';
import { type Facts, factsFor } from '../../references/facts';
import type { MissingVariable } from '../../references/fill';
import { openingOf } from '../../references/opening';
import { askFor, type FactAnswer, wordFact } from './ask';

/** What became of a reference. */
export type Opened =
  | { kind: 'opened'; url: string }
  | { kind: 'copied'; query: string; url?: string }
  /** The user left a question open. */
  | { kind: 'left' };

/** Opens references, and remembers what the user answered about a document for as long as the window lives. */
export class ReferenceOpener {
  private readonly answers = new WeakMap<vscode.TextDocument, Partial<Facts>>();
  private readonly store: AlignmentStore;
  private readonly engine: EngineClient;

  constructor(store: AlignmentStore, engine: EngineClient) {
    this.store = store;
    this.engine = engine;
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
      const facts = this.facts(analysis, factsFor(model, reference));
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
          if (!(await this.fillIn(analysis, opening.variables))) return { kind: 'left' };
        }
      }
    }
  }

  private facts({ document }: Analysis, own: Facts): Facts {
    const answered = this.answers.get(document);
    return answered
      ? { ...answered, ...own, identities: { ...answered.identities, ...own.identities } }
      : own;
  }

  private async fillIn(
    { document, settings }: Analysis,
    variables: readonly MissingVariable[],
  ): Promise<boolean> {
    const [variable] = variables;
    const answer = variable && (await askFor(variable, settings.parse.firstMonth ?? 1));
    if (!answer) return false;
    const before = this.answers.get(document);
    const identities = { ...before?.identities, ...answer.facts.identities };
    this.answers.set(document, { ...before, ...answer.facts, identities });
    if (answer.keep) await this.write(document, answer);
    return true;
  }

  /** Writes an answer into the front matter of the document as it is now, after the questions. */
  private async write(document: vscode.TextDocument, { path, value }: FactAnswer): Promise<void> {
    const analysis = await this.store.current(document);
    const edit =
      analysis && (await this.engine.ask('setFact', [analysis.text, path, value, analysis.settings.parse]));
    if (!analysis || !edit) throw new Refusal(wordNotInFrontMatter(wordFact(path, value)));
    await applyToDocument(analysis, [edit]);
  }
}

/**
 * Opens an address as it is. A `Uri` would be encoded anew on its way to the browser, which damages
 * `# + % &` in queries (microsoft/vscode#85930); a text passes through unchanged.
 */
async function openExactly(url: string): Promise<void> {
  await vscode.env.openExternal(url as unknown as vscode.Uri);
}

/** The refusal where a reference is not in its document any more. */
export function gone(): Refusal {
  return new Refusal(vscode.l10n.t('The document changed, and the reference is gone. Choose it again.'));
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
