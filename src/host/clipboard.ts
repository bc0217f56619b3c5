import * as vscode from 'vscode';
import { safeUrl } from '../references/safeUrl';
import { orLate } from './orLate';

/** How long the clipboard may take: a browser may wait for a permission that nobody sees. */
const patience = 1000;

/** The text on the clipboard; nothing where it cannot be had. */
export async function clipboardText(): Promise<string> {
  return orLate(vscode.env.clipboard.readText(), patience, '');
}

/** Puts a text on the clipboard; whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  return orLate(
    vscode.env.clipboard.writeText(text).then(() => true),
    patience,
    false,
  );
}

/** The address on the clipboard, if it holds one that may be used and nothing else. */
export async function clipboardUrl(settings: { allowHttp: boolean }): Promise<string | undefined> {
  const verdict = safeUrl((await clipboardText()).trim(), settings);
  return verdict.ok ? verdict.url : undefined;
}
