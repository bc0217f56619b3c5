import * as vscode from 'vscode';
import { findCriterion } from '../../edits/target';
import type { Analysis } from '../../host/analysis';
import { missingCriterion, readCall } from '../../host/callArguments';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { type InsertedExamples, insert } from '../../host/recording/insert';
import { askAndRecord, type Recorded } from '../../host/recording/record';
import { documentOf } from '../../host/subject';
import { type TreeTarget, targetOf } from '../../host/treeNode';

/**
 * Insert Example…: with questions from the palette, a row of the tree, or a link that was dropped on one;
 * without, where it is called with arguments.
 */
export function registerInsertExample(host: Host): void {
  const { command, engine, store } = host;
  command(commands.insertExample, async (argument, links) => {
    const { analysis, call } = await documentOf(store, argument);
    return call ? withArguments(analysis, call) : withQuestions(analysis, targetOf(argument), links);
  });

  async function withQuestions(
    analysis: Analysis,
    target: TreeTarget | undefined,
    links: unknown,
  ): Promise<Recorded> {
    const criterion = target?.criterion && findCriterion(analysis.model, target.criterion);
    return askAndRecord(
      host,
      analysis,
      {
        ...(criterion ? { criteria: [criterion] } : {}),
        ...(target?.project === undefined ? {} : { project: target.project }),
        ...(areLinks(links) ? { evidence: [...links] } : {}),
      },
      { title: vscode.l10n.t('Insert Example'), mayKeep: true },
    );
  }

  async function withArguments(analysis: Analysis, call: object): Promise<InsertedExamples> {
    const { criteria, project, note, evidence } = readCall(call);
    if (criteria.length === 0) throw missingCriterion();
    const example = { note, evidence, ...(project === undefined ? {} : { project }) };
    const editor = vscode.window.activeTextEditor;
    const cursor =
      editor?.document === analysis.document
        ? analysis.document.offsetAt(editor.selection.active)
        : undefined;
    return insert(engine, analysis, criteria, example, cursor);
  }
}

/** Behind a row, the tree's menu gives the rows that are selected; a drop gives the addresses. */
function areLinks(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}
