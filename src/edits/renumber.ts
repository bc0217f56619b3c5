import { misnumbered } from '../coverage/numbering';
import type { AlignmentDocument, Criterion } from '../document/model';
import type { ParseOptions } from '../document/options';
import { reread } from './reread';
import { inOrder, type TextEdit } from './textEdit';
import { withoutRanges } from './told';

/**
 * Puts the numbers of evidence in order, as the document counts: through a project, or anew in each bullet.
 * Nothing but numbers in the brackets of links changes.
 *
 *     ([2](https://a.example)) ([5](https://b.example))   ([1](https://a.example)) ([2](https://b.example))
 *
 * @param criteria those whose evidence is put in order; all, where they are left out
 * @returns no edits where all is in order, `undefined` where something else would be read otherwise
 */
export function renumberEvidence(
  text: string,
  document: AlignmentDocument,
  criteria: readonly Criterion[] = document.criteria,
  options?: ParseOptions,
): TextEdit[] | undefined {
  const edits = document.parts
    .flatMap(misnumbered)
    .flatMap(({ criterion, evidence: { label, range }, number }): TextEdit[] => {
      const isLink = criteria.includes(criterion) && text.startsWith(`[${label}]`, range.start);
      const start = range.start + 1;
      return isLink ? [{ range: { start, end: start + label.length }, newText: String(number) }] : [];
    });
  if (edits.length === 0) return [];
  const ordered = inOrder(edits);
  const { after } = reread(text, document, ordered, options);
  return unnumbered(after) === unnumbered(document) ? ordered : undefined;
}

/** All that a document says, but for the numbers of its evidence. */
function unnumbered(document: AlignmentDocument): string {
  return withoutRanges(document).replaceAll(/"label":"\d{1,3}"/gu, '"label":""');
}
