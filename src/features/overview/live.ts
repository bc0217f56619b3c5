import * as vscode from 'vscode';
import type { Host } from '../../host/host';
import { settings } from '../../host/ids';
import { watchWorkspace } from '../../host/workspaceDocuments';
import type { Progress } from '../../host/workspaceIndex';

/** How long changes are gathered before they are looked at, and the view is drawn at most, in milliseconds. */
const pause = 200;
/** So many changed files at once are as well looked for anew: somebody changed to another branch. */
const many = 100;

/** How the overview that is shown stands. */
export type State =
  | { kind: 'unasked' }
  | ({ kind: 'looking' } & Progress)
  | { kind: 'stopped' }
  | { kind: 'done'; isAll: boolean };

/**
 * Keeps the overview up to date as long as it is shown: looks through the workspace when it comes to be seen, and
 * follows files and open documents from then on. While nobody sees it, nothing is watched and nothing happens.
 */
export class LiveOverview implements vscode.Disposable {
  private readonly host: Pick<Host, 'index' | 'store' | 'log'>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly files = new Map<string, vscode.Uri>();
  private readonly viewers = new Set<string>();
  private watching: vscode.Disposable | undefined;
  private abort = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawing: ReturnType<typeof setTimeout> | undefined;

  /** How it stands. */
  state: State = { kind: 'unasked' };
  /** There are other rows, or the state is another one. */
  readonly onDidChange = this.changed.event;

  constructor(host: Pick<Host, 'index' | 'store' | 'log'>) {
    this.host = host;
  }

  /** Somebody begins to see it, or sees it no more. */
  show(viewer: 'view' | 'page', isSeen: boolean): void {
    if (isSeen) this.viewers.add(viewer);
    else this.viewers.delete(viewer);
    if (this.viewers.size === 0) this.rest();
    else this.watch();
  }

  private watch(): void {
    if (this.watching) return;
    const { store } = this.host;
    const again = (): void => void this.look();
    this.watching = vscode.Disposable.from(
      watchWorkspace((uri) => this.plan(uri)),
      store.onDidChange(({ uri }) => this.plan(uri)),
      // Of a folder that goes, no file is told.
      vscode.workspace.onDidDeleteFiles(again),
      vscode.workspace.onDidRenameFiles(again),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if ([settings.section, 'files.exclude'].some((key) => event.affectsConfiguration(key))) again();
      }),
    );
    again();
  }

  private rest(): void {
    this.watching?.dispose();
    this.watching = undefined;
    this.files.clear();
    clearTimeout(this.timer);
    this.stop();
  }

  /** Takes back a look that is under way; what it found is kept. */
  stop(): void {
    this.abort.abort();
    if (this.state.kind === 'looking') this.become({ kind: 'stopped' });
  }

  /** Looks through the workspace, instead of a look that is under way. */
  async look(): Promise<void> {
    this.abort.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.files.clear();
    this.become({ kind: 'looking', looked: 0, total: 0 });
    try {
      // What was known at the end of the last session is there at once.
      await this.host.index.load();
      if (!signal.aborted) this.draw();
      const tell = (progress: Progress): void => {
        if (signal.aborted) return;
        this.state = { kind: 'looking', ...progress };
        // Ten thousand rows take a while to be drawn: they are drawn less often.
        this.drawing ??= setTimeout(() => this.draw(), Math.max(pause, progress.total / 5));
      };
      const isAll = await this.host.index.look(signal, { rows: true, tell });
      if (!signal.aborted) this.become({ kind: 'done', isAll });
    } catch (error) {
      if (signal.aborted) return;
      this.become({ kind: 'stopped' });
      this.host.log.unexpected('Looking through the workspace', error);
    }
    if (!signal.aborted && this.files.size > 0) this.schedule();
  }

  private plan(uri: vscode.Uri): void {
    this.files.set(uri.toString(), uri);
    if (this.state.kind !== 'looking') this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.follow(), pause);
  }

  private async follow(): Promise<void> {
    const uris = [...this.files.values()];
    this.files.clear();
    if (uris.length > many) return this.look();
    if (this.abort.signal.aborted) this.abort = new AbortController();
    const { signal } = this.abort;
    for (const uri of uris) await this.host.index.update(uri, signal);
    if (!signal.aborted) this.draw();
    return undefined;
  }

  private become(state: State): void {
    this.state = state;
    this.draw();
  }

  private draw(): void {
    clearTimeout(this.drawing);
    this.drawing = undefined;
    this.changed.fire();
  }

  dispose(): void {
    this.rest();
    clearTimeout(this.drawing);
    this.changed.dispose();
  }
}
