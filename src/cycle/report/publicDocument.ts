import { absent } from '../../document/absent';
import { gathered } from '../../document/gathered';
import type { AlignmentDocument, Criterion, Entry, Example, Passage, Range } from '../../document/model';
import { overlap } from '../../document/ranges';

/**
 * A document without what its private regions hold: criteria of whose heading anything is private; examples of which
 * anything is, be it in the example itself or in the name that it stands under; descriptions, projects and references; and
 * what is left to be written there. In doubt more stays out, so that neither the names nor the number of such things go
 * along.
 *
 * @param hidden where the text is private; see {@link privateRanges}
 */
export function publicDocument(document: AlignmentDocument, hidden: readonly Range[]): AlignmentDocument {
  if (hidden.length === 0) return document;
  const isPrivate = reachesInto(hidden);
  const isShown = ({ range }: { range: Range }): boolean => !isPrivate(range);
  const parts = document.parts.map((part) => ({
    ...part,
    criteria: part.criteria
      .filter(({ heading }) => !isPrivate(heading))
      .map((criterion) => shownCriterion(criterion, isPrivate)),
    references: part.references.filter(isShown),
    referenceDocs: part.referenceDocs.filter(isShown),
  }));
  return {
    ...document,
    ...gathered(parts),
    placeholders: document.placeholders.filter(isShown),
    emptyLinks: document.emptyLinks.filter(isShown),
  };
}

/** Makes a test for whether anything of a stretch lies in one of others. */
export function reachesInto(others: readonly Range[]): (range: Range) => boolean {
  return (range) => others.some((one) => overlap(one, range));
}

function shownCriterion(criterion: Criterion, isPrivate: (range: Range) => boolean): Criterion {
  const examples = shownExamples(criterion, isPrivate);
  const groups = criterion.examplesSection.entries.filter(
    ({ kind, text }) => kind === 'group' && !isPrivate(text),
  );
  const projects = new Set([...examples, ...groups].map(({ project }) => project));
  const shown = (passage: Passage): Passage => (passage.range && isPrivate(passage.range) ? absent : passage);
  return {
    ...criterion,
    generalDescription: shown(criterion.generalDescription),
    levelDescription: shown(criterion.levelDescription),
    nextLevelDescription: shown(criterion.nextLevelDescription),
    projects: criterion.projects.filter((project) => projects.has(project)),
    examples,
  };
}

function shownExamples(
  { examples, examplesSection }: Criterion,
  isPrivate: (range: Range) => boolean,
): Example[] {
  const hidden = hiddenGroups(examplesSection.entries, isPrivate);
  return examples.filter(
    ({ range }) =>
      !isPrivate(range) && !hidden.some(({ start, end }) => range.start >= start && range.start < end),
  );
}

/** The stretches of bullets whose own text is private: what stands below goes with it. */
function hiddenGroups(entries: readonly Entry[], isPrivate: (range: Range) => boolean): Range[] {
  return entries.flatMap((entry) =>
    isPrivate(entry.text) ? [entry.range] : hiddenGroups(entry.entries, isPrivate),
  );
}
