import * as vscode from 'vscode';
import { type ReportSection, reportSections } from '../../cycle/report/html';
import { placesIn } from '../../cycle/report/places';
import type { ReportData } from '../../cycle/report/reportData';
import { TooComplex } from '../../engine/tooComplex';
import { openDocument } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { wordUnread } from '../../host/messages';
import { noCriterion, readOrRefuse } from '../../host/recording/insert';
import { Refusal, showRefusal } from '../../host/refusal';
import { reveal } from '../../host/reveal';
import { readReport } from './read';
import { reportWords } from './words';

/** What the page is told. */
export interface ReportState {
  /** What keeps the report from being that of the document as it is now; empty where nothing does. */
  notice: string;
  sections: readonly ReportSection[];
  /** The index of the part that is shown. */
  part?: number;
}

/** What a report needs of the panel that shows it. */
export type Page = Pick<vscode.WebviewPanel, 'visible' | 'viewColumn'> & {
  post(state: ReportState): Thenable<unknown>;
};

/** What is shown of one document, as it was read at one version. */
interface Shown {
  data: ReportData;
  version: number;
  sections: readonly ReportSection[];
}

/** The report of one document: draws it again whenever the document was read, and leads from its page to the text. */
export class Report {
  readonly uri: vscode.Uri;
  private readonly host: Pick<Host, 'store' | 'engine' | 'log'>;
  private readonly page: Page;
  /** The index of the part that is shown; missing before it was drawn. */
  part: number | undefined;
  private shown: Shown | undefined;
  /** Counts the drawings, so that a late one is told from the last one. */
  private drawn = 0;
  /** The place that was gone to last, and to which of its ranges. */
  private visited = { place: '', index: -1 };

  /** @param part the index of the part that is shown; the one at the cursor, or else the last one, if missing */
  constructor(
    host: Pick<Host, 'store' | 'engine' | 'log'>,
    page: Page,
    uri: vscode.Uri,
    part: number | undefined,
  ) {
    this.host = host;
    this.page = page;
    this.uri = uri;
    this.part = part;
  }

  /** Draws the report of the document as it is now. While the page is hidden, nothing is done: it asks again. */
  async draw(): Promise<void> {
    if (!this.page.visible) return;
    this.drawn += 1;
    const drawing = this.drawn;
    const notice = await this.look();
    if (drawing !== this.drawn) return;
    await this.page.post({
      notice,
      sections: this.shown?.sections ?? [],
      ...(this.part === undefined ? {} : { part: this.part }),
    });
  }

  /** Draws, and logs what goes wrong with it. */
  refresh(): void {
    this.draw().catch((error: unknown) => this.host.log.unexpected(commands.showCoverageReport, error));
  }

  /** Does what the page asks for: `ready`, a `part`, or a place to `show`. Anything else is left alone. */
  async respond(message: unknown): Promise<void> {
    const { kind, place, part } = Object(message) as Record<string, unknown>;
    try {
      if (kind === 'ready') await this.draw();
      if (kind === 'part' && typeof part === 'number') await this.choose(part);
      if (kind === 'show' && typeof place === 'string') await this.show(place);
    } catch (error) {
      if (error instanceof Refusal) await showRefusal(error);
      else this.host.log.unexpected(commands.showCoverageReport, error);
    }
  }

  /** Shows another part of the document. */
  async choose(part: number | undefined): Promise<void> {
    this.part = part;
    await this.draw();
  }

  /**
   * Selects in the text what a place of the report counts: the first of it, and the next one when it is asked for
   * again. A document that was closed is opened.
   */
  private async show(place: string): Promise<void> {
    const document = this.document() ?? (await openDocument(this.uri));
    const { version } = await readOrRefuse(this.host.store, document);
    if (this.shown?.version !== version) await this.draw();
    const places = (this.shown && placesIn(this.shown.data).get(place)) ?? [];
    const index = this.visited.place === place ? (this.visited.index + 1) % places.length : 0;
    const range = places[index];
    if (!range || document.version !== this.shown?.version) return;
    this.visited = { place, index };
    const { viewColumn = vscode.ViewColumn.One } = this.page;
    const beside = viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
    await reveal(document, range, beside);
    if (places.length > 1) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('{0} of {1}', index + 1, places.length), 4000);
    }
  }

  /** Looks at the document. @returns why there is nothing new to show; empty where there is */
  private async look(): Promise<string> {
    const document = this.document();
    if (!document) {
      return vscode.l10n.t('The document is closed. This is how it stood; a number opens it again.');
    }
    const analysis = await this.host.store.current(document);
    if (!analysis) {
      const outline = this.host.store.outline(document);
      return outline
        ? wordUnread(outline)
        : vscode.l10n.t(
            'This is no alignment document any more. “Treat This File as an Alignment Document” makes it one again.',
          );
    }
    try {
      const data = await readReport(this.host, analysis, { part: this.part });
      if (!data) {
        this.shown = undefined;
        return noCriterion().message;
      }
      this.part = data.part;
      const sections = reportSections(data, reportWords(), { isLive: true });
      this.shown = { data, version: analysis.version, sections };
      return '';
    } catch (error) {
      if (error instanceof TooComplex) return wordUnread({ document, unread: 'complex', criteria: [] });
      throw error;
    }
  }

  private document(): vscode.TextDocument | undefined {
    const address = this.uri.toString();
    return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  }
}
