import type { AlignmentDocument, Criterion, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import type { NewExample } from './fragment';
import { habitsOf, type Ways } from './habits';
import type { Plan } from './place';
import { plansFor } from './plans';
import { hiddenIn } from './shown';
import { siteOf } from './site';
import { inOrder, shiftBefore, type TextEdit } from './textEdit';
import { isFaithful } from './verify';

/** An example that was put into the text. `range` is that of its bullet in the text after the edits. */
export interface Insertion {
  criterion: Criterion;
  project?: string;
  range: Range;
}

/** What an insertion comes to, once it is found to be read as it is meant. */
interface Inserted {
  edits: TextEdit[];
  insertions: Insertion[];
}

export type InsertResult =
  | Inserted
  /** `empty`: neither note nor evidence. `unreadable`: it would not be read as an example there. */
  | { failure: 'empty' | 'unreadable' };

/**
 * Puts an example under each of `criteria`, in the document's own way: under the project's group (or a new
 * one), with the neighbours' bullet, indent and evidence, in place of a `TODO`, `...` or `(none)`; with a
 * new Examples label where there is none; in a private region only where the label or the project stands in it,
 * or nothing else would do. Nothing else changes. The result is read again before it is given out, so that no
 * edit leaves this function that would not be read as intended.
 *
 *     - Examples                                  - Examples
 *         - **Project X**                             - **Project X**
 *             - ([1](https://a.example)): did a           - ([1](https://a.example)): did a
 *                                                         - ([2](https://b.example)): did b
 *
 * @param text the text that `document` was read from, with `options`
 * @param shown what the document showed of its ways before steps that led to `text`
 * @param within an offset whose private region may be written in, too
 * @returns edits to `text` that do not overlap, in the order of the text
 */
export function insertExample(
  text: string,
  document: AlignmentDocument,
  criteria: readonly Criterion[],
  example: NewExample,
  options?: ParseOptions,
  shown?: Ways,
  within?: number,
): InsertResult {
  if (example.note.trim() === '' && example.evidence.length === 0) return { failure: 'empty' };
  const habits = habitsOf(text, document, options, shown);
  const hidden = hiddenIn(text, options).filter(
    ({ start, end }) => within === undefined || within <= start || within >= end,
  );
  const choices = [...new Set(criteria)].map((criterion) => {
    const site = siteOf(text, criterion, 'examples', habits, hidden);
    return plansFor(site, example).map((plan): Planned => ({ criterion, plan }));
  });
  const faithful = (made: readonly Planned[]): Inserted | undefined => {
    const inserted = combine(made, example);
    return isFaithful({ text, document, ...inserted, example }, options) ? inserted : undefined;
  };

  // Nearly always the best will do everywhere, and the text need be read again but once.
  const best = faithful(choices.flatMap(([first]) => first ?? []));
  if (best) return best;
  const isAlone = choices.length === 1;
  const made = choices.map((plans) => plans.slice(isAlone ? 1 : 0).find((one) => faithful([one])));
  const found = made.filter((one) => one !== undefined);
  return (found.length === made.length && faithful(found)) || { failure: 'unreadable' };
}

/** A criterion, and what was found to be a faithful way of writing the example there. */
interface Planned {
  criterion: Criterion;
  plan: Plan;
}

/** The edits of several plans, and where their bullets stand when all are applied. */
function combine(made: readonly Planned[], { project }: NewExample): Inserted {
  const edits = inOrder(made.map(({ plan: { edit } }) => edit));
  const insertions = made.map(({ criterion, plan: { edit, bullet } }): Insertion => {
    const start = edit.range.start + shiftBefore(edits, edit.range.start) + bullet.start;
    return {
      criterion,
      ...(project === undefined ? {} : { project }),
      range: { start, end: start + bullet.end - bullet.start },
    };
  });
  return { edits, insertions };
}
