import type { Rule } from '../rule';

/** `example-bare`: nothing but links; what they show, and how well, is still to be said. */
export const exampleBare: Rule = ({ criteria }) =>
  criteria.flatMap(({ name, examples }) =>
    examples
      .filter(({ note }) => note === '')
      .map(({ range }) => ({ code: 'example-bare', args: { criterion: name }, range })),
  );
