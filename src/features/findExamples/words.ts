import * as vscode from 'vscode';
import { inform } from '../../host/notify';
import type { InsertedResults } from '../../host/recording/insertResults';
import { Refusal } from '../../host/refusal';
import { plainLine } from '../../results/plainLine';
import type { SearchResult } from '../../results/result';

/** The title of the questions about results. */
export function wordTitle(results: readonly SearchResult[]): string {
  return results.length === 1
    ? vscode.l10n.t('Insert “{0}”', plainLine(results[0]?.title ?? '').slice(0, 60))
    : vscode.l10n.t('Insert {0} Results', results.length);
}

/** Says what was left out and why; nothing where all that was chosen was written. */
export function tellLeftOut({ present, left }: InsertedResults): void {
  const parts = [
    ...(present.length > 0 ? [vscode.l10n.t('These stand there already: {0}.', listed(present))] : []),
    ...(left.length > 0
      ? [vscode.l10n.t('These would not be read as examples there; add them by hand: {0}.', listed(left))]
      : []),
  ];
  if (parts.length > 0) void inform(parts.join(' '));
}

/** A few titles; more would fill the window. */
function listed(titles: readonly string[]): string {
  const few = titles.slice(0, 3).map((title) => `“${plainLine(title).slice(0, 60)}”`);
  return titles.length > few.length
    ? vscode.l10n.t('{0} and {1} more', few.join(', '), titles.length - few.length)
    : few.join(', ');
}

/** The refusal where it is not said which results are meant. */
export function nothingChosen(): Refusal {
  return new Refusal(vscode.l10n.t('Nothing is chosen. Tick results first.'));
}
