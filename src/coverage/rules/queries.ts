import { problemsIn } from '../../references/query/inReference';
import type { Remark } from '../finding';
import type { Rule } from '../rule';

/** The findings about queries: each is what a check of `references/query` has to say of a part's references. */
export const queries: Rule = ({ references, referenceDocs }, document) =>
  [...references, ...referenceDocs].flatMap((reference) =>
    problemsIn(reference, document).map(({ repairs: _, ...problem }): Remark => problem),
  );
