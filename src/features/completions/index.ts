import * as vscode from 'vscode';
import type { Analysis } from '../../host/analysis';
import { clipboardUrl } from '../../host/clipboard';
import type { Host } from '../../host/host';
import { today } from '../../host/today';
import { suggest } from '../../suggestions/suggest';
import type { Place } from '../../suggestions/suggestion';
import { itemOf } from './items';

/** Markdown has no suggestions while one types: they come behind these characters, and on demand. */
const triggers = ['*', '`', '(', '[', '$', '{', ':', '@', ' '];

/** Suggests labels, projects, levels, identities, variables and evidence, in alignment documents only. */
export function registerCompletions({ own, store }: Host): void {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position, _token, { triggerKind }) => {
      // What was read some keystrokes ago will do, and nobody has to wait.
      const analysis = store.get(document) ?? (await store.current(document));
      if (!analysis) return undefined;
      const isAutomatic = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      const found = await suggestionsFor(analysis, placeOf(document, position, isAutomatic));
      return found.map((suggestion, index) => itemOf(suggestion, position.line, index));
    },
  };
  own(vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...triggers));
}

function placeOf(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
  isAutomatic: boolean,
): Place {
  const { text } = document.lineAt(line);
  return {
    lines: { count: document.lineCount, line: (index) => document.lineAt(index).text },
    line,
    before: text.slice(0, character),
    after: text.slice(character),
    isAutomatic,
  };
}

async function suggestionsFor(
  { model, text, settings }: Analysis,
  place: Place,
): Promise<ReturnType<typeof suggest>> {
  const knowledge = { model, text, options: settings.parse, today: today() };
  const found = suggest(place, knowledge);
  if (!found.some(({ kind }) => kind === 'evidence')) return found;
  const address = await copiedAddress(settings);
  return address === undefined ? found : suggest(place, { ...knowledge, address });
}

/** The address on the clipboard, where reading it makes no browser ask for permission. */
async function copiedAddress(settings: { allowHttp: boolean }): Promise<string | undefined> {
  return vscode.env.uiKind === vscode.UIKind.Web ? undefined : clipboardUrl(settings);
}
