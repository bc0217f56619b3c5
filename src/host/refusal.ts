import * as vscode from 'vscode';
import { complain } from './notify';
import { openExactly } from './openExactly';

/** Something that a refusal offers to do about itself: a command, or a page to open. */
export type Remedy = { title: string } & ({ command: string } | { url: string });

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
  const buttons = remedy ? [remedy.title] : [];
  const answer = await complain(message, ...buttons);
  if (!answer || !remedy) return;
  if ('url' in remedy) await openExactly(remedy.url);
  else await vscode.commands.executeCommand(remedy.command);
}
