import { isReviewDue } from '../due';
import type { Rule } from '../rule';

/** `overall-missing`: towards the end of the cycle a criterion has no Overall yet. */
export const overallMissing: Rule = ({ criteria, cycle }, _document, options) =>
  isReviewDue(cycle, options)
    ? criteria
        .filter(({ overall }) => overall.state === 'absent')
        .map(({ name, nameRange }) => ({
          code: 'overall-missing',
          args: { criterion: name },
          range: nameRange,
        }))
    : [];
