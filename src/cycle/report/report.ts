import { assess } from '../../coverage/assess';
import { coverageOf } from '../../coverage/coverage';
import { datesOfExamples, type ExampleDate } from '../../coverage/exampleDates';
import type { FindingCode } from '../../coverage/finding';
import type { AlignmentDocument, Example, Range } from '../../document/model';
import { type ReadinessOptions, readiness } from '../readiness';
import type { Leak } from '../review/leak';
import { type Columns, monthColumns, projectColumns } from './columns';
import { publicDocument } from './publicDocument';
import type { Matrix, ReportData } from './reportData';
import { timelineOf } from './timeline';

/** What the report depends on beside the document. */
export interface ReportOptions extends ReadinessOptions {
  /** Where the text is private, if the report is for others than the pair: it neither names nor counts that then. */
  hidden?: readonly Range[];
}

/** No more criteria than these are shown: nobody would read on, and a page has to hold them. */
const mostCriteria = 200;

/** What speaks of how examples are spread. */
const spreading: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'criterion-stale',
  'recency-bias',
  'criterion-narrow',
  'criterion-crowded',
]);

/**
 * Which part of a document a report speaks of: the one that was asked for; else that which an offset lies in, if it
 * holds criteria; else the last one that does.
 * @returns its index, or `undefined` where no part holds a criterion
 */
export function reportedPart(
  { parts }: Pick<AlignmentDocument, 'parts'>,
  { part, offset }: { part?: number | undefined; offset?: number | undefined },
): number | undefined {
  const isFilled = (index: number): boolean => (parts[index]?.criteria.length ?? 0) > 0;
  if (part !== undefined && isFilled(part)) return part;
  const here = parts.findIndex(
    ({ range }) => offset !== undefined && range.start <= offset && offset <= range.end,
  );
  if (isFilled(here)) return here;
  const last = parts.findLastIndex((_, index) => isFilled(index));
  return last < 0 ? undefined : last;
}

/**
 * Counts the examples of a part by criteria, months, projects and days, and says how ready its review is. Every
 * example of the criteria that are shown is counted once in each of the two maps.
 *
 * @param text what the document was read from
 * @param part the index of the part, which holds criteria; see {@link reportedPart}
 * @param leaks of the part's review
 * @returns `undefined` if there is no such part
 */
export function reportOf(
  text: string,
  document: AlignmentDocument,
  part: number,
  leaks: readonly Leak[],
  options: ReportOptions,
): ReportData | undefined {
  const shown = publicDocument(document, options.hidden ?? []);
  const chosen = shown.parts[part];
  if (!chosen) return undefined;
  const { employee } = document;
  const { level, cycle } = chosen;
  const criteria = chosen.criteria.slice(0, mostCriteria);
  const rows = criteria.map(({ examples }) => examples);
  const all = rows.flat();
  const dates: ReadonlyMap<Example, ExampleDate> = datesOfExamples(chosen, { text, ...options.assess });
  // Rules and checklist look at all parts that they are given.
  const alone = { ...shown, parts: [chosen], criteria: chosen.criteria };
  const { items } = readiness(text, alone, leaks, options);
  return {
    parts: document.parts.flatMap((one, index) =>
      one.criteria.length > 0 ? [{ index, ...levelOf(one.level), ...cycleOf(one.cycle) }] : [],
    ),
    part,
    ...(employee === undefined ? {} : { employee }),
    ...levelOf(level),
    ...cycleOf(cycle),
    today: options.assess.today,
    criteria: criteria.map((criterion) => {
      const coverage = coverageOf(criterion, document, options.assess.minimumExamples);
      const maximum = Math.max(coverage.minimum, options.assess.maximumExamples);
      return { name: criterion.name, heading: criterion.nameRange, maximum, ...coverage };
    }),
    left: chosen.criteria.length - criteria.length,
    examples: all.length,
    months: matrixOf(rows, monthColumns(all, dates, cycle)),
    projects: matrixOf(rows, projectColumns(all)),
    timeline: timelineOf(document, rows, dates, cycle),
    readiness: items.map(({ kind, state, done, open, places }) => ({
      kind,
      state,
      done,
      open,
      places: places.map(({ range }) => range),
    })),
    remarks: assess(alone, options.assess, text).filter(({ code }) => spreading.has(code)),
  };
}

function levelOf(level: string | undefined): { level?: string } {
  return level === undefined ? {} : { level };
}

function cycleOf(cycle: ReportData['cycle']): Pick<ReportData, 'cycle'> {
  return cycle ? { cycle } : {};
}

function matrixOf<Column>(
  rows: readonly (readonly Example[])[],
  { columns, of }: Columns<Column>,
): Matrix<Column> {
  const cells = rows.map((examples) => {
    const row = columns.map((): Example['range'][] => []);
    for (const example of examples) row[of(example)]?.push(example.range);
    return row;
  });
  return { columns, cells };
}
