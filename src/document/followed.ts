import { gathered } from './gathered';
import type { AlignmentDocument, Criterion, Entry, Example, Part, Range } from './model';
import { type Move, moved } from './moved';

/** An example that was written in, so that its words are new and nothing else. */
export interface TypedExample {
  criterion: Criterion;
  /** The bullet as it was, and before it those in which it is nested, from the left. */
  path: readonly Entry[];
  was: Example;
  is: Example;
  /** The bullet as it is. */
  entry: Entry;
}

/** How a document came out of another one: the words of an example are new, and nothing else. */
export interface Followed extends TypedExample {
  readonly before: AlignmentDocument;
}

/** The same in plain data, for somebody who has the document before. */
export interface TypedWords {
  /** The criterion, by its place among all of the document. */
  criterion: number;
  is: Example;
  entry: Entry;
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

/** Puts it in plain data how a document came out of another one. */
export function wordsOf({ before, criterion, is, entry }: Followed): TypedWords {
  return { criterion: before.criteria.indexOf(criterion), is, entry };
}

/**
 * Finds what was written in, by the document before.
 * @returns `undefined` where there is no such example, since it is another document
 */
export function typedIn(
  before: AlignmentDocument,
  { criterion: index, is, entry }: TypedWords,
): TypedExample | undefined {
  const { start } = is.range;
  const criterion = before.criteria[index];
  const was = criterion?.examples.find(({ range }) => range.start === start);
  return (
    criterion && was && { criterion, path: pathTo(criterion.examplesSection.entries, start), was, is, entry }
  );
}

/** The bullet that begins there, and before it those in which it is nested. */
export function pathTo(entries: readonly Entry[], start: number): Entry[] {
  const entry = entries.find(({ range }) => range.start <= start && start < range.end);
  if (!entry) return [];
  return entry.range.start === start ? [entry] : [entry, ...pathTo(entry.entries, start)];
}

/** {@link withWords}, known to {@link followedFrom}. */
export function follow(before: AlignmentDocument, typed: TypedExample): AlignmentDocument {
  const document = withWords(before, typed);
  // No document keeps all of those alive that were before it.
  known.delete(before);
  known.set(document, { before, ...typed });
  return document;
}

/**
 * A document after words were written into an example: what stands before those is shared with the one before. All
 * properties stand in the order in which they are read, since edits compare models as text.
 */
export function withWords(before: AlignmentDocument, typed: TypedExample): AlignmentDocument {
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
  return {
    ...before,
    ...gathered(before.parts.map(part)),
    places: moved(before.places, move),
    placeholders: before.placeholders.map((one) =>
      Math.max(one.range.end, one.owner.end) < was.range.end ? one : moved(one, move),
    ),
    emptyLinks: before.emptyLinks.map(item),
    ignores: before.ignores.map(item),
  };
}
