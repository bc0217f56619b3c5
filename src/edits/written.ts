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

/** Writes bullets, the first one as `first` and each other nested in the one before. */
export function write(lines: Lines, first: Bullet, site: Site, near: number): Written {
  const eol = lineBreakAt(site.text, near);
  let text = '';
  let bullet = first;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      bullet = nestedIn(bullet, site);
      text += eol;
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
  const quote = prefix.replace(/(?<![^>])[^>]+$/u, '');
  const [first = '', ...rest] = content.split('\n');
  return [first, ...rest.map((line) => (line === '' ? quote : prefix + line))].join(eol);
}

/** A bullet nested in another one, as the document nests. */
export function nestedIn(outer: Bullet, { customs }: Site): Bullet {
  return {
    prefix: nestedPrefix(outer, customs.units),
    marker: firstMarker(outer.marker),
    padding: outer.padding,
  };
}
