import * as vscode from 'vscode';
import type { Ladder } from '../cycle/ladder/ladder';
import { isSlight } from '../cycle/ladder/problem';
import type { EngineClient } from '../engine/client';
import { TooComplex } from '../engine/tooComplex';
import { defaultMaximumSize } from './candidate';
import { settings } from './ids';
import type { Log } from './log';

/** What ladder files are called. */
export const ladderPattern = '**/*.ladder.{yaml,yml,json}';

/** A ladder, and the file that it stands in. */
export interface FoundLadder {
  ladder: Ladder;
  uri: vscode.Uri;
}

/**
 * The ladders of the workspace. Which of them a document goes by is said by the setting `ladder.file`; without it,
 * the only one in the document's folder of the workspace counts. Files are searched and read when somebody asks
 * for the first time, and again when they change.
 */
export class Ladders implements vscode.Disposable {
  private readonly engine: EngineClient;
  private readonly log: Log;
  /** The only ladder of a folder, by the folder. */
  private readonly only = new Map<string, Promise<vscode.Uri | undefined>>();
  /** What files say, by their addresses. */
  private readonly read = new Map<string, Promise<FoundLadder | undefined>>();
  private readonly watchers = new Map<string, vscode.FileSystemWatcher>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(engine: EngineClient, log: Log) {
    this.engine = engine;
    this.log = log;
    this.subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forgetAll()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.forgetAll()),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.read.delete(uri.toString())),
    ];
  }

  /** The ladder that a document goes by; `undefined` where there is none, or none that can be read. */
  async of({ uri }: Pick<vscode.TextDocument, 'uri'>): Promise<FoundLadder | undefined> {
    const file = await this.fileFor(uri);
    if (!file) return undefined;
    const key = file.toString();
    const found = this.read.get(key) ?? this.readFile(file);
    this.read.set(key, found);
    return found;
  }

  dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.forgetAll();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** The file that the setting names, or the only one. New documents go by the first folder's. */
  private async fileFor(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    const folder =
      vscode.workspace.getWorkspaceFolder(uri) ?? (uri.scheme === 'untitled' ? first : undefined);
    if (!folder) return undefined;
    const named = vscode.workspace.getConfiguration(settings.section, uri).get<unknown>(settings.ladderFile);
    const path = typeof named === 'string' ? named.trim().replaceAll('\\', '/') : '';
    if (path !== '') {
      const file = vscode.Uri.joinPath(folder.uri, path);
      this.watch(file.toString(), new vscode.RelativePattern(folder, path));
      return file;
    }
    const key = folder.uri.toString();
    this.watch(key, new vscode.RelativePattern(folder, ladderPattern));
    const known = this.only.get(key) ?? onlyLadderIn(folder);
    this.only.set(key, known);
    return known;
  }

  private async readFile(uri: vscode.Uri): Promise<FoundLadder | undefined> {
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > 1024 * defaultMaximumSize) return undefined;
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const { ladder, problems } = await this.engine.ask('inspectLadder', [text]);
      return problems.every(isSlight) ? { ladder, uri } : undefined;
    } catch (error) {
      // Gone, or not to be read: there is no ladder then.
      if (!(error instanceof vscode.FileSystemError || error instanceof TooComplex)) {
        this.log.unexpected(`Reading ${uri.toString()}`, error);
      }
      return undefined;
    }
  }

  private watch(key: string, pattern: vscode.RelativePattern): void {
    if (this.watchers.has(key)) return;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const forget = (uri: vscode.Uri): void => {
      this.read.delete(uri.toString());
      this.only.clear();
    };
    watcher.onDidCreate(forget);
    watcher.onDidDelete(forget);
    watcher.onDidChange(forget);
    this.watchers.set(key, watcher);
  }

  private forgetAll(): void {
    this.only.clear();
    this.read.clear();
  }
}

async function onlyLadderIn(folder: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
  const pattern = new vscode.RelativePattern(folder, ladderPattern);
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', 2);
  return found.length === 1 ? found[0] : undefined;
}
