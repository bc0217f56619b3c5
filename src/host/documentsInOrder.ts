import * as vscode from 'vscode';
import type { AlignmentStore, Analysis } from './store';

/** The open alignment documents as the views list them: the active one first, then by path. */
export function documentsInOrder(store: AlignmentStore): Analysis[] {
  const active = vscode.window.activeTextEditor?.document;
  const others = store.all().filter(({ document }) => document !== active);
  others.sort((a, b) => a.document.uri.path.localeCompare(b.document.uri.path));
  const first = active && store.get(active);
  return first ? [first, ...others] : others;
}
