import type { ExampleDate } from '../../coverage/exampleDates';
import type { AlignmentDocument, Cycle, Example, Range } from '../../document/model';
import type { Timeline, TimelineCheckIn, TimelineDay } from './reportData';

/**
 * What happened when over a cycle; or, where none is known, over the days from the first to the last one known.
 * What lies outside of the cycle is not shown, and the map by months counts it.
 *
 * @param rows the examples of the criteria that are shown
 */
export function timelineOf(
  document: Pick<AlignmentDocument, 'checkIns' | 'frontMatter'>,
  rows: readonly (readonly Example[])[],
  dates: ReadonlyMap<Example, ExampleDate>,
  cycle: Pick<Cycle, 'first' | 'last'> | undefined,
): Timeline {
  const byDay = new Map<string, TimelineDay['examples']>();
  for (const [criterion, examples] of rows.entries()) {
    for (const example of examples) {
      const date = dates.get(example);
      if (!date || !isWithin(date.day, cycle)) continue;
      const day = date.isMonth ? date.day.slice(0, 7) : date.day;
      const known = byDay.get(day) ?? [];
      known.push({ criterion, range: example.range });
      byDay.set(day, known);
    }
  }
  const days = [...byDay]
    .map(([day, examples]) => ({ day, examples }))
    .sort((a, b) => middleOf(a.day).localeCompare(middleOf(b.day)));
  const checkIns = checkInsOf(document).filter(({ day }) => isWithin(day, cycle));
  const known = [...days, ...checkIns].map(({ day }) => middleOf(day)).sort();
  const [first, last] = [cycle?.first ?? known[0], cycle?.last ?? known.at(-1)];
  return { days, checkIns, ...(first !== undefined && last !== undefined ? { span: { first, last } } : {}) };
}

/** A day; of a month, `2026-03`, the one in its middle. */
export function middleOf(day: string): string {
  return day.length === 7 ? `${day}-15` : day;
}

function checkInsOf({
  checkIns,
  frontMatter,
}: Pick<AlignmentDocument, 'checkIns' | 'frontMatter'>): TimelineCheckIn[] {
  const written = new Map<string, Range>(frontMatter?.days?.map(({ day, range }) => [day, range]));
  return [...new Set(checkIns)].sort().map((day) => {
    const place = written.get(day);
    return { day, places: place ? [place] : [] };
  });
}

function isWithin(day: string, cycle: Pick<Cycle, 'first' | 'last'> | undefined): boolean {
  return !cycle || (day >= cycle.first && day <= cycle.last);
}
