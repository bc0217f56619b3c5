import type { KnownDays } from '../../../../src/coverage/exampleDates';
import { defaultAssessOptions } from '../../../../src/coverage/options';
import { type ReportOptions, reportedPart, reportOf } from '../../../../src/cycle/report/report';
import type { MonthColumn, ProjectColumn, ReportData } from '../../../../src/cycle/report/reportData';
import { parse } from '../../../../src/document/parse';
import { privateRanges } from '../../../../src/document/privateRegions';

export interface Asked {
  part?: number;
  offset?: number;
  today?: string;
  days?: KnownDays;
  isPublic?: boolean;
  maximumExamples?: number;
}

/** The report of a text: `undefined` where there is no criterion. */
export function reportIn(text: string, asked: Asked = {}): ReportData | undefined {
  const { today = '2026-05-01', days, isPublic = false, maximumExamples = 12 } = asked;
  const model = parse(text);
  const part = reportedPart(model, asked);
  const options: ReportOptions = {
    assess: { ...defaultAssessOptions, today, maximumExamples, ...(days ? { days } : {}) },
    maximumCharacters: 0,
    maximumWords: 0,
    hidden: isPublic ? privateRanges(text) : [],
  };
  return part === undefined ? undefined : reportOf(text, model, part, [], options);
}

/** The same of a text that holds criteria. */
export function report(text: string, asked: Asked = {}): ReportData {
  const data = reportIn(text, asked);
  if (!data) throw new Error('There is no criterion.');
  return data;
}

/** The name of a column. */
export function columnName(column: MonthColumn | ProjectColumn): string {
  if (column.kind === 'month') return column.month;
  return column.kind === 'project' ? column.project : `(${column.kind})`;
}

/** The numbers of a map that are not 0: `Mastery 2026-03: 2`. */
export function numbers({ criteria, ...data }: ReportData, of: 'months' | 'projects'): string[] {
  const { columns, cells } = data[of];
  return cells.flatMap((row, index) =>
    row.flatMap((places, column) => {
      const name = columns[column];
      return places.length > 0 && name
        ? [`${criteria[index]?.name} ${columnName(name)}: ${places.length}`]
        : [];
    }),
  );
}
