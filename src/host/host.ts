import * as vscode from 'vscode';
import { Log } from './log';
import { Refusal } from './refusal';
import { AlignmentStore } from './store';
import { TreeNode } from './treeNode';

/** What every feature is given: the store, the log, and a way to register that is undone at the end. */
export interface Host {
  readonly context: vscode.ExtensionContext;
  readonly store: AlignmentStore;
  readonly log: Log;
  /** Keeps something until the extension is shut down. */
  own<Thing extends vscode.Disposable>(thing: Thing): Thing;
  /**
   * Registers a command. Where the user called it, from the palette, a tree or a link, they are shown what
   * went wrong; called with an object of arguments it rejects, so that the caller can tell.
   */
  command(id: string, run: (...args: unknown[]) => Promise<unknown>): void;
}

/** Sets up what the features share. */
export function createHost(context: vscode.ExtensionContext): Host {
  const own = <Thing extends vscode.Disposable>(thing: Thing): Thing => {
    context.subscriptions.push(thing);
    return thing;
  };
  const log = own(new Log());
  const store = own(new AlignmentStore(log));
  return {
    context,
    store,
    log,
    own,
    command: (id, run) => {
      own(
        vscode.commands.registerCommand(id, async (...args: unknown[]) => {
          try {
            return await run(...args);
          } catch (error) {
            if (error instanceof vscode.CancellationError) return undefined;
            if (isCall(args)) throw error;
            if (error instanceof Refusal) void vscode.window.showErrorMessage(error.message);
            else log.unexpected(id, error);
            return undefined;
          }
        }),
      );
    },
  };
}

/** Rows of our trees come as nodes, links with texts; anything else that is given comes from a caller. */
function isCall([first]: readonly unknown[]): boolean {
  return typeof first === 'object' && first !== null && !(first instanceof TreeNode);
}
