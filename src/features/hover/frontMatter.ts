import * as vscode from 'vscode';
import type { MatterKey } from '../../document/frontMatterKeys';
import { isOwnKey, wordMatterKey } from '../../host/frontMatterWords';
import { linesOf } from '../../host/ownMatter';
import { keyOf, matterLineAt } from '../../suggestions/matterLines';

/** How each key may look. Names and days are made up; the notation is the same in all languages. */
const examples: Record<MatterKey | 'first' | 'last', string> = {
  employee: 'employee: Ada Lovelace',
  level: 'level: L4',
  'next-level': 'next-level: L5',
  cycle: 'cycle: 2026-H1',
  identities: 'identities:\n  github: ada-example\n  slack: ada',
  'check-ins': 'check-ins: [2026-02-03, 2026-03-03]',
  'minimum-examples': 'minimum-examples: 3',
  alignment: 'alignment: true',
  first: 'cycle:\n  first: 2026-02-01\n  last: 2026-07-31',
  last: 'cycle:\n  first: 2026-02-01\n  last: 2026-07-31',
};

/** What the hover says on a key of the front matter: what it means, and an example. */
export function matterHover(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): vscode.Hover | undefined {
  const { text } = document.lineAt(line);
  const key = keyOf(text);
  const matter = key === undefined ? undefined : matterLineAt(linesOf(document), line);
  if (key === undefined || !matter || !isOwnKey(key)) return undefined;
  const isOfCycle = key === 'first' || key === 'last';
  if (isOfCycle ? matter.outer !== 'cycle' : matter.outer !== undefined) return undefined;
  const start = text.indexOf(key);
  const range = new vscode.Range(line, start, line, start + key.length);
  if (character < start || character > start + key.length) return undefined;
  const contents = new vscode.MarkdownString();
  contents.appendMarkdown(`**${key}** — ${wordMatterKey(key)}\n`);
  contents.appendCodeblock(examples[key], 'yaml');
  return new vscode.Hover(contents, range);
}
