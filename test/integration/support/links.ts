import * as vscode from 'vscode';
import { ourApi } from './extension';

/** A link of ours in a text: what it covers, and what it calls. */
export interface FoundLink {
  text: string;
  tooltip: string | undefined;
  command: string;
  args: unknown;
}

/** The links of a document that call a command of ours. VS Code's own Markdown links are left out. */
export async function linksIn(document: vscode.TextDocument): Promise<FoundLink[]> {
  await ourApi();
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
    100,
  );
  return links.flatMap(({ range, target, tooltip }) =>
    target?.scheme === 'command' && target.path.startsWith('performanceAlignment.')
      ? [{ text: document.getText(range), tooltip, command: target.path, args: argumentsOf(target) }]
      : [],
  );
}

/** The arguments of a link that calls a command, decoded as VS Code does it when the link is clicked. */
export function argumentsOf(target: vscode.Uri): unknown {
  return JSON.parse(decodeURIComponent(vscode.Uri.parse(target.toString()).query));
}
