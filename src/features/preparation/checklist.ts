import * as vscode from 'vscode';
import type { Readiness } from '../../cycle/readiness';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { isSameDocument } from '../../host/openAgain';
import { LineNode } from './nodes';

/** What the checklist shows of a document, and live with it: also after that was closed and opened again. */
export class Checklist implements vscode.Disposable {
  private readonly host: Pick<Host, 'engine' | 'store' | 'log'>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listening: vscode.Disposable;
  private document: vscode.TextDocument | undefined;
  private shown: { lines: LineNode[]; message: string; description: string } = nothing();

  /** It shows something else, or nothing any more. */
  readonly onDidChange = this.changed.event;

  constructor(host: Pick<Host, 'engine' | 'store' | 'log'>) {
    this.host = host;
    this.listening = host.store.onDidChange((document) => {
      if (!this.document || !isSameDocument(document, this.document)) return;
      // Opened again, it is another one to VS Code.
      this.document = document;
      this.refresh();
    });
  }

  get lines(): readonly LineNode[] {
    return this.shown.lines;
  }

  /** How much is done; empty where nothing is shown. */
  get message(): string {
    return this.shown.message;
  }

  /** Whose review it is, where the document says so. */
  get description(): string {
    return this.shown.description;
  }

  /** Shows what is open in a document, and tells it. */
  async begin(analysis: Analysis): Promise<Readiness> {
    const found = await this.look(analysis);
    this.document = analysis.document;
    this.show(analysis, found);
    return found;
  }

  /** Shows nothing any more. */
  end(): void {
    this.document = undefined;
    this.clear();
  }

  /** How ready a document is. */
  look({ text, settings }: Analysis): Promise<Readiness> {
    const { assess, maximumCharacters, maximumWords, internalHosts } = settings;
    const options = { assess, maximumCharacters, maximumWords, internalHosts };
    return this.host.engine.ask('readiness', [text, options, settings.parse]);
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }

  private refresh(): void {
    const { document: one } = this;
    if (!one) return;
    const { store, log } = this.host;
    const analysis = store.get(one);
    if (!analysis) {
      // Of one that is only not read, now or again, there is something to come.
      if (!store.outline(one)) this.clear();
      return;
    }
    this.look(analysis).then(
      (found) => {
        // A late answer speaks of what stood there before.
        if (this.document === one && one.version === analysis.version) this.show(analysis, found);
      },
      (error: unknown) => log.unexpected(commands.prepareReview, error),
    );
  }

  private show(analysis: Analysis, { items, ratio }: Readiness): void {
    const done = items.filter(({ state }) => state === 'done').length;
    this.shown = {
      lines: items.map((item) => new LineNode(item, analysis)),
      description: analysis.model.employee ?? '',
      message:
        done === items.length
          ? vscode.l10n.t('All is done: the review can go.')
          : vscode.l10n.t('{0} of {1} done ({2} %).', done, items.length, Math.floor(ratio * 100)),
    };
    this.changed.fire();
  }

  private clear(): void {
    this.shown = nothing();
    this.changed.fire();
  }
}

function nothing(): { lines: LineNode[]; message: string; description: string } {
  return { lines: [], message: '', description: '' };
}
