import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { EngineClient } from '../../engine/client';
import type { Analysis } from '../../host/analysis';
import { applyToDocument } from '../../host/apply';
import { wordNotInFrontMatter, wordTemplateProblem, wordUnsafe } from '../../host/messages';
import { Refusal } from '../../host/refusal';
import type { AlignmentStore } from '../../host/store';
import { today } from '../../host/today';
import { type Facts, factsFor, withAnswers } from '../../references/facts';
import type { MissingVariable } from '../../references/fill';
import { type CopyReason, openingOf } from '../../references/opening';
import { followsCheckIns, lastCheckInOf, sinceCheckIn } from '../../references/sinceCheckIn';
import { askFor, type FactAnswer, wordFact } from './ask';

/** What became of a reference that was opened for what is new. */
interface New {
  /** The day of the check-in that was counted from; missing where there is none. */
  since?: string;
  /** Whether the reference has no first day that could give way to that. */
  asWritten?: true;
}

/** What became of a reference. */
export type Opened =
  | ({ kind: 'opened'; url: string } & New)
  | ({ kind: 'copied'; query: string; url?: string; why?: Exclude<CopyReason, 'search'> } & New)
  /** The user left a question open. */
  | { kind: 'left' };

/** What a reference is opened for: what happened in all of the cycle, or since the last check-in. */
export type Period = 'cycle' | 'sinceCheckIn';

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
    period: Period,
  ): Promise<Opened> {
    const asked = new Set<string>();
    for (;;) {
      const analysis = await this.store.current(document);
      const reference = analysis && find(analysis);
      if (!analysis || !reference) {
        throw gone();
      }
      const { settings, model } = analysis;
      const { services, allowHttp } = settings;
      const known = withAnswers(factsFor(model, reference), this.answers.get(document) ?? {});
      const facts = period === 'cycle' ? known : sinceCheckIn(known, today());
      const since = period === 'cycle' ? undefined : lastCheckInOf(known, today());
      const opening = openingOf(reference, facts, { today: today(), allowHttp, services });
      const isAsWritten = period === 'sinceCheckIn' && !followsCheckIns(reference, services);
      const remark: New = { ...(since ? { since } : {}), ...(isAsWritten ? { asWritten: true } : {}) };
      switch (opening.kind) {
        case 'open':
          await openExactly(opening.url);
          return { kind: 'opened', url: opening.url, ...remark };
        case 'copy': {
          const { query, url, why } = opening;
          await vscode.env.clipboard.writeText(query);
          if (url) await openExactly(url);
          return {
            kind: 'copied',
            query,
            ...(url ? { url } : {}),
            ...(why === 'search' ? {} : { why }),
            ...remark,
          };
        }
        case 'nothing':
          throw new Refusal(
            vscode.l10n.t('{0}: {1}', reference.label, wordUnsafe(opening.url, opening.reason)),
          );
        case 'template':
          throw new Refusal(
            vscode.l10n.t('{0}: {1}', reference.label, wordTemplateProblem(opening.service, opening.problem)),
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

  private async fillIn(
    { document, settings }: Analysis,
    variables: readonly MissingVariable[],
  ): Promise<boolean> {
    const [variable] = variables;
    const answer = variable && (await askFor(variable, settings));
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
