import type { AlignmentDocument, Criterion, Entry, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { customsOf } from './customs';
import { type NewExample, writeExample, writeProject } from './fragment';
import { evidencePlace, isProject, nextNumber } from './neighbours';
import {
  behindEntry,
  behindProse,
  belowEntry,
  belowLabel,
  inPlaceOf,
  type Plan,
  type Site,
  withLabel,
} from './place';
import { inOrder, shiftBefore, type TextEdit } from './textEdit';
import { isFaithful } from './verify';

/** An example that was put into the text. `range` is that of its bullet in the text after the edits. */
export interface Insertion {
  criterion: Criterion;
  project?: string;
  range: Range;
}

export type InsertResult =
  | { edits: TextEdit[]; insertions: Insertion[] }
  /** `empty`: neither note nor evidence. `unreadable`: it would not be read as an example there. */
  | { failure: 'empty' | 'unreadable' };

/**
 * Puts an example under each of `criteria`, in the document's own way: under the project's group (or a new
 * one), with the neighbours' bullet, indent and evidence, in place of a `TODO`, `...` or `(none)`; with a
 * new Examples label where there is none. Nothing else changes. The result is read again before it is
 * given out, so that no edit leaves this function that would not be read as intended.
 *
 *     - Examples                                  - Examples
 *         - **Project X**                             - **Project X**
 *             - ([1](https://a.example)): did a           - ([1](https://a.example)): did a
 *                                                         - ([2](https://b.example)): did b
 *
 * @param text the text that `document` was read from, with `options`
 * @returns edits to `text` that do not overlap, in the order of the text
 */
export function insertExample(
  text: string,
  document: AlignmentDocument,
  criteria: readonly Criterion[],
  example: NewExample,
  options?: ParseOptions,
): InsertResult {
  if (example.note.trim() === '' && example.evidence.length === 0) return { failure: 'empty' };
  const plans = [...new Set(criteria)].map((criterion) => {
    const customs = customsOf(text, document, criterion);
    const site: Site = { text, criterion, criteria: document.criteria, customs };
    return { criterion, ...plan(site, example) };
  });
  const edits = inOrder(plans.map(({ edit }) => edit));
  const insertions = plans.map(({ criterion, edit, bullet }): Insertion => {
    const start = edit.range.start + shiftBefore(edits, edit.range.start) + bullet.start;
    return {
      criterion,
      ...(example.project === undefined ? {} : { project: example.project }),
      range: { start, end: start + bullet.end - bullet.start },
    };
  });
  return isFaithful({ text, document, edits, insertions, example }, options)
    ? { edits, insertions }
    : { failure: 'unreadable' };
}

function plan(site: Site, example: NewExample): Plan {
  const { entries, state } = site.criterion.examplesSection;
  const { project } = example;
  const own = project === undefined ? undefined : entries.findLast((entry) => isProject(entry, project));
  if (own && (own.kind === 'group' || own.entries.length > 0)) return inGroup(site, own, example);
  // A bullet in narrative form gets a neighbour of its kind, so that the review stays prose.
  if (own) return behindEntry(site, own, entries, [narrative(site, { ...example, ...named(own) })]);
  if (entries.length === 0 && site.criterion.examples.length > 0)
    return behindProse(site, narrative(site, example));
  const lines = atTop(site, example);
  if (state === 'absent') return withLabel(site, lines);
  const last = entries.at(-1);
  const mark = entries.find(({ kind }) => kind === 'mark');
  if (mark && !entries.some(isWritten)) return inPlaceOf(site, mark, lines);
  return last ? behindEntry(site, last, entries, lines) : belowLabel(site, lines);
}

/** A project keeps the name that the document gives it. */
function named({ project }: Entry): Partial<NewExample> {
  return project === undefined ? {} : { project };
}

function isWritten({ kind }: Entry): boolean {
  return kind === 'group' || kind === 'example';
}

/** One more bullet in a project's group, numbered on from its neighbours. */
function inGroup(site: Site, group: Entry, example: NewExample): Plan {
  const layout = {
    lead: false,
    evidence: evidencePlace(site, group) ?? 'first',
    firstNumber: nextNumber(site.criterion, group),
  };
  const lines = [writeExample(example, layout)];
  const mark = group.entries.find(({ kind }) => kind === 'mark');
  if (mark && !group.entries.some(isWritten)) return inPlaceOf(site, mark, lines);
  const last = group.entries.at(-1);
  return last ? behindEntry(site, last, group.entries, lines) : belowEntry(site, group, lines);
}

/** A bullet at the top of the examples: plain, in narrative form, or a new group with one bullet. */
function atTop(site: Site, example: NewExample): string[] {
  if (example.project !== undefined && site.customs.form === 'narrative') return [narrative(site, example)];
  const evidence = evidencePlace(site) ?? evidencePlace(site, 'narrative') ?? 'first';
  const content = writeExample(example, { lead: false, evidence, firstNumber: 1 });
  if (example.project === undefined) return [content];
  return [writeProject(example.project, site.customs.projectStyle), content];
}

function narrative(site: Site, example: NewExample): string {
  return writeExample(example, {
    lead: true,
    evidence: evidencePlace(site, 'narrative') ?? 'last',
    firstNumber: 1,
  });
}
