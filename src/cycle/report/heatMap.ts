import { escaped } from '../review/page';
import { link, type Manner, scrolling } from './markup';
import type { Places } from './reportData';

/** A row or column of a map. */
export interface Side {
  /** What the reader sees. */
  short: string;
  /** What it is in full. */
  long: string;
  /** Whether it is the time that is now. */
  isNow?: boolean;
}

export interface HeatMap {
  label: string;
  /** What the rows are. */
  corner: string;
  rows: readonly Side[];
  columns: readonly Side[];
  /** What a cell counts, by the places of its row and column, and how it is called. */
  cell(row: number, column: number): { id: string; places: Places };
  count(examples: number): string;
}

/** So many examples and more have the deepest of the shades. */
const deepest = 4;

/**
 * Numbers by rows and columns, the deeper the shade the more. The picture is a table already, so that there is no
 * other below it for those who do not see it: each number says what it counts and of what.
 */
export function heatMap(map: HeatMap, manner: Manner): string {
  const { rows, columns, label, corner } = map;
  const cells = rows.map((_, row) => columns.map((__, column) => map.cell(row, column)));
  const most = Math.max(deepest, ...cells.flatMap((row) => row.map(({ places }) => places.length)));
  const head = columns.map(
    ({ short, long, isNow }) =>
      `<th scope="col" title="${escaped(long)}"${isNow ? ' class="now" aria-current="date"' : ''}><span>${escaped(short)}</span></th>`,
  );
  const body = cells.map((line, row) => {
    const { short, long } = rows[row] ?? { short: '', long: '' };
    const numbers = line.map(({ id: place, places: { length } }, column) => {
      if (length === 0) return '<td class="s0"><span class="unseen">0</span></td>';
      const said = `${long}, ${columns[column]?.long ?? ''}: ${map.count(length)}`;
      const shade = Math.ceil((deepest * length) / most);
      return `<td class="s${shade}">${link({ id: place, text: String(length), label: said, isCell: true, className: 'number' }, manner)}</td>`;
    });
    return `<tr><th scope="row" title="${escaped(long)}"><span class="name">${escaped(short)}</span></th>${numbers.join('')}</tr>`;
  });
  const kind = manner.isLive ? ' role="grid" data-arrows' : '';
  const table = `<table class="map"${kind} aria-label="${escaped(label)}"><thead><tr><th scope="col">${escaped(corner)}</th>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return scrolling(table, label, manner.isLive && rows.length > 0);
}
