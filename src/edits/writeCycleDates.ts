import type { AlignmentDocument } from '../document/model';
import type { ParseOptions } from '../document/options';
import { cycleDatedAt, cycleDatesIn } from '../references/query/cycleDates';
import { reread } from './reread';
import { applyEdits, type TextEdit } from './textEdit';
import { withoutRanges } from './told';
import { withQuery } from './withQuery';

/**
 * Writes the first and last day of the cycle as variables in the query at an offset; see {@link cycleDatesIn}.
 * Everything else reads as before.
 *
 * @returns edits in the order of the text; `undefined` where there is no such query, or it would be read otherwise
 */
export function writeCycleDates(
  text: string,
  document: AlignmentDocument,
  offset: number,
  options?: ParseOptions,
): TextEdit[] | undefined {
  const reference = cycleDatedAt(document, offset);
  const place = reference?.queryText;
  if (!reference || !place) return undefined;
  const edits = cycleDatesIn(reference, document);
  const { after } = reread(text, document, edits, options);
  const query = applyEdits(
    text.slice(place.start, place.end),
    edits.map(({ range: { start, end }, newText }) => ({
      range: { start: start - place.start, end: end - place.start },
      newText,
    })),
  );
  const meant = withQuery(document, reference, query);
  return withoutRanges(after) === withoutRanges(meant) ? edits : undefined;
}
