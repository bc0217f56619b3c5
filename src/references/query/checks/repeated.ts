import { type Check, type QueryProblem, removing } from '../problem';
import { conjunctionsIn } from '../walk';

/** `query-repeated`: a term stands there already, and says nothing new: `is:pr author:ada is:pr`. */
export const repeatedTerm: Check = ({ text, query }) =>
  conjunctionsIn(query).flatMap((terms) => {
    const seen = new Set<string>();
    return terms.flatMap((term): QueryProblem[] => {
      if (term.kind !== 'qualifier' || term.value.items.length === 0) return [];
      const { range } = term;
      const name = `${term.negated ? '-' : ''}${term.key}:${term.value.text.toLowerCase()}`;
      const isRepeated = seen.has(name);
      seen.add(name);
      if (!isRepeated) return [];
      const args = { term: text.slice(range.start, range.end) };
      return [{ code: 'query-repeated', args, range, repairs: [removing(text, range)] }];
    });
  });
