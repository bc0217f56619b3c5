import type { Finding } from '../../coverage/finding';
import type { AlignmentDocument, Reference } from '../../document/model';
import type { Repair } from '../../references/query/problem';
import { withEdits } from '../withQuery';
import type { FixSite, Way } from './fix';
import { queryRepairs, referenceOf } from './query';
import { told } from './told';

/**
 * The findings about queries that do not search the cycle, and have a repair by which they do: a period that lies
 * elsewhere or has no end, and reviews since a day of another cycle.
 */
export function strayQueries<One extends Pick<Finding, 'code' | 'range'>>(
  document: AlignmentDocument,
  findings: readonly One[],
): One[] {
  return findings.filter((one) => intoCycle(document, one) !== undefined);
}

/**
 * Leads all queries of a document into the cycle by variables, of which no such finding is left; all else is the same.
 *
 *     - `is:pr merged:>=2024-02-01`            - `is:pr merged:${cycleStart}..${cycleEnd}`
 *     - `in:#kudos after:2024-01-31`      →    - `in:#kudos after:${cycleStart-1d} before:${cycleEnd+1d}`
 *     - Date: `2024-01-31` - (today)           - Date: `${cycleStart}` - (today)
 */
export function searchCycle({ document, findings }: FixSite): Way[] {
  const stray = strayQueries(document, findings);
  const byReference = new Map<Reference, Repair['edits']>();
  for (const finding of stray) {
    const reference = referenceOf(document, finding);
    const { edits = [] } = intoCycle(document, finding) ?? {};
    if (reference) byReference.set(reference, [...(byReference.get(reference) ?? []), ...edits]);
  }
  const meant = [...byReference].reduce(
    (model, [reference, edits]) => withEdits(model, reference, edits),
    document,
  );
  return [
    {
      edits: [...byReference.values()].flat(),
      holds: ({ document: after, findings: now }) =>
        strayQueries(after, now).length === 0 && told(meant) === told(after),
    },
  ];
}

function intoCycle(
  document: AlignmentDocument,
  finding: Pick<Finding, 'code' | 'range'>,
): Repair | undefined {
  if (finding.code !== 'query-period' && finding.code !== 'query-reviews') return undefined;
  return queryRepairs(document, finding).find(
    ({ name, edits }) =>
      name === 'useCycle' ||
      (name === 'searchByUpdate' && edits.some(({ newText }) => newText.includes('${cycle'))),
  );
}
