import type { Range } from '../document/model';
import { type Bullet, columnOf, firstMarker, lineBreakAt, nestedPrefix } from './lineStyle';
import type { Site } from './site';

/**
 * Bullets to be written, each nested in the one before; the last of them is the example or note.
 * `["**Project X**", "did it"]` becomes a group with one example. The last one may have several lines, with
 * line feeds between them, as a bullet does that stood elsewhere.
 */
export type Lines = readonly string[];

/** Text of bullets, and where the last of them stands in it. */
export interface Written {
  text: string;
  bullet: Range;
}

/**
 * Writes bullets, the first one as `first` and each other nested in the one before.
 * @param near where they are written: an offset, or the range of what gives way
 * @param head what the first of several is: a label, or the name of a group
 */
export function write(
  lines: Lines,
  first: Bullet,
  site: Site,
  near: number | Range,
  head: 'label' | 'group' = 'group',
): Written {
  const eol = lineBreakAt(site.text, near);
  let text = '';
  let bullet = first;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      bullet = nestedIn(bullet, site);
      const isApart = site.customs.gaps[index === 1 && head === 'label' ? 'belowLabel' : 'belowGroup'];
      text += eol + (isApart ? quoteOf(bullet.prefix) + eol : '');
    }
    const { prefix, marker, padding } = bullet;
    start = text.length + prefix.length;
    const width = columnOf(prefix + marker + padding) - columnOf(prefix);
    text += prefix + marker + padding + continued(line, prefix + ' '.repeat(width), eol);
  }
  return { text, bullet: { start, end: text.length } };
}

/** The lines of a bullet, with a prefix before all but the first and those that are blank. */
export function continued(content: string, prefix: string, eol: string): string {
  const [first = '', ...rest] = content.split('\n');
  return [first, ...rest.map((line) => (line === '' ? quoteOf(prefix) : movedIn(line, prefix)))].join(eol);
}

/** The marks of quotes in a prefix, which a blank line needs to stay within them. */
export function quoteOf(prefix: string): string {
  return prefix.replace(/(?<![^>])[^>]+$/u, '');
}

/** A line behind a prefix, without the spaces that a tab behind them passes over. */
function movedIn(line: string, prefix: string): string {
  const whole = prefix + line;
  const indent = /^[ \t>]*/u.exec(whole)?.[0] ?? '';
  const plain = indent.replace(/(?<![ >]) +(?=\t)/gu, '');
  return (columnOf(plain) === columnOf(indent) ? plain : indent) + whole.slice(indent.length);
}

/** A bullet nested in another one, as the document nests. */
export function nestedIn(outer: Bullet, { customs }: Site): Bullet {
  return {
    prefix: nestedPrefix(outer, customs.units),
    marker: firstMarker(outer.marker),
    padding: outer.padding,
  };
}
