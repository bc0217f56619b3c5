import type { Reference } from '../../document/model';
import { type Facts, known } from '../facts';
import { checkQuery } from './check';
import { checkElsewhere } from './checkElsewhere';
import { checkFields } from './checkFields';
import type { QueryProblem } from './problem';

/**
 * What is wrong with the query of a reference. Ranges are offsets into the document's text, as are those of the
 * repairs. A query whose characters do not stand in the text one by one, since it goes over lines, is not looked at;
 * of fields only the days are.
 * @param facts those that hold for the reference
 */
export function problemsIn(reference: Reference, facts: Facts): QueryProblem[] {
  const { cycle, employee, identities } = facts;
  const { query, queryText, fields, service, label } = reference;
  if (fields) return checkFields(fields, cycle);
  if (query === undefined || !queryText) return [];
  const identity = Object.hasOwn(identities, service) ? known(identities[service]) : undefined;
  const some = {
    ...(cycle ? { cycle } : {}),
    hasPerson: employee !== undefined || identity !== undefined,
  };
  const problems = service === 'github' ? checkQuery(query, label, some) : checkElsewhere(query, some);
  return problems.map((problem) => moved(problem, queryText.start));
}

/** The same, that many characters further on. */
function moved(problem: QueryProblem, by: number): QueryProblem {
  const move = ({ start, end }: QueryProblem['range']): QueryProblem['range'] => ({
    start: start + by,
    end: end + by,
  });
  const repairs = problem.repairs.map(({ name, edits }) => ({
    name,
    edits: edits.map(({ range, newText }) => ({ range: move(range), newText })),
  }));
  return { ...problem, range: move(problem.range), repairs };
}
