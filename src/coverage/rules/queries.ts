import { factsOf } from '../../references/facts';
import { problemsIn } from '../../references/query/inReference';
import type { Remark } from '../finding';
import type { Rule } from '../rule';

/** The findings about queries: each is what a check of `references/query` has to say of a part's references. */
export const queries: Rule = (part, document) => {
  const facts = factsOf(document, part);
  return [...part.references, ...part.referenceDocs].flatMap((reference) =>
    problemsIn(reference, facts).map(({ repairs: _, ...problem }): Remark => problem),
  );
};
