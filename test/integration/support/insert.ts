import * as vscode from 'vscode';
import { commands } from '../../../src/host/ids';

/** What Insert Example resolves to. */
export interface Inserted {
  uri: string;
  insertions: { criterion: string; project?: string; range: { start: number; end: number } }[];
}

/** Calls Insert Example as a key binding, a task or another extension does. */
export async function insert(args: Record<string, unknown>): Promise<Inserted> {
  return vscode.commands.executeCommand<Inserted>(commands.insertExample, args);
}

/** Calls it and tells why it rejects. */
export async function refusalOf(args: unknown): Promise<string> {
  try {
    await vscode.commands.executeCommand(commands.insertExample, args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('It did not reject.');
}
