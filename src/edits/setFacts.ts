import { findFrontMatter } from '../document/frontMatter';
import type { AlignmentDocument } from '../document/model';
import { setFact } from './setFact';
import { applyEdits, inOrder, type TextEdit } from './textEdit';

/** A fact as {@link setFact} takes it. */
export type NewFact = readonly [path: readonly [key: string, inner?: string], value: string];

/**
 * Writes several facts into the front matter, each as {@link setFact} does: as one edit for each place, or of all
 * lines that change, where one fact is written into what another one makes.
 *
 * @returns nothing to edit where there are no facts; `undefined` where the front matter does not take one of them
 */
export function setFacts(
  text: string,
  { frontMatter }: Pick<AlignmentDocument, 'frontMatter'>,
  facts: readonly NewFact[],
): TextEdit[] | undefined {
  let now = text;
  let matter = frontMatter;
  const apart: TextEdit[] = [];
  for (const [path, value] of facts) {
    const own = setFact(text, frontMatter ? { frontMatter } : {}, path, value);
    const edit = setFact(now, matter ? { frontMatter: matter } : {}, path, value);
    if (!own || !edit) return undefined;
    apart.push(own);
    now = applyEdits(now, [edit]);
    matter = findFrontMatter(now);
  }
  if (now === text || !matter) return [];
  if (isSame(text, apart, now)) return putTogether(apart);
  if (!frontMatter) {
    const { start } = matter.range;
    const newText = now.slice(start, start + now.length - text.length);
    return [{ range: { start, end: start }, newText }];
  }
  const { start, end } = frontMatter.content;
  return [changedLines(text.slice(start, end), now.slice(start, end + now.length - text.length), start)];
}

/** Whether edits, each of which was made for itself, come to the same text. */
function isSame(text: string, edits: readonly TextEdit[], expected: string): boolean {
  const ordered = inOrder(edits);
  const isDisjoint = ordered.every(({ range }, index) => range.start >= (ordered[index - 1]?.range.end ?? 0));
  return isDisjoint && applyEdits(text, edits) === expected;
}

/** The edits in the order of the text, with what is put in at one place put in at once. */
function putTogether(edits: readonly TextEdit[]): TextEdit[] {
  const put: TextEdit[] = [];
  for (const edit of inOrder(edits)) {
    const last = put.at(-1);
    const isBeside = last?.range.start === edit.range.start && last.range.end === edit.range.end;
    if (last && isBeside) put[put.length - 1] = { ...last, newText: last.newText + edit.newText };
    else put.push(edit);
  }
  return put;
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
