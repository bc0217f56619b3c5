import * as vscode from 'vscode';
import { criterionAt } from '../coverage/coverage';
import type { Criterion, Example } from '../document/model';
import { findAgain } from '../edits/findAgain';
import { activeAnalysis, onlyAnalysis } from './active';
import type { Analysis } from './analysis';
import { type CallArguments, callOf, openDocument, readCall, readUri } from './callArguments';
import { isSameDocument } from './openAgain';
import { criterionOrRefuse, readOrRefuse } from './recording/insert';
import { Refusal } from './refusal';
import type { AlignmentStore } from './store';
import { loadRow, type TreeTarget, targetOf } from './treeNode';

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
 * named; else a document, as {@link documentOf} finds it, with what stands at the cursor.
 * @throws Refusal if there is no such document, criterion or example
 */
export async function subjectOf(
  store: AlignmentStore,
  [first, selected]: readonly unknown[],
): Promise<Subject> {
  const { analysis, call } = await documentOf(store, first);
  const row = targetOf(first);
  if (row) return ofRows(analysis, row, rowsIn(selected));
  if (call) return ofCall(analysis, readCall(call));
  return { analysis, ...atCursor(analysis) };
}

/**
 * Finds the document that a command is about: that of the row or of the file in whose menu it was chosen; for a caller
 * the one that is named by `uri`, else the only one; else the active one.
 * @param first what the command is given first
 * @returns with the arguments of a caller, who wants no questions
 * @throws Refusal if there is no such document
 */
export async function documentOf(
  store: AlignmentStore,
  first: unknown,
): Promise<{ analysis: Analysis; call?: object }> {
  await loadRow(first);
  const row = targetOf(first);
  if (row) return { analysis: await readOrRefuse(store, row.document) };
  const call = callOf(first);
  if (!call && !(first instanceof vscode.Uri)) return { analysis: await activeAnalysis(store) };
  const { uri } = call ? (call as { uri?: unknown }) : { uri: first };
  const analysis =
    uri === undefined
      ? await onlyAnalysis(store)
      : await readOrRefuse(store, await openDocument(readUri(uri)));
  return { analysis, ...(call ? { call } : {}) };
}

function rowsIn(selected: unknown): TreeTarget[] {
  return Array.isArray(selected) ? selected.flatMap((one: unknown) => targetOf(one) ?? []) : [];
}

/** The rows of one document; each may be some keystrokes older than the text. */
function ofRows(analysis: Analysis, row: TreeTarget, selected: readonly TreeTarget[]): Subject {
  const rows = selected.length > 0 ? selected : [row];
  const examples = rows.flatMap((one) =>
    isSameDocument(one.document, analysis.document) ? (exampleOfRow(analysis, one) ?? []) : [],
  );
  const criterion = row.criterion && criterionOrRefuse(analysis, row.criterion, undefined);
  return { analysis, ...(criterion ? { criterion } : {}), examples: [...new Set(examples)] };
}

/**
 * Makes sure that what is dropped on a row stays in its document: in another, a criterion of the same name may be
 * about somebody else.
 * @throws Refusal if the row is of another document
 */
export function refuseOtherDocument({ document }: Analysis, row: TreeTarget | undefined): void {
  if (!row || isSameDocument(row.document, document)) return;
  throw new Refusal(
    vscode.l10n.t(
      'What stands in {0} is not moved to another document, which may be about somebody else. Choose a criterion of the same document.',
      vscode.workspace.asRelativePath(document.uri),
    ),
  );
}

/** @throws Refusal if examples of several documents are among the rows that are selected */
export function refuseSeveralDocuments({ document }: Analysis, selected: unknown): void {
  if (rowsIn(selected).every((row) => !row.example || isSameDocument(row.document, document))) return;
  throw new Refusal(
    vscode.l10n.t('Examples of several documents are selected. Select those of one, and try again.'),
  );
}

/**
 * The example of a row, found again by what the row says.
 * @returns `undefined` for a row of another kind
 * @throws Refusal if it is not there any more, so that no neighbour is taken in its place
 */
function exampleOfRow(analysis: Analysis, { criterion, example }: TreeTarget): Example | undefined {
  if (!criterion || !example) return undefined;
  const found = findAgain(criterionOrRefuse(analysis, criterion, undefined).examples, example);
  if (found) return found;
  throw new Refusal(
    vscode.l10n.t('The text changed, and this example is not found again. Choose it once more in the tree.'),
  );
}

function ofCall(analysis: Analysis, call: CallArguments): Subject {
  const [name] = call.criteria;
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

/** The cursor as an offset, where an editor shows the document. */
export function cursorIn(document: vscode.TextDocument): number | undefined {
  const active = vscode.window.activeTextEditor;
  const editor =
    active?.document === document
      ? active
      : vscode.window.visibleTextEditors.find((one) => one.document === document);
  return editor && document.offsetAt(editor.selection.active);
}
