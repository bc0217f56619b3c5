import { columnOf } from './lineStyle';

/** How a text writes its lists. */
export interface ListHabits {
  /** The first bullet of any list. */
  marker?: string;
  /** The first white space by which a bullet is nested. */
  unit?: string;
}

/**
 * The first bullet in a text, and the first white space by which a bullet is nested in the one above it.
 * What stands in fences is somebody's example.
 */
export function listHabits(text: string): ListHabits {
  let marker: string | undefined;
  let outer: string | undefined;
  let isFenced = false;
  for (const [line] of text.matchAll(/[^\r\n]+/gu)) {
    if (/^\s*(?:`{3}|~{3})/u.test(line)) isFenced = !isFenced;
    const bullet = isFenced ? undefined : /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?![-*_][ \t])\S/u.exec(line);
    const [, prefix = '', found] = bullet ?? [];
    if (found === undefined) continue;
    marker ??= found;
    if (outer !== undefined && prefix.startsWith(outer) && columnOf(prefix) > columnOf(outer) + 1) {
      return { marker, unit: prefix.slice(outer.length) };
    }
    outer = prefix;
  }
  return marker ? { marker } : {};
}
