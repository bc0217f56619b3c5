import type { AlignmentDocument, Criterion, Entry, Example, Range } from '../../document/model';

/**
 * A document without what its private regions hold: criteria of whose heading anything is private; examples of which
 * anything is, be it in the example itself or in the name that it stands under; and what is left to be written there.
 * In doubt more stays out, so that neither the names nor the number of such things go along.
 *
 * @param hidden where the text is private; see {@link privateRanges}
 */
export function publicDocument(document: AlignmentDocument, hidden: readonly Range[]): AlignmentDocument {
  if (hidden.length === 0) return document;
  const isPrivate = (range: Range): boolean =>
    hidden.some(({ start, end }) => range.start < end && start < range.end);
  const isShown = ({ range }: { range: Range }): boolean => !isPrivate(range);
  const parts = document.parts.map((part) => ({
    ...part,
    criteria: part.criteria
      .filter(({ heading }) => !isPrivate(heading))
      .map((criterion) => ({ ...criterion, examples: shownExamples(criterion, isPrivate) })),
  }));
  return {
    ...document,
    parts,
    criteria: parts.flatMap(({ criteria }) => criteria),
    placeholders: document.placeholders.filter(isShown),
    emptyLinks: document.emptyLinks.filter(isShown),
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
