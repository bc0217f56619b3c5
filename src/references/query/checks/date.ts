import { variablesIn } from '../../variables';
import { nearestDate, readDate } from '../day';
import { type Check, type QueryProblem, replacing } from '../problem';
import { knownQualifier } from '../qualifiers';
import { readSpan } from '../span';
import { qualifiersIn } from '../walk';
import { wholeCycle } from './value';

/**
 * `query-date`: what stands where a date belongs is none that GitHub takes.
 *
 *     merged:>=2026-06-31   →   merged:>=2026-06-30
 *     merged:>=last-week        the first and last day of the cycle are offered
 */
export const wrongDate: Check = ({ query, tab }) =>
  qualifiersIn(query).flatMap(({ key, value }): QueryProblem[] => {
    if (knownQualifier(key, tab)?.takes !== 'date') return [];
    const span = readSpan(value);
    const bounds = new Set([span?.from, span?.to].flatMap((bound) => bound ?? []));
    return [...bounds].flatMap(({ text, range }): QueryProblem[] => {
      // An unknown variable is told of as such.
      if (readDate(text) || variablesIn(text).some(({ name }) => name === undefined)) return [];
      const nearest = nearestDate(text);
      return [
        {
          code: 'query-date',
          args: { date: text, ...(nearest === undefined ? {} : { nearest }) },
          range,
          repairs: [
            nearest === undefined
              ? replacing('useCycle', value.range, wholeCycle)
              : replacing('writeNearest', range, nearest),
          ],
        },
      ];
    });
  });
