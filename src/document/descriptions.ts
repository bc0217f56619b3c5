import type { Blockquote, PhrasingContent } from 'mdast';
import type { Context } from './context';
import { readLead } from './labels';
import { levelsAgree, levelsIn } from './levels';
import { linesOf } from './lines';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import { isAnsweredNone } from './marks';
import type { Passage, Range } from './model';
import { isLeftOpen } from './open';

/** One paragraph of the quotes under a criterion. */
export interface Quoted {
  nodes: PhrasingContent[];
  range: Range;
  /** Its first words, if they end in a colon: `General`, `L4`. */
  lead?: { text: string; range: Range; rest: PhrasingContent[] };
  /** Whether it is the general description by its own words. */
  general: boolean;
  /** The levels that its lead names. */
  levels: string[];
}

/** The three descriptions that quotes under a criterion may hold. */
export interface Descriptions {
  generalDescription: Passage;
  levelDescription: Passage;
  nextLevelDescription: Passage;
}

/**
 * Takes quotes apart. A line that begins with `**General:**` or with a level begins a new paragraph, as
 * the writer surely meant, though Markdown joins it to the line before.
 */
export function readQuotes(quotes: readonly Blockquote[], { text }: Context): Quoted[] {
  const all: Quoted[] = [];
  for (const paragraph of quotes.flatMap(({ children }) => children)) {
    if (paragraph.type !== 'paragraph') continue;
    let open: PhrasingContent[] = [];
    for (const line of linesOf(paragraph, text)) {
      const quoted = quotedFrom(line, rangeOf(paragraph));
      if (open.length > 0 && (quoted.general || quoted.levels.length > 0)) {
        all.push(quotedFrom(open, rangeOf(paragraph)));
        open = [];
      }
      open.push(...line);
    }
    if (open.length > 0) all.push(quotedFrom(open, rangeOf(paragraph)));
  }
  return all;
}

function quotedFrom(nodes: PhrasingContent[], fallback: Range): Quoted {
  const lead = readLead(nodes);
  const general = lead !== undefined && /^general(?: description)?$/iu.test(lead.text);
  const range = rangeOfAll(nodes) ?? fallback;
  return { nodes, range, ...(lead ? { lead } : {}), general, levels: lead ? levelsIn(lead.text) : [] };
}

/** Tells whether one of the quotes says by its lead that it describes a criterion. */
export function describes(quoted: readonly Quoted[]): boolean {
  return quoted.some(({ general, levels }) => general || levels.length > 0);
}

const absent: Passage = { state: 'absent', text: '' };

/**
 * Tells general, level and next level's description apart: by their leads, and where none of the
 * paragraphs has one by their order. A paragraph without a lead goes on with the one before.
 */
export function describe(
  quoted: readonly Quoted[],
  level: string | undefined,
  nextLevel: string | undefined,
  { rules }: Context,
): Descriptions {
  const order: (keyof Descriptions)[] = ['generalDescription', 'levelDescription', 'nextLevelDescription'];
  const result: Descriptions = {
    generalDescription: absent,
    levelDescription: absent,
    nextLevelDescription: absent,
  };
  const byLead = describes(quoted);
  let target: keyof Descriptions = 'generalDescription';
  for (const [index, { nodes, range, lead, general, levels }] of quoted.entries()) {
    if (!byLead) target = order[Math.min(index, 2)] ?? target;
    else if (general) target = 'generalDescription';
    else if (levels.length > 0) {
      const isNext = nextLevel !== undefined && levels.some((name) => levelsAgree(name, nextLevel));
      const isOurs = level === undefined || levels.some((name) => levelsAgree(name, level));
      target = isNext && !isOurs ? 'nextLevelDescription' : 'levelDescription';
    }
    const content = byLead && lead && (general || levels.length > 0) ? lead.rest : nodes;
    const open = isLeftOpen(content, rules.placeholders);
    const said = textOf(content);
    const before = result[target];
    result[target] = {
      state: open ? (isAnsweredNone(said) ? 'answered' : 'unfinished') : 'written',
      text: before.text ? `${before.text}\n${said}` : said,
      range: { start: before.range?.start ?? range.start, end: range.end },
    };
  }
  return result;
}
