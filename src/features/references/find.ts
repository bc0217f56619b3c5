import type * as vscode from 'vscode';
import type { Reference } from '../../document/model';
import { activeAnalysis } from '../../host/active';
import type { Analysis } from '../../host/analysis';
import type { AlignmentStore } from '../../host/store';
import { targetOf } from '../../host/treeNode';
import { gone } from './open';

/** References as the views count them: the ways of finding work first, then what is to be read. */
export function referencesOf({ model }: Analysis): Reference[] {
  return [...model.references, ...model.referenceDocs];
}

/** Finds a reference again in a later reading of its document: the one alike, nearest to where it stood. */
export function sameReference(
  analysis: Analysis,
  { label, query, url, range }: Reference,
): Reference | undefined {
  return referencesOf(analysis)
    .filter((other) => other.label === label && other.query === query && other.url === url)
    .sort((a, b) => Math.abs(a.range.start - range.start) - Math.abs(b.range.start - range.start))[0];
}

/** The document of a row, else the active one, as it is now. */
export async function analysisOf(store: AlignmentStore, row: unknown): Promise<Analysis> {
  const target = targetOf(row);
  const analysis = target ? await store.current(target.document) : await activeAnalysis(store);
  if (!analysis) throw gone();
  return analysis;
}

/** The reference that a row stands for; `undefined` where the argument is no such row. */
export async function referenceOfRow(
  store: AlignmentStore,
  row: unknown,
): Promise<{ document: vscode.TextDocument; reference: Reference } | undefined> {
  const target = targetOf(row);
  if (!target?.reference) return undefined;
  const analysis = await store.current(target.document);
  const reference = analysis && sameReference(analysis, target.reference);
  if (!reference) throw gone();
  return { document: target.document, reference };
}
