import { misnumbered } from '../coverage/numbering';
import type { AlignmentDocument, Criterion, Example, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { isInside } from '../document/ranges';
import { carried } from './carried';
import type { NewExample } from './fragment';
import { habitsOf, type Ways } from './habits';
import { insertExample } from './insertExample';
import { isSameProject } from './neighbours';
import { removeExamples } from './removeExamples';
import { renumberEvidence } from './renumber';
import { staysPrivate } from './staysPrivate';
import { movedBy, Steps } from './steps';
import type { TextEdit } from './textEdit';

/** Where examples are moved to: a criterion, and a project in it or none. */
export interface Destination {
  criterion: Criterion;
  project?: string;
}

export type MoveResult =
  /** `bullets` are the ranges of what was moved, in the text after the edits. */
  | { edits: TextEdit[]; bullets: Range[] }
  /**
   * - `row`: one is the row of a table;
   * - `private`: something would be private no more;
   * - `unreadable`: the document would not be read as it is meant.
   */
  | { failure: 'row' | 'private' | 'unreadable' };

/**
 * Moves examples to a criterion and project, each as it is written, with its details: out of where they
 * stand, and in as {@link insertExample} puts one there. Numbers of evidence that were in order are in order
 * afterwards, here and there. Nothing else changes; every step is read again.
 *
 * @param text the text that `document` was read from, with `options`
 * @param examples of `document`, in any order
 */
export function moveExamples(
  text: string,
  document: AlignmentDocument,
  examples: readonly Example[],
  to: Destination,
  options?: ParseOptions,
): MoveResult {
  const chosen = examples
    .filter((one) => !examples.some((other) => other !== one && isInside(one.range, other.range)))
    .toSorted((a, b) => a.range.start - b.range.start);
  const sources = chosen.map((example) => carried(text, example));
  if (sources.some((source) => source === undefined)) return { failure: 'row' };
  const removed = removeExamples(text, document, chosen, options);
  if (!removed) return { failure: 'unreadable' };

  // What is moved may be all that shows how the document does things.
  const ways = habitsOf(text, document, options);
  const steps = new Steps(text, document, options);
  steps.take(removed.edits, removed.after);
  const index = document.criteria.indexOf(to.criterion);
  let bullets: Range[] = [];
  for (const source of sources) {
    const written = source && put(steps, index, to.project, source, ways);
    if (!written) return { failure: 'unreadable' };
    bullets = [...bullets.map((range) => movedBy(range, written.edits)), written.bullet];
  }
  const touched = ordered(document, [...criteriaOf(document, chosen), index]);
  const numbers = renumberEvidence(
    steps.text,
    steps.document,
    steps.document.criteria.filter((_, at) => touched.includes(at)),
    options,
  );
  if (!numbers) return { failure: 'unreadable' };
  const edits = steps.take(numbers);
  if (document.recognised && !steps.document.recognised) return { failure: 'unreadable' };
  const there = bullets.map((range) => movedBy(range, numbers));
  const moved = chosen.map(({ range }, at) => ({ from: range, to: there.slice(at, at + 1) }));
  return staysPrivate(text, edits, moved, options) ? { edits, bullets: there } : { failure: 'private' };
}

/** Puts one example into the text as it has become. */
function put(
  steps: Steps,
  index: number,
  project: string | undefined,
  { project: _, ...rest }: NewExample,
  ways: Ways,
): { edits: TextEdit[]; bullet: Range } | undefined {
  const criterion = steps.document.criteria[index];
  // What has the name for its title belongs to the project as it is.
  const isTitled = project !== undefined && rest.title !== undefined && isSameProject(rest.title, project);
  const example = project === undefined || isTitled ? rest : { ...rest, project };
  const result =
    criterion && insertExample(steps.text, steps.document, [criterion], example, steps.options, ways);
  if (!result || 'failure' in result) return undefined;
  steps.take(result.edits);
  const [insertion] = result.insertions;
  return insertion && { edits: result.edits, bullet: insertion.range };
}

/** The criteria, by their indices, that hold the examples. */
function criteriaOf({ criteria }: AlignmentDocument, examples: readonly Example[]): number[] {
  return criteria.flatMap((criterion, index) =>
    criterion.examples.some((one) => examples.includes(one)) ? [index] : [],
  );
}

/** Those of the criteria whose evidence is in order. */
function ordered(document: AlignmentDocument, indices: readonly number[]): number[] {
  const wrong = new Set(
    document.parts.flatMap(misnumbered).map(({ criterion }) => document.criteria.indexOf(criterion)),
  );
  return indices.filter((index) => !wrong.has(index));
}
