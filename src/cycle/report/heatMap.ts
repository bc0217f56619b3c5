import { greatest } from '../../document/extremes';
import { escaped } from '../review/page';
import { harmlessLink, type Manner, scrolling } from './markup';
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
  /** What a cell counts. */
  places(row: number, column: number): Places;
  /** What leads to it is called so; see {@link placesIn}. */
  id(row: number, column: number): string;
  count(examples: number): string;
}

/** So many examples and more have the deepest of the shades. */
const deepest = 4;

/**
 * Numbers by rows and columns, the deeper the shade the more. The picture is a table already, so that there is no
 * other below it for those who do not see it: each number says what it counts and of what.
 */
export function heatMap(map: HeatMap, manner: Manner): string {
  const { label, corner } = map;
  const [rows, columns] = [map.rows.map(harmless), map.columns.map(harmless)];
  const cells = rows.map((_, row) => columns.map((__, column) => map.places(row, column).length));
  const most = greatest(cells.flat(), deepest);
  const head = columns.map(
    ({ short, long, isNow }) =>
      `<th scope="col" title="${long}"${isNow ? ' class="now" aria-current="date"' : ''}><span>${short}</span></th>`,
  );
  const body = rows.map(({ short, long }, row) => {
    const numbers = columns.map((column, index) => {
      const count = cells[row]?.[index] ?? 0;
      if (count === 0) return '<td class="s0"><span class="unseen">0</span></td>';
      const said = `${long}, ${column.long}: ${escaped(map.count(count))}`;
      const number = { id: map.id(row, index), text: String(count), label: said, isCell: true };
      const shade = Math.ceil((deepest * count) / most);
      return `<td class="s${shade}">${harmlessLink({ ...number, className: 'number' }, manner)}</td>`;
    });
    return `<tr><th scope="row" title="${long}"><span class="name">${short}</span></th>${numbers.join('')}</tr>`;
  });
  const kind = manner.isLive ? ' role="grid" data-arrows' : '';
  const table = `<table class="map"${kind} aria-label="${escaped(label)}"><thead><tr><th scope="col">${escaped(corner)}</th>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return scrolling(table, label, manner.isLive && rows.length > 0);
}

/** The words of a side as HTML. */
function harmless({ short, long, ...rest }: Side): Side {
  return { ...rest, short: escaped(short), long: escaped(long) };
}
