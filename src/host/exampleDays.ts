import * as vscode from 'vscode';
import type { KnownDays } from '../coverage/exampleDates';
import { lineDays } from '../results/lineDays';
import { gitApi, hasGitExtension } from './gitApi';
import { resultDates } from './recording/resultDates';
import type { AlignmentStore } from './store';

/**
 * What is known of the days of examples beyond what their documents say: what searches brought along, and where the
 * built-in Git extension is there and a document under version control, when its lines came into it.
 */
export class ExampleDays implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly lines = new WeakMap<vscode.TextDocument, Record<string, string>>();
  private readonly dates: ReturnType<typeof resultDates>;

  /** More or other days of a document's lines became known. */
  readonly onDidChange = this.changed.event;

  constructor(context: Pick<vscode.ExtensionContext, 'workspaceState'>) {
    this.dates = resultDates(context);
  }

  /** What is known of a document now. */
  of(document: vscode.TextDocument): KnownDays {
    return { pages: this.dates.allOf(document.uri), lines: this.lines.get(document) ?? {} };
  }

  /** Looks into the history of documents with a cycle: when they are read first, and whenever they are saved. */
  watch(store: AlignmentStore): vscode.Disposable {
    return vscode.Disposable.from(
      store.onDidChange((document) => {
        if (!this.lines.has(document) && store.get(document)?.model.cycle) void this.look(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (store.get(document)?.model.cycle) void this.look(document);
      }),
    );
  }

  private async look(document: vscode.TextDocument): Promise<void> {
    const before = this.lines.get(document) ?? {};
    this.lines.set(document, before);
    const found = await this.historyOf(document.uri);
    this.lines.set(document, found);
    if (JSON.stringify(found) !== JSON.stringify(before) && !document.isClosed) this.changed.fire(document);
  }

  /** The days of the lines of a file; none where it has no history, or nobody can tell. */
  private async historyOf(uri: vscode.Uri): Promise<Record<string, string>> {
    if (uri.scheme !== 'file' || !hasGitExtension()) return {};
    try {
      const repository = (await gitApi()).getRepository(uri);
      return repository ? lineDays(await repository.blame(uri.fsPath)) : {};
    } catch {
      // Nobody asked for it: a file that Git does not know, or no Git, is nothing to speak of.
      return {};
    }
  }

  dispose(): void {
    this.changed.dispose();
  }
}
