import { absent } from './absent';
import type { AlignmentDocument, Part, Passage } from './model';

/** What a document shows of its parts beside them: the same objects, in the order of the text. */
export function gathered(
  parts: Part[],
): Pick<
  AlignmentDocument,
  'parts' | 'criteria' | 'references' | 'referenceDocs' | 'inbox' | 'previousCycle' | 'reviewSummary'
> {
  return {
    parts,
    criteria: parts.flatMap(({ criteria }) => criteria),
    references: parts.flatMap(({ references }) => references),
    referenceDocs: parts.flatMap(({ referenceDocs }) => referenceDocs),
    inbox: parts.flatMap(({ inbox }) => inbox.entries),
    previousCycle: firstThatIs(parts.map(({ previousCycle }) => previousCycle)),
    reviewSummary: firstThatIs(parts.map(({ reviewSummary }) => reviewSummary)),
  };
}

function firstThatIs(passages: readonly Passage[]): Passage {
  return passages.find(({ state }) => state !== 'absent') ?? absent;
}
