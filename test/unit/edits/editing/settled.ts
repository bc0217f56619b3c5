import type { AlignmentDocument, Criterion, Entry, Example, Range } from '../../../../src/document/model';
import { isSameProject } from '../../../../src/edits/neighbours';
import type { TextEdit } from '../../../../src/edits/textEdit';
import { isWithin, writtenBy } from '../offsets';

/** What editings have in common: how what was asked for is found, and kept out of the comparison of the rest. */

/** What is chosen among several by a number. */
export function chosen<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % Math.max(1, items.length)];
}

/** Whether a fence or HTML takes whatever is written behind it: nothing can stand there. */
export function isLeftOpen(text: string): boolean {
  return /^ {0,3}(?:> *)?(?:```|~~~)|^ {0,3}<(?:style|script|pre|!)/mu.test(text);
}

/** What gave way is no placeholder any more, and what was written may be one, or name a level. */
export function settleWritten(
  edits: readonly TextEdit[],
  old: AlignmentDocument,
  now: AlignmentDocument,
): void {
  const written = writtenBy(edits);
  const isWritten = ({ range }: { range: Range }): boolean => written.some((one) => isWithin(range, one));
  const isGone = ({ range }: { range: Range }): boolean => edits.some((edit) => isWithin(range, edit.range));
  old.placeholders = old.placeholders.filter((one) => !isGone(one));
  now.placeholders = now.placeholders.filter((one) => !isWritten(one));
  // An example takes its empty links along.
  old.emptyLinks = old.emptyLinks.filter((one) => !isGone(one));
  now.emptyLinks = now.emptyLinks.filter((one) => !isWritten(one));
  for (const part of now.parts) part.levelMentions = part.levelMentions.filter((one) => !isWritten(one));
  // What took the place of a label's level did so at the same place.
  for (const part of old.parts) part.levelMentions = part.levelMentions.filter((one) => !isGone(one));
  if (now.recognised) old.recognised = true;
}

export function settleStarted(before: Criterion | undefined, after: Criterion | undefined): void {
  for (const one of [before, after]) if (one) one.started = true;
  if (before && after && !after.bodyMark) delete before.bodyMark;
}

/**
 * Leaves the examples of criteria that are written into out of the comparison: what they hold is to be
 * compared by {@link saidBy} before.
 */
export function leaveExamples(...criteria: readonly (Criterion | undefined)[]): void {
  for (const criterion of criteria) {
    if (!criterion) continue;
    criterion.examples = [];
    criterion.projects = [];
    criterion.examplesSection = { state: 'absent', entries: [] };
    criterion.started = true;
    delete criterion.bodyMark;
  }
}

/** An example, or something that was kept and becomes one. */
type Said = Pick<Example, 'project' | 'note' | 'evidence'>;

/** What an example says, wherever it stands. */
export function saidBy({ project, note, evidence }: Said): string {
  return JSON.stringify([project ?? '', note, ...evidence.map(({ label, url }) => [label, url])]);
}

/** The same without the numbers of its evidence, which follow from its neighbours. */
export function saidButNumbers({ evidence, ...example }: Said): string {
  return saidBy({
    ...example,
    evidence: evidence.map((one) => ({ ...one, label: one.label.replace(/^\d{1,3}$/u, '') })),
  });
}

/** The same without its project, for what stands under another one now. */
export function saidAnywhere({ project: _, ...example }: Said): string {
  return saidButNumbers(example);
}

/** Whether an example stands under a project that was asked for, or none. */
export function isUnder(example: Example, project: string | undefined): boolean {
  if (example.project === undefined || project === undefined) return example.project === project;
  return isSameProject(example.project, project);
}

/**
 * Where examples are others than they should be: as many of them say something else, or in another order.
 * @param of says what of an example counts
 */
export function exampleFaults(
  expected: readonly Said[],
  actual: readonly Example[],
  of: (example: Said) => string = saidBy,
): string[] {
  const [wanted, found] = [expected, actual].map((examples) => examples.map(of).join('\n'));
  return wanted === found ? [] : [`examples ${wanted} became ${found}`];
}

/** The bullet that an example is; `undefined` for prose, rows of tables, and bullets that are none in Markdown. */
export function bulletOf(
  text: string,
  { criteria }: AlignmentDocument,
  { range }: Example,
): Entry | undefined {
  const within = (entries: readonly Entry[]): Entry[] =>
    entries.flatMap((entry) => [entry, ...within(entry.entries)]);
  return criteria
    .flatMap(({ examplesSection }) => within(examplesSection.entries))
    .find(
      (entry) =>
        entry.range.start === range.start && /^(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(text.slice(range.start)),
    );
}
