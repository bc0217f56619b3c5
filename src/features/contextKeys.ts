import * as vscode from 'vscode';
import type { Host } from '../host/host';
import { contextKeys } from '../host/ids';

/** Tells the manifest's menus and views whether an alignment document is open. */
export function registerContextKeys({ own, store }: Host): void {
  let known = false;
  own(
    store.onDidChange(() => {
      const hasDocument = store.all().length + store.outlines().length > 0;
      if (hasDocument === known) return;
      known = hasDocument;
      void vscode.commands.executeCommand('setContext', contextKeys.hasDocument, hasDocument);
    }),
  );
}
