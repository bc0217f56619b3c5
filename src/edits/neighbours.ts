import { greatest } from '../document/extremes';
import type { Criterion, Entry, Example } from '../document/model';
import { withoutProject } from '../document/projectWords';
import { leadsIn } from './habits';
import type { Site } from './site';

/** The name of a project as it is compared: without the word for project, in any case. */
function bare(project: string): string {
  return withoutProject(project.toLowerCase().replace(/(?<![\s:：])[\s:：]+$/u, ''));
}

/** Whether two names mean the same project: `NEW FEATURE` and `Project New Feature`, `Suche` and `Projekt Suche`. */
export function isSameProject(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Whether an entry is written and belongs to a project of that name. */
export function isProject({ kind, project }: Entry, name: string): boolean {
  return (kind === 'group' || kind === 'example') && project !== undefined && isSameProject(project, name);
}

/**
 * The number of the next piece of evidence in a group. Numbers run on through the bullets of a project,
 * unless those show that each bullet begins anew.
 */
export function nextNumber(criterion: Criterion, group: Entry): number {
  const numbers = within(criterion, group)
    .map(({ evidence }) => evidence.flatMap(({ label }) => (/^\d{1,6}$/u.test(label) ? [Number(label)] : [])))
    .filter((found) => found.length > 0);
  const restarts = numbers.length > 1 && numbers.every(([first]) => first === 1);
  return restarts ? 1 : greatest(numbers.flat(), 0) + 1;
}

function within(criterion: Criterion, { range }: Entry): Example[] {
  return criterion.examples.filter(
    (example) => example.range.start >= range.start && example.range.end <= range.end,
  );
}

/**
 * Where the neighbours have their evidence, before or behind the note: those of the group, else those of
 * the criterion, else those of the document. In narrative form only bullets with a lead count, otherwise
 * only bullets without one. `undefined` where no neighbour has both evidence and note.
 */
export function evidencePlace(
  { text, criterion, habits }: Site,
  group?: Entry | 'narrative',
): 'first' | 'last' | undefined {
  const isNarrative = group === 'narrative';
  const own = group && !isNarrative ? within(criterion, group) : [];
  const placeIn = (
    examples: readonly Example[],
    leads: ReadonlySet<number>,
  ): ReturnType<typeof evidencePlace> => {
    const example = examples.findLast(
      ({ note, evidence, range }) =>
        note !== '' && evidence.length > 0 && leads.has(range.start) === isNarrative,
    );
    return example && (startsWithEvidence(text, example) ? 'first' : 'last');
  };
  const leads = new Set(leadsIn(criterion));
  return placeIn(own, leads) ?? placeIn(criterion.examples, leads) ?? placeIn(habits.examples, habits.leads);
}

/** Whether nothing is said before the first link. */
export function startsWithEvidence(text: string, { range, evidence }: Example): boolean {
  const before = text.slice(range.start, evidence[0]?.range.start);
  const said = before.replace(/^\s*(?:[-*+]|\d+[.)])/u, '').replace(/^\s*(?:\*\*|__).*?(?:\*\*|__)/u, '');
  return !/[\p{L}\p{N}]/u.test(said);
}
