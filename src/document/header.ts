import type { PhrasingContent, RootContent } from 'mdast';
import { readCycleName, readDay } from './calendar';
import type { Context } from './context';
import { readLead } from './labels';
import { linesOf } from './lines';
import { textOf } from './markdown';
import type { AlignmentDocument } from './model';
import { isLeftOpen } from './open';
import { headOf } from './runs';

/** What the lines before the criteria say about the document itself. */
export type Header = Partial<
  Pick<AlignmentDocument, 'employee' | 'level' | 'nextLevel' | 'cycle' | 'checkIns'>
>;

/**
 * Reads `Employee: Ada`, `Cycle: 2026-H1`, `Level: L4`, `Next Level: L5`, `Check-ins: 2026-02-03, …`, each
 * on a line or bullet of its own, and a title `Performance Alignment: Ada, 2026-H1`.
 */
export function readHeader(nodes: readonly RootContent[], context: Context): Header {
  const header: Header = {};
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 1) readTitle(textOf(node), header, context);
    if (node.type === 'paragraph') {
      for (const line of linesOf(node, context.text)) readRow(line, header, context);
    }
    if (node.type === 'list') {
      for (const item of node.children) readRow(headOf(item), header, context);
    }
  }
  return header;
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

function readRow(nodes: readonly PhrasingContent[], header: Header, { rules }: Context): void {
  const lead = readLead(nodes);
  if (!lead || isLeftOpen(lead.rest, rules.placeholders)) return;
  const value = textOf(lead.rest);
  if (value.length > 80) return;
  switch (lead.text.toLowerCase()) {
    case 'employee':
    case 'engineer':
    case 'name':
      header.employee ??= value;
      break;
    case 'level':
    case 'current level':
      header.level ??= value;
      break;
    case 'next level':
      header.nextLevel ??= value;
      break;
    case 'cycle':
    case 'review cycle': {
      const cycle = readCycleName(value, rules.firstMonth);
      if (cycle) header.cycle ??= cycle;
      break;
    }
    case 'check-ins':
      header.checkIns ??= value
        .split(/[,;\s]+/u)
        .filter((day) => readDay(day))
        .sort();
      break;
  }
}
