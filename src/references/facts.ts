import type { AlignmentDocument, Reference } from '../document/model';

/** What variables are filled from. */
export type Facts = Pick<
  AlignmentDocument,
  'employee' | 'level' | 'nextLevel' | 'cycle' | 'identities' | 'checkIns'
>;

/**
 * The facts that hold for a reference: those of the part it stands in, else those of the whole document.
 * Where a file holds the documents of two cycles, each searches its own.
 */
export function factsFor(document: AlignmentDocument, reference: Reference): Facts {
  const part = document.parts.find(({ references, referenceDocs }) =>
    [...references, ...referenceDocs].some(
      ({ range }) => range.start === reference.range.start && range.end === reference.range.end,
    ),
  );
  const { identities, checkIns } = document;
  const employee = known(document.employee);
  const level = part?.level ?? document.level;
  const nextLevel = part?.nextLevel ?? document.nextLevel;
  const cycle = part?.cycle ?? document.cycle;
  return {
    identities,
    checkIns,
    ...(employee ? { employee } : {}),
    ...(level ? { level } : {}),
    ...(nextLevel ? { nextLevel } : {}),
    ...(cycle ? { cycle } : {}),
  };
}

/**
 * The facts of a document, and where those are silent, what the user answered about it.
 * @param own what the document says
 */
export function withAnswers(own: Facts, answered: Partial<Facts>): Facts {
  return {
    ...answered,
    ...own,
    identities: { ...answered.identities, ...own.identities },
    checkIns: own.checkIns.length > 0 ? own.checkIns : (answered.checkIns ?? []),
  };
}

/** A document that was made from a template and still says `employee: EMPLOYEE` does not know who it is about. */
export function known(name: string | undefined): string | undefined {
  return name === 'EMPLOYEE' ? undefined : name;
}
