import { rounded } from './figures';

/** Times in milliseconds are numbers, and compared with those of another run; all else is words. */
export type Cell = number | string;

export interface Row {
  name: string;
  cells: readonly Cell[];
}

export interface Table {
  name: string;
  /** Of the columns with cells. */
  head: readonly string[];
  rows: readonly Row[];
}

/** A cell for what was not measured. */
export const leftOut = '–';

/** Tables in Markdown, each below a heading. Lines end with a line feed, the last one, too. */
export function inMarkdown(tables: readonly Table[]): string {
  return tables.map(oneInMarkdown).join('\n');
}

function oneInMarkdown({ name, head, rows }: Table): string {
  const lines = [
    ['', ...head],
    ['---', ...head.map(() => '---:')],
    ...rows.map((row) => [row.name, ...row.cells.map(written)]),
  ];
  return `### ${name}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}

/** A cell as people read it; times go without their unit. */
export function written(cell: Cell): string {
  return typeof cell === 'number' ? rounded(cell) : cell;
}

/**
 * A page with other content between two marks, each of which stands on a line of its own; nothing else changes.
 *
 * @param mark what the comments around the content say: `<!-- figures -->` and `<!-- /figures -->` for `figures`
 * @param content ends with a line feed
 * @throws where the page lacks a mark
 */
export function replacedBetween(page: string, mark: string, content: string): string {
  const [first, last] = [`<!-- ${mark} -->\n`, `<!-- /${mark} -->`];
  const start = page.indexOf(first);
  const end = page.indexOf(last, start);
  if (start < 0 || end < 0) throw new Error(`The page lacks ${first.trim()} or ${last} behind it.`);
  return `${page.slice(0, start + first.length)}\n${content}\n${page.slice(end)}`;
}
