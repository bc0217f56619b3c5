import type { AlignmentDocument, Reference } from '../document/model';

/** The document as it reads with another query in one of its references. */
export function withQuery(document: AlignmentDocument, changed: Reference, query: string): AlignmentDocument {
  const isIt = (one: Reference): boolean => one.queryText?.start === changed.queryText?.start;
  // Where nothing else names a reference, its query does.
  const [old, now] = [changed.query ?? '', query].map((one) => one.replace(/\s+/gu, ' '));
  const put = (references: readonly Reference[]): Reference[] =>
    references.map((one) => {
      const label = one.label === old && now !== undefined ? now : one.label;
      return isIt(one) ? { ...one, label, query } : one;
    });
  const putAll = <Part extends Pick<AlignmentDocument, 'references' | 'referenceDocs'>>(
    part: Part,
  ): Part => ({
    ...part,
    references: put(part.references),
    referenceDocs: put(part.referenceDocs),
  });
  return { ...putAll(document), parts: document.parts.map(putAll) };
}
