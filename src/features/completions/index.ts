import * as vscode from 'vscode';
import type { Ladder } from '../../cycle/ladder/ladder';
import type { Analysis } from '../../host/analysis';
import { clipboardUrl } from '../../host/clipboard';
import type { Host } from '../../host/host';
import { hasOwnMatter, linesOf } from '../../host/ownMatter';
import { readSettings } from '../../host/settings';
import { today } from '../../host/today';
import { identityServices } from '../../references/services/defaults';
import { frontMatterSuggestions } from '../../suggestions/frontMatter';
import { suggest } from '../../suggestions/suggest';
import type { Place, Suggestion } from '../../suggestions/suggestion';
import { itemOf } from './items';

/** Markdown has no suggestions while one types: they come behind these characters, and on demand. */
const triggers = ['*', '`', '(', '[', '$', '{', ':', '@', ' '];

/**
 * Suggests labels, projects, levels, identities, variables and evidence, in alignment documents only; and the keys
 * and values of front matter that has a key of ours, though nothing else may stand in the document yet.
 */
export function registerCompletions({ own, store, ladders }: Host): void {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position, _token, { triggerKind }) => {
      // What was read some keystrokes ago will do, and nobody has to wait.
      const analysis = store.get(document) ?? (await store.current(document));
      if (!analysis && !hasOwnMatter(document)) return undefined;
      const isAutomatic = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      const place = placeOf(document, position, isAutomatic);
      const found =
        matterSuggestions(document, analysis, place) ??
        (await suggestionsFor(analysis, place, (await ladders.of(document))?.ladder));
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
    lines: linesOf(document),
    line,
    before: text.slice(0, character),
    after: text.slice(character),
    isAutomatic,
  };
}

function matterSuggestions(
  document: vscode.TextDocument,
  analysis: Analysis | undefined,
  place: Place,
): Suggestion[] | undefined {
  const { parse } = analysis?.settings ?? readSettings(document);
  return frontMatterSuggestions(place, {
    ...(analysis ? { model: analysis.model } : {}),
    firstMonth: parse.firstMonth ?? 1,
    today: today(),
    services: identityServices,
  });
}

async function suggestionsFor(
  analysis: Analysis | undefined,
  place: Place,
  ladder: Ladder | undefined,
): Promise<Suggestion[]> {
  if (!analysis) return [];
  const { model, text, settings } = analysis;
  const knowledge = { model, text, options: settings.parse, today: today(), ...(ladder ? { ladder } : {}) };
  const found = suggest(place, knowledge);
  if (!found.some(({ kind }) => kind === 'evidence')) return found;
  const address = await copiedAddress(settings);
  return address === undefined ? found : suggest(place, { ...knowledge, address });
}

/** The address on the clipboard, where reading it makes no browser ask for permission. */
async function copiedAddress(settings: { allowHttp: boolean }): Promise<string | undefined> {
  return vscode.env.uiKind === vscode.UIKind.Web ? undefined : clipboardUrl(settings);
}
