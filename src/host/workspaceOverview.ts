import * as vscode from 'vscode';
import { byNeed } from '../cycle/overview/order';
import type { OverviewRow, UnreadRow } from '../cycle/overview/row';
import type { EngineClient } from '../engine/client';
import { TooComplex } from '../engine/tooComplex';
import { settings as keys } from './ids';
import type { Log } from './log';
import { readSettings, type Settings } from './settings';
import type { AlignmentStore } from './store';
import { today } from './today';
import { lookAtFile, searchWorkspace, type WorkspaceDocument } from './workspaceDocuments';

/** How many documents wait for the engine at a time, each with its text. */
const mostWaiting = 16;

interface Known {
  row: OverviewRow | UnreadRow;
  /** Of the text and the day that the row speaks of. */
  stamp: string;
}

/** How a look through the workspace went on. */
export interface Progress {
  looked: number;
  total: number;
}

/**
 * A row for every alignment document of the workspace, whether or not an editor shows it. Does nothing until it is
 * asked; what did not change since is not read again. The texts are read behind everything that somebody waits for.
 */
export class WorkspaceOverview implements vscode.Disposable {
  private readonly store: AlignmentStore;
  private readonly engine: EngineClient;
  private readonly log: Log;
  private readonly known = new Map<string, Known>();
  private readonly settings = new Map<string, Settings>();
  private readonly subscription: vscode.Disposable;

  constructor(store: AlignmentStore, engine: EngineClient, log: Log) {
    this.store = store;
    this.engine = engine;
    this.log = log;
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(keys.section)) return;
      this.known.clear();
      this.settings.clear();
    });
  }

  /** What is known so far, from the document that wants most to the one that wants least. */
  rows(): (OverviewRow | UnreadRow)[] {
    return byNeed([...this.known.values()].map(({ row }) => row));
  }

  /**
   * Looks through the workspace.
   * @param signal takes it back; what was found until then is kept
   * @param tell is told of every file that is behind us
   * @param most how many files are looked at
   * @returns whether these were all: neither more than the bound, nor taken back
   */
  async look(signal: AbortSignal, tell?: (progress: Progress) => void, most?: number): Promise<boolean> {
    const search = await searchWorkspace({
      signal,
      store: this.store,
      stampOf: (uri) => this.stampOf(uri),
      ...(most === undefined ? {} : { most }),
    });
    const seen = new Set<string>();
    const waiting: Promise<void>[] = [];
    for await (const { looked, found } of search.documents()) {
      if (found) {
        seen.add(found.uri.toString());
        waiting.push(this.take(found, signal));
        if (waiting.length >= mostWaiting) await waiting.shift();
      }
      tell?.({ looked, total: search.total });
    }
    await Promise.all(waiting);
    if (signal.aborted) return false;
    for (const key of this.known.keys()) if (!seen.has(key)) this.known.delete(key);
    return search.isAll;
  }

  /** Looks at one file again, which changed, came or went. */
  async update(uri: vscode.Uri, signal: AbortSignal): Promise<void> {
    const found = await lookAtFile(uri, this.store);
    if (signal.aborted) return;
    if (found) await this.take(found, signal);
    else this.known.delete(uri.toString());
  }

  private stampOf(uri: vscode.Uri): string | undefined {
    const [stamp, day] = this.known.get(uri.toString())?.stamp.split(' ') ?? [];
    return day === today() ? stamp : undefined;
  }

  private async take({ uri, stamp, glance, unread }: WorkspaceDocument, signal: AbortSignal): Promise<void> {
    const key = uri.toString();
    const day = today();
    if (unread) this.known.set(key, { row: { uri: key, unread }, stamp: `${stamp} ${day}` });
    if (!glance) return;
    const { parse, assess, ...rest } = this.settingsOf(uri, day);
    const { checkInEveryDays, maximumCharacters, maximumWords, internalHosts } = rest;
    const { text, isIncluded } = glance;
    const limits = { checkInEveryDays, maximumCharacters, maximumWords, internalHosts };
    try {
      const options = { uri: key, assess, isIncluded, ...limits };
      const background = { signal, background: true };
      const row = await this.engine.ask('overview', [text, options, parse], background);
      if (row) this.known.set(key, { row, stamp: `${stamp} ${day}` });
      else this.known.delete(key);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof TooComplex)) this.log.unexpected(`Reading ${key}`, error);
      this.known.set(key, { row: { uri: key, unread: 'complex' }, stamp: `${stamp} ${day}` });
    }
  }

  /** The settings that hold for a file, read once for its folder and the day. */
  private settingsOf(uri: vscode.Uri, day: string): Settings {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const known = this.settings.get(folder);
    if (known?.assess.today === day) return known;
    const read = readSettings({ uri, languageId: 'markdown' });
    this.settings.set(folder, read);
    return read;
  }

  dispose(): void {
    this.subscription.dispose();
    this.known.clear();
  }
}
