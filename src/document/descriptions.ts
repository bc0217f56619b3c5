import type { Blockquote, PhrasingContent } from 'mdast';
import { absent } from './absent';
import type { Context } from './context';
import { readLead } from './lead';
import { isGeneralLead, isRequirementLead } from './leadWords';
import { isSameLevel, isTitle, levelsAgree, levelsIn } from './levels';
import { readLineLabel } from './lineLabel';
import { joinLines, linesOf } from './lines';
import { rangeOfAll, textOf } from './markdown';
import type { Passage, Range } from './model';
import { stateOfAll } from './open';
import { headOf } from './runs';

/** One paragraph of the quotes under a criterion, or what stands there for a quote. */
export interface Quoted {
  nodes: PhrasingContent[];
  range: Range;
  /** Its first words, if they end in a colon: `General`, `L4`. */
  lead?: { text: string; range: Range; rest: PhrasingContent[] };
  /** Whether it is the general description by its own words. */
  general: boolean;
  /** The levels that its lead names. */
  levels: string[];
  /**
   * What the lead is a level's name by, if not by itself: front matter or a heading calls one so, or it is a title
   * beside other leads. It does not show that anything is a criterion.
   */
  only?: 'by name' | 'beside others';
  /** Whether it is the level's description by its own words: `Requirement:`. */
  required?: true;
  /** Whether it stands outside of quotes, where anything may stand. */
  plain?: true;
}

const order = ['generalDescription', 'levelDescription', 'nextLevelDescription'] as const;

/** The three descriptions that quotes under a criterion may hold. */
export interface Descriptions {
  generalDescription: Passage;
  levelDescription: Passage;
  nextLevelDescription: Passage;
}

/**
 * Takes quotes apart. A line that begins with `**General:**` or with a level begins a new paragraph, as
 * the writer surely meant, though Markdown joins it to the line before. A list is one paragraph.
 */
export function readQuotes(quotes: readonly Blockquote[], context: Context): Quoted[] {
  const found = quotedIn(quotes, context, false);
  // "Software Engineer" may be whoever said so; beside a level or "General" it is another level.
  return found.some(isLed) ? quotedIn(quotes, context, true) : found;
}

function quotedIn(
  quotes: readonly Blockquote[],
  { text, rules, levels: named }: Context,
  isBeside: boolean,
): Quoted[] {
  const read = (nodes: PhrasingContent[]): Quoted => withNames(quotedFrom(nodes), named, isBeside);
  // A label in a quote makes it an excerpt of somebody's document.
  const isExcerpt = ({ children }: Blockquote): boolean =>
    children.some((node) => node.type === 'paragraph' && readLineLabel(node.children, rules) !== undefined);
  return quotes.flatMap((quote) =>
    (isExcerpt(quote) ? [] : quote.children).flatMap((paragraph) => {
      if (paragraph.type === 'list') {
        // Some bullets have no text of their own.
        const heads = paragraph.children.map((item) => headOf(item)).filter((head) => head.length > 0);
        return [read(joinLines(heads))];
      }
      if (paragraph.type !== 'paragraph') return [];
      const groups: PhrasingContent[][][] = [];
      for (const line of linesOf(paragraph, text)) {
        const { general, levels } = read(line);
        const last = groups.at(-1);
        if (last && !general && levels.length === 0) last.push(line);
        else groups.push([line]);
      }
      return groups.map((lines) => read(joinLines(lines)));
    }),
  );
}

/** Reads one paragraph. */
export function quotedFrom(nodes: PhrasingContent[]): Quoted {
  const lead = readLead(nodes);
  const general = lead !== undefined && isGeneralLead(lead.text);
  const range = rangeOfAll(nodes) ?? { start: 0, end: 0 };
  return {
    nodes,
    range,
    ...(lead ? { lead } : {}),
    general,
    levels: lead ? levelsIn(lead.text) : [],
    ...(lead && isRequirementLead(lead.text) ? { required: true } : {}),
  };
}

/** Takes a lead for a level that is none by itself: one of the names, or a title beside other leads. */
function withNames(one: Quoted, names: readonly string[], isBeside: boolean): Quoted {
  const { lead } = one;
  if (!lead || isLed(one)) return one;
  if (names.some((name) => isSameLevel(name, lead.text))) {
    return { ...one, levels: [lead.text], only: 'by name' };
  }
  return isBeside && isTitle(lead.text) ? { ...one, levels: [lead.text], only: 'beside others' } : one;
}

/** Whether a paragraph says by its lead what it describes. */
export function isLed({ general, levels, required }: Quoted): boolean {
  return general || levels.length > 0 || required === true;
}

/** Tells whether one of the quotes says by its lead that it describes a criterion. */
export function describes(quoted: readonly Pick<Quoted, 'general' | 'levels' | 'plain' | 'only'>[]): boolean {
  return quoted.some(
    ({ general, levels, plain, only }) => !plain && (general || (levels.length > 0 && !only)),
  );
}

/**
 * Tells general, level and next level's description apart: by their leads, and where none of the
 * paragraphs has one by their order. A paragraph without a lead goes on with the one before. Of other
 * levels' descriptions, quoted beside ours, only the next one's is taken.
 */
export function describe(
  quoted: readonly Quoted[],
  level: string | undefined,
  nextLevel: string | undefined,
  { rules }: Context,
): Descriptions {
  const pieces: Record<keyof Descriptions, { nodes: PhrasingContent[]; range: Range }[]> = {
    generalDescription: [],
    levelDescription: [],
    nextLevelDescription: [],
  };
  const names = (one: Quoted, name: string | undefined, agree = levelsAgree): boolean =>
    name !== undefined && one.levels.some((of) => agree(of, name));
  // What is the next level's very name is not ours, even if it holds ours.
  const isOurs = (one: Quoted): boolean =>
    names(one, level) && (names(one, level, isSameLevel) || !names(one, nextLevel, isSameLevel));
  const hasOurs = quoted.some(isOurs);
  const roleOf = (one: Quoted): keyof Descriptions | undefined => {
    if (one.general) return 'generalDescription';
    if (one.required) return 'levelDescription';
    if (isOurs(one)) return 'levelDescription';
    if (names(one, nextLevel)) return 'nextLevelDescription';
    return hasOurs ? undefined : 'levelDescription';
  };

  const hasLevels = quoted.some(({ levels }) => levels.length > 0);
  const byLead = quoted.some(isLed);
  let role: keyof Descriptions | undefined = 'generalDescription';
  for (const [index, one] of quoted.entries()) {
    if (!byLead) role = order[index] ?? role;
    // Below a level's own name "Requirement:" goes on with what was begun.
    const begins = isLed(one) && !(one.required && hasLevels);
    if (byLead && begins) role = roleOf(one);
    const nodes = begins && one.lead ? one.lead.rest : one.nodes;
    // An empty bullet in a quote describes nothing, and stands nowhere.
    if (role && one.nodes.length > 0) pieces[role].push({ nodes, range: one.range });
  }
  const passage = (role: keyof Descriptions): Passage => {
    const of = pieces[role];
    const [first, last] = [of[0], of.at(-1)];
    if (!first || !last) return absent;
    const contents = of.map(({ nodes }) => nodes);
    return {
      state: stateOfAll(contents, rules),
      text: contents.flatMap((nodes) => textOf(nodes) || []).join('\n'),
      range: { start: first.range.start, end: last.range.end },
    };
  };
  return {
    generalDescription: passage('generalDescription'),
    levelDescription: passage('levelDescription'),
    nextLevelDescription: passage('nextLevelDescription'),
  };
}
