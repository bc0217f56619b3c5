import { misnumbered } from '../numbering';
import type { Rule } from '../rule';

/** `evidence-order`: the numbers of evidence are out of order; said once for a criterion, at the first. */
export const evidenceOrder: Rule = (part) => {
  const seen = new Set<unknown>();
  return misnumbered(part).flatMap(({ criterion, evidence: { label, range }, number }) => {
    if (seen.has(criterion)) return [];
    seen.add(criterion);
    return [{ code: 'evidence-order', args: { found: label, expected: String(number) }, range }];
  });
};
