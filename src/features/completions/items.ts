import * as vscode from 'vscode';
import { isOwnKey, wordMatterKey } from '../../host/frontMatterWords';
import type { Suggestion } from '../../suggestions/suggestion';
import { wordQualifier } from './qualifiers';

const kinds: Record<Suggestion['kind'], vscode.CompletionItemKind> = {
  label: vscode.CompletionItemKind.Keyword,
  description: vscode.CompletionItemKind.Text,
  project: vscode.CompletionItemKind.Module,
  level: vscode.CompletionItemKind.EnumMember,
  identity: vscode.CompletionItemKind.User,
  variable: vscode.CompletionItemKind.Variable,
  evidence: vscode.CompletionItemKind.Reference,
  qualifier: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  matterKey: vscode.CompletionItemKind.Property,
  matterValue: vscode.CompletionItemKind.Value,
};

/** A suggestion as the editor lists it, in the order in which it was made. */
export function itemOf(suggestion: Suggestion, line: number, index: number): vscode.CompletionItem {
  const { kind, range, filter, snippet } = suggestion;
  const item = new vscode.CompletionItem(labelOf(suggestion), kinds[kind]);
  item.detail = detailOf(suggestion);
  item.filterText = filter;
  item.sortText = String(index).padStart(4, '0');
  item.insertText = new vscode.SnippetString(snippet);
  item.range = new vscode.Range(line, range.start, line, range.end);
  if (suggestion.docs) item.documentation = documentation(suggestion.docs);
  // What a qualifier takes is the next question.
  if (kind === 'qualifier') item.command = { title: '', command: 'editor.action.triggerSuggest' };
  // The document's own indent is in the snippet.
  item.keepWhitespace = true;
  return item;
}

function labelOf({ kind, name, about }: Suggestion): string {
  if (kind !== 'description') return name;
  return about === 'general' ? vscode.l10n.t('general description') : vscode.l10n.t('{0} description', name);
}

function documentation(address: string): vscode.MarkdownString {
  return new vscode.MarkdownString(`[${vscode.l10n.t('GitHub’s documentation')}](${address})`);
}

function detailOf({ kind, name, about }: Suggestion): string {
  switch (kind) {
    case 'matterKey':
      return detailOfKey(about ?? '');
    case 'matterValue':
      return about === 'today' ? vscode.l10n.t('today') : (about ?? '');
    case 'label':
      return vscode.l10n.t('label that the criterion lacks');
    case 'description':
      return vscode.l10n.t('from the ladder');
    case 'project':
      return about ? vscode.l10n.t('project, under {0}', about) : vscode.l10n.t('project');
    case 'level':
      return about === 'level'
        ? vscode.l10n.t('this level')
        : about === 'nextLevel'
          ? vscode.l10n.t('next level')
          : vscode.l10n.t('level');
    case 'identity':
      return about ? vscode.l10n.t('name, {0}', about) : vscode.l10n.t('name');
    case 'variable':
      return about ? vscode.l10n.t('variable, now {0}', about) : vscode.l10n.t('variable');
    case 'evidence':
      return about ? vscode.l10n.t('evidence: {0}', about) : vscode.l10n.t('evidence');
    case 'qualifier':
      return wordQualifier(name.slice(0, -1));
    case 'value':
      return vscode.l10n.t('value of {0}', `${about ?? ''}:`);
  }
}

function detailOfKey(about: string): string {
  if (about === 'service') return vscode.l10n.t('the person’s name there');
  if (about === 'criterion') return vscode.l10n.t('how many examples make this criterion covered');
  return isOwnKey(about) ? wordMatterKey(about) : '';
}
