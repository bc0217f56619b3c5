import type { Lines } from './suggestion';

/** A line of the front matter among the others: what stands there is read by lines, since it may be no YAML yet. */
export interface MatterLine {
  /** The key of ours or of others that the line is nested under. */
  outer?: string;
  /** The other keys beside the one that the line is or would be. */
  beside: string[];
  /** The lines nested under the same key, without the line itself. */
  siblings: string[];
  /** All keys that stand at the very left. */
  keys: string[];
}

/** Nobody writes more front matter by hand. */
const most = 200;
const key = /^([ \t]*)(?:- +)?(?:"([^"]{1,60})"|'([^']{1,60})'|([^\s"'#:[{-][^:#[{]{0,60}))[ \t]*:(?=\s|$)/u;

/**
 * Looks at the line of the front matter that a line is; `undefined` where it stands outside. Front matter whose
 * last dashes are still to be typed reaches as far as its lines look like it.
 */
export function matterLineAt(lines: Lines, line: number): MatterLine | undefined {
  const end = endOfMatter(lines);
  if (line < 1 || line >= end) return undefined;
  const all = Array.from({ length: end - 1 }, (_, index) => lines.line(index + 1));
  const at = line - 1;
  const keys = all.flatMap((text) => keyOf(text, '') ?? []);
  const indent = indentOf(all[at] ?? '');
  const isNested = indent.length > 0 || /^-(?:\s|$)/u.test(all[at] ?? '');
  if (!isNested) {
    const beside = all.flatMap((text, index) => (index === at ? [] : (keyOf(text, '') ?? [])));
    return { beside, siblings: [], keys };
  }
  const start = all.findLastIndex((text, index) => index < at && keyOf(text, '') !== undefined);
  const outer = keyOf(all[start] ?? '', '');
  if (outer === undefined) return undefined;
  const next = all.findIndex((text, index) => index > at && keyOf(text, '') !== undefined);
  const siblings = all
    .slice(start + 1, next < 0 ? all.length : next)
    .filter((_, index) => start + 1 + index !== at);
  return { outer, beside: siblings.flatMap((text) => keyOf(text) ?? []), siblings, keys };
}

/** The key that a line begins with, at that indent or at any. */
export function keyOf(text: string, indent?: string): string | undefined {
  const [, before, double, single, plain] = key.exec(text.slice(0, 200)) ?? [];
  if (before === undefined || (indent !== undefined && before !== indent)) return undefined;
  return double ?? single ?? plain?.trim();
}

/** The line behind the last one of the front matter; 0 where there is none. */
function endOfMatter(lines: Lines): number {
  if (lines.count === 0 || !/^\uFEFF?---\s*$/u.test(lines.line(0).slice(0, 20))) return 0;
  const last = Math.min(lines.count, most);
  let open = 1;
  let isOpen = true;
  for (let at = 1; at < last; at++) {
    const text = lines.line(at).slice(0, 200);
    if (/^(?:---|\.\.\.)\s*$/u.test(text)) return at;
    // Behind a blank line, what might be a remark is a heading.
    const isHeading = /^#+\s/u.test(text) && lines.line(at - 1).trim() === '';
    isOpen &&= !isHeading && looksLikeMatter(text);
    if (isOpen) open = at + 1;
  }
  return open;
}

function indentOf(text: string): string {
  return /^[ \t]*/u.exec(text)?.[0] ?? '';
}

function looksLikeMatter(text: string): boolean {
  const isBegun = /^(?:[-#]\s|-$|[\w-]+$)/u.test(text);
  return isBegun || text.trim() === '' || indentOf(text) !== '' || keyOf(text) !== undefined;
}
