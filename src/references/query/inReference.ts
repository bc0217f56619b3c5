import type { Reference } from '../../document/model';
import { moved } from '../../document/moved';
import { keeping } from '../../document/remember';
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
  return checked(service === 'github' ? 'github' : 'elsewhere', query, label, some).map((problem) =>
    moved(problem, queryText.start),
  );
}

/** What was said of queries: it depends on nothing else. */
const said = keeping<QueryProblem[]>(2000);

function checked(
  where: 'github' | 'elsewhere',
  query: string,
  label: string,
  facts: Parameters<typeof checkElsewhere>[1],
): QueryProblem[] {
  return said(JSON.stringify([where, query, label, facts]), () =>
    where === 'github' ? checkQuery(query, label, facts) : checkElsewhere(query, facts),
  );
}
