import * as vscode from 'vscode';
import type { Criterion } from '../../document/model';
import type { NewExample } from '../../edits/fragment';
import { type CriterionName, findCriterion } from '../../edits/target';
import type { InsertedAt } from '../../engine/calls/recording';
import type { EngineClient } from '../../engine/client';
import { refuseIfUnread, unrecognised } from '../active';
import type { Analysis } from '../analysis';
import { applyToDocument } from '../apply';
import { openAgain } from '../openAgain';
import { Refusal } from '../refusal';
import { reveal } from '../reveal';
import type { AlignmentStore } from '../store';
import { problemIn } from './questions';

/** What recording resolves to. Ranges are offsets into the text as it is after the insertion. */
export interface InsertedExamples {
  uri: string;
  insertions: { criterion: string; project?: string; range: { start: number; end: number } }[];
}

/** Stands where the note is left for later; it is read as still to be written. */
const unwritten = '...';

/**
 * Puts an example under criteria, and shows where writing goes on: behind it; or, where the note is left for
 * later, in its place, from where Tab leads to those under further criteria.
 */
export async function recordExample(
  engine: EngineClient,
  analysis: Analysis,
  names: readonly CriterionName[],
  example: NewExample,
): Promise<InsertedExamples> {
  const isLeft = example.note === '' && example.evidence.length > 0;
  if (!isLeft) {
    const result = await insert(engine, analysis, names, example, undefined);
    await revealEnd(analysis.document, result);
    return result;
  }
  // Only an editor has tab stops.
  await vscode.window.showTextDocument(analysis.document);
  return insert(engine, analysis, names, { ...example, note: unwritten }, undefined, unwritten);
}

/** Puts an example under criteria, without a look at it. */
export async function insert(
  engine: EngineClient,
  analysis: Analysis,
  names: readonly CriterionName[],
  example: NewExample,
  cursor: number | undefined,
  stop?: string,
): Promise<InsertedExamples> {
  const { model, text, settings } = analysis;
  const criteria = names.map((name) => model.criteria.indexOf(criterionOrRefuse(analysis, name, cursor)));
  refuseUnsafe(example.evidence, analysis);
  const result = await engine.ask('insertExample', [text, criteria, example, settings.parse]);
  if ('failure' in result) {
    throw result.failure === 'empty' ? emptyRefusal() : unreadableRefusal();
  }
  await applyToDocument(analysis, result.edits, stop);
  return insertedExamples(analysis, result.insertions);
}

/** What was inserted, in the words of callers. */
export function insertedExamples(
  { document, model }: Analysis,
  insertions: readonly InsertedAt[],
): InsertedExamples {
  return {
    uri: document.uri.toString(),
    insertions: insertions.map(({ criterion, ...rest }) => ({
      criterion: model.criteria[criterion]?.name ?? '',
      ...rest,
    })),
  };
}

/** Shows the end of the first example. */
export async function revealEnd(
  document: vscode.TextDocument,
  { insertions: [first] }: InsertedExamples,
): Promise<void> {
  if (first) await reveal(document, { start: first.range.end, end: first.range.end });
}

/** @throws Refusal that says what is wrong with the first address that will not do */
export function refuseUnsafe(urls: readonly string[], { settings }: Analysis): void {
  const problem = problemIn(urls, settings);
  if (problem !== undefined) throw new Refusal(problem);
}

export function emptyRefusal(): Refusal {
  return new Refusal(vscode.l10n.t('An example needs a note or a link.'));
}

export function unreadableRefusal(): Refusal {
  return new Refusal(
    vscode.l10n.t(
      'Written there, this would not be read as an example. Change its words, or add it by hand.',
    ),
  );
}

/** For what is taken elsewhere, and would let out something private. */
export function privateRefusal(): Refusal {
  return new Refusal(
    vscode.l10n.t(
      'Something here is private, and would not be afterwards. Do it by hand, and take the marks of the private region along.',
    ),
  );
}

/**
 * The analysis of a document's present text. It is opened again where it was closed meanwhile: whoever goes on
 * takes the document of what is returned.
 * @throws Refusal if it is none of ours, or cannot be opened or read
 */
export async function readOrRefuse(store: AlignmentStore, document: vscode.TextDocument): Promise<Analysis> {
  const open = await openAgain(document);
  const analysis = await store.current(open);
  if (analysis) return analysis;
  // It may be closed while it is read, too.
  if (open.isClosed) return readOrRefuse(store, open);
  refuseIfUnread(store, open);
  throw unrecognised(open);
}

/** @throws Refusal if there is nothing to record under */
export function refuseWithoutCriteria({ model }: Analysis): void {
  if (model.criteria.length === 0) throw noCriterion();
}

/** The refusal for a document without criteria. */
export function noCriterion(): Refusal {
  return new Refusal(vscode.l10n.t('There is no criterion yet. Write one with the snippet “pa-criterion”.'));
}

/** @throws Refusal that says which criteria there are */
export function criterionOrRefuse(
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
