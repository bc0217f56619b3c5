import { criterionAt } from '../coverage/coverage';
import type { AlignmentDocument, Criterion } from '../document/model';

/** How a criterion is named from outside: by its name, or by name and place among those of that name. */
export type CriterionName = string | { name: string; index?: number };

/**
 * Finds the criterion that is meant: names are compared in any case; `index` counts equal names from 0 in
 * the order of the text. A bare name that stands more than once means the one whose stretch of the text
 * holds `offset`, else the first. `undefined` if there is none.
 */
export function findCriterion(
  document: AlignmentDocument,
  wanted: CriterionName,
  offset?: number,
): Criterion | undefined {
  const { name, index } = typeof wanted === 'string' ? { name: wanted, index: undefined } : wanted;
  const key = name.trim().toLowerCase();
  const named = document.criteria.filter((criterion) => criterion.name.toLowerCase() === key);
  if (index !== undefined) return named[index];
  const here = offset === undefined ? undefined : criterionAt(document, offset);
  return here && named.includes(here) ? here : named[0];
}
