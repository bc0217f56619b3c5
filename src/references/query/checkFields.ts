import type { Cycle, Field } from '../../document/model';
import { strayDay } from './checkElsewhere';
import type { DatePlace } from './elsewhere';
import type { QueryProblem } from './problem';

/**
 * Says which days in rows of fields lie outside of the cycle. Of two in a row, the second ends the period. Ranges are
 * offsets of the document's text.
 *
 *     Date: `2024-01-31` - (today)   →   Date: `${cycleStart}` - (today)
 */
export function checkFields(fields: readonly Field[], cycle: Cycle | undefined): QueryProblem[] {
  if (!cycle) return [];
  return fields.flatMap(({ days = [] }) =>
    days.flatMap(({ text, range }, index) => {
      const side = index === 1 && days.length === 2 ? 'to' : 'from';
      const place: DatePlace = { text, day: text, side, shift: 0, range };
      return strayDay(place, cycle);
    }),
  );
}
