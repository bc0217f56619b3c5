import * as vscode from 'vscode';
import { criterionAt } from '../coverage/coverage';
import type { Criterion, Example } from '../document/model';
import { findCriterion } from '../edits/target';
import { activeAnalysis, onlyAnalysis } from './active';
import type { Analysis } from './analysis';
import { type CallArguments, openDocument, readCall } from './callArguments';
import { criterionOrRefuse, readOrRefuse } from './recording/insert';
import type { AlignmentStore } from './store';
import { type TreeTarget, targetOf } from './treeNode';

/** What a command is about: a document, and as far as it was said a criterion and examples in it. */
export interface Subject {
  analysis: Analysis;
  criterion?: Criterion;
  examples: Example[];
  /** What a caller gave, who wants no questions. */
  call?: CallArguments;
}

/**
 * Finds what a command is about: the row that it was called from, and those selected with it; what a caller
 * named; else the active document, with what stands at the cursor.
 * @throws Refusal if there is no such document, criterion or example
 */
export async function subjectOf(
  store: AlignmentStore,
  [first, selected]: readonly unknown[],
): Promise<Subject> {
  const row = targetOf(first);
  if (row) return ofRows(await readOrRefuse(store, row.document), row, rowsIn(selected));
  if (typeof first === 'object' && first !== null) return ofCall(store, readCall(first));
  const analysis = await activeAnalysis(store);
  return { analysis, ...atCursor(analysis) };
}

function rowsIn(selected: unknown): TreeTarget[] {
  return Array.isArray(selected) ? selected.flatMap((one: unknown) => targetOf(one) ?? []) : [];
}

function ofRows(analysis: Analysis, row: TreeTarget, selected: readonly TreeTarget[]): Subject {
  const { model, document } = analysis;
  const rows = selected.length > 0 ? selected : [row];
  const examples = rows.flatMap((one) => {
    if (one.document !== document || !one.criterion || one.example === undefined) return [];
    return findCriterion(model, one.criterion)?.examples[one.example] ?? [];
  });
  const criterion = row.criterion && findCriterion(model, row.criterion);
  return { analysis, ...(criterion ? { criterion } : {}), examples };
}

async function ofCall(store: AlignmentStore, call: CallArguments): Promise<Subject> {
  const {
    uri,
    criteria: [name],
  } = call;
  const document: vscode.TextDocument | undefined = uri && (await openDocument(uri));
  const analysis = document ? await readOrRefuse(store, document) : await onlyAnalysis(store);
  const criterion = name === undefined ? undefined : criterionOrRefuse(analysis, name, undefined);
  const example = call.example === undefined ? undefined : criterion?.examples[call.example];
  return { analysis, call, ...(criterion ? { criterion } : {}), examples: example ? [example] : [] };
}

function atCursor({ document, model }: Analysis): Pick<Subject, 'criterion' | 'examples'> {
  const offset = cursorIn(document);
  const criterion = offset === undefined ? undefined : criterionAt(model, offset);
  const example = criterion?.examples.findLast(
    ({ range }) => offset !== undefined && range.start <= offset && offset <= range.end,
  );
  return { ...(criterion ? { criterion } : {}), examples: example ? [example] : [] };
}

/** The cursor, where an editor shows the document. */
function cursorIn(document: vscode.TextDocument): number | undefined {
  const active = vscode.window.activeTextEditor;
  const editor =
    active?.document === document
      ? active
      : vscode.window.visibleTextEditors.find((one) => one.document === document);
  return editor && document.offsetAt(editor.selection.active);
}
