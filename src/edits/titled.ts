import type { Entry } from '../document/model';
import { bulletAt, firstMarker, isNextLineBlank, lineBreakAt, lineEnd, lineStart } from './lineStyle';
import { behindEntry, type Plan } from './place';
import { behindHidden, type Site } from './site';
import { continued, type Lines } from './written';

/** Whether an entry is a heading or a bold line above a project's examples, and not a bullet. */
export function isTitle({ text }: Site, { kind, project, range }: Entry): boolean {
  const isGroup = kind === 'group' || kind === 'placeholder';
  return isGroup && project !== undefined && !bulletAt(text, range.start);
}

/** Puts the first bullet below a title. */
export function belowTitle(site: Site, title: Entry, line: string): Plan {
  return behindLine(site, title.text.end, '', line);
}

/** Puts a new title like the last one, with its first bullet, behind all that stands below that one. */
export function behindTitled(site: Site, last: Entry, [name = '', line = '']: Lines): Plan {
  const eol = lineBreakAt(site.text, last.range.end);
  return behindLine(site, last.range.end, `${hashesOf(site, last)}${name}${eol}${eol}`, line);
}

/**
 * Puts a bullet that belongs to no project beside others of that kind, else above all titles. Where there is
 * no label that would hold it there, it gets a label like the titles, behind what they hold.
 */
export function besideTitles(site: Site, [line = '']: Lines): Plan {
  const { text, criterion, section } = site;
  const { entries, label } = section;
  const others = entries.filter((entry) => !isTitle(site, entry));
  const [first, last, other] = [entries[0], entries.at(-1), others.at(-1)];
  if (other) return behindEntry(site, other, others, [line]);
  const start = lineStart(text, first?.range.start ?? criterion.range.end);
  if (!label && last) {
    const gap = lineBreakAt(text, last.range.end).repeat(2);
    return behindLine(
      site,
      last.range.end,
      `${hashesOf(site, last)}${site.habits.labelWords('examples', criterion)}${gap}`,
      line,
    );
  }
  const eol = lineBreakAt(text, start);
  const bullet = bulletOf(site, line, eol);
  return {
    edit: { range: { start, end: start }, newText: bullet + eol + eol },
    bullet: { start: 0, end: bullet.length },
  };
}

/** Puts a bullet, below whatever leads it, between blank lines behind the line that holds `offset`. */
function behindLine(site: Site, offset: number, title: string, line: string): Plan {
  const { text } = site;
  const at = lineEnd(text, behindHidden(site, offset));
  const eol = lineBreakAt(text, at);
  const lead = eol + eol + title;
  const bullet = bulletOf(site, line, eol);
  const trail = isNextLineBlank(text, at) ? '' : eol;
  return {
    edit: { range: { start: at, end: at }, newText: lead + bullet + trail },
    bullet: { start: lead.length, end: lead.length + bullet.length },
  };
}

/** What makes a line a heading like that of `title`; nothing where it is a bold line. */
function hashesOf({ text }: Site, { text: title }: Entry): string {
  return /^#+[ \t]+/u.exec(text.slice(title.start, title.end))?.[0] ?? '';
}

/** A bullet like those below the first title that has any. */
function bulletOf({ text, section, customs }: Site, line: string, eol: string): string {
  const inner = section.entries.flatMap(({ entries }) => entries);
  const bullet = inner[0] && bulletAt(text, inner[0].range.start);
  const marker = `${firstMarker(bullet?.marker ?? customs.marker)} `;
  return marker + continued(line, ' '.repeat(marker.length), eol);
}
