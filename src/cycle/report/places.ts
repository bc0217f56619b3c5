import type { Places, ReportData } from './reportData';

/**
 * What in the report leads to the text, and where to, by a name that stays the same while the document is written
 * on: `months-0-2` is the first criterion in the third month.
 */
export function placesIn(data: ReportData): Map<string, Places> {
  const rows = (kind: 'months' | 'projects'): [string, Places][] =>
    data[kind].cells.flatMap((row, criterion) =>
      row.map((places, column): [string, Places] => [`${kind}-${criterion}-${column}`, places]),
    );
  return new Map([
    ...data.criteria.map(({ heading }, index): [string, Places] => [`criterion-${index}`, [heading]]),
    ...rows('months'),
    ...rows('projects'),
    ...data.timeline.days.map(({ day, examples }): [string, Places] => [
      `day-${day}`,
      examples.map(({ range }) => range),
    ]),
    ...data.timeline.checkIns.map(({ day, places }): [string, Places] => [`checkIn-${day}`, places]),
    ...data.readiness.map(({ kind, places }): [string, Places] => [`ready-${kind}`, places]),
    ...data.remarks.map(({ range }, index): [string, Places] => [`remark-${index}`, [range]]),
  ]);
}
