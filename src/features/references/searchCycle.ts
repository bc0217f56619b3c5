import * as vscode from 'vscode';
import type { Analysis } from '../../host/analysis';
import { applyToDocument } from '../../host/apply';
import type { Host } from '../../host/host';
import { wordUnfixable } from '../../host/messages';
import { Refusal } from '../../host/refusal';
import { factsFor } from '../../references/facts';

/**
 * Leads all queries of a document that search elsewhere into its cycle, as one undo step.
 * @returns how many places were found
 */
export async function searchCycleInAll(
  { engine }: Pick<Host, 'engine'>,
  analysis: Analysis,
): Promise<number> {
  const { text, model, settings } = analysis;
  if (!model.references.some((reference) => factsFor(model, reference).cycle)) {
    throw new Refusal(
      model.references.length === 0
        ? vscode.l10n.t('There is no reference with a link or query to open yet.')
        : vscode.l10n.t(
            'The cycle is not known. Write it into the front matter, for example {0}.',
            'cycle: 2026-H1',
          ),
    );
  }
  const result = await engine.ask('searchCycle', [text, settings.parse, settings.assess]);
  if ('failure' in result) throw new Refusal(wordUnfixable());
  if (result.edits.length > 0) await applyToDocument(analysis, result.edits);
  const done =
    result.count === 0
      ? vscode.l10n.t('No query was found that searches outside of the cycle.')
      : result.count === 1
        ? vscode.l10n.t('1 search was led into the cycle.')
        : vscode.l10n.t('{0} searches were led into the cycle.', result.count);
  vscode.window.setStatusBarMessage(done, 4000);
  return result.count;
}
