import type * as vscode from 'vscode';
import type { Engine } from '../engine/engine';
import type { StartThread } from '../engine/protocol';
import type { FetchLink } from '../references/linkCheck';

/** Tells the engine's file that it runs in the thread that we started. */
export const engineThread = 'performance-alignment-engine';

/** What the bundles export, which are loaded when they are needed. */
export interface Bundles {
  app: typeof import('../app');
  engine: { engine: Engine };
  github: typeof import('../github/search');
  calendar: typeof import('../cycle/calendar/write');
}

/** What differs between the two kinds of extension host. */
export interface Platform {
  /** Loads another bundle of ours into this thread. */
  load<Name extends keyof Bundles>(name: Name): Promise<Bundles[Name]>;
  /** Starts the engine in a thread of its own. */
  startThread: StartThread;
  /** Fetches from any site. Missing in a browser, where other sites do not answer pages of ours. */
  fetchLink?: FetchLink;
}

/** Makes the platform for an extension that stands in a folder or at an address. */
export type PlatformOf = (extensionUri: vscode.Uri) => Platform;
