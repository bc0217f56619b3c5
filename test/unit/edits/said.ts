import type { AlignmentDocument, Range } from '../../../src/document/model';
import type { Moved } from './offsets';

/**
 * All that a model says, as plain data that can be compared, with everything at the place where it should
 * stand after the edits that `moved` describes. What grows when something is written into it (documents,
 * criteria, sections of examples, bullets) is compared by its beginning.
 */
export function said(document: AlignmentDocument, moved: Moved): unknown {
  const { parts, ...rest } = document;
  // The criteria of the parts are those of the document.
  const counted = parts.map(({ criteria, ...part }) => ({ ...part, criteria: criteria.length }));
  return plain({ ...rest, parts: counted }, [], moved);
}

/** What is written into these at their end is theirs. */
const growing: readonly RegExp[] = [
  /^criteria\.range$/u,
  /^criteria\.examplesSection\.range$/u,
  /^criteria\.examples\.range$/u,
  /^criteria\.examplesSection(?:\.entries)+\.range$/u,
  /^ignores\.range$/u,
];

/** And into these anywhere. */
const holding: readonly RegExp[] = [/^frontMatter\.content$/u];

/** These follow from where labels and criteria stand: a new label may take what is still to be written below it. */
const follows = /^(?:placeholders\.owner|parts\.range)$/u;

function plain(value: unknown, path: readonly string[], moved: Moved): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, path, moved));
  if (typeof value !== 'object' || value === null) return value;
  if (follows.test(path.join('.'))) return 'any';
  if (isRange(value)) return place(value, path.join('.'), moved);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, plain(inner, [...path, key], moved)]),
  );
}

function place({ start, end }: Range, name: string, moved: Moved): string {
  const is = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(name));
  if (is(holding)) return `${moved.end(start)}–`;
  // The text of a bullet that says nothing.
  if (start === end) return 'empty';
  return is(growing) ? `${moved.start(start)}–` : `${moved.start(start)}–${moved.end(end)}`;
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value;
}
