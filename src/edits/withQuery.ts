import type { AlignmentDocument, Field, Reference } from '../document/model';
import { applyEdits, type TextEdit } from './textEdit';

/** The document as it reads with another query in one of its references. */
export function withQuery(document: AlignmentDocument, changed: Reference, query: string): AlignmentDocument {
  // Where nothing else names a reference, its query does.
  const [old, now] = [changed.query ?? '', query].map((one) => one.replace(/\s+/gu, ' '));
  return withReference(
    document,
    (one) => one.queryText?.start === changed.queryText?.start,
    (one) => ({ ...one, query }),
    (one) => (one.label === old && now !== undefined ? { ...one, label: now } : one),
  );
}

/**
 * The document as it reads with edits of the text in the query of one of its references, or in its rows of fields.
 * Of the fields, edits may replace days and nothing else.
 */
export function withEdits(
  document: AlignmentDocument,
  changed: Reference,
  edits: readonly TextEdit[],
): AlignmentDocument {
  const { query = '', queryText, queryRange, fields } = changed;
  if (queryText) {
    const within = edits.map(({ range: { start, end }, newText }) => ({
      range: { start: start - queryText.start, end: end - queryText.start },
      newText,
    }));
    return withQuery(document, changed, applyEdits(query, within).trim());
  }
  if (!fields) return document;
  const now = fields.map((field) => withDays(field, edits));
  return withReference(
    document,
    (one) => one.fields !== undefined && one.queryRange?.start === queryRange?.start,
    (one) => ({ ...one, fields: now, query: now.map(({ name, value }) => `${name}: ${value}`).join('\n') }),
  );
}

/** A field in which days have given way to other words. */
function withDays({ days = [], ...field }: Field, edits: readonly TextEdit[]): Field {
  let value = '';
  let rest = field.value;
  const left = days.filter((day) => {
    const edit = edits.find(({ range }) => range.start === day.range.start);
    const end = rest.indexOf(day.text) + day.text.length;
    value += edit ? rest.slice(0, end - day.text.length) + edit.newText : rest.slice(0, end);
    rest = rest.slice(end);
    return edit === undefined;
  });
  return { ...field, value: value + rest, ...(left.length > 0 ? { days: left } : {}) };
}

function withReference(
  document: AlignmentDocument,
  isIt: (one: Reference) => boolean,
  change: (one: Reference) => Reference,
  rename = (one: Reference): Reference => one,
): AlignmentDocument {
  const put = (references: readonly Reference[]): Reference[] =>
    references.map((one) => {
      const renamed = rename(one);
      return isIt(one) ? change(renamed) : renamed;
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
