import type * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client';
import { type Facts, withAnswers } from '../../references/facts';
import type { MissingVariable } from '../../references/fill';
import type { Analysis } from '../analysis';
import { applyToDocument } from '../apply';
import { wordNotInFrontMatter } from '../messages';
import { openAgain } from '../openAgain';
import { Refusal } from '../refusal';
import type { AlignmentStore } from '../store';
import { askFor, type FactAnswer, wordFact } from './ask';

/**
 * Asks for what a document does not say of its person and cycle, and remembers what the user answered for as
 * long as the window lives.
 */
export class FactAsker {
  private readonly answers = new WeakMap<vscode.TextDocument, Partial<Facts>>();
  private readonly store: AlignmentStore;
  private readonly engine: EngineClient;

  constructor(store: AlignmentStore, engine: EngineClient) {
    this.store = store;
    this.engine = engine;
  }

  /** What a document says itself, and what was answered about it beyond that. */
  known({ document }: Analysis, own: Facts): Facts {
    return withAnswers(own, this.answers.get(document) ?? {});
  }

  /**
   * Asks for the first of the missing values, and writes it into the front matter if the user wants that.
   * @param title that of the questions
   * @returns whether it was answered; `false` if the user left
   */
  async ask(
    { document, settings }: Analysis,
    [variable]: readonly MissingVariable[],
    title: string,
  ): Promise<boolean> {
    const answer = variable && (await askFor(variable, settings, title));
    if (!answer) return false;
    // It may have been closed while the question stood.
    const open = await openAgain(document);
    const before = this.answers.get(document);
    const identities = { ...before?.identities, ...answer.facts.identities };
    this.answers.set(open, { ...before, ...answer.facts, identities });
    if (answer.keep) await this.write(open, answer);
    return true;
  }

  /** Writes an answer into the front matter of the document as it is now, after the questions. */
  private async write(document: vscode.TextDocument, { path, value }: FactAnswer): Promise<void> {
    const analysis = await this.store.current(document);
    const edit =
      analysis && (await this.engine.ask('setFact', [analysis.text, path, value, analysis.settings.parse]));
    if (!analysis || !edit) throw new Refusal(wordNotInFrontMatter(wordFact(path, value)));
    await applyToDocument(analysis, [edit]);
  }
}
