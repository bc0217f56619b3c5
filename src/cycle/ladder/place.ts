import type { LadderPart } from './ladderFile';

/** The lines of a ladder's file as they stand now. */
export interface LadderLines {
  readonly count: number;
  line(index: number): string;
}

/** Where a line of a ladder's file stands. */
export interface LadderPlace {
  /** What its key is one of: a ladder's, a level's, a criterion's; or the levels that a criterion describes. */
  of: LadderPart | 'descriptions';
  /** The keys beside it. */
  siblings: string[];
}

/** A line that begins with a key: in which column, behind which dash. */
interface KeyLine {
  key: string;
  column: number;
  dash?: number;
}

/** A line longer than this begins with no key of ours. */
const longest = 300;

/**
 * Finds out by indents what a line of YAML may hold, though the text may be no YAML while somebody types. Looks
 * at the lines above it, and at those below for what stands there already.
 *
 * @param before the line up to the cursor
 * @returns `undefined` where no key of ours may stand: in a description, in flow style
 */
export function placeInLadder(lines: LadderLines, index: number, before: string): LadderPlace | undefined {
  const [all, indent = '', dashes = ''] = /^( *)(- +)?/u.exec(before) ?? [];
  if (all === undefined || lines.line(index).length > longest) return undefined;
  const column = indent.length + dashes.length;
  const siblings: string[] = [];
  const path: string[] = [];
  let at: { column: number; dash?: number } = dashes ? { column, dash: indent.length } : { column };
  let isFirst = true;
  for (let line = index - 1; line >= 0; line--) {
    const found = keyLine(lines.line(line));
    if (!found) continue;
    const parent = at.dash === undefined ? undefined : found.column <= at.dash && found.dash !== at.dash;
    if (at.dash === undefined && found.column === at.column) {
      if (isFirst) siblings.push(found.key);
      at = found.dash === undefined ? { column: at.column } : { column: at.column, dash: found.dash };
    } else if (parent ?? found.column < at.column) {
      path.unshift(found.key);
      at = found.dash === undefined ? { column: found.column } : { column: found.column, dash: found.dash };
      isFirst = false;
    }
  }
  const of = partAt(path);
  return of && { of, siblings: [...siblings, ...keysBelow(lines, index, column)] };
}

function partAt(path: readonly string[]): LadderPlace['of'] | undefined {
  switch (path.join('/')) {
    case '':
      return 'ladder';
    case 'levels':
      return 'level';
    case 'criteria':
      return 'criterion';
    case 'criteria/levels':
      return 'descriptions';
    default:
      return undefined;
  }
}

function keysBelow(lines: LadderLines, index: number, column: number): string[] {
  const keys: string[] = [];
  for (let line = index + 1; line < lines.count; line++) {
    const found = keyLine(lines.line(line));
    if (!found || found.column > column) continue;
    if (found.column < column || found.dash !== undefined) break;
    keys.push(found.key);
  }
  return keys;
}

function keyLine(line: string): KeyLine | undefined {
  if (line.length > longest) return undefined;
  const [, indent = '', dashes = '', quoted, key] =
    /^( *)(- +)?(?:"([^"\\]*)" ?|([^\s"'#:,[\]{}|>&*!%@`-][^:#]*)):(?:\s|$)/u.exec(line) ?? [];
  const name = quoted ?? key?.trim();
  if (name === undefined) return undefined;
  const column = indent.length + dashes.length;
  return { key: name, column, ...(dashes ? { dash: indent.length } : {}) };
}

/** The key that a line begins with, and its columns; for what is said of it. */
export function keyAt(line: string): { key: string; start: number; end: number } | undefined {
  const found = keyLine(line);
  return found && { key: found.key, start: found.column, end: line.indexOf(':', found.column) };
}
