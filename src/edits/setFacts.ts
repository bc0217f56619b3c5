import { findFrontMatter } from '../document/frontMatter';
import type { AlignmentDocument } from '../document/model';
import { setFact } from './setFact';
import { applyEdits, type TextEdit } from './textEdit';

/** A fact as {@link setFact} takes it. */
export type NewFact = readonly [path: readonly [key: string, inner?: string], value: string];

/**
 * Writes several facts into the front matter, each as {@link setFact} does, as one edit of the lines that change.
 *
 * @returns nothing to edit where there are no facts; `undefined` where the front matter takes one of them not
 */
export function setFacts(
  text: string,
  { frontMatter }: Pick<AlignmentDocument, 'frontMatter'>,
  facts: readonly NewFact[],
): TextEdit[] | undefined {
  let now = text;
  let matter = frontMatter;
  for (const [path, value] of facts) {
    const edit = setFact(now, matter ? { frontMatter: matter } : {}, path, value);
    if (!edit) return undefined;
    now = applyEdits(now, [edit]);
    matter = findFrontMatter(now);
  }
  if (now === text || !matter) return [];
  if (!frontMatter) {
    const { start } = matter.range;
    const newText = now.slice(start, start + now.length - text.length);
    return [{ range: { start, end: start }, newText }];
  }
  const { start, end } = frontMatter.content;
  return [changedLines(text.slice(start, end), now.slice(start, end + now.length - text.length), start)];
}

/** The edit that makes one text another, without the lines that both begin and end with. */
function changedLines(before: string, after: string, offset: number): TextEdit {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < shorter && old[first] === fresh[first]) first++;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === fresh.at(-1 - last)) last++;
  const start = offset + old.slice(0, first).join('').length;
  const range = { start, end: start + old.slice(first, old.length - last).join('').length };
  return { range, newText: fresh.slice(first, fresh.length - last).join('') };
}

/** The lines of a text, each with its line end. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu) ?? [];
}
