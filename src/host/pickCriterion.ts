import * as vscode from 'vscode';
import { coverageOf } from '../coverage/coverage';
import type { Criterion } from '../document/model';
import type { Analysis } from './analysis';
import { wordCoverage, wordPart } from './messages';

/**
 * Lets the user pick a criterion, in the order of the text, with its coverage and what it means at this level.
 * @param active the one to begin with
 * @param moved told of the criterion that stands out while the user moves through the list
 * @returns `undefined` if the user left
 */
export function pickCriterion(
  { model, settings }: Analysis,
  active: Criterion | undefined,
  moved: (criterion: Criterion) => void = () => {},
): Promise<Criterion | undefined> {
  const input = vscode.window.createQuickPick<vscode.QuickPickItem & { criterion: Criterion }>();
  input.placeholder = vscode.l10n.t('Which criterion?');
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.items = model.criteria.map((criterion) => {
    const coverage = wordCoverage(coverageOf(criterion, model, settings.assess.minimumExamples));
    return {
      label: criterion.name,
      description: [coverage, wordPart(criterion, model)].filter(Boolean).join(' · '),
      detail: criterion.levelDescription.text || criterion.generalDescription.text,
      criterion,
    };
  });
  const first = input.items.find(({ criterion }) => criterion === active) ?? input.items[0];
  if (first) input.activeItems = [first];
  return new Promise((resolve) => {
    let shown = first?.criterion;
    input.onDidChangeActive(([item]) => {
      // What stands out at the beginning is where one is: nothing has to move yet.
      if (!item || item.criterion === shown) return;
      shown = item.criterion;
      moved(item.criterion);
    });
    input.onDidAccept(() => {
      resolve(input.activeItems[0]?.criterion);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
