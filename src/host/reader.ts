import type * as vscode from 'vscode';
import { scan } from '../document/scan';
import type { EngineClient } from '../engine/client';
import { hear, type Reading } from '../engine/told';
import { TooComplex } from '../engine/tooComplex';
import type { Analysis, Outline, Unread } from './analysis';
import type { Glance } from './candidate';
import type { ExampleDays } from './exampleDays';
import type { Log } from './log';
import { readSettings, type Settings } from './settings';

/** More rows than this would keep the extension host from other work while the view asks for them. */
const mostCriteria = 1000;

/** From this length on, receiving a model and showing it would be much for one turn. */
const long = 100_000;

/** Lets go before what else waits in this thread. */
const othersFirst = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What is known of an open document: its analysis, or why there is none; neither where it is none of ours. */
export interface Known {
  readonly analysis?: Analysis;
  readonly outline?: Outline;
  /** The number under which the engine knows the analysis. */
  readonly id?: number;
  /** Level and criteria at the time when the text last said of itself that it is one of ours. */
  readonly recognised?: string;
}

/** Has documents read that passed the first look. */
export class DocumentReader {
  private readonly engine: EngineClient;
  private readonly log: Log;
  private readonly days: ExampleDays | undefined;
  private lastId = 0;

  /** @param days knows more of the days of examples than their texts */
  constructor(engine: EngineClient, log: Log, days?: ExampleDays) {
    this.engine = engine;
    this.log = log;
    this.days = days;
  }

  /** What a look at the lines gives: to be shown as long as there is nothing better. */
  outlineOf(
    document: vscode.TextDocument,
    { text, isIncluded }: Glance,
    unread: Unread,
    before: Known,
  ): Known {
    const { criteria, likely } = scan(text, readSettings(document).parse);
    const isOurs = likely || isIncluded || before.analysis || before.outline;
    return isOurs ? { outline: { document, unread, criteria } } : {};
  }

  /**
   * Has a document's present text read.
   * @param before what was known of it: what said that it is one of ours stays so as long as it has the same
   * level and criteria, though its last sign, a `TODO` below Examples, gave way to an example
   * @returns `undefined` if `signal` was given
   */
  async read(
    document: vscode.TextDocument,
    glance: Glance,
    before: Known,
    signal: AbortSignal,
  ): Promise<Known | undefined> {
    const { text, isWhole, isIncluded } = glance;
    const { version } = document;
    if (!isWhole) return this.outlineOf(document, glance, 'large', before);
    const settings = this.settingsFor(document);
    try {
      const id = ++this.lastId;
      const { model, findings } = await this.analyse(text, settings, { id, before, signal });
      if (text.length > long) await othersFirst();
      if (!model.complete || model.criteria.length > mostCriteria) {
        return this.outlineOf(document, glance, 'complex', before);
      }
      const sign = JSON.stringify([model.level, model.criteria.map(({ name }) => name)]);
      const isRecognised = model.recognised || (before.recognised === sign && model.criteria.length > 0);
      if (model.alignment === false || !(isRecognised || isIncluded)) return {};
      const analysis = { document, version, text, model, findings, settings };
      return { analysis, id, ...(isRecognised ? { recognised: sign } : {}) };
    } catch (error) {
      if (signal.aborted) return undefined;
      if (error instanceof TooComplex) return this.outlineOf(document, glance, 'complex', before);
      this.log.unexpected(`Reading ${document.uri.toString()}`, error);
      return {};
    }
  }

  /** Has a text analysed; of one in which the words of an example are new, the engine tells no more than these. */
  private async analyse(
    text: string,
    { parse, assess }: Settings,
    { id, before, signal }: { id: number; before: Known; signal: AbortSignal },
  ): Promise<Reading> {
    const since = before.analysis && before.id;
    const told = await this.engine.ask('analyseNext', [text, parse, assess, id, since], { signal });
    return hear(told, before.analysis) ?? this.engine.ask('analyse', [text, parse, assess], { signal });
  }

  private settingsFor(document: vscode.TextDocument): Settings {
    const settings = readSettings(document);
    const days = this.days?.of(document);
    return days ? { ...settings, assess: { ...settings.assess, days } } : settings;
  }
}
