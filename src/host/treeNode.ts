import type * as vscode from 'vscode';

/** What a row of one of our trees stands for, in terms that outlive a change of the document. */
export interface TreeTarget {
  document: vscode.TextDocument;
  criterion?: { name: string; index: number };
  project?: string;
  /** Place of an example among those of its criterion. */
  example?: number;
  /** Place of a reference among those of its document. */
  reference?: number;
  /** Place of something kept for later among all that its document keeps. */
  kept?: number;
}

/**
 * A row of one of our trees. A class, so that a command tells a row that was clicked from the arguments
 * of a caller.
 */
export abstract class TreeNode {
  abstract readonly target: TreeTarget;
}

/** What the row stands for, if the argument of a command is one. */
export function targetOf(argument: unknown): TreeTarget | undefined {
  return argument instanceof TreeNode ? argument.target : undefined;
}
