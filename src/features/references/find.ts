import type { Reference } from '../../document/model';
import { activeAnalysis } from '../../host/active';
import type { Analysis } from '../../host/analysis';
import { gone, sameReference } from '../../host/findReference';
import type { AlignmentStore } from '../../host/store';
import { targetOf } from '../../host/treeNode';

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
): Promise<{ analysis: Analysis; reference: Reference } | undefined> {
  const target = targetOf(row);
  if (!target?.reference) return undefined;
  const analysis = await store.current(target.document);
  const reference = analysis && sameReference(analysis, target.reference);
  if (!analysis || !reference) throw gone();
  return { analysis, reference };
}
