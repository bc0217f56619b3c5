import * as vscode from 'vscode';
import { safeUrl } from '../references/safeUrl';

/** How long the clipboard may take: a browser may wait for a permission that nobody sees. */
const patience = 1000;

/** The text on the clipboard; nothing where it cannot be had. */
export async function clipboardText(): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(''), patience);
  });
  const text = await Promise.race([readClipboard(), late]);
  clearTimeout(timer);
  return text;
}

/** The address on the clipboard, if it holds one that may be used and nothing else. */
export async function clipboardUrl(settings: { allowHttp: boolean }): Promise<string | undefined> {
  const verdict = safeUrl((await clipboardText()).trim(), settings);
  return verdict.ok ? verdict.url : undefined;
}

async function readClipboard(): Promise<string> {
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    return '';
  }
}
