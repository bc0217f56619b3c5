import type * as vscode from 'vscode';
import type { Reference } from '../document/model';
import type { Place } from '../edits/findAgain';

/** What a row of one of our trees stands for, in terms that outlive a change of the document. */
export interface TreeTarget {
  document: vscode.TextDocument;
  criterion?: { name: string; index: number };
  project?: string;
  /** An example, by its place among those of its criterion and what it says. */
  example?: Place;
  /** A reference, as it stood when the row was drawn. */
  reference?: Reference;
  /** Something kept for later, by its place among all that its document keeps and what it says. */
  kept?: Place;
}

/**
 * A row of one of our trees. A class, so that a command tells a row that was clicked from the arguments
 * of a caller.
 */
export abstract class TreeNode {
  abstract readonly target: TreeTarget;

  /**
   * Opens the document, where rows stand for files that are not open: {@link target} speaks of an open one.
   * Called by a command that is about the row: those in the title of a view are given the row that has the focus.
   */
  load?(): Promise<void>;
}

/** Has a row ready for the command that is about it, if the argument is one. */
export async function loadRow(argument: unknown): Promise<void> {
  if (argument instanceof TreeNode) await argument.load?.();
}

/** What the row stands for, if the argument of a command is one. */
export function targetOf(argument: unknown): TreeTarget | undefined {
  return argument instanceof TreeNode ? argument.target : undefined;
}
