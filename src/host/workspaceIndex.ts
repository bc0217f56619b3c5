import * as vscode from 'vscode';
import type { Entry } from '../cycle/overview/entry';
import { byNeed } from '../cycle/overview/order';
import { type OverviewRow, rowOn, type UnreadRow } from '../cycle/overview/row';
import { scanExactly } from '../document/scan/exactly';
import type { EngineClient } from '../engine/client';
import { TooComplex } from '../engine/tooComplex';
import { limitsOf, RulesByFolder } from './folderRules';
import { folderOf } from './folders';
import type { IndexFile } from './indexFile';
import type { Log } from './log';
import type { AlignmentStore } from './store';
import { today } from './today';
import { type Looked, lookAtFile, searchWorkspace, type WorkspaceDocument } from './workspaceDocuments';

/** How many documents wait for the engine at a time, each with its text. */
const mostWaiting = 16;
/** How long changes are gathered before they are kept for the next start, in milliseconds. */
const pause = 5000;

/** How a look through the workspace went on. */
export interface Progress {
  looked: number;
  total: number;
}

/** What a look through the workspace is for. */
export interface LookOptions {
  /**
   * Whether rows are wanted of all documents, as the overview does. Else the engine is only asked about those of
   * which nobody else can tell whether they are ours.
   */
  rows?: boolean;
  /** Is told of every file that is behind us. */
  tell?(progress: Progress): void;
  /** Is told of every document of ours, as soon as it is known to be there. */
  found?(uri: vscode.Uri): void;
  /** How many files are looked at. */
  most?: number;
}

/**
 * What is known of all Markdown files of the workspace, open or not: which of them are alignment documents, and what
 * the overview says of these. It does nothing until it is asked.
 *
 * A file is read only if it changed. Then the first look rejects most Markdown, and the scanner tells of nearly all
 * the rest whether it is ours: both together take less time than reading the file. The engine is asked where the
 * scanner is not certain; and for the rows, behind everything that somebody waits for.
 *
 * It is kept for the next start, when all rows are there at once; what changed meanwhile is put right by the next
 * look, which asks every file for its time and size. So a row may be out of date for as long as that look takes: we
 * show it nevertheless, as an overview that is right but for a few rows is of use, and an empty one is not. A file
 * that was changed without another time or size, which no editor does, would go unnoticed until it is changed again.
 */
export class WorkspaceIndex implements vscode.Disposable {
  private readonly store: AlignmentStore;
  private readonly engine: EngineClient;
  private readonly log: Log;
  private readonly file: IndexFile;
  private readonly known = new Map<string, Entry>();
  private readonly rules = new RulesByFolder();
  private loading: Promise<void> | undefined;
  private isChanged = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param file keeps the index for the next start */
  constructor(store: AlignmentStore, engine: EngineClient, log: Log, file: IndexFile) {
    this.store = store;
    this.engine = engine;
    this.log = log;
    this.file = file;
  }

  /** Reads what was kept, once. What was read by other settings, or is in no folder any more, is passed over. */
  load(): Promise<void> {
    this.loading ??= this.file.load().then((entries) => {
      for (const entry of entries) {
        const uri = vscode.Uri.parse(entry.uri);
        const isSame = folderOf(uri) && entry.settings === this.rules.of(uri).fingerprint;
        if (isSame && !this.known.has(entry.uri)) this.known.set(entry.uri, entry);
      }
    });
    return this.loading;
  }

  /** What is known so far, from the document that wants most to the one that wants least. */
  rows(): (OverviewRow | UnreadRow)[] {
    const day = today();
    return byNeed([...this.known.values()].flatMap((entry) => (entry.isOurs ? this.rowOf(entry, day) : [])));
  }

  /** The documents of ours that are known so far. */
  documents(): vscode.Uri[] {
    return [...this.known.values()].flatMap(({ uri, isOurs }) => (isOurs ? vscode.Uri.parse(uri) : []));
  }

  /** Whether a file is known to be an alignment document. */
  has(uri: vscode.Uri): boolean {
    return this.known.get(uri.toString())?.isOurs === true;
  }

  /** What is known so far of one document; `undefined` where it is none of ours, or there is no more to tell of it. */
  row(uri: vscode.Uri): OverviewRow | undefined {
    const entry = this.known.get(uri.toString());
    const row = entry?.isOurs ? this.rowOf(entry, today()) : undefined;
    return row && !('unread' in row) ? row : undefined;
  }

  /**
   * Looks through the workspace.
   * @param signal takes it back; what was found until then is kept
   * @returns whether these were all: neither more than the bound, nor taken back
   */
  async look(signal: AbortSignal, options: LookOptions = {}): Promise<boolean> {
    const { tell, found, most } = options;
    await this.load();
    const search = await searchWorkspace({
      signal,
      store: this.store,
      stampOf: (uri) => this.stampOf(uri, options.rows === true),
      ...(most === undefined ? {} : { most }),
    });
    // Whatever comes meanwhile is told by somebody else, and stays.
    const unseen = new Set(this.known.keys());
    const waiting = new Set<Promise<void>>();
    const later: vscode.Uri[] = [];
    let looked = 0;
    const done = (uri?: vscode.Uri): void => {
      looked += 1;
      if (uri && this.has(uri)) found?.(uri);
      if (!signal.aborted) tell?.({ looked, total: search.total });
    };
    const ask = (one: WorkspaceDocument): void => {
      const asked = this.ask(one, signal).then(() => done(one.uri));
      waiting.add(asked);
      void asked.finally(() => waiting.delete(asked));
    };
    // All files are looked at first: nobody waits for the engine to know which documents there are.
    for await (const one of search.documents()) {
      const uri = (one.found ?? one.other)?.uri;
      if (uri) unseen.delete(uri.toString());
      const left = this.take(one, options.rows === true);
      if (!left) done(uri);
      else if (waiting.size < mostWaiting) ask(left);
      // Their texts would take more room than it takes time to read them again.
      else later.push(left.uri);
    }
    for (const uri of later) {
      while (waiting.size >= mostWaiting) await Promise.race(waiting);
      if (signal.aborted) break;
      const one = this.take(await lookAtFile(uri, this.store), options.rows === true);
      if (one) ask(one);
      else done(uri);
    }
    await Promise.all(waiting);
    if (!signal.aborted) {
      for (const key of unseen) this.set(key, undefined);
    }
    void this.keep();
    return !signal.aborted && search.isAll;
  }

  /** Looks at one file again, which changed, came or went. */
  async update(uri: vscode.Uri, signal: AbortSignal): Promise<void> {
    await this.load();
    const looked = await lookAtFile(uri, this.store);
    if (signal.aborted) return;
    const left = this.take(looked, true);
    if (left) await this.ask(left, signal);
    else if (!looked.found && !looked.other) this.set(uri.toString(), undefined);
    this.timer ??= setTimeout(() => void this.keep(), pause);
  }

  /** Keeps what is known for the next start, if that is anything new; resolves when it is kept. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.isChanged) return this.file.written();
    this.isChanged = false;
    return this.file.save([...this.known.values()].filter(({ uri }) => folderOf(vscode.Uri.parse(uri))));
  }

  /**
   * Notes what a look at a file tells.
   * @returns the document, if the engine has to be asked about it
   */
  private take({ found, other }: Looked, wantsRow: boolean): WorkspaceDocument | undefined {
    if (other) this.note(other, { isOurs: false });
    if (!found) return undefined;
    const { uri, unread, glance } = found;
    const day = today();
    if (unread) this.note(found, { isOurs: true, row: { uri: uri.toString(), unread }, day });
    if (!glance) return undefined;
    const scanned = scanExactly(glance.text, this.rules.of(uri).rules);
    const isOurs = glance.isIncluded || scanned?.recognised;
    if (isOurs === undefined) return found;
    const before = this.known.get(uri.toString())?.row;
    this.note(found, { isOurs, ...(isOurs && before ? { row: before } : {}) });
    return isOurs && wantsRow ? found : undefined;
  }

  private async ask(found: WorkspaceDocument, signal: AbortSignal): Promise<void> {
    const { uri, glance } = found;
    if (!glance) return;
    const day = today();
    const { settings } = this.rules.of(uri);
    const { isIncluded, text } = glance;
    const options = { uri: uri.toString(), assess: settings.assess, isIncluded, ...limitsOf(settings) };
    try {
      const background = { signal, background: true };
      const row = await this.engine.ask('overview', [text, options, settings.parse], background);
      this.note(found, row ? { isOurs: true, row, day } : { isOurs: false });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof TooComplex)) this.log.unexpected(`Reading ${uri.toString()}`, error);
      this.note(found, { isOurs: true, row: { uri: uri.toString(), unread: 'complex' }, day });
    }
  }

  private note(
    { uri, stamp }: Pick<WorkspaceDocument, 'uri' | 'stamp'>,
    said: Omit<Entry, 'uri' | 'stamp' | 'settings'>,
  ): void {
    const { fingerprint: settings } = this.rules.of(uri);
    this.set(uri.toString(), { uri: uri.toString(), stamp, settings, ...said });
  }

  private set(key: string, entry: Entry | undefined): void {
    this.isChanged = true;
    if (entry) this.known.set(key, entry);
    else this.known.delete(key);
  }

  private stampOf(uri: vscode.Uri, wantsRow: boolean): string | undefined {
    const entry = this.known.get(uri.toString());
    if (!entry || entry.settings !== this.rules.of(uri).fingerprint) return undefined;
    return !entry.isOurs || !wantsRow || this.rowOn(today(), entry) ? entry.stamp : undefined;
  }

  /** The row of a document of ours, as well as it is known. */
  private rowOf(entry: Entry, day: string): OverviewRow | UnreadRow {
    return this.rowOn(day, entry) ?? entry.row ?? { uri: entry.uri, unread: 'reading' };
  }

  /** A row on a day, if it is that of the present text. */
  private rowOn(today: string, { uri, row, day }: Entry): OverviewRow | UnreadRow | undefined {
    if (!row || day === undefined) return undefined;
    if (day === today) return row;
    // What took too long may take less tomorrow.
    if ('unread' in row) return row.unread === 'large' ? row : undefined;
    const { checkInEveryDays } = this.rules.of(vscode.Uri.parse(uri)).settings;
    return rowOn(row, day, { today, checkInEveryDays });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.rules.dispose();
    this.known.clear();
  }
}
