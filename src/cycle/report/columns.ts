import type { ExampleDate } from '../../coverage/exampleDates';
import { shiftDay } from '../../document/calendar';
import type { Cycle, Example } from '../../document/model';
import type { MonthColumn, ProjectColumn } from './reportData';

/** The map shows no more months than these, the last ones: a cycle seldom lasts longer than one year. */
const mostMonths = 24;
/** The map names no more projects than these, those with the most examples. */
const mostProjects = 60;

/** Columns, and into which of them an example belongs. */
export interface Columns<Column> {
  columns: Column[];
  of(example: Example): number;
}

/**
 * The months of a cycle, or of the known days where no cycle is known; with columns for examples of other times and
 * for those without a day, where there are any.
 */
export function monthColumns(
  examples: readonly Example[],
  dates: ReadonlyMap<Example, ExampleDate>,
  cycle: Pick<Cycle, 'first' | 'last'> | undefined,
): Columns<MonthColumn> {
  const known = examples.flatMap((example) => dates.get(example)?.day.slice(0, 7) ?? []).sort();
  const first = cycle?.first.slice(0, 7) ?? known[0];
  const last = cycle?.last.slice(0, 7) ?? known.at(-1);
  const months = first === undefined || last === undefined ? [] : monthsUpTo(last, first);
  const keys = examples.map((example) => keyOf(example));
  const columns: MonthColumn[] = [
    ...(keys.includes('earlier') ? [{ kind: 'earlier' as const }] : []),
    ...months.map((month) => ({ kind: 'month' as const, month })),
    ...(keys.includes('later') ? [{ kind: 'later' as const }] : []),
    ...(keys.includes('unknown') ? [{ kind: 'unknown' as const }] : []),
  ];
  const indices = new Map(columns.map((one, index) => [one.kind === 'month' ? one.month : one.kind, index]));
  return { columns, of: (example) => indices.get(keyOf(example)) ?? 0 };

  function keyOf(example: Example): string {
    const month = dates.get(example)?.day.slice(0, 7);
    if (month === undefined) return 'unknown';
    if (month < (months[0] ?? month)) return 'earlier';
    return month > (months.at(-1) ?? month) ? 'later' : month;
  }
}

/** The months, `YYYY-MM`, that end with `last` and begin with `first`, or later where those would be too many. */
function monthsUpTo(last: string, first: string): string[] {
  const months = [last];
  for (let month = last; month > first && months.length < mostMonths; ) {
    month = shiftDay(`${month}-01`, -1).slice(0, 7);
    months.unshift(month);
  }
  return months;
}

/** The projects in the order of their first appearance, and columns for those that are not named. */
export function projectColumns(examples: readonly Example[]): Columns<ProjectColumn> {
  const counts = new Map<string, number>();
  for (const { project } of examples) {
    if (project !== undefined) counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  const named = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostProjects)
      .map(([project]) => project),
  );
  const projects = [...counts.keys()].filter((project) => named.has(project));
  const hasOthers = counts.size > named.size;
  const hasNone = examples.some(({ project }) => project === undefined);
  const indices = new Map(projects.map((project, index) => [project, index]));
  return {
    columns: [
      ...projects.map((project) => ({ kind: 'project' as const, project })),
      ...(hasOthers ? [{ kind: 'others' as const }] : []),
      ...(hasNone ? [{ kind: 'none' as const }] : []),
    ],
    of: ({ project }) =>
      project === undefined
        ? projects.length + (hasOthers ? 1 : 0)
        : (indices.get(project) ?? projects.length),
  };
}
