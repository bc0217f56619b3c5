import { shiftDay } from '../../document/calendar';
import type { AlignmentDocument, Cycle, Reference } from '../../document/model';
import type { ParseOptions } from '../../document/options';
import { parse } from '../../document/parse';
import { applyEdits, type TextEdit } from '../../edits/textEdit';
import { factsFor } from '../../references/facts';
import { cycleDatesIn } from '../../references/query/cycleDates';
import { type Bullet, writeDraft } from './draft';
import { bulletText } from './oldText';

/**
 * A text in whose references the days of the cycle are written as variables: in queries, in rows of fields, and in
 * addresses.
 * @returns the text as it is where that would be read otherwise
 */
export function withCycleVariables(text: string, options?: ParseOptions): string {
  const document = parse(text, options);
  const references = [...document.references, ...document.referenceDocs];
  const edits = new Map<number, TextEdit>();
  for (const reference of references) {
    const { cycle } = factsFor(document, reference);
    const found = [
      ...cycleDatesIn(reference, document),
      ...(cycle ? [...fieldDays(reference, cycle), ...addressDays(text, reference, cycle)] : []),
    ];
    for (const edit of found) edits.set(edit.range.start, edit);
  }
  if (edits.size === 0) return text;
  const edited = applyEdits(text, [...edits.values()]);
  return said(parse(edited, options)) === said(document) ? edited : text;
}

function said({ references, referenceDocs, criteria }: AlignmentDocument): string {
  const told = [...references, ...referenceDocs].map(({ label, service, state }) => [label, service, state]);
  return JSON.stringify([told, criteria.map(({ name }) => name)]);
}

function fieldDays({ fields = [] }: Reference, cycle: Cycle): TextEdit[] {
  return fields
    .flatMap(({ days = [] }) => days)
    .flatMap(({ text, range }) => {
      const newText = variableFor(text, cycle);
      return newText === undefined ? [] : [{ range, newText }];
    });
}

/** Days in the address of a reference, where it stands in the text as it is. */
function addressDays(text: string, { url = '', range }: Reference, cycle: Cycle): TextEdit[] {
  const at = url === '' ? -1 : text.slice(range.start, range.end).indexOf(url);
  if (at < 0) return [];
  return [...url.matchAll(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/gu)].flatMap(({ 0: day, index }) => {
    const newText = variableFor(day, cycle);
    const start = range.start + at + index;
    return newText === undefined ? [] : [{ range: { start, end: start + day.length }, newText }];
  });
}

function variableFor(day: string, { first, last }: Cycle): string | undefined {
  if (day === first) return '${cycleStart}';
  if (day === last) return '${cycleEnd}';
  if (day === shiftDay(first, -1)) return '${cycleStart-1d}';
  return day === shiftDay(last, 1) ? '${cycleEnd+1d}' : undefined;
}

/**
 * The bullets of references as they are written. One whose service was told by the words around it says in a comment
 * which it is.
 * @param text the text that the references were read from
 */
export function referencesOf(
  text: string,
  references: readonly Reference[],
  nesting: number,
  options?: ParseOptions,
): Bullet[] {
  const starts = [...new Set(references.map(({ range }) => range.start))];
  return starts.flatMap((start) => {
    const own = references.filter(({ range }) => range.start === start);
    const [first] = own;
    if (!first) return [];
    const bullet = { text: bulletText(text, first.range, nesting) };
    if (isSame(readBack(bullet, options), own)) return [bullet];
    const commented = withService(bullet, first.service);
    return [isSame(readBack(commented, options), own) ? commented : bullet];
  });
}

function withService({ text }: Bullet, service: string): Bullet {
  const [first = '', ...rest] = text.split('\n');
  return { text: [`${first} <!-- service: ${service} -->`, ...rest].join('\n') };
}

function isSame(found: readonly Reference[], wanted: readonly Reference[]): boolean {
  const told = (all: readonly Reference[]): string =>
    JSON.stringify(all.map(({ label, service, state, query, url }) => [label, service, state, query, url]));
  return told(found) === told(wanted);
}

/** How a bullet is read in a guidance of its own. */
function readBack(bullet: Bullet, options: ParseOptions | undefined): Reference[] {
  const written = writeDraft({
    title: 'Document',
    guidance: 'Guidance',
    sections: [{ label: 'References', bullets: [bullet] }],
    level: 'Current Level: L4',
    criteria: [
      { heading: 'Mastery', description: '', labels: [{ label: 'Examples', bullets: [{ text: 'TODO' }] }] },
    ],
    shape: 'item',
  });
  return parse(written, options).references;
}
