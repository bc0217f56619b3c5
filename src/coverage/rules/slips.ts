import { beginningIn, within } from '../../document/ranges';
import type { Rule } from '../rule';

/**
 * `label-swallowed`, `overall-swallowed`, `overall-heading`: a label of a criterion is read here as it was
 * meant, and nowhere else. Outside the criteria the same words are no labels.
 */
export const slips: Rule = ({ range, criteria }, document) => {
  const isInCriterion = within(criteria.map((criterion) => criterion.range));
  return beginningIn(document.slips, range)
    .filter((slip) => isInCriterion(slip.range.start))
    .map(({ kind, label, range: place }) => ({ code: kind, args: { label }, range: place }));
};
