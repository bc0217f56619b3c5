import type { Entry } from '../document/model';
import { type NewExample, writeExample, writeProject } from './fragment';
import { evidencePlace, isProject, nextNumber } from './neighbours';
import { withLabel, withLabelAbove, withLabelAndProse } from './newLabel';
import {
  beforeEntry,
  behindEntry,
  behindLast,
  behindProse,
  belowEntry,
  belowLabel,
  inPlaceOf,
  type Plan,
} from './place';
import { besidePrivate, type Site, shownEntries, shownFirst } from './site';
import { behindTitled, belowTitle, besideTitles, isTitle } from './titled';
import type { Lines } from './written';

/**
 * The ways in which an example may be written at a site, the best first. The others are for documents in
 * which the best would be read as something else, or be private.
 */
export function plansFor(site: Site, example: NewExample): Plan[] {
  const { entries } = site.section;
  const { project } = example;
  const owned = project === undefined ? [] : entries.filter((entry) => isProject(entry, project));
  const own = shownEntries(site, owned).at(-1);
  if (!own) return shownFirst(site, atTop(site, example));
  const here = besidePrivate(site, own.range.start);
  if (own.kind === 'group' || own.entries.length > 0) return shownFirst(here, inGroup(here, own, example));
  // A bullet in narrative form gets a neighbour of its kind, so that the review stays prose.
  return [behindEntry(here, own, entries, [narrative(here, { ...example, ...named(own) })])];
}

/** The ways for an example that has no project yet to stand with. */
function atTop(site: Site, example: NewExample): Plan[] {
  const { entries, state } = site.section;
  const prose = narrative(site, example);
  if (entries.length === 0 && site.criterion.examples.length > 0) return [behindProse(site, prose)];
  // Not every name leads a text, and as code some are a template's placeholders: bold will always do.
  const forms = [linesAtTop(site, example), grouped(site, example, 'strong')];
  if (state === 'absent' && entries.length === 0) {
    return [
      ...forms.flatMap((lines) => [withLabel(site, lines), withLabelAbove(site, lines)]),
      withLabelAndProse(site, prose),
    ];
  }
  const mark = entries.find(({ kind }) => kind === 'mark');
  if (mark && !entries.some(isWritten)) {
    // The mark may be all that tells what the text is; then it stays.
    return [inPlaceOf, behindMark].flatMap((put) => forms.map((lines) => put(site, mark, lines)));
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return forms.map((lines) => belowLabel(site, lines));
  if (entries.some((entry) => isTitle(site, entry))) return besideOrBehindTitles(site, example);
  return forms
    .flatMap((lines) => behindLast(site, entries, lines))
    .concat(
      forms.flatMap((lines) => beforeEntry(site, first, lines)),
      site.hidden.length > 0 ? forms.map((lines) => belowLabel(site, lines)) : [],
    );
}

function behindMark(site: Site, mark: Entry, lines: Lines): Plan {
  return behindEntry(site, mark, site.section.entries, lines);
}

/** A project keeps the name that the document gives it. */
function named({ project }: Entry): Partial<NewExample> {
  return project === undefined ? {} : { project };
}

function isWritten({ kind }: Entry): boolean {
  return kind === 'group' || kind === 'example';
}

/** One more bullet in a project's group, numbered on from its neighbours. */
function inGroup(site: Site, group: Entry, example: NewExample): Plan[] {
  const layout = {
    lead: false,
    evidence: evidencePlace(site, group) ?? 'first',
    firstNumber: nextNumber(site.criterion, group),
    strong: site.habits.strong,
  };
  const lines: [string] = [writeExample(example, layout)];
  const mark = group.entries.find(({ kind }) => kind === 'mark');
  if (mark && !group.entries.some(isWritten)) return [inPlaceOf(site, mark, lines)];
  const [first, last] = [group.entries[0], group.entries.at(-1)];
  if (!first || !last) {
    return [isTitle(site, group) ? belowTitle(site, group, lines[0]) : belowEntry(site, group, lines)];
  }
  return [
    ...behindLast(site, group.entries, lines),
    ...beforeEntry(site, first, lines),
    ...(site.hidden.length > 0 && !isTitle(site, group) ? [belowEntry(site, group, lines)] : []),
  ];
}

/** Where projects are headings or bold lines above their lists: a new one of these, or a bullet beside them. */
function besideOrBehindTitles(site: Site, example: NewExample): Plan[] {
  const titles = site.section.entries.filter((entry) => isTitle(site, entry));
  const last = shownEntries(site, titles).at(-1);
  const lines = grouped(site, example);
  return [
    example.project === undefined || !last ? besideTitles(site, lines) : behindTitled(site, last, lines),
  ];
}

/** A bullet at the top of the examples: plain, in narrative form, or a new group with one bullet. */
function linesAtTop(site: Site, example: NewExample): string[] {
  const isNarrative = example.project !== undefined && site.customs.form === 'narrative';
  return isNarrative ? [narrative(site, example)] : grouped(site, example);
}

function grouped(site: Site, example: NewExample, style = site.customs.projectStyle): string[] {
  const evidence = evidencePlace(site) ?? evidencePlace(site, 'narrative') ?? 'first';
  const content = writeExample(example, {
    lead: false,
    evidence,
    firstNumber: example.project === undefined ? site.habits.nextOutside(site.criterion) : 1,
    strong: site.habits.strong,
  });
  if (example.project === undefined) return [content];
  return [writeProject(example.project, style, site.habits.strong), content];
}

function narrative(site: Site, example: NewExample): string {
  return writeExample(example, {
    lead: true,
    evidence: evidencePlace(site, 'narrative') ?? 'last',
    firstNumber: site.habits.nextOutside(site.criterion),
    strong: site.habits.strong,
  });
}
