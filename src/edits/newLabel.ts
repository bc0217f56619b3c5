import { greatest } from '../document/extremes';
import type { Criterion, Range } from '../document/model';
import {
  type Bullet,
  bulletOfLine,
  hasBlankLine,
  isNextLineBlank,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextMarker,
} from './lineStyle';
import { belowLine, type Plan } from './place';
import { type ListRole, listOf, listRoles } from './roles';
import type { Site } from './site';
import { continued, type Lines, type Written, write } from './written';

/**
 * Writes a label with bullets below: before the labels that come behind it in a criterion, beside those
 * that come before it, in place of a mark that is all there is, or behind what stands there.
 */
export function withLabel(site: Site, lines: Lines): Plan {
  const { text, criterion, role, customs } = site;
  const { source, shape } = customs.label;
  const later = listRoles.slice(listRoles.indexOf(role) + 1).map((one) => listOf(criterion, one));
  const next = [...later, criterion.overall]
    .flatMap(({ label }) => label ?? [])
    .sort((a, b) => a.start - b.start)[0];
  const line = next && lineStart(text, next.start);
  const start = line === undefined ? undefined : aboveComments(text, line);
  const sibling = next && start === line && shape === 'item' ? bulletOfLine(text, next.start) : undefined;
  const beside =
    shape === 'item' && !sibling
      ? behindLastItem(site, listRoles.slice(0, listRoles.indexOf(role)))
      : undefined;
  if (beside) return belowLine(site, beside.end, beside.bullet, [source, ...lines], beside.isLoose, 'label');
  if (start !== undefined) {
    const eol = lineBreakAt(text, start);
    const written = sibling
      ? write([source, ...lines], sibling, site, start, 'label')
      : labelled(site, lines, start);
    const gap = sibling && !customs.gaps.labels ? eol : eol + eol;
    return { edit: { range: { start, end: start }, newText: written.text + gap }, bullet: written.bullet };
  }
  if (criterion.bodyMark) {
    const block = labelled(site, lines, criterion.bodyMark);
    return { edit: { range: criterion.bodyMark, newText: block.text }, bullet: block.bullet };
  }
  const { end } = criterion.range;
  return blockBehind(site, end, labelled(site, lines, end));
}

/** A bullet for a label behind the last of a criterion's labels that are bullets, and where that one's list ends. */
export function behindLastItem(
  { text, criterion, customs }: Site,
  roles: readonly ListRole[],
): { bullet: Bullet; end: number; isLoose: boolean } | undefined {
  const labels = roles.flatMap((one) => {
    const { shape, label, range } = listOf(criterion, one);
    return shape === 'item' && label && range ? [{ label, range }] : [];
  });
  const [last, before] = labels.toSorted((a, b) => b.label.start - a.label.start);
  const bullet = last && bulletOfLine(text, last.label.start);
  if (!bullet) return undefined;
  const marker = nextMarker(bullet, before && bulletOfLine(text, before.label.start));
  const isLoose = before ? hasBlankLine(text, before.range.end, last.label.start) : customs.gaps.labels;
  return { bullet: { ...bullet, marker }, end: last.range.end, isLoose };
}

/**
 * The start of a line, or of the comments above it, which speak of what follows them: of a label that was
 * there before, and not of a new one. What ends there, `<!-- /private -->`, stays above.
 */
export function aboveComments(text: string, line: number): number {
  let start = line;
  for (let at = line; at > 0; ) {
    const above = lineStart(text, at - (text[at - 1] === '\n' && text[at - 2] === '\r' ? 2 : 1));
    const content = text.slice(above, at).trim();
    const isComment = /^<!--(?!\s*\/)(?:(?!-->).)*-->$/u.test(content);
    if (content !== '' && !isComment) break;
    if (isComment) start = above;
    at = above;
  }
  return start;
}

/**
 * The same right below the heading and its descriptions, for a criterion in which something is left open,
 * a fence or HTML, that would swallow what is written behind it.
 */
export function withLabelAbove(site: Site, lines: Lines): Plan {
  const end = endOfDescriptions(site.criterion);
  return blockBehind(site, end, labelled(site, lines, end));
}

/**
 * The same with a paragraph below the label instead of bullets, for where a bullet would take what follows
 * into itself: an indented heading.
 */
export function withLabelAndProse(site: Site, line: string): Plan {
  const eol = lineBreakAt(site.text, site.criterion.range.end);
  const lead = `${site.habits.labelWords(site.role, site.criterion)}${eol}${eol}`;
  const written = continued(line, '', eol);
  const bullet = { start: lead.length, end: lead.length + written.length };
  return blockBehind(site, site.criterion.range.end, { text: lead + written, bullet });
}

/** The end of a criterion's heading and its descriptions. */
export function endOfDescriptions({
  heading,
  generalDescription,
  levelDescription,
  nextLevelDescription,
}: Criterion): number {
  const ends = [generalDescription, levelDescription, nextLevelDescription].map(
    ({ range }) => range?.end ?? 0,
  );
  return greatest(ends, heading.end);
}

/** Puts a block behind the line that holds `offset`, between blank lines. */
export function blockBehind({ text }: Pick<Site, 'text'>, offset: number, block: Written): Plan {
  const at = lineEnd(text, offset);
  const eol = lineBreakAt(text, at);
  const lead = eol + eol;
  const trail = isNextLineBlank(text, at) ? '' : eol;
  return {
    edit: { range: { start: at, end: at }, newText: lead + block.text + trail },
    bullet: { start: block.bullet.start + lead.length, end: block.bullet.end + lead.length },
  };
}

/** A label in the document's shape with bullets below it, to be written at an offset, or in place of a range. */
export function labelled(site: Site, lines: Lines, at: number | Range): Written {
  const { text, customs } = site;
  const eol = lineBreakAt(text, at);
  const bullet = { prefix: '', marker: customs.marker, padding: ' ' };
  if (customs.label.shape === 'item')
    return write([customs.label.source, ...lines], bullet, site, at, 'label');
  // A heading that is underlined has two lines.
  const source = customs.label.source.replaceAll('\n', eol);
  const lead = source + eol + (customs.label.gap ? eol : '');
  const written = write(lines, bullet, site, at);
  return {
    text: lead + written.text,
    bullet: { start: written.bullet.start + lead.length, end: written.bullet.end + lead.length },
  };
}
