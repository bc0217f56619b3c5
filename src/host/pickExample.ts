import * as vscode from 'vscode';
import type { Example } from '../document/model';
import { shortUrl } from '../references/shortUrl';
import type { Analysis } from './analysis';
import { wordPart } from './messages';
import { Refusal } from './refusal';

/**
 * Lets the user pick an example, in the order of the text.
 * @returns `undefined` if the user left
 * @throws Refusal if there is none
 */
export async function pickExample({ model }: Analysis): Promise<Example | undefined> {
  const items = model.criteria.flatMap((criterion) => [
    {
      label: [criterion.name, wordPart(criterion, model)].filter(Boolean).join(' · '),
      kind: vscode.QuickPickItemKind.Separator,
      example: undefined,
    },
    ...criterion.examples.map((example) => ({
      label: example.note || vscode.l10n.t('(only links)'),
      description: [example.project, ...example.evidence.map(({ url }) => shortUrl(url))]
        .filter(Boolean)
        .join(' · '),
      example,
    })),
  ]);
  if (!items.some(({ example }) => example)) {
    throw new Refusal(vscode.l10n.t('There is no example yet. Record one with “Insert Example”.'));
  }
  const options = { placeHolder: vscode.l10n.t('Which example?'), matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.example;
}
