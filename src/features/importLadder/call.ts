import * as vscode from 'vscode';
import { readUri } from '../../host/callArguments';

/** What a caller gives who wants no questions: Markdown files or folders, and the file to write. */
export interface ImportCall {
  uris: vscode.Uri[];
  to?: vscode.Uri;
}

/**
 * Checks the arguments of a call: `{ uri?, to? }`, where `uri` is an address or a list of them. Without `uri` the
 * active editor is meant, and without `to` the ladder is shown in a new document.
 *
 * @returns `undefined` where somebody called it who wants to be asked: from the palette or the explorer
 * @throws Refusal for what is no address
 */
export function readImportCall(value: unknown): ImportCall | undefined {
  if (typeof value !== 'object' || value === null || value instanceof vscode.Uri) return undefined;
  const { uri, to } = value as Record<string, unknown>;
  const uris = uri === undefined ? [] : Array.isArray(uri) ? uri : [uri];
  return { uris: uris.map((one: unknown) => readUri(one)), ...(to === undefined ? {} : { to: readUri(to) }) };
}
