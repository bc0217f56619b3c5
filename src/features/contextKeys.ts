import * as vscode from 'vscode';
import type { Host } from '../host/host';
import { contextKeys } from '../host/ids';

/** Tells the manifest's menus and views whether an alignment document is open, and whether it is active. */
export function registerContextKeys({ own, store }: Host): void {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    set(contextKeys.hasDocument, store.all().length > 0);
    set(contextKeys.isActive, editor !== undefined && store.get(editor.document) !== undefined);
  };
  own(store.onDidChange(update));
  own(vscode.window.onDidChangeActiveTextEditor(update));
}
