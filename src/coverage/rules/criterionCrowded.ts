import type { Rule } from '../rule';

/** `criterion-crowded`: more examples than anybody will read; representative ones are wanted, not all. */
export const criterionCrowded: Rule = ({ criteria }, _document, { maximumExamples }) =>
  criteria
    .filter(({ examples }) => examples.length > maximumExamples)
    .map(({ name, nameRange, examples }) => ({
      code: 'criterion-crowded',
      args: { criterion: name, count: examples.length, maximum: maximumExamples },
      range: nameRange,
    }));
