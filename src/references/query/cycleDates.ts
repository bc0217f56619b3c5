import { shiftDay } from '../../document/calendar';
import type { AlignmentDocument, Cycle, Range, Reference } from '../../document/model';
import { factsFor } from '../facts';
import { readDate } from './day';
import { datesIn } from './elsewhere';
import { parseQuery } from './parse';
import { readSpan } from './span';
import { qualifiersIn } from './walk';

/** A day that is written out, and the variable that names it. */
export interface CycleDate {
  range: Range;
  newText: string;
}

/**
 * The days in the query of a reference that are the first or last of the cycle, or right beside these, as services want
 * them that exclude a bound. Written as variables they hold for the next cycle, too.
 *
 *     merged:2026-01-01..2026-06-30   →   merged:${cycleStart}..${cycleEnd}
 *     after:2025-12-31                →   after:${cycleStart-1d}
 *
 * @returns offsets of the document's text, in order; nothing where the cycle is not known
 */
export function cycleDatesIn(reference: Reference, document: AlignmentDocument): CycleDate[] {
  const { query, queryText, service } = reference;
  const { cycle } = factsFor(document, reference);
  if (query === undefined || !queryText || !cycle || query.length > 2000) return [];
  const variables = variablesFor(cycle);
  const days: { text: string; day?: string; range: Range }[] =
    service === 'github' ? daysIn(query) : datesIn(query);
  return days.flatMap(({ text, day = text, range }) => {
    const newText = variables.get(day);
    if (newText === undefined) return [];
    return [{ range: { start: queryText.start + range.start, end: queryText.start + range.end }, newText }];
  });
}

/** The reference whose query holds an offset, if some of its days are those of the cycle. */
export function cycleDatedAt(document: AlignmentDocument, offset: number): Reference | undefined {
  return [...document.references, ...document.referenceDocs].find(
    (reference) =>
      reference.queryText !== undefined &&
      offset >= reference.queryText.start &&
      offset <= reference.queryText.end &&
      cycleDatesIn(reference, document).length > 0,
  );
}

/** The days of a query for GitHub. */
function daysIn(query: string): { text: string; range: Range }[] {
  return qualifiersIn(parseQuery(query)).flatMap(({ value }) => {
    const span = readSpan(value);
    const bounds = new Set([span?.from, span?.to].flatMap((bound) => bound ?? []));
    return [...bounds].filter(({ text }) => text.length === 10 && readDate(text)?.kind === 'day');
  });
}

function variablesFor({ first, last }: Cycle): ReadonlyMap<string, string> {
  return new Map([
    [shiftDay(last, 1), '${cycleEnd+1d}'],
    [shiftDay(first, -1), '${cycleStart-1d}'],
    [last, '${cycleEnd}'],
    [first, '${cycleStart}'],
  ]);
}
