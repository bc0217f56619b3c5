import { coverageOf, isLight } from '../coverage';
import type { Rule } from '../rule';

/** `criterion-light`: fewer examples than the minimum, at the criterion's name. */
export const criterionLight: Rule = ({ criteria }, document, { minimumExamples }) =>
  criteria.flatMap((criterion) => {
    const coverage = coverageOf(criterion, document, minimumExamples);
    if (!isLight(coverage)) return [];
    const { count, minimum } = coverage;
    return [
      {
        code: 'criterion-light',
        args: { criterion: criterion.name, count, minimum },
        range: criterion.nameRange,
      },
    ];
  });
