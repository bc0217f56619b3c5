import { gathered } from './gathered';
import type { AlignmentDocument, Criterion, Entry, Example, Part, Range } from './model';
import { type Move, moved } from './moved';
import type { TypedExample } from './typedExample';

/** How a document came out of another one: the words of an example are new, and nothing else. */
export interface Followed {
  readonly before: AlignmentDocument;
  readonly was: Example;
  readonly is: Example;
}

const known = new WeakMap<AlignmentDocument, Followed>();

/** How a document came out of another one, if it did in that way. */
export function followedFrom(document: AlignmentDocument): Followed | undefined {
  return known.get(document);
}

/** Moves what stands behind the end of an example that was written in, or ends there. */
export function moveBehind({ was, is }: Pick<Followed, 'was' | 'is'>): Move {
  const by = is.range.end - was.range.end;
  return (offset) => (offset < was.range.end ? offset : offset + by);
}

/**
 * A document after words were written into an example: what stands before those is shared with the one before. All
 * properties stand in the order in which they are read, since edits compare models as text.
 */
export function follow(before: AlignmentDocument, typed: TypedExample): AlignmentDocument {
  const { was, is } = typed;
  const move = moveBehind(typed);
  const by = is.range.end - was.range.end;
  /** Of what has all of its ranges within its own one. */
  const item = <T extends { range: Range }>(one: T): T => {
    if (one.range.end < was.range.end) return one;
    return moved(one, one.range.start < was.range.end ? move : by);
  };
  const entry = (one: Entry): Entry => {
    if (one === typed.path.at(-1)) return typed.entry;
    if (!typed.path.includes(one)) return item(one);
    const { entries, ...rest } = one;
    return { ...one, ...moved(rest, move), entries: entries.map(entry) };
  };
  const criterion = (one: Criterion): Criterion => {
    if (one !== typed.criterion) return item(one);
    const { examples, examplesSection, ...rest } = one;
    const { entries, ...section } = examplesSection;
    return {
      ...one,
      ...moved(rest, move),
      examples: examples.map((example) => (example === was ? is : item(example))),
      examplesSection: { ...examplesSection, ...moved(section, move), entries: entries.map(entry) },
    };
  };
  const part = (one: Part): Part => {
    if (one.range.end < was.range.end) return one;
    const { criteria, ...rest } = one;
    return { ...one, ...moved(rest, move), criteria: criteria.map(criterion) };
  };
  const document: AlignmentDocument = {
    ...before,
    ...gathered(before.parts.map(part)),
    places: moved(before.places, move),
    placeholders: before.placeholders.map((one) =>
      Math.max(one.range.end, one.owner.end) < was.range.end ? one : moved(one, move),
    ),
    emptyLinks: before.emptyLinks.map(item),
    ignores: before.ignores.map(item),
  };
  // No document keeps all of those alive that were before it.
  known.delete(before);
  known.set(document, { before, was, is });
  return document;
}
