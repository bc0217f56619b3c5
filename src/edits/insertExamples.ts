import type { AlignmentDocument, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import type { NewExample } from './fragment';
import { insertExample } from './insertExample';
import { keepForLater } from './keepForLater';
import { movedBy, Steps } from './steps';
import type { TextEdit } from './textEdit';

/** One of several examples to be put in, and under which criteria, by their indices; under none, it is kept for later. */
export interface NewPlaced {
  example: NewExample;
  criteria: readonly number[];
}

/** Where one of them was put; `placed` is an index into what was asked for. */
export interface Placed {
  placed: number;
  /** Missing for what is kept for later. */
  criterion?: number;
  /** That of the bullet in the text after the edits. */
  range: Range;
}

/** What came of inserting several examples. */
export interface InsertedExamples {
  edits: TextEdit[];
  insertions: Placed[];
  /** Those that would not be read as meant, by their indices; nothing of them is written. */
  left: number[];
}

/**
 * Puts several examples in, one after another, each as {@link insertExample} or {@link keepForLater} puts one
 * there. The edits are to the first text, and come to the same: one step of undo.
 *
 * @param text the text that `document` was read from, with `options`
 * @param part the index of the part in which is kept what has no criterion
 */
export function insertExamples(
  text: string,
  document: AlignmentDocument,
  asked: readonly NewPlaced[],
  part: number,
  options?: ParseOptions,
): InsertedExamples {
  const steps = new Steps(text, document, options);
  const result: InsertedExamples = { edits: [], insertions: [], left: [] };
  for (const [index, one] of asked.entries()) {
    const put = one.criteria.length > 0 ? insert(steps, one) : keep(steps, one, part);
    if (!put) {
      result.left.push(index);
      continue;
    }
    result.edits = steps.take(put.edits);
    result.insertions = [
      ...result.insertions.map((before) => ({ ...before, range: movedBy(before.range, put.edits) })),
      ...put.places.map((place) => ({ placed: index, ...place })),
    ];
  }
  return result;
}

/** Edits to the text as it has become, and where the bullets stand then. */
interface Put {
  edits: TextEdit[];
  places: Omit<Placed, 'placed'>[];
}

function insert({ text, document, options }: Steps, { example, criteria }: NewPlaced): Put | undefined {
  const chosen = criteria.flatMap((index) => document.criteria[index] ?? []);
  if (chosen.length === 0) return undefined;
  const result = insertExample(text, document, chosen, example, options);
  if ('failure' in result) return undefined;
  const places = result.insertions.map(({ criterion, range }) => ({
    criterion: document.criteria.indexOf(criterion),
    range,
  }));
  return { edits: result.edits, places };
}

function keep({ text, document, options }: Steps, { example }: NewPlaced, part: number): Put | undefined {
  const result = keepForLater(text, document, example, part, options);
  return 'failure' in result ? undefined : { edits: result.edits, places: [{ range: result.range }] };
}
