import * as vscode from 'vscode';
import { assess } from '../coverage/assess';
import type { Finding } from '../coverage/finding';
import { mayBeAlignmentDocument } from '../document/glance';
import type { AlignmentDocument } from '../document/model';
import { parse } from '../document/parse';
import { settings as keys } from './ids';
import { isIncluded } from './include';
import type { Log } from './log';
import { readSettings, type Settings } from './settings';
import { today } from './today';

/** An open alignment document as it was read at one version. Model and findings hold offsets into `text`. */
export interface Analysis {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly model: AlignmentDocument;
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}

/** How long the store waits for the next keystroke before it reads a document again. */
const pause = 100;

interface Entry {
  analysis: Analysis | undefined;
  /** The version that `analysis` (or its absence) speaks of. */
  version: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Reads the open alignment documents, each once for a version, and tells the features. The only place that
 * parses: everybody else asks here or listens. Other Markdown costs one cheap test of its text.
 */
export class AlignmentStore implements vscode.Disposable {
  private readonly entries = new Map<vscode.TextDocument, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly log: Log;
  /** The day that the analyses speak of. */
  private day = today();

  /** A document was read, is no alignment document any more, or was closed. */
  readonly onDidChange = this.changed.event;

  constructor(log: Log) {
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

  /** The analysis of a document's present version, read now if need be. */
  async current(document: vscode.TextDocument): Promise<Analysis | undefined> {
    if (this.entries.get(document)?.version !== document.version) this.refresh(document);
    return this.get(document);
  }

  /** All open alignment documents, in the order in which they were opened. */
  all(): Analysis[] {
    return [...this.entries.values()].flatMap(({ analysis }) => analysis ?? []);
  }

  private refreshAll(): void {
    this.day = today();
    for (const document of vscode.workspace.textDocuments) this.refresh(document);
  }

  private schedule(document: vscode.TextDocument): void {
    if (!isCandidate(document)) return;
    const entry = this.entryOf(document);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => this.refresh(document), pause);
  }

  private refresh(document: vscode.TextDocument): void {
    if (!isCandidate(document)) {
      this.forget(document);
      return;
    }
    const entry = this.entryOf(document);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const before = entry.analysis;
    entry.version = document.version;
    entry.analysis = this.analyse(document);
    if (before || entry.analysis) this.changed.fire(document);
  }

  private analyse(document: vscode.TextDocument): Analysis | undefined {
    const text = document.getText();
    const settings = readSettings(document);
    const included = isIncluded(document, settings.include);
    if (!included && !mayBeAlignmentDocument(text)) return undefined;
    try {
      const model = parse(text, settings.parse);
      if (!model.recognised && !(included && model.alignment !== false)) return undefined;
      const findings = assess(model, settings.assess);
      return { document, version: document.version, text, model, findings, settings };
    } catch (error) {
      this.log.unexpected(`Reading ${document.uri.toString()}`, error);
      return undefined;
    }
  }

  private entryOf(document: vscode.TextDocument): Entry {
    const known = this.entries.get(document);
    if (known) return known;
    const entry: Entry = { analysis: undefined, version: -1, timer: undefined };
    this.entries.set(document, entry);
    return entry;
  }

  private forget(document: vscode.TextDocument): void {
    const entry = this.entries.get(document);
    clearTimeout(entry?.timer);
    this.entries.delete(document);
    if (entry?.analysis) this.changed.fire(document);
  }

  dispose(): void {
    for (const { timer } of this.entries.values()) clearTimeout(timer);
    this.entries.clear();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}

/** Where Git, its extensions and the editor's own history show older versions of a file. */
const olderVersions: ReadonlySet<string> = new Set([
  'git',
  'gitlens',
  'pr',
  'review',
  'vscode-local-history',
]);

/** Markdown in a file or a new document; not older versions of one. */
function isCandidate({ languageId, uri, isClosed }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown' || isClosed || olderVersions.has(uri.scheme)) return false;
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}
