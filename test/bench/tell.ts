import * as vscode from 'vscode';
import { RESULT_PREFIX } from '../hosts/result';

/** Tells the script that opened the window: one line of JSON. */
export function tell(result: unknown): void {
  console.log(RESULT_PREFIX + JSON.stringify(result));
}

/** The window's folder. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('The window shows no folder.');
  return first.uri;
}

/** Reads what the script asks for: a file of JSON in the window's folder. */
export async function readRequest<Request>(): Promise<Request> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), 'request.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Request;
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
