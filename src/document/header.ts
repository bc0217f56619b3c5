import type { PhrasingContent, RootContent } from 'mdast';
import { readCycleName, readDay } from './calendar';
import type { Context } from './context';
import { readLead } from './lead';
import { linesOf } from './lines';
import { textOf } from './markdown';
import type { AlignmentDocument } from './model';
import { isLeftOpen } from './open';
import { headOf } from './runs';

/** What the lines before the criteria say about the document itself. */
export type Header = Partial<
  Pick<AlignmentDocument, 'employee' | 'level' | 'nextLevel' | 'cycle' | 'checkIns'>
>;

/** The facts by the words that lead their lines. */
const facts: ReadonlyMap<string, keyof Header> = new Map([
  ['employee', 'employee'],
  ['engineer', 'employee'],
  ['name', 'employee'],
  ['level', 'level'],
  ['current level', 'level'],
  ['next level', 'nextLevel'],
  ['cycle', 'cycle'],
  ['review cycle', 'cycle'],
  ['check-ins', 'checkIns'],
]);

/** The fact that a line with these words before its colon states, if any: `Level: L4`. */
export function factOf(words: string): keyof Header | undefined {
  return facts.get(words.toLowerCase());
}

/**
 * Reads `Employee: Ada`, `Cycle: 2026-H1`, `Level: L4`, `Next Level: L5`, `Check-ins: 2026-02-03, …`, each
 * on a line or bullet of its own, and what they leave open from a title
 * `Performance Alignment: Ada, 2026-H1`.
 */
export function readHeader(nodes: readonly RootContent[], context: Context): Header {
  const title: Header = {};
  const rows: Header = {};
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 1) readTitle(textOf(node), title, context);
    if (node.type === 'paragraph') {
      for (const line of linesOf(node, context.text)) readRow(line, rows, context);
    }
    if (node.type === 'list') {
      for (const item of node.children) readRow(headOf(item), rows, context);
    }
  }
  return { ...title, ...rows };
}

function readTitle(title: string, header: Header, { rules }: Context): void {
  const rest = /^(?:performance )?alignment(?: document)?\b(.*)$/iu.exec(title)?.[1];
  if (rest === undefined) return;
  for (const piece of rest.split(/[:,()|–—]|\s-\s|\bfor\b/u)) {
    const text = piece.trim();
    const cycle = readCycleName(text, rules.firstMonth);
    if (cycle) header.cycle ??= cycle;
    else if (/^\p{Lu}/u.test(text)) header.employee ??= text;
  }
}

/** Reads one line; of two that state the same, the first counts. */
function readRow(nodes: readonly PhrasingContent[], header: Header, { rules }: Context): void {
  const lead = readLead(nodes);
  if (!lead || isLeftOpen(lead.rest, rules.placeholders)) return;
  const value = textOf(lead.rest);
  const fact = factOf(lead.text);
  // The method's stand-in for a name is none.
  if (!fact || value.length > 80 || value === 'EMPLOYEE') return;
  if (fact === 'cycle') {
    const cycle = readCycleName(value, rules.firstMonth);
    if (cycle) header.cycle ??= cycle;
  } else if (fact === 'checkIns') {
    const days = value.split(/[,;\s]+/u).filter((day) => readDay(day));
    header.checkIns ??= days.sort();
  } else {
    header[fact] ??= value;
  }
}
