import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { readCycleName, readDay } from './calendar';
import { comparable } from './comparable';
import type { Context } from './context';
import { readLead } from './lead';
import { readLevelLine } from './levelLine';
import { linesOf, trimmed } from './lines';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import type { AlignmentDocument, Fact, Range } from './model';
import { isLeftOpen } from './open';
import { isPersonName } from './personName';
import { headOf } from './runs';
import { levelWords } from './words/levels';
import { factRows } from './words/said';

/** What the lines before the criteria say about the document itself. */
export type Header = Partial<
  Pick<AlignmentDocument, 'employee' | 'level' | 'nextLevel' | 'cycle' | 'checkIns'>
> &
  Pick<AlignmentDocument, 'places'>;

type RowFact = Exclude<Fact, 'identities'>;

/** The facts by the words that lead their lines. */
const facts: ReadonlyMap<string, RowFact> = new Map([
  ...factRows.flatMap(({ employee, cycle, checkIns }) => [
    ...keyed(employee, 'employee'),
    ...keyed(cycle, 'cycle'),
    ...keyed(checkIns, 'checkIns'),
  ]),
  ...Object.values(levelWords).flatMap(({ current, level, next }) => [
    ...keyed([...current, ...level], 'level'),
    ...keyed(next, 'nextLevel'),
  ]),
]);

function keyed(words: readonly string[], fact: RowFact): [string, RowFact][] {
  return words.map((word) => [comparable(word), fact]);
}

/** The fact that a line with these words before its colon states, if any: `Level: L4`. */
export function factOf(words: string): RowFact | undefined {
  return facts.get(comparable(words));
}

/**
 * Reads `Employee: Ada`, `Cycle: 2026-H1`, `Level: L4`, `Next Level: L5`, `Check-ins: 2026-02-03, …`, each
 * on a line or bullet of its own, and what they leave open from `Level: L4, aims for L5` and from a title
 * `Performance Alignment: Ada, 2026-H1`.
 */
export function readHeader(nodes: readonly RootContent[], context: Context): Header {
  const hints: Header = { places: {} };
  const rows: Header = { places: {} };
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 1) readTitle(node, hints, context);
    if (node.type === 'paragraph') {
      for (const line of linesOf(node, context.text)) readRow(line, rows, hints, context);
    }
    if (node.type === 'list') {
      for (const item of node.children) readRow(headOf(item), rows, hints, context);
    }
  }
  return { ...hints, ...rows, places: { ...hints.places, ...rows.places } };
}

function readTitle(heading: Heading, header: Header, { rules }: Context): void {
  const rest = /^(?:performance )?alignment(?: document)?\b(.*)$/iu.exec(textOf(heading))?.[1];
  if (rest === undefined) return;
  for (const [index, piece] of rest.split(/[:,()|–—]|\s-\s|\bfor\b/u).entries()) {
    const text = piece.trim();
    const cycle = readCycleName(text, rules.firstMonth);
    // What follows without a separator goes on with what the document is called: "Performance Alignment Review".
    const isName = index > 0 && /^\p{Lu}/u.test(text) && isPersonName(text);
    if (cycle) state(header, 'cycle', cycle, rangeOf(heading));
    else if (isName) state(header, 'employee', text, rangeOf(heading));
  }
}

/** Reads one line; of two that state the same, the first counts. */
function readRow(
  nodes: readonly PhrasingContent[],
  header: Header,
  hints: Header,
  { rules, text }: Context,
): void {
  const lead = readLead(nodes);
  if (!lead || isLeftOpen(lead.rest, rules)) return;
  const value = textOf(lead.rest);
  const fact = factOf(lead.text);
  // The method's stand-in for a name is none, and neither is what the guidance asks of one.
  if (!fact || value.length > 80 || (fact === 'employee' && !isPersonName(value))) return;
  const rest = rangeOfAll(lead.rest);
  const range = rest && trimmed(rest, text);
  if (fact === 'cycle') {
    const cycle = readCycleName(value, rules.firstMonth);
    if (cycle) state(header, fact, cycle, range);
  } else if (fact === 'checkIns') {
    const days = value.split(/[,;\s]+/u).filter((day) => readDay(day));
    state(header, fact, days.sort(), range);
  } else if (fact === 'level') {
    const { level, next } = readLevelLine(value);
    const within = (start: number, { length }: string): Range | undefined =>
      range && { start: range.start + start, end: range.start + start + length };
    // Between marks of emphasis, the source has other places than the text.
    const isPlain = range && text.slice(range.start, range.end) === value;
    state(header, fact, level, isPlain ? within(0, level) : range);
    if (next && isPlain) state(hints, 'nextLevel', next.level, within(next.start, next.level));
  } else {
    state(header, fact, value, range);
  }
}

/** Notes a fact and its place, unless it was stated before. */
function state<Name extends RowFact>(
  header: Header,
  fact: Name,
  value: NonNullable<Header[Name]>,
  range: Range | undefined,
): void {
  if (header[fact] !== undefined) return;
  header[fact] = value;
  if (range) header.places[fact] = range;
}
