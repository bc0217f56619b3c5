import * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import type { Analysis } from '../../host/analysis';
import type { FactAsker } from '../../host/facts/asker';
import { gone } from '../../host/findReference';
import { wordTemplateProblem, wordUnsafe } from '../../host/messages';
import { openAgain } from '../../host/openAgain';
import { openExactly } from '../../host/openExactly';
import { Refusal } from '../../host/refusal';
import type { AlignmentStore } from '../../host/store';
import { today } from '../../host/today';
import { factsFor } from '../../references/facts';
import { type CopyReason, openingOf } from '../../references/opening';
import { followsCheckIns, pastCheckInOf, sinceCheckIn } from '../../references/sinceCheckIn';

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
    period: Period,
  ): Promise<Opened> {
    const asked = new Set<string>();
    for (;;) {
      const analysis = await this.store.current(await openAgain(document));
      const reference = analysis && find(analysis);
      if (!analysis || !reference) {
        throw gone();
      }
      const { settings, model } = analysis;
      const { services, allowHttp } = settings;
      const known = this.facts.known(analysis, factsFor(model, reference));
      const facts = period === 'cycle' ? known : sinceCheckIn(known, today());
      const since = period === 'cycle' ? undefined : pastCheckInOf(known, today());
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
          const title = vscode.l10n.t('Open Reference');
          if (!(await this.facts.ask(analysis, opening.variables, title))) return { kind: 'left' };
        }
      }
    }
  }
}
