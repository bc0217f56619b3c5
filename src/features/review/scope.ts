import * as vscode from 'vscode';
import type { ReviewScope } from '../../cycle/review/review';
import type { Analysis } from '../../host/analysis';
import { cursorIn, type Subject } from '../../host/subject';
import type { ScopeIn } from '../../host/takeReview';

/**
 * Which of the documents in a file is meant: the only one; else the one that the user picks, or all for a caller.
 * @returns `undefined` if the user left
 */
export async function partOf({ analysis, call }: Subject): Promise<ScopeIn | undefined> {
  const { parts } = analysis.model;
  const filled = parts.filter(({ criteria }) => criteria.some(({ started }) => started));
  if (call || filled.length < 2) return () => ({});
  const cursor = cursorIn(analysis.document) ?? -1;
  const items = filled.map((part) => ({
    label: titleOf(analysis, parts.indexOf(part)),
    description: part.criteria.map(({ name }) => name).join(', '),
    picked: part.range.start <= cursor && cursor <= part.range.end,
    scope: (): ReviewScope => ({ part: parts.indexOf(part) }),
  }));
  const all = {
    label: vscode.l10n.t('All of them'),
    description: '',
    picked: false,
    scope: (): ReviewScope => ({}),
  };
  const here = items.filter(({ picked }) => picked);
  const placeHolder = vscode.l10n.t('There are several reviews in this file. Which one?');
  const order = [...here, ...items.filter((one) => !here.includes(one)), all];
  return (await vscode.window.showQuickPick(order, { placeHolder }))?.scope;
}

function titleOf({ model }: Analysis, index: number): string {
  const part = model.parts[index];
  const cycle = part?.cycle?.name;
  const words = [part?.level, cycle].filter(Boolean).join(' · ');
  return words || vscode.l10n.t('Review {0}', index + 1);
}

/** What a review is called: the person and the cycle, as far as they are known. */
export function reviewTitle({ model, document }: Pick<Analysis, 'model' | 'document'>): string {
  const name =
    model.employee ??
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/u, '') ??
    '';
  const cycle = model.cycle?.name ?? (model.cycle && `${model.cycle.first} – ${model.cycle.last}`);
  return [name, cycle].filter(Boolean).join(', ');
}
