import * as vscode from 'vscode';
import { placeInLadder } from '../../cycle/ladder/place';
import type { InspectedLadder } from '../../cycle/ladder/readLadder';
import { type LadderSuggestion, suggestKeys } from '../../cycle/ladder/suggestKeys';
import { wordLadderKey } from '../../host/ladderWords';
import { linesOf } from '../../host/ownMatter';
import { isHeldAgainstSchema } from './schema';

/** Suggests the keys that a ladder's file lacks, and the levels that a criterion does not describe yet. */
export function registerLadderCompletions(
  selector: vscode.DocumentSelector,
  inspect: (document: vscode.TextDocument) => Promise<{ inspected: InspectedLadder } | undefined>,
): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position) => {
      // In JSON, what may stand where is the business of the schema.
      if (document.languageId.startsWith('json')) return undefined;
      const { line, character } = position;
      const before = document.lineAt(line).text.slice(0, character);
      const ladder = (await inspect(document))?.inspected.ladder ?? { levels: [], criteria: [] };
      const lines = linesOf(document);
      const of = placeInLadder(lines, line, before)?.of;
      return suggestKeys(lines, line, before, ladder)
        .filter(({ kind }) => kind === 'level' || !isHeldAgainstSchema(document))
        .map((suggestion, index) => itemOf(suggestion, position, index, of));
    },
  };
  return vscode.languages.registerCompletionItemProvider(selector, provider, ' ', '-');
}

function itemOf(
  { kind, name, start, snippet }: LadderSuggestion,
  { line, character }: vscode.Position,
  index: number,
  of: NonNullable<ReturnType<typeof placeInLadder>>['of'] | undefined,
): vscode.CompletionItem {
  const { EnumMember, Property } = vscode.CompletionItemKind;
  const item = new vscode.CompletionItem(name, kind === 'level' ? EnumMember : Property);
  const detail =
    kind === 'level'
      ? vscode.l10n.t('level without a description')
      : of && of !== 'descriptions' && wordLadderKey(name, of);
  if (detail) item.detail = detail;
  item.sortText = String(index).padStart(4, '0');
  item.insertText = new vscode.SnippetString(snippet);
  item.range = new vscode.Range(line, start, line, character);
  return item;
}
