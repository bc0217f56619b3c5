import type { Group, Qualifier, Query, Term } from './query';

/** All qualifiers of a query, those within parentheses too, in the order of the text. */
export function qualifiersIn({ alternatives }: Pick<Query, 'alternatives'>): Qualifier[] {
  return alternatives.flat().flatMap((term) => {
    if (term.kind === 'qualifier') return [term];
    return term.kind === 'group' ? qualifiersIn(term) : [];
  });
}

/**
 * The sets of terms that all have to hold at once: those that AND joins, with those of groups among them that have no
 * OR. What stands in other groups is joined among itself.
 *
 *     is:pr (author:a OR author:b) (repo:c/d)   →   is:pr repo:c/d,   author:a,   author:b
 */
export function conjunctionsIn({ alternatives }: Pick<Query, 'alternatives'>): Exclude<Term, Group>[][] {
  const apart: Exclude<Term, Group>[][] = [];
  const joined = alternatives.map((terms) => together(terms, apart));
  return [...joined, ...apart];
}

/** The terms without their groups; what is joined among itself goes to `apart`. */
function together(terms: readonly Term[], apart: Exclude<Term, Group>[][]): Exclude<Term, Group>[] {
  return terms.flatMap((term) => {
    if (term.kind !== 'group') return [term];
    const [only, ...others] = term.alternatives;
    if (only && others.length === 0 && !term.negated) return together(only, apart);
    for (const terms of conjunctionsIn(term)) apart.push(terms);
    return [];
  });
}
