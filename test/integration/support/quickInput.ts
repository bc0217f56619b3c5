import * as vscode from 'vscode';
import { poll } from '../harness/wait';

/**
 * Answers one question after another with what stands out or is typed in there already, until something is
 * done. No event tells that a question is shown; without one, an answer leads nowhere.
 */
export async function acceptUntil(what: string, isDone: () => boolean): Promise<void> {
  await poll(what, async () => {
    if (isDone()) return true;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone();
  });
}
