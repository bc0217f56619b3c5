import * as vscode from 'vscode';
import { isLadderPath } from '../cycle/ladder/ladderFile';
import { glanceAt } from '../host/candidate';
import { settings } from '../host/ids';

/** How long a document that is written in is left alone before it is looked at again, in milliseconds. */
const pause = 200;

/** Looks out for documents of ours. */
export interface Watch extends vscode.Disposable {
  /** Begins with what is open already. */
  start(): void;
}

/** Calls `found` for the first document that may be an alignment document or a ladder, and then stops looking. */
export function watchForDocuments(found: () => void): Watch {
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const look = (document: vscode.TextDocument): void => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    if (isLadderPath(document.uri.path) || glanceAt(document)) found();
  };
  const lookAtAll = (): void => vscode.workspace.textDocuments.forEach(look);
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId !== 'markdown') return;
      clearTimeout(timers.get(document));
      timers.set(
        document,
        setTimeout(() => look(document), pause),
      );
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.section)) lookAtAll();
    }),
  );
  return {
    start: lookAtAll,
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      subscriptions.dispose();
    },
  };
}
