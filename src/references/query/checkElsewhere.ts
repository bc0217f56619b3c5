import { shiftDay } from '../../document/calendar';
import type { Cycle } from '../../document/model';
import { standInsAmong } from './checks/person';
import { unknownVariables } from './checks/value';
import { nearestDate } from './day';
import { type DatePlace, datesIn, peopleIn } from './elsewhere';
import { type Known, type QueryProblem, replacing } from './problem';

/** A longer query is none that anybody searches by. */
const longest = 2000;

/**
 * Says what is wrong with the dates, people and variables of a query that is not GitHub's; nothing else is known of it.
 *
 *     in:#kudos after:2025-10-31 @EMPLOYEE   →   after:${cycleStart-1d} before:${cycleEnd+1d}
 */
export function checkElsewhere(text: string, { cycle, hasPerson }: Known): QueryProblem[] {
  if (text.length > longest) return [];
  return [
    ...unknownVariables(text),
    ...datesIn(text).flatMap((place) => wrongDate(text, place, cycle)),
    ...standInsAmong(peopleIn(text), hasPerson),
  ].sort((a, b) => a.range.start - b.range.start);
}

function wrongDate(query: string, place: DatePlace, cycle: Cycle | undefined): QueryProblem[] {
  const { text, day, range, until } = place;
  if (day === undefined) {
    const nearest = nearestDate(text);
    const repairs = nearest === undefined ? [] : [replacing('writeNearest', range, nearest)];
    const args = { date: text, ...(nearest === undefined ? {} : { nearest }) };
    return [{ code: 'query-date', args, range, repairs }];
  }
  // Without its end the period goes on into the next cycle; before a quote that closes there is no room for it.
  const isRoom = /^(?:\s|$)/u.test(query.slice(range.end, range.end + 1));
  const end = until !== undefined && isRoom ? ` ${until}\${cycleEnd+1d}` : '';
  return cycle ? strayDay(place, cycle, end) : [];
}

/**
 * `query-period`, of a day that lies outside of the cycle.
 * @param end what is written behind the variable that takes its place
 */
export function strayDay(place: DatePlace, cycle: Cycle, end = ''): QueryProblem[] {
  const { text, day, range } = place;
  if (day === undefined || isInside(day, place, cycle)) return [];
  const { first, last } = cycle;
  return [
    {
      code: 'query-period',
      args: { kind: 'outside', text, first, last },
      range,
      repairs: [replacing('useCycle', range, variableFor(place) + end)],
    },
  ];
}

/** Services differ in whether a bound belongs to the period, so the days next to the cycle are taken for it. */
function isInside(day: string, { side }: DatePlace, { first, last }: Cycle): boolean {
  const low = side === 'from' ? shiftDay(first, -1) : first;
  const high = side === 'to' ? shiftDay(last, 1) : last;
  return day >= low && day <= high;
}

function variableFor({ side, shift }: DatePlace): string {
  const name = side === 'to' ? 'cycleEnd' : 'cycleStart';
  return `\${${name}${shift === 0 ? '' : `${shift > 0 ? '+' : ''}${shift}d`}}`;
}
