import { heatMap, type Side } from './heatMap';
import { Days, type Manner } from './markup';
import { note, remarks } from './remarks';
import type { MonthColumn, ProjectColumn, ReportData } from './reportData';
import type { ReportWords } from './reportWords';

/** Draws the criteria by months; where no day is known, it says how to make some known. */
export function months(data: ReportData, words: ReportWords, manner: Manner): string {
  const { columns, cells } = data.months;
  const days = new Days(words.language);
  const years = new Set(columns.map((one) => (one.kind === 'month' ? one.month.slice(0, 4) : undefined)));
  years.delete(undefined);
  const sides = columns.map((one) => monthSide(one, years.size > 1, days, words, data.today));
  const map = heatMap(
    {
      label: words.headings.months,
      corner: words.columns.criterion,
      rows: criterionSides(data),
      columns: sides,
      places: (row, column) => cells[row]?.[column] ?? [],
      id: (row, column) => `months-${row}-${column}`,
      count: words.count,
    },
    manner,
  );
  return [
    isDated(data) ? map : note(words.empty.days),
    remarks(data, ['recency-bias', 'criterion-stale'], words, manner),
  ].join('');
}

/** The projects stand at the side, where there is room for their names. */
export function projects(data: ReportData, words: ReportWords, manner: Manner): string {
  const { columns, cells } = data.projects;
  const map = heatMap(
    {
      label: words.headings.projects,
      corner: words.columns.project,
      rows: columns.map((one) => projectSide(one, words)),
      columns: criterionSides(data),
      places: (row, column) => cells[column]?.[row] ?? [],
      id: (row, column) => `projects-${column}-${row}`,
      count: words.count,
    },
    manner,
  );
  return map + remarks(data, ['criterion-narrow'], words, manner);
}

/** Whether the day of any example is known. */
export function isDated({ months: { columns, cells } }: ReportData): boolean {
  return columns.some(({ kind }, column) => kind !== 'unknown' && cells.some((row) => row[column]?.length));
}

function monthSide(
  column: MonthColumn,
  hasYears: boolean,
  days: Days,
  words: ReportWords,
  today: string,
): Side {
  if (column.kind === 'month') {
    const { month } = column;
    const short = hasYears ? days.month(month, 'short') : days.shortMonth(month);
    return { short, long: days.month(month, 'long'), isNow: today.startsWith(month) };
  }
  const word = { earlier: words.earlier, later: words.later, unknown: words.unknownDay }[column.kind];
  return { short: word, long: word };
}

function criterionSides({ criteria }: ReportData): Side[] {
  return criteria.map(({ name }) => ({ short: name, long: name }));
}

function projectSide(column: ProjectColumn, words: ReportWords): Side {
  const name =
    column.kind === 'project'
      ? column.project
      : column.kind === 'none'
        ? words.noProject
        : words.otherProjects;
  return { short: name, long: name };
}
