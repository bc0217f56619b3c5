import * as vscode from 'vscode';
import type { Criterion } from '../../document/model';
import type { NewExample } from '../../edits/fragment';
import { type CriterionName, findCriterion } from '../../edits/target';
import type { EngineClient } from '../../engine/client';
import { activeAnalysis, onlyAnalysis, refuseIfUnread, unrecognised } from '../../host/active';
import type { Analysis } from '../../host/analysis';
import { applyToDocument } from '../../host/apply';
import type { Host } from '../../host/host';
import { commands } from '../../host/ids';
import { Refusal } from '../../host/refusal';
import { reveal } from '../../host/reveal';
import { targetOf } from '../../host/treeNode';
import { readArguments } from './arguments';
import { askForExample, problemIn } from './questions';

/** What Insert Example resolves to. Ranges are offsets into the text as it is after the insertion. */
export interface InsertedExamples {
  uri: string;
  insertions: { criterion: string; project?: string; range: { start: number; end: number } }[];
}

/**
 * Insert Example…: with questions from the palette or a row of the tree; without, where it is called with
 * arguments.
 */
export function registerInsertExample({ command, engine, store }: Host): void {
  command(commands.insertExample, async (argument) => {
    if (argument === undefined || targetOf(argument)) return withQuestions(argument);
    return withArguments(argument);
  });

  async function withQuestions(row: unknown): Promise<InsertedExamples | undefined> {
    const target = targetOf(row);
    const analysis = target ? await readOrRefuse(target.document) : await activeAnalysis(store);
    if (analysis.model.criteria.length === 0) {
      throw new Refusal(
        vscode.l10n.t('There is no criterion yet. Write one with the snippet “pa-criterion”.'),
      );
    }
    const criterion = target?.criterion && findCriterion(analysis.model, target.criterion);
    const answers = await askForExample(analysis, {
      ...(criterion ? { criterion } : {}),
      ...(target?.project === undefined ? {} : { project: target.project }),
    });
    if (!answers) return undefined;
    // The document may have changed while the questions stood: it is read again, and asked for by name.
    const now = await readOrRefuse(analysis.document);
    const { name, ordinal } = answers.criterion;
    const result = await insert(engine, now, [{ name, index: ordinal }], answers, undefined);
    const [first] = result.insertions;
    if (first) await reveal(now.document, { start: first.range.end, end: first.range.end });
    return result;
  }

  async function withArguments(argument: unknown): Promise<InsertedExamples> {
    const { uri, criteria, ...example } = readArguments(Object(argument) as Record<string, unknown>);
    const document = uri && (await open(uri));
    const analysis = document ? await readOrRefuse(document) : await onlyAnalysis(store);
    const editor = vscode.window.activeTextEditor;
    const cursor =
      editor?.document === analysis.document
        ? analysis.document.offsetAt(editor.selection.active)
        : undefined;
    return insert(engine, analysis, criteria, example, cursor);
  }

  async function readOrRefuse(document: vscode.TextDocument): Promise<Analysis> {
    const analysis = await store.current(document);
    if (analysis) return analysis;
    refuseIfUnread(store, document);
    throw unrecognised(document);
  }
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Refusal(vscode.l10n.t('{0} cannot be opened. Check the path.', uri.toString(true)));
  }
}

async function insert(
  engine: EngineClient,
  analysis: Analysis,
  names: readonly CriterionName[],
  example: NewExample,
  cursor: number | undefined,
): Promise<InsertedExamples> {
  const { model, text, settings, document } = analysis;
  const criteria = names.map((name) => model.criteria.indexOf(criterionOrRefuse(analysis, name, cursor)));
  const problem = problemIn(example.evidence, settings);
  if (problem !== undefined) throw new Refusal(problem);
  const result = await engine.ask('insertExample', [text, criteria, example, settings.parse]);
  if ('failure' in result) {
    throw new Refusal(
      result.failure === 'empty'
        ? vscode.l10n.t('An example needs a note or a link.')
        : vscode.l10n.t(
            'Written there, this would not be read as an example. Change its words, or add it by hand.',
          ),
    );
  }
  await applyToDocument(analysis, result.edits);
  return {
    uri: document.uri.toString(),
    insertions: result.insertions.map(({ criterion, ...rest }) => ({
      criterion: model.criteria[criterion]?.name ?? '',
      ...rest,
    })),
  };
}

function criterionOrRefuse(
  { model }: Analysis,
  wanted: CriterionName,
  cursor: number | undefined,
): Criterion {
  const criterion = findCriterion(model, wanted, cursor);
  if (criterion) return criterion;
  const known = [...new Set(model.criteria.map(({ name }) => name))].join(', ');
  const name = typeof wanted === 'string' ? wanted : wanted.name;
  throw new Refusal(vscode.l10n.t('There is no criterion “{0}” here. There are: {1}.', name, known));
}
