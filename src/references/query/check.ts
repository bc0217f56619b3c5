import { tabOf } from '../services/githubTab';
import { contradiction } from './checks/contradiction';
import { wrongDate } from './checks/date';
import { strayPeriod } from './checks/period';
import { standInPerson } from './checks/person';
import { unknownQualifier } from './checks/qualifier';
import { repeatedTerm } from './checks/repeated';
import { reviewsByCreation } from './checks/reviews';
import { wrongValue } from './checks/value';
import { parseQuery } from './parse';
import type { Check, Known, QueryProblem } from './problem';

const checks: readonly Check[] = [
  unknownQualifier,
  wrongValue,
  wrongDate,
  contradiction,
  repeatedTerm,
  strayPeriod,
  standInPerson,
  reviewsByCreation,
];

/** A longer query is none that GitHub would take: 256 letters are its limit in the API. */
const longest = 2000;

/**
 * Says what is wrong with a query of GitHub's search, in the order of the text.
 * @param label the words of the link above it, which may tell what is searched for
 */
export function checkQuery(text: string, label: string, known: Known): QueryProblem[] {
  if (text.length > longest) return [];
  const query = parseQuery(text);
  const checked = { ...known, text, query, tab: tabOf(query, label) };
  return checks.flatMap((check) => check(checked)).sort((a, b) => a.range.start - b.range.start);
}
