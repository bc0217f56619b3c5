import * as vscode from 'vscode';
import type { NewExample } from '../../edits/fragment';
import type { TextEdit } from '../../edits/textEdit';
import type { Analysis } from '../../host/analysis';
import type { Host } from '../../host/host';
import { plainText } from '../../host/plainText';
import {
  criterionOrRefuse,
  emptyRefusal,
  insert,
  refuseUnsafe,
  unreadableRefusal,
} from '../../host/recording/insert';
import { Refusal } from '../../host/refusal';
import { type DocumentInput, documentOf } from './document';
import { lineOf } from './told';

export interface InsertInput extends DocumentInput {
  criterion: string;
  /** Tells the criteria of one name apart, from 0. */
  index?: number;
  project?: string;
  note?: string;
  evidence?: string[];
}

/** An insertion as it would be now. */
interface Plan {
  analysis: Analysis;
  example: NewExample;
  edits: readonly TextEdit[];
}

/**
 * Inserts an example as Insert Example… does, but only what the user was shown: each call is confirmed with
 * the very text that is written, and where the document changed since so that another would be, nothing is.
 */
export class InsertTool implements vscode.LanguageModelTool<InsertInput> {
  private readonly host: Pick<Host, 'engine' | 'store'>;
  /** By call, the texts that the user was shown. */
  private readonly shown = new Map<string, string>();

  constructor(host: Pick<Host, 'engine' | 'store'>) {
    this.host = host;
  }

  async prepareInvocation({
    input,
  }: vscode.LanguageModelToolInvocationPrepareOptions<InsertInput>): Promise<vscode.PreparedToolInvocation> {
    const plan = await this.plan(input);
    const { analysis, edits } = plan;
    this.shown.set(JSON.stringify(input), textOf(plan));
    const name = vscode.workspace.asRelativePath(analysis.document.uri);
    const message = new vscode.MarkdownString();
    for (const { range, newText } of edits) {
      const line = lineOf(range.start, analysis);
      message.appendMarkdown(
        plainText(vscode.l10n.t('{0}, line {1}, under {2}:', name, line, input.criterion)),
      );
      message.appendCodeblock(newText.replace(/^[\r\n]+/u, '').trimEnd(), 'markdown');
      const replaced = analysis.text.slice(range.start, range.end).trim();
      if (replaced !== '') {
        message.appendMarkdown(plainText(vscode.l10n.t('In the place of:')));
        message.appendCodeblock(replaced, 'markdown');
      }
    }
    return {
      invocationMessage: vscode.l10n.t('Inserting an example under {0}', input.criterion),
      confirmationMessages: { title: vscode.l10n.t('Insert this example?'), message },
    };
  }

  async invoke({
    input,
  }: vscode.LanguageModelToolInvocationOptions<InsertInput>): Promise<vscode.LanguageModelToolResult> {
    const key = JSON.stringify(input);
    const shown = this.shown.get(key);
    this.shown.delete(key);
    const plan = await this.plan(input);
    if (shown !== textOf(plan)) {
      throw new Refusal(
        vscode.l10n.t('The document changed since this was confirmed, so nothing was written. Try again.'),
      );
    }
    const { analysis, example } = plan;
    const { insertions } = await insert(this.host.engine, analysis, [nameOf(input)], example, undefined);
    const told = {
      inserted: plan.edits.map(({ newText }) => newText).join(''),
      under: insertions[0]?.criterion,
    };
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(told))]);
  }

  /** @throws Refusal if it cannot be inserted */
  private async plan(input: InsertInput): Promise<Plan> {
    const analysis = await documentOf(input, this.host.store);
    const { project, note = '', evidence = [] } = input;
    const criterion = criterionOrRefuse(analysis, nameOf(input), undefined);
    refuseUnsafe(evidence, analysis);
    const { text, model, settings } = analysis;
    const example = { note, evidence, ...(project?.trim() ? { project: project.trim() } : {}) };
    const index = model.criteria.indexOf(criterion);
    const result = await this.host.engine.ask('insertExample', [text, [index], example, settings.parse]);
    if (!('failure' in result)) return { analysis, example, edits: result.edits };
    throw result.failure === 'empty' ? emptyRefusal() : unreadableRefusal();
  }
}

function nameOf({ criterion, index }: InsertInput) {
  return index === undefined ? criterion : { name: criterion, index };
}

/** What would be written, and where it would come to stand among the lines. */
function textOf({ analysis, edits }: Plan): string {
  const { document, text } = analysis;
  const told = edits.map(({ range: { start, end }, newText }) => ({
    newText,
    replaced: text.slice(start, end),
    before: text
      .slice(0, start)
      .split(/\r\n|\r|\n/u)
      .at(-1),
  }));
  return JSON.stringify([document.uri.toString(), told]);
}
