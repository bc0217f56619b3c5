import { escaped } from '../review/page';
import { type Need, needOf } from './order';
import type { OverviewRow, UnreadRow } from './row';

/** What is said in the table, in the language of the reader. */
export interface TableWords {
  caption: string;
  /** Said where there is no row. */
  empty: string;
  columns: Record<
    'person' | 'level' | 'cycle' | 'criteria' | 'examples' | 'checkIn' | 'ready' | 'need',
    string
  >;
  need: Record<Need, string>;
  /** How a row is called: by its person, else by its file. */
  name(row: OverviewRow | UnreadRow): string;
  cycle(row: OverviewRow): string;
  checkIn(row: OverviewRow): string;
  ready(row: OverviewRow): string;
}

/** The signs of the needs, which differ in shape; the words beside them say the same. */
const signs: Record<Need, string> = {
  ending: '▲',
  due: '◆',
  light: '○',
  fine: '✓',
  unread: '?',
  ahead: '▷',
  over: '■',
};

/**
 * Draws the overview as a table, in the order of the rows. It is harmless: all words in it are escaped. The name of
 * each document is a button whose `data-place` is its address.
 */
export function overviewTable(rows: readonly (OverviewRow | UnreadRow)[], words: TableWords): string {
  if (rows.length === 0) return `<p>${escaped(words.empty)}</p>`;
  const { columns } = words;
  const head = [
    columns.need,
    columns.person,
    columns.level,
    columns.cycle,
    columns.criteria,
    columns.examples,
    columns.checkIn,
    columns.ready,
  ].map((name) => `<th scope="col">${escaped(name)}</th>`);
  const body = rows.map((row) => `<tr class="${needOf(row)}">${cells(row, words).join('')}</tr>`);
  return `<table><caption>${escaped(words.caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cells(row: OverviewRow | UnreadRow, words: TableWords): string[] {
  const need = needOf(row);
  const name = escaped(words.name(row));
  const first = [
    cell(`<span class="sign" aria-hidden="true">${signs[need]}</span> ${escaped(words.need[need])}`),
    `<th scope="row"><button type="button" data-place="${escaped(row.uri)}">${name}</button></th>`,
  ];
  if ('unread' in row) return [...first, '<td colspan="6"></td>'];
  const { level, nextLevel, criteria, examples } = row;
  const levels = [level, nextLevel].filter((one) => one !== undefined).join(' → ');
  return [
    ...first,
    cell(escaped(levels)),
    cell(escaped(words.cycle(row))),
    share(criteria.covered, criteria.total),
    share(examples.count, examples.needed),
    cell(escaped(words.checkIn(row))),
    cell(escaped(words.ready(row)), 'number'),
  ];
}

function cell(html: string, className?: string): string {
  return `<td${className ? ` class="${className}"` : ''}>${html}</td>`;
}

/** `3/4`, over a bar that a reader need not see. */
function share(count: number, of: number): string {
  const bar = `<progress aria-hidden="true" value="${count}" max="${Math.max(1, of)}"></progress>`;
  return cell(`${count}/${of} ${bar}`, 'number');
}
