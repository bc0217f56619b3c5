import type { AlignmentDocument, Criterion, Entry, Evidence, Example, Range } from '../document/model';
import type { ParseOptions } from '../document/options';
import { parse } from '../document/parse';
import { writeExample } from './fragment';
import { type Habits, habitsOf } from './habits';
import { insertExample } from './insertExample';
import { bulletAt, lineEnd, lineStart } from './lineStyle';
import { evidencePlace, nextNumber, startsWithEvidence } from './neighbours';
import { hiddenIn } from './shown';
import { isHidden, type Site, siteOf } from './site';
import { applyEdits, type TextEdit } from './textEdit';
import { withoutRanges } from './told';
import { isFaithful } from './verify';

export type PasteResult =
  | { edits: TextEdit[] }
  /** `elsewhere`: no example is there to take it. `unreadable`: it would not be read as meant. */
  | { failure: 'elsewhere' | 'unreadable' };

/**
 * Adds an address to the example at an offset, as its next piece of evidence: numbered on, and where the
 * evidence of that bullet, else of its neighbours, stands. Nothing else changes; the outcome is read again.
 *
 *     - ([1](https://a.example)): did a     - ([1](https://a.example)) ([2](https://b.example)): did a
 *     - did a ([1](https://a.example))      - did a ([1](https://a.example)) ([2](https://b.example))
 */
export function pasteEvidence(
  text: string,
  document: AlignmentDocument,
  offset: number,
  url: string,
  options?: ParseOptions,
): PasteResult {
  const criterion = criterionFor(text, document, offset);
  const path = criterion ? pathTo(text, criterion.examplesSection.entries, offset) : [];
  const entry = path.findLast(({ kind }) => kind === 'example');
  const example = criterion?.examples.findLast(({ range }) => range.start === entry?.range.start);
  if (!criterion || !entry || !example) return { failure: 'elsewhere' };
  const habits = habitsOf(text, document, options);
  const site = siteOf(text, criterion, 'examples', habits);
  const group = path[path.indexOf(entry) - 1];
  const own = Math.max(
    0,
    ...example.evidence.map(({ label }) => (/^\d{1,6}$/u.test(label) ? Number(label) : 0)),
  );
  const number = Math.max(own + 1, group ? nextNumber(criterion, group) : habits.nextOutside(criterion));
  const link = linkTo(url, number, habits);
  const edit = beside(text, entry, example, link) ?? first(site, entry, example, group, link);
  return isAdded(text, document, example, edit, url, options) ? { edits: [edit] } : { failure: 'unreadable' };
}

/**
 * Makes an address an example: on a blank line among the examples, or in an empty bullet, right there;
 * elsewhere behind the last example of the same project. In a private region it may be private, too.
 *
 *     - **Project X**                       - **Project X**
 *         - ([1](https://a.example)): did a     - ([1](https://a.example)): did a
 *                                               - ([2](https://b.example))
 */
export function pasteExample(
  text: string,
  document: AlignmentDocument,
  offset: number,
  url: string,
  options?: ParseOptions,
): PasteResult {
  const criterion = criterionFor(text, document, offset);
  if (!criterion) return { failure: 'elsewhere' };
  const { entries } = criterion.examplesSection;
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
  const isBlank = text.slice(line.start, line.end).trim() === '';
  const hidden = hiddenIn(text, options).filter(({ start, end }) => offset <= start || offset >= end);
  const path = isBlank ? lastBefore(entries, line.start, hidden) : pathTo(text, entries, offset);
  const project = path.findLast((one) => one.project !== undefined)?.project;
  const example = { ...(project === undefined ? {} : { project }), note: '', evidence: [url] };
  const group = path.findLast(({ kind, entries: inner }) => kind === 'group' && inner.length > 0);
  const habits = habitsOf(text, document, options);
  const number = group ? nextNumber(criterion, group) : habits.nextOutside(criterion);
  const content = linkTo(url, number, habits);
  const last = path.at(-1);
  const bullet = last && bulletAt(text, last.range.start);
  const isEmpty =
    !isBlank && last?.kind === 'mark' && text.slice(last.text.start, last.text.end).trim() === '';
  if (last && bullet && (isBlank || isEmpty)) {
    const written = isEmpty
      ? `${bullet.marker}${bullet.padding}${content}`
      : `${bullet.prefix}${bullet.marker}${bullet.padding}${content}`;
    const range = isEmpty ? { start: last.range.start, end: lineEnd(text, last.range.start) } : line;
    const start = range.start + (isEmpty ? 0 : bullet.prefix.length);
    const edits = [{ range, newText: written }];
    const insertions = [{ criterion, range: { start, end: range.start + written.length } }];
    if (isFaithful({ text, document, edits, insertions, example }, options)) return { edits };
  }
  const result = insertExample(text, document, [criterion], example, options, undefined, offset);
  return 'failure' in result ? { failure: 'unreadable' } : { edits: result.edits };
}

/** `([2](https://a.example))` */
function linkTo(url: string, number: number, { strong }: Habits): string {
  return writeExample(
    { note: '', evidence: [url] },
    { lead: false, evidence: 'first', firstNumber: number, strong },
  );
}

/** The criterion whose examples hold an offset, or end on the line above it. */
function criterionFor(text: string, { criteria }: AlignmentDocument, offset: number): Criterion | undefined {
  const line = lineStart(text, offset);
  return criteria.find(({ examplesSection: { range } }) => {
    if (!range || offset < range.start) return false;
    return (
      offset <= lineEnd(text, range.end) ||
      (line > range.end && text.slice(range.end, lineEnd(text, offset)).trim() === '')
    );
  });
}

/** The entries that hold the line of an offset, the outermost first. */
function pathTo(text: string, entries: readonly Entry[], offset: number): Entry[] {
  const found = entries.find(
    ({ range }) => offset >= lineStart(text, range.start) && offset <= lineEnd(text, range.end),
  );
  return found ? [found, ...pathTo(text, found.entries, offset)] : [];
}

/** The last entry that begins before an offset and is not private, below those that hold it. */
function lastBefore(entries: readonly Entry[], offset: number, hidden: readonly Range[]): Entry[] {
  const found = entries.findLast(
    ({ range }) => range.start < offset && !isHidden({ hidden }, range.start + 1),
  );
  return found ? [found, ...lastBefore(found.entries, offset, hidden)] : [];
}

/** Behind the evidence that leads the bullet, else behind its last; set apart as the pieces there are. */
function beside(text: string, entry: Entry, example: Example, link: string): TextEdit | undefined {
  const own = example.evidence.filter(({ range }) => range.end <= entry.text.end);
  const gap = (one: Evidence, next: Evidence): string => text.slice(one.range.end, next.range.start);
  const isGap = (between: string): boolean => /^[\s,;&()]{1,6}$/u.test(between);
  let at = own.length - 1;
  if (startsWithEvidence(text, example)) {
    at = own.findIndex((one, index) => {
      const next = own[index + 1];
      return !next || !isGap(gap(one, next));
    });
  }
  const [last, before] = [own[at], own[at - 1]];
  if (!last) return undefined;
  const isEnclosed = text[last.range.start - 1] === '(' && text[last.range.end] === ')';
  // Between one that is enclosed and one that is not stands half a pair, which is no gap for a third.
  const isShown = before && isGap(gap(before, last)) && isPaired(gap(before, last));
  const shown = isShown ? gap(before, last) : isEnclosed ? ') (' : undefined;
  const newText = shown === undefined ? ` ${link}` : shown + link.slice(1, -1);
  return { range: { start: last.range.end, end: last.range.end }, newText };
}

/** Whether as many parentheses open as close. */
function isPaired(gap: string): boolean {
  return gap.split('(').length === gap.split(')').length;
}

/** The first piece of evidence of a bullet: where its neighbours have theirs. */
function first(
  site: Site,
  entry: Entry,
  { project }: Example,
  group: Entry | undefined,
  link: string,
): TextEdit {
  const isLed = project !== undefined && site.habits.leads.has(entry.range.start);
  const place = isLed ? 'last' : (evidencePlace(site, group) ?? 'first');
  const at = place === 'first' ? entry.text.start : entry.text.end;
  return { range: { start: at, end: at }, newText: place === 'first' ? `${link}: ` : ` ${link}` };
}

/** Whether the example rests on one address more, and all else is read as before. */
function isAdded(
  text: string,
  document: AlignmentDocument,
  { range }: Example,
  edit: TextEdit,
  url: string,
  options: ParseOptions | undefined,
): boolean {
  const after = parse(applyEdits(text, [edit]), options);
  let isThere = false;
  const without = ({ parts, criteria, recognised, ...rest }: AlignmentDocument): string =>
    withoutRanges({
      ...rest,
      criteria: criteria.map(({ examples, ...criterion }) => ({
        ...criterion,
        examples: examples.map((one) => {
          if (one.range.start !== range.start) return one;
          const at = one.evidence.findIndex((piece) => piece.url === url || piece.url === encodeURI(url));
          const isNew = rest.inbox === after.inbox;
          if (isNew) isThere = at >= 0;
          // An address may stand there twice: one of them is new.
          const urls = one.evidence.map((piece) => piece.url);
          if (isNew && at >= 0) urls.splice(at, 1);
          return { ...one, evidence: urls.sort() };
        }),
      })),
    });
  return without(after) === without(document) && isThere;
}
