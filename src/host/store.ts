import * as vscode from 'vscode';
import { scan } from '../document/scan';
import type { EngineClient } from '../engine/client';
import { TooComplex } from '../engine/tooComplex';
import type { Analysis, Outline, Unread } from './analysis';
import { type Glance, glanceAt, isCandidate } from './candidate';
import { settings as keys } from './ids';
import type { Log } from './log';
import { readSettings } from './settings';
import { today } from './today';

/** How long the store waits for the next keystroke before it reads a document again, in milliseconds. */
const pause = 100;
/** The same for a document that was too complex: to find that out again is not cheap. */
const longPause = 1000;

/** What is known of an open candidate. */
class Entry {
  analysis: Analysis | undefined;
  outline: Outline | undefined;
  /** The version that `analysis` and `outline` (or the absence of both) speak of. */
  version = -1;
  reading: { version: number; done: Promise<void>; abort: AbortController } | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;

  get isShown(): boolean {
    return this.analysis !== undefined || this.outline !== undefined;
  }

  /** Gives up what is planned or under way. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.reading?.abort.abort();
    this.reading = undefined;
  }
}

/**
 * Has the open alignment documents read, each once for a version, and tells the features. The only place
 * that asks the engine for models: everybody else asks here or listens. Other Markdown costs one cheap test
 * of its text.
 */
export class AlignmentStore implements vscode.Disposable {
  private readonly entries = new Map<vscode.TextDocument, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly engine: EngineClient;
  private readonly log: Log;
  /** The day that the analyses speak of. */
  private day = today();

  /** A document was read, is no alignment document any more, cannot be read, or was closed. */
  readonly onDidChange = this.changed.event;

  constructor(engine: EngineClient, log: Log) {
    this.engine = engine;
    this.log = log;
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidOpenTextDocument((document) => this.refresh(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(keys.section)) this.refreshAll();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.refreshAll()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refreshAll()),
      // A window may stay open over night: what is due depends on the day.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.day !== today()) this.refreshAll();
      }),
    ];
  }

  /** Reads what is open already. Called once, when all features listen. */
  start(): void {
    this.refreshAll();
  }

  /** The analysis of a document as far as it was read; possibly of an older version. */
  get(document: vscode.TextDocument): Analysis | undefined {
    return this.entries.get(document)?.analysis;
  }

  /** What is known of a document that cannot be analysed, or not yet. */
  outline(document: vscode.TextDocument): Outline | undefined {
    return this.entries.get(document)?.outline;
  }

  /** The analysis of a document's present version, read now if need be. */
  async current(document: vscode.TextDocument): Promise<Analysis | undefined> {
    for (;;) {
      const entry = this.entries.get(document);
      if (entry?.version === document.version && !entry.reading) return entry.analysis;
      if (!isCandidate(document)) return undefined;
      if (entry?.reading?.version !== document.version) this.refresh(document);
      await this.entries.get(document)?.reading?.done;
    }
  }

  /** All open alignment documents that were read, in the order in which they were opened. */
  all(): Analysis[] {
    return [...this.entries.values()].flatMap(({ analysis }) => analysis ?? []);
  }

  /** Those that were not read, or not yet. */
  outlines(): Outline[] {
    return [...this.entries.values()].flatMap(({ outline }) => outline ?? []);
  }

  private refreshAll(): void {
    this.day = today();
    for (const document of vscode.workspace.textDocuments) this.refresh(document);
  }

  private schedule(document: vscode.TextDocument): void {
    if (!isCandidate(document)) return;
    const entry = this.entryOf(document);
    clearTimeout(entry.timer);
    const wait = entry.outline?.unread === 'complex' ? longPause : pause;
    entry.timer = setTimeout(() => this.refresh(document), wait);
  }

  private refresh(document: vscode.TextDocument): void {
    if (!isCandidate(document)) {
      this.forget(document);
      return;
    }
    const entry = this.entryOf(document);
    entry.stop();
    const { version } = document;
    const glance = glanceAt(document);
    if (!glance) {
      this.settle(document, entry, version, {});
      return;
    }
    const abort = new AbortController();
    const reading = { version, abort, done: Promise.resolve() };
    entry.reading = reading;
    reading.done = this.read(document, entry, glance, abort.signal).then((found) => {
      if (entry.reading !== reading) return;
      entry.reading = undefined;
      // A result for an older version is dropped: the change has planned the next reading.
      if (found && document.version === version) this.settle(document, entry, version, found);
    });
  }

  /** Reads a document that passed the first look; `undefined` if the reading was given up. */
  private async read(
    document: vscode.TextDocument,
    entry: Entry,
    { text, isWhole, isIncluded }: Glance,
    signal: AbortSignal,
  ): Promise<Pick<Entry, 'analysis' | 'outline'> | undefined> {
    const { version } = document;
    const scanned = entry.analysis ? undefined : scan(text);
    const outlined = (unread: Unread): Pick<Entry, 'analysis' | 'outline'> => {
      const { criteria, likely } = scanned ?? scan(text);
      const isOurs = likely || isIncluded || entry.isShown;
      return { analysis: undefined, outline: isOurs ? { document, unread, criteria } : undefined };
    };
    if (!isWhole) return outlined('large');
    const before = entry.outline?.unread;
    if (!entry.analysis && before === undefined) this.show(document, entry, outlined('reading'));
    try {
      const settings = readSettings(document);
      const { model, findings } = await this.engine.ask('analyse', [text, settings.parse, settings.assess], {
        signal,
      });
      if (!model.complete) return outlined('complex');
      const isOurs = model.recognised || (isIncluded && model.alignment !== false);
      const analysis = { document, version, text, model, findings, settings };
      return { analysis: isOurs ? analysis : undefined, outline: undefined };
    } catch (error) {
      if (signal.aborted) return undefined;
      if (error instanceof TooComplex) return outlined('complex');
      this.log.unexpected(`Reading ${document.uri.toString()}`, error);
      return { analysis: undefined, outline: undefined };
    }
  }

  private settle(
    document: vscode.TextDocument,
    entry: Entry,
    version: number,
    found: Partial<Pick<Entry, 'analysis' | 'outline'>>,
  ): void {
    entry.version = version;
    this.show(document, entry, found);
  }

  private show(
    document: vscode.TextDocument,
    entry: Entry,
    { analysis, outline }: Partial<Pick<Entry, 'analysis' | 'outline'>>,
  ): void {
    const wasShown = entry.isShown;
    entry.analysis = analysis;
    entry.outline = outline;
    if (wasShown || entry.isShown) this.changed.fire(document);
  }

  private entryOf(document: vscode.TextDocument): Entry {
    const known = this.entries.get(document);
    if (known) return known;
    const entry = new Entry();
    this.entries.set(document, entry);
    return entry;
  }

  private forget(document: vscode.TextDocument): void {
    const entry = this.entries.get(document);
    entry?.stop();
    this.entries.delete(document);
    if (entry?.isShown) this.changed.fire(document);
  }

  dispose(): void {
    for (const entry of this.entries.values()) entry.stop();
    this.entries.clear();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}
