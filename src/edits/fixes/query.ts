import type { Finding } from '../../coverage/finding';
import type { AlignmentDocument, Reference } from '../../document/model';
import { factsFor } from '../../references/facts';
import { problemsIn } from '../../references/query/inReference';
import type { Repair } from '../../references/query/problem';
import { withEdits } from '../withQuery';
import type { FixSite, Way } from './fix';
import { told } from './told';

/** The repairs of what a finding says of a query, as edits of the document's text; the likeliest first. */
export function queryRepairs(
  document: AlignmentDocument,
  finding: Pick<Finding, 'code' | 'range'>,
): Repair[] {
  return repairsWithReference(document, finding)?.repairs ?? [];
}

/**
 * Makes one of the repairs of a query. Its reference says what was meant, and is the same in all else; so is all else.
 *
 *     - `is:pr reviewer:ada`   →   - `is:pr reviewed-by:ada`
 */
export function repairQuery({ document, finding, request }: FixSite): Way[] {
  const { reference, repairs } = repairsWithReference(document, finding) ?? {};
  const repair = repairs?.find(({ name }) => name === request.fix);
  if (!reference || !repair) return [];
  const { edits } = repair;
  return [
    { edits, holds: ({ document: after }) => told(withEdits(document, reference, edits)) === told(after) },
  ];
}

/** The reference whose query a finding speaks of; `undefined` where it speaks of none. */
export function referenceOf(
  document: AlignmentDocument,
  finding: Pick<Finding, 'code' | 'range'>,
): Reference | undefined {
  return repairsWithReference(document, finding)?.reference;
}

function repairsWithReference(
  document: AlignmentDocument,
  { code, range }: Pick<Finding, 'code' | 'range'>,
): { reference: Reference; repairs: Repair[] } | undefined {
  if (!code.startsWith('query-')) return undefined;
  for (const reference of [...document.references, ...document.referenceDocs]) {
    if (reference.range.start > range.start || reference.range.end < range.end) continue;
    const problem = problemsIn(reference, factsFor(document, reference)).find(
      (one) => one.code === code && one.range.start === range.start && one.range.end === range.end,
    );
    if (problem) return { reference, repairs: problem.repairs };
  }
  return undefined;
}
