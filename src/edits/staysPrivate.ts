import type { Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { isInside, textOutside } from '../document/ranges';
import { writtenBy } from './reread';
import { hiddenIn } from './shown';
import { applyEdits, type TextEdit } from './textEdit';

/** A stretch of a text, and where it stands, once or several times, after edits. */
export interface Carried {
  from: Range;
  to: readonly Range[];
}

/**
 * Whether edits that take something elsewhere let nothing out that is private: what of it was private is so there, by
 * its marks or within another region, and of all that stays as it is nothing becomes private, or stops being it.
 */
export function staysPrivate(
  text: string,
  edits: readonly TextEdit[],
  carried: readonly Carried[],
  options?: ParseOptions,
): boolean {
  const edited = applyEdits(text, edits);
  const before = hiddenIn(text, options);
  const after = hiddenIn(edited, options);
  if (before.length === 0 && after.length === 0) return true;
  const replaced = edits.map(({ range }) => range);
  return (
    saidOutside(text, [...before, ...replaced]) === saidOutside(edited, [...after, ...writtenBy(edits)]) &&
    carried.every(({ from, to }) => {
      const letters = lettersOf(text, from, before);
      return to.every(
        (range) =>
          after.some((region) => isInside(range, region)) || lettersOf(edited, range, after) === letters,
      );
    })
  );
}

/** What is said outside of stretches: an open region may end a line earlier, or later. */
function saidOutside(text: string, ranges: readonly Range[]): string {
  return textOutside(text, ranges).replace(/\s+/gu, '');
}

/** The letters of a stretch that are private: elsewhere its numbers, bullets and spaces may be others. */
function lettersOf(text: string, { start, end }: Range, hidden: readonly Range[]): string {
  return hidden
    .map((region) => text.slice(Math.max(start, region.start), Math.max(start, Math.min(end, region.end))))
    .join('')
    .replace(/\P{L}+/gu, '');
}
