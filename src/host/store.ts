import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client';
import { ActiveDocument } from './activeDocument';
import type { Analysis, Outline } from './analysis';
import { glanceAt, isCandidate } from './candidate';
import type { ExampleDays } from './exampleDays';
import { settings as keys } from './ids';
import type { Log } from './log';
import { DocumentReader, type Known } from './reader';
import { readingPause } from './readingPause';
import type { RecentDocuments } from './recentDocuments';
import { today } from './today';
import type { WorkspaceIndex } from './workspaceIndex';

/** An open candidate. */
class Entry {
  known: Known = {};
  /** The version that `known` speaks of. */
  version = -1;
  /** How long the last reading took, until everybody was told. */
  took: number | undefined;
  reading: { version: number; done: Promise<void>; abort: AbortController } | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;

  get isShown(): boolean {
    return this.known.analysis !== undefined || this.known.outline !== undefined;
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
  private readonly reader: DocumentReader;
  /** The day that the analyses speak of. */
  private day = today();

  /** The document that is being looked at, ours or not. */
  readonly active = new ActiveDocument();

  /** Remembers what was open; absent where nothing does. */
  readonly recent: RecentDocuments | undefined;
  /** Knows the documents of the workspace, open or not; absent where nothing does. */
  index: WorkspaceIndex | undefined;
  /** A document was read, is no alignment document any more, cannot be read, or was closed. */
  readonly onDidChange = this.changed.event;

  constructor(engine: EngineClient, log: Log, recent?: RecentDocuments, days?: ExampleDays) {
    this.recent = recent;
    this.reader = new DocumentReader(engine, log, days);
    this.subscriptions = [
      this.changed,
      this.active,
      vscode.workspace.onDidOpenTextDocument((document) => this.refresh(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        // Where VS Code signs in to GitHub Enterprise is where searches for it are opened.
        if ([keys.section, 'github-enterprise'].some((key) => event.affectsConfiguration(key)))
          this.refreshAll();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.refreshAll()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refreshAll()),
      // A window may stay open over night: what is due depends on the day.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.day !== today()) this.refreshAll();
      }),
      ...(recent ? [recent.watch(this)] : []),
      ...(days ? [days.watch(this), days.onDidChange((document) => this.refresh(document))] : []),
    ];
  }

  /** Reads what is open already. Called once, when all features listen. */
  start(): void {
    this.refreshAll();
  }

  /** The analysis of a document as far as it was read; possibly of an older version. */
  get(document: vscode.TextDocument): Analysis | undefined {
    return this.entries.get(document)?.known.analysis;
  }

  /** The same for the document of an address, if it is open. */
  at(uri: vscode.Uri): Analysis | undefined {
    return this.all().find(({ document }) => document.uri.toString() === uri.toString());
  }

  /** What is known of a document that cannot be analysed, or not yet. */
  outline(document: vscode.TextDocument): Outline | undefined {
    return this.entries.get(document)?.known.outline;
  }

  /** The analysis of a document's present version, read now if need be. */
  async current(document: vscode.TextDocument): Promise<Analysis | undefined> {
    for (;;) {
      const entry = this.entries.get(document);
      if (entry?.version === document.version && !entry.reading) return entry.known.analysis;
      if (!isCandidate(document)) return undefined;
      if (entry?.reading?.version !== document.version) this.refresh(document);
      await this.entries.get(document)?.reading?.done;
    }
  }

  /** All open alignment documents that were read, in the order in which they were opened. */
  all(): Analysis[] {
    return [...this.entries.values()].flatMap(({ known }) => known.analysis ?? []);
  }

  /** Those that were not read, or not yet. */
  outlines(): Outline[] {
    return [...this.entries.values()].flatMap(({ known }) => known.outline ?? []);
  }

  private refreshAll(): void {
    this.day = today();
    for (const document of vscode.workspace.textDocuments) this.refresh(document);
  }

  private schedule(document: vscode.TextDocument): void {
    if (!isCandidate(document)) return;
    const entry = this.entryOf(document);
    clearTimeout(entry.timer);
    const wait = readingPause(entry.took, entry.known.outline?.unread === 'complex');
    entry.timer = setTimeout(() => this.refresh(document), wait);
  }

  private refresh(document: vscode.TextDocument): void {
    if (!isCandidate(document)) {
      this.forget(document);
      return;
    }
    const entry = this.entryOf(document);
    entry.stop();
    const start = performance.now();
    const { version } = document;
    const glance = glanceAt(document);
    if (!glance) {
      entry.version = version;
      this.show(document, entry, {});
      return;
    }
    if (!entry.isShown) this.show(document, entry, this.reader.outlineOf(document, glance, 'reading', {}));
    const abort = new AbortController();
    const reading = { version, abort, done: Promise.resolve() };
    entry.reading = reading;
    reading.done = this.reader.read(document, glance, entry.known, abort.signal).then((found) => {
      if (entry.reading !== reading) return;
      entry.reading = undefined;
      // A result for an older version is dropped: the change has planned the next reading.
      if (!found || document.version !== version) return;
      entry.version = version;
      this.show(document, entry, found);
      entry.took = performance.now() - start;
    });
  }

  private show(document: vscode.TextDocument, entry: Entry, known: Known): void {
    const wasShown = entry.isShown;
    entry.known = known;
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
