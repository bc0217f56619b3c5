import type { Entry } from '../document/model';
import { type NewExample, writeExample, writeProject } from './fragment';
import { evidencePlace, isProject, nextNumber } from './neighbours';
import { withLabel, withLabelAbove, withLabelAndProse } from './newLabel';
import { behindEntry, behindProse, belowEntry, belowLabel, inPlaceOf, type Plan, type Site } from './place';

/**
 * The ways in which an example may be written at a site, the best first. The others are for documents in
 * which the best would be read as something else.
 */
export function plansFor(site: Site, example: NewExample): Plan[] {
  const { entries, state } = site.criterion.examplesSection;
  const { project } = example;
  const own = project === undefined ? undefined : entries.findLast((entry) => isProject(entry, project));
  if (own && (own.kind === 'group' || own.entries.length > 0)) return [inGroup(site, own, example)];
  // A bullet in narrative form gets a neighbour of its kind, so that the review stays prose.
  if (own) return [behindEntry(site, own, entries, [narrative(site, { ...example, ...named(own) })])];
  if (entries.length === 0 && site.criterion.examples.length > 0)
    return [behindProse(site, narrative(site, example))];
  const lines = atTop(site, example);
  if (state === 'absent') {
    const prose = narrative(site, example);
    return [withLabel(site, lines), withLabelAbove(site, lines), withLabelAndProse(site, prose)];
  }
  const last = entries.at(-1);
  const mark = entries.find(({ kind }) => kind === 'mark');
  if (mark && !entries.some(isWritten)) return [inPlaceOf(site, mark, lines)];
  return [last ? behindEntry(site, last, entries, lines) : belowLabel(site, lines)];
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
