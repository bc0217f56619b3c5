import type { AlignmentDocument, Entry } from '../../../src/document/model';

interface Bullet {
  prefix: string;
  marker: string;
  padding: string;
}

/** A bullet as it stands on its line; `undefined` where something stands before it, or it is none. */
function bulletOf(text: string, { range }: Pick<Entry, 'range'>): Bullet | undefined {
  const start =
    Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const prefix = text.slice(start, range.start);
  const [, marker, padding = ''] =
    /^([-*+]|\d+[.)])([ \t]+|$)/u.exec(text.slice(range.start, range.start + 12)) ?? [];
  return marker !== undefined && /^[ \t>]*$/u.test(prefix) ? { prefix, marker, padding } : undefined;
}

/**
 * Where new bullets are written otherwise than their neighbours: with another mark or another indent than
 * the one before them, or nested by other white space than all nested bullets of the document.
 */
export function mannerFaults(
  before: string,
  text: string,
  { criteria }: AlignmentDocument,
  isNew: (entry: Entry) => boolean,
): string[] {
  const faults: string[] = [];
  const fresh: { inner: string; outer: Bullet }[] = [];

  const visit = (entries: readonly Entry[], outer: Bullet | undefined): void => {
    for (const [index, entry] of entries.entries()) {
      const own = bulletOf(text, entry);
      const neighbour = entries.slice(0, index).findLast((one) => !isNew(one));
      const other = neighbour && bulletOf(text, neighbour);
      if (own && other && isNew(entry)) {
        const isSame = own.prefix === other.prefix && own.marker.at(-1) === other.marker.at(-1);
        if (!isSame) faults.push(`${JSON.stringify(own)} beside ${JSON.stringify(other)}`);
      }
      const isNested = own && outer && own.prefix.length > outer.prefix.length;
      if (isNested && isNew(entry) && !other) fresh.push({ inner: own.prefix, outer });
      visit(entry.entries, own);
    }
  };
  for (const { examplesSection } of criteria) {
    const { entries, shape, label } = examplesSection;
    const line = shape === 'item' && label ? labelBullet(text, label.start) : undefined;
    visit(entries, line);
  }

  const [unit = '', ...others] = unitsIn(before);
  for (const { inner, outer } of fresh) {
    if (!inner.startsWith(outer.prefix)) {
      faults.push(`nested by other white space: ${JSON.stringify([outer.prefix, inner])}`);
    }
    // By less space than the bullet takes, nothing is nested; by much more, it is code.
    const width = outer.marker.length + outer.padding.length;
    const nests =
      /^ +$/u.test(unit) && !outer.padding.includes('\t') && unit.length >= width && unit.length < width + 4;
    if (nests && others.length === 0 && inner !== outer.prefix + unit) {
      faults.push(`nested by ${JSON.stringify(inner)}, not by ${JSON.stringify(unit)}`);
    }
  }
  return faults;
}

/** By what bullets are nested in the ones above them, everywhere in a text; nothing where that is not plain. */
function unitsIn(written: string): Set<string> {
  const units = new Set<string>();
  // A line across the page, `* * *`, is no bullet.
  const text = written.replaceAll(/\r\n?/gu, '\n').replaceAll(/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/gmu, '');
  const first = /^([ \t]*)(?:[-*+]|\d+[.)])(?:[ \t]|$)/mu.exec(text);
  const hasEmpty = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]*$/mu.test(text);
  if (first?.[1] !== '' || hasEmpty || /`{3}|~{3}/u.test(text)) return units;
  let outer = { prefix: '', width: 0 };
  let open: string[] = [];
  for (const line of text.split(/\n+/u)) {
    const [, prefix, bullet = ''] = /^([ \t]*)((?:[-*+]|\d+[.)])(?:[ \t]+|$))/u.exec(line) ?? [];
    if (prefix === undefined) continue;
    const gained = prefix.length - outer.prefix.length;
    // By less space than the bullet above takes, nothing is nested: what that document means is not plain.
    if (gained > 0 && gained < outer.width && !prefix.includes('\t')) return new Set();
    // Nor by another number than 1 below a line of words, which goes on with it.
    if (gained > 0 && /^\d/u.test(bullet) && Number.parseInt(bullet, 10) !== 1) return new Set();
    if (gained > 0) units.add(prefix.slice(outer.prefix.length));
    // Nor by a bullet that ends less far in than the ones around it began.
    open = open.filter((one) => one.length <= prefix.length);
    if (gained < 0 && open.at(-1) !== prefix) return new Set();
    if (open.at(-1) !== prefix) open.push(prefix);
    outer = { prefix, width: bullet.length };
  }
  return units;
}

function labelBullet(text: string, start: number): Bullet | undefined {
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indent = /^[ \t>]*/u.exec(text.slice(line, start))?.[0].length ?? 0;
  return bulletOf(text, { range: { start: line + indent, end: start } });
}
