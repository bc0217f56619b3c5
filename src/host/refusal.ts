import * as vscode from 'vscode';

/** Something that a refusal offers to do about itself. */
export interface Remedy {
  title: string;
  command: string;
}

/**
 * An expected failure: something the user asked for cannot be done. The message says why and what would
 * help, in the user's language.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly remedy: Remedy | undefined;

  constructor(message: string, remedy?: Remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** Shows a refusal to the user, with a button for its remedy. */
export async function showRefusal({ message, remedy }: Refusal): Promise<void> {
  const answer = await vscode.window.showErrorMessage(message, ...(remedy ? [remedy.title] : []));
  if (answer && remedy) await vscode.commands.executeCommand(remedy.command);
}
