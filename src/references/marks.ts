import type { Reference } from '../document/model';

/** What somebody found when a reference was tested, and on which day, `YYYY-MM-DD`. */
export interface Mark {
  state: 'works' | 'broken';
  day: string;
}

/** The marks of the references of documents, by their addresses; what was marked last comes first in both. */
export type Marks = readonly (readonly [
  document: string,
  marks: readonly (readonly [text: string, Mark])[],
])[];

/** More documents, references and letters than anybody tests. */
const mostDocuments = 50;
const mostReferences = 200;
const longestText = 2000;

/** What a mark speaks of: all that a reference says. One that is written otherwise has not been tested. */
function textOf({ label, service, url, query }: Reference): string {
  return JSON.stringify([label, service, url ?? '', query ?? '']);
}

/** The mark of a reference of a document; `undefined` where it was not tested as it stands now. */
export function markOf(marks: Marks, document: string, reference: Reference): Mark | undefined {
  const text = textOf(reference);
  const own = marks.find(([name]) => name === document)?.[1];
  return own?.find(([one]) => one === text)?.[1];
}

/** The marks with one more, or with another one in its place; those that were not touched for longest give way. */
export function withMark(marks: Marks, document: string, reference: Reference, mark: Mark): Marks {
  const text = textOf(reference);
  if (text.length > longestText) return marks;
  const own = marks.find(([name]) => name === document)?.[1] ?? [];
  const marked = [[text, mark] as const, ...own.filter(([one]) => one !== text)].slice(0, mostReferences);
  return [[document, marked] as const, ...marks.filter(([name]) => name !== document)].slice(
    0,
    mostDocuments,
  );
}

/** Reads what was kept; anything that is no mark is left out. */
export function readMarks(kept: unknown): Marks {
  return pairsIn(kept).map(([document, marks]) => [
    document,
    pairsIn(marks).flatMap(([text, mark]) => (isMark(mark) ? [[text, mark] as const] : [])),
  ]);
}

function pairsIn(value: unknown): (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown) =>
    Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1] as unknown] as const] : [],
  );
}

function isMark(value: unknown): value is Mark {
  const { state, day } = Object(value) as Partial<Record<keyof Mark, unknown>>;
  return (state === 'works' || state === 'broken') && typeof day === 'string';
}
