import * as vscode from 'vscode';
import { EngineClient } from '../engine/client';
import { TooComplex } from '../engine/tooComplex';
import type { Platform } from '../platform/platform';
import type { FetchLink } from '../references/linkCheck';
import { callOf } from './callArguments';
import { ExampleDays } from './exampleDays';
import { FactAsker } from './facts/asker';
import { IndexFile } from './indexFile';
import { Ladders } from './ladders';
import { Log } from './log';
import { wordTooComplex } from './messages';
import { RecentDocuments } from './recentDocuments';
import { ReferenceMarks } from './referenceMarks';
import { Refusal, showRefusal } from './refusal';
import { AlignmentStore } from './store';
import { WorkspaceIndex } from './workspaceIndex';

/** What every feature is given: the store, the engine, the log, and a way to register that is undone at the end. */
export interface Host {
  readonly context: vscode.ExtensionContext;
  readonly store: AlignmentStore;
  readonly engine: EngineClient;
  readonly log: Log;
  /** The ladders that documents go by. */
  readonly ladders: Ladders;
  /** Asks for what a document does not say of its person and cycle. */
  readonly facts: FactAsker;
  /** Loads another bundle of ours. */
  readonly load: Platform['load'];
  /** What is known of all alignment documents of the workspace, once somebody asked for it. */
  readonly index: WorkspaceIndex;
  /** What was found when references were tested. */
  readonly marks: ReferenceMarks;
  /** Fetches from any site; missing where the host cannot. */
  readonly fetchLink: FetchLink | undefined;
  /** Keeps something until the extension is shut down. */
  own<Thing extends vscode.Disposable>(thing: Thing): Thing;
  /**
   * Says what a command of the manifest does. Where the user called it, from the palette, a tree or a link,
   * they are shown what went wrong; called with an object of arguments it rejects, so that the caller can
   * tell.
   */
  command(id: string, run: (...args: unknown[]) => Promise<unknown>): void;
  /** Says what a tool of the manifest does, which AI agents call. What is refused goes back to them. */
  tool<Input>(name: string, tool: vscode.LanguageModelTool<Input>): void;
  /** Runs a command of ours, whichever feature has it, as a row of our trees does. */
  run(id: string, ...args: unknown[]): Promise<unknown>;
}

/** What the commands do, by their ids. */
export type CommandHandlers = Map<string, (args: readonly unknown[]) => Promise<unknown>>;

/** What the tools for AI agents do, by their names. */
export type Tools = Map<string, vscode.LanguageModelTool<unknown>>;

/**
 * Sets up what the features share.
 * @param handlers takes what the commands do; they are registered already
 * @param tools the same for the tools of AI agents
 */
export function createHost(
  context: vscode.ExtensionContext,
  platform: Platform,
  handlers: CommandHandlers,
  tools: Tools = new Map(),
): Host {
  const own = <Thing extends vscode.Disposable>(thing: Thing): Thing => {
    context.subscriptions.push(thing);
    return thing;
  };
  const log = own(new Log());
  const engine = own(
    new EngineClient(platform.startThread, async () => (await platform.load('engine')).engine),
  );
  const days = own(new ExampleDays(context));
  const store = own(new AlignmentStore(engine, log, new RecentDocuments(context.globalState), days));
  const file = new IndexFile(context.storageUri, versionOf(context));
  const index = own(new WorkspaceIndex(store, engine, log, file));
  store.index = index;
  return {
    context,
    store,
    engine,
    log,
    ladders: own(new Ladders(engine, log)),
    facts: new FactAsker(store, engine),
    load: (name) => platform.load(name),
    index,
    marks: own(new ReferenceMarks(context.workspaceState)),
    fetchLink: platform.fetchLink,
    own,
    // VS Code has checked the input against the manifest's schema.
    tool: (name, tool) => tools.set(name, tool as vscode.LanguageModelTool<unknown>),
    run: async (id, ...args) => handlers.get(id)?.(args),
    command: (id, run) => {
      handlers.set(id, async (args) => {
        try {
          return await run(...args);
        } catch (reason) {
          if (reason instanceof vscode.CancellationError) return undefined;
          const error = reason instanceof TooComplex ? new Refusal(wordTooComplex()) : reason;
          if (callOf(args[0])) throw error;
          if (error instanceof Refusal) void showRefusal(error);
          else log.unexpected(id, error);
          return undefined;
        }
      });
    },
  };
}

/** Who reads the documents: the next version may read them otherwise. */
function versionOf({ extension }: vscode.ExtensionContext): string {
  const manifest: unknown = extension?.packageJSON;
  return String(Object(manifest).version);
}
