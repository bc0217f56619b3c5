import { bulletOfLine, isNextLineBlank, lineBreakAt, lineEnd, lineStart } from './lineStyle';
import { type Lines, type Plan, type Site, type Written, write } from './place';

/**
 * Writes an Examples label with bullets below: before the criterion's other labels, in place of a mark
 * that is all there is, or behind what stands there.
 */
export function withLabel(site: Site, lines: Lines): Plan {
  const { text, criterion, customs } = site;
  const { source, shape } = customs.label;
  const next = [criterion.roomForImprovement, criterion.opportunitiesForGrowth, criterion.overall]
    .flatMap(({ label }) => label ?? [])
    .sort((a, b) => a.start - b.start)[0];
  const eol = lineBreakAt(text, criterion.heading.start);
  const nextBullet = next && bulletOfLine(text, next.start);
  if (next) {
    const start = lineStart(text, next.start);
    const isSibling = shape === 'item' && nextBullet;
    const written = isSibling ? write([source, ...lines], nextBullet, site, start) : labelled(site, lines);
    const gap = isSibling ? eol : eol + eol;
    return { edit: { range: { start, end: start }, newText: written.text + gap }, bullet: written.bullet };
  }
  const block = labelled(site, lines);
  if (criterion.bodyMark)
    return { edit: { range: criterion.bodyMark, newText: block.text }, bullet: block.bullet };
  return blockBehind(site, criterion.range.end, block);
}

/**
 * The same right below the heading and its descriptions, for a criterion in which something is left open,
 * a fence or HTML, that would swallow what is written behind it.
 */
export function withLabelAbove(site: Site, lines: Lines): Plan {
  const { heading, generalDescription, levelDescription, nextLevelDescription } = site.criterion;
  const ends = [generalDescription, levelDescription, nextLevelDescription].map(
    ({ range }) => range?.end ?? 0,
  );
  return blockBehind(site, Math.max(heading.end, ...ends), labelled(site, lines));
}

/**
 * The same with a paragraph below the label instead of bullets, for where a bullet would take what follows
 * into itself: an indented heading.
 */
export function withLabelAndProse(site: Site, line: string): Plan {
  const eol = lineBreakAt(site.text, site.criterion.heading.start);
  const lead = `Examples${eol}${eol}`;
  const bullet = { start: lead.length, end: lead.length + line.length };
  return blockBehind(site, site.criterion.range.end, { text: lead + line, bullet });
}

/** Puts a block behind the line that holds `offset`, between blank lines. */
function blockBehind({ text, criterion }: Site, offset: number, block: Written): Plan {
  const at = lineEnd(text, offset);
  const eol = lineBreakAt(text, criterion.heading.start);
  const lead = eol + eol;
  const trail = isNextLineBlank(text, at) ? '' : eol;
  return {
    edit: { range: { start: at, end: at }, newText: lead + block.text + trail },
    bullet: { start: block.bullet.start + lead.length, end: block.bullet.end + lead.length },
  };
}

/** A label in the document's shape with bullets below it. */
function labelled(site: Site, lines: Lines): Written {
  const { text, criterion, customs } = site;
  const { source } = customs.label;
  const at = criterion.heading.start;
  const eol = lineBreakAt(text, at);
  const bullet = { prefix: '', marker: customs.marker, padding: ' ' };
  if (customs.label.shape === 'item') return write([source, ...lines], bullet, site, at);
  const lead = source + eol + (customs.label.gap ? eol : '');
  const written = write(lines, bullet, site, at);
  return {
    text: lead + written.text,
    bullet: { start: written.bullet.start + lead.length, end: written.bullet.end + lead.length },
  };
}
