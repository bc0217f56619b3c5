import type { Table, TableCell } from 'mdast';
import { rangeOf, textOf } from '../../../document/markdown';
import type { LadderLevel } from '../ladder';
import type { LadderCollector } from './collect';
import { namesOfLevels } from './section';
import { markdownOfCell } from './slice';
import { saysCriterion, saysDescription, saysLevel, saysTitle } from './words';

/** What a table stands below: a level's heading, one that may be a criterion's. */
export interface TableContext {
  level?: LadderLevel | undefined;
  criterion?: string | undefined;
  /** Whether the criteria stand below the levels' headings: a table of levels is then an overview of them. */
  isOverview: boolean;
}

/** A cell's words, and its Markdown. */
interface Cell {
  words: string;
  markdown: string;
}

/** The cells of a table; each row has as many as the first. */
function cellsOf(text: string, table: Table): Cell[][] {
  const width = table.children[0]?.children.length ?? 0;
  return table.children.map(({ children }) =>
    Array.from({ length: width }, (_, index) => cellOf(text, children[index])),
  );
}

function cellOf(text: string, cell: TableCell | undefined): Cell {
  const [first, last] = [cell?.children[0], cell?.children.at(-1)];
  if (!cell || !first || !last) return { words: '', markdown: '' };
  const markdown = markdownOfCell(text.slice(rangeOf(first).start, rangeOf(last).end));
  return { words: textOf(cell), markdown };
}

/**
 * Reads a table: levels above its columns and criteria before its rows, or the other way round; the one criterion
 * or level of the heading above it. Columns may also hold a description for anybody, or the titles of the levels.
 *
 * @returns whether it could be told what the columns and rows are
 */
export function readTable(text: string, table: Table, context: TableContext, into: LadderCollector): boolean {
  const [header = [], ...rows] = cellsOf(text, table);
  const [corner, ...columns] = header;
  if (!corner || rows.length === 0) return false;
  const above = levelsOf(columns, saysCriterion(corner.words) || saysLevel(corner.words));
  const all = levelsOf(header, false);
  const before = levelsOf(
    rows.map((row) => row[0] ?? corner),
    saysLevel(corner.words),
  );
  if (all && context.criterion !== undefined) return readOne(all, rows, context.criterion, into);
  if (above) return readRows(columns, above, rows, context.criterion, into);
  if (before) return readColumns(columns, before, rows, context, into);
  if (context.level) return readUnderLevel(context.level, columns, rows, into);
  // Levels may have any names where the corner says that criteria stand below it.
  const levels = columns.map(({ words }) => (saysDescription(words) ? undefined : { name: words }));
  const isMatrix = saysCriterion(corner.words) && levels.filter((level) => level !== undefined).length > 1;
  return isMatrix && readRows(columns, levels, rows, context.criterion, into);
}

/** The levels that cells name, if all do but for those with a name of another meaning. */
function levelsOf(cells: readonly Cell[], isSaid: boolean): (LadderLevel | undefined)[] | undefined {
  const named = namesOfLevels(cells.map(({ words }) => words));
  const levels = cells.map(({ words }, index) => {
    // Bare numbers are levels where the corner says what they are.
    const number = isSaid && /^\d{1,2}$/u.test(words) ? { name: words } : undefined;
    return named[index] ?? number;
  });
  const isAll = cells.every(({ words }, index) => levels[index] || saysDescription(words));
  return isAll && levels.some((level) => level !== undefined) ? levels : undefined;
}

/** One row of levels: the criterion is the heading's. Further rows are bullets of the same description. */
function readOne(
  levels: readonly (LadderLevel | undefined)[],
  rows: readonly Cell[][],
  criterion: string,
  into: LadderCollector,
): boolean {
  for (const [index, level] of levels.entries()) {
    const texts = rows.map((row) => row[index]?.markdown ?? '').filter((one) => one !== '');
    const isList = texts.length > 1 && texts.every((one) => !one.includes('\n'));
    into.add(criterion, level, isList ? texts.map((one) => `- ${one}`).join('\n') : texts.join('\n\n'));
  }
  return true;
}

/** Each row is a criterion. A row that names none goes on with the one above it. */
function readRows(
  columns: readonly Cell[],
  levels: readonly (LadderLevel | undefined)[],
  rows: readonly Cell[][],
  above: string | undefined,
  into: LadderCollector,
): boolean {
  let criterion = above;
  for (const level of levels) if (level) into.level(level);
  for (const [name, ...cells] of rows) {
    if (name && saysTitle(name.words)) {
      for (const [index, level] of levels.entries()) {
        const title = cells[index]?.words;
        if (level && title) into.level({ ...level, title });
      }
      continue;
    }
    criterion = name?.words || criterion;
    if (criterion === undefined) continue;
    for (const index of columns.keys()) into.add(criterion, levels[index], cells[index]?.markdown ?? '');
  }
  return true;
}

/** Each column is a criterion; a single one, or one that only says that it describes, is the heading's. */
function readColumns(
  columns: readonly Cell[],
  levels: readonly (LadderLevel | undefined)[],
  rows: readonly Cell[][],
  { criterion, isOverview }: TableContext,
  into: LadderCollector,
): boolean {
  const titles = columns.findIndex(({ words }) => saysTitle(words));
  for (const [index, row] of rows.entries()) {
    const level = levels[index];
    const title = row[titles + 1]?.words;
    if (level) into.level({ ...level, ...(titles >= 0 && title ? { title } : {}) });
  }
  const described = columns.flatMap(({ words }, index) => (index === titles ? [] : [{ words, index }]));
  if (isOverview) return described.length === 0;
  for (const { words, index } of described) {
    const name = saysDescription(words) ? criterion : words;
    if (name === undefined) return false;
    for (const [at, row] of rows.entries()) into.add(name, levels[at], row[index + 1]?.markdown ?? '');
  }
  return true;
}

/** A table below a level's heading: a criterion a row. */
function readUnderLevel(
  level: LadderLevel,
  columns: readonly Cell[],
  rows: readonly Cell[][],
  into: LadderCollector,
): boolean {
  if (columns.length === 0) return false;
  for (const [name, ...cells] of rows) {
    const told = cells.flatMap(({ markdown }, index) => {
      const column = columns[index]?.words ?? '';
      if (markdown === '') return [];
      return columns.length === 1 || saysDescription(column) ? [markdown] : [`**${column}:** ${markdown}`];
    });
    if (name) into.add(name.words, level, told.join('\n\n'));
  }
  return true;
}
