import type * as vscode from 'vscode';
import { createHost, type Host, type Tools } from '../../../src/host/host';
import { Refusal } from '../../../src/host/refusal';
import { cleanUp } from './documents';
import { ourApi } from './extension';
import { ourPlatform } from './platform';

const subscriptions: vscode.Disposable[] = [];

/** Features that a test has set up by itself. */
export interface OwnHost {
  host: Host;
  /** Calls a command as its row, menu or address does, with arguments of the test's own making. */
  run(id: string, ...args: unknown[]): Promise<unknown>;
  /** A tool for AI agents. */
  tool<Input>(name: string): vscode.LanguageModelTool<Input>;
}

/**
 * Features set up as the extension does it, in a host of the test's own: the extension's knows only rows out of
 * its own bundle. Nothing that was refused is shown: `run` rejects.
 */
function ownHost(...features: readonly ((host: Host) => void)[]): OwnHost {
  const context = { subscriptions, workspaceState: memory(), globalState: memory() };
  const tools: Tools = new Map();
  const host = createHost(context as unknown as vscode.ExtensionContext, ourPlatform(), new Map(), tools);
  const commands = new Map<string, (...args: unknown[]) => Promise<unknown>>();
  const run = async (id: string, ...args: unknown[]): Promise<unknown> => {
    const command = commands.get(id);
    if (!command) throw new Error(`No feature has the command ${id}.`);
    return command(...args);
  };
  for (const register of features) {
    const command: Host['command'] = (id, handler) => commands.set(id, async (...args) => handler(...args));
    register({ ...host, run, command });
  }
  host.store.start();
  return {
    host,
    run,
    tool: (name) => {
      const tool = tools.get(name);
      if (!tool) throw new Error(`No feature has the tool ${name}.`);
      return tool;
    },
  };
}

/**
 * Gives each test of a suite such a host, and clears away behind it what it opened and wrote.
 * @returns tells the host of the test that runs
 */
export function hostForEach(...features: readonly ((host: Host) => void)[]): () => OwnHost {
  let own: OwnHost | undefined;
  before(ourApi);
  beforeEach(() => {
    own = ownHost(...features);
  });
  afterEach(async () => {
    for (const one of subscriptions.splice(0).reverse()) one.dispose();
    await cleanUp();
  });
  return () => own ?? ownHost(...features);
}

/** What somebody is told who asks for what is refused. */
export async function refused(done: Promise<unknown>): Promise<string> {
  const reason = await done.then(
    () => new Error('It was not refused.'),
    (error: unknown) => error,
  );
  if (reason instanceof Refusal) return reason.message;
  throw reason;
}

/** A memento that lasts for one test. */
function memory(): vscode.Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <Value>(key: string, otherwise?: Value) => (values.get(key) as Value | undefined) ?? otherwise,
    update: async (key, value) => {
      values.set(key, value);
    },
  };
}
