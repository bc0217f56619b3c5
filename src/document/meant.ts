import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Context } from './context';
import { isSummaryHeading, readLabel } from './labels';
import { withoutLazyLabels } from './lazyLabels';
import { type Lead, readLead } from './lead';
import { readLineLabel } from './lineLabel';
import { rangeOf, textOf } from './markdown';
import { isAnsweredNone, isUnfinishedMark } from './marks';
import type { Slip } from './model';
import { swallowed } from './swallowed';

/**
 * Puts right, at the top of the tree and in new nodes below, what Markdown reads otherwise than everybody who looks at the source:
 *
 *     **Overall:** Strong.      a line and a rule, not a heading
 *     ---
 *
 *     - rewrote the importer    a bullet and a label, not one bullet
 *     Room for Improvement
 *
 *     - Examples                a label above a bullet that is being typed, not a heading
 *         -
 *
 * @param context that of the tree
 * @returns the labels among what was put right, of which the writer should know
 */
export function readAsMeant(tree: Root, context: Context): Slip[] {
  const slips: Slip[] = [];
  let above = 0;
  tree.children = tree.children.flatMap((node) => {
    if (node.type === 'list' || node.type === 'blockquote') {
      const blocks = mended(node, context);
      const paragraphs = blocks.filter((block) => block.type === 'paragraph');
      for (const slip of paragraphs.flatMap((block) => swallowed(block, context))) slips.push(slip);
      return blocks;
    }
    if (node.type !== 'heading') return [node];
    if (isAccident(node, above, context)) {
      for (const slip of headed(node, context)) slips.push(slip);
      return lineAndRule(node);
    }
    above = node.depth;
    return [node];
  });
  return slips;
}

/** Whether there is nothing to put right in some blocks, whatever stands around them. */
export function isAsMeant(nodes: readonly RootContent[], context: Context): boolean {
  return nodes.every((node) => {
    if (node.type === 'heading') return !isRuledOff(node, context);
    if (node.type !== 'list' && node.type !== 'blockquote') return true;
    const blocks = mended(node, context);
    return blocks.length === 1 && blocks[0] === node;
  });
}

/** The blocks that a list or quote is meant to be; nearly always it is itself, which is remembered. */
function mended(node: List | Blockquote, context: Context): RootContent[] {
  let blocks: RootContent[] | undefined;
  const mend = (): RootContent[] =>
    withoutLazyLabels(node.type === 'list' ? withMendedItems(node, context) : node, context);
  const isItself = context.known.of([node]).recall('is as meant', () => {
    blocks = mend();
    return blocks.length === 1 && blocks[0] === node;
  });
  return isItself ? [node] : (blocks ?? mend());
}

/** A list without headings that the dash of an empty bullet makes of the labels above it; the same if it has none. */
function withMendedItems(list: List, context: Context): List {
  let isMended = false;
  const children = list.children.map((item): ListItem => {
    const blocks = item.children.map((node): ListItem['children'][number] =>
      node.type === 'list'
        ? withMendedItems(node, context)
        : node.type === 'heading'
          ? typedLabel(node, context)
          : node,
    );
    if (blocks.every((block, index) => block === item.children[index])) return item;
    isMended = true;
    return { ...item, children: blocks };
  });
  return isMended ? { ...list, children } : list;
}

/** The label that a heading is in truth, if a dash below it has just been typed. */
function typedLabel(heading: Heading, { text, rules }: Context): Heading | Paragraph {
  const { children, position } = heading;
  const { start, end } = rangeOf(heading);
  const last = children.at(-1)?.position;
  const isTyped =
    heading.depth === 2 && /[\r\n][ \t]*-[ \t]*$/u.test(text.slice(Math.max(start, end - 200), end));
  if (!isTyped || !position || !last || !readLineLabel(children, rules)) return heading;
  return { type: 'paragraph', children, position: { start: position.start, end: last.end } };
}

/** The slip of a label with text that dashes made a heading. A label alone may well be meant as one. */
function headed({ children }: Heading, { rules }: Context): Slip[] {
  const lead = labelLead(children, rules);
  return lead ? [{ kind: 'overall-heading', label: lead.text, range: lead.range }] : [];
}

/** The label that leads a line, with text behind it. */
function labelLead(children: Heading['children'], { words }: Context['rules']): Lead | undefined {
  const lead = readLead(children);
  return lead && lead.rest.length > 0 && readLabel(lead.text, words) ? lead : undefined;
}

/**
 * Whether dashes below a line were meant as a rule, though they make it a heading: the line is a label with
 * text, a mark, or the end of a sentence; or a label below a deeper heading, which it would end.
 * @param above the depth of the heading before; 0 if there is none
 */
function isAccident(heading: Heading, above: number, context: Context): boolean {
  const { rules } = context;
  if (above === 0 || !isRuledOff(heading, context)) return false;
  const said = textOf(heading);
  if (isUnfinishedMark(said, rules.marks) || isAnsweredNone(said)) return true;
  if (labelLead(heading.children, rules)) return true;
  if (/\s\S+[.。]$/u.test(said.slice(-200))) return true;
  return (
    above > 2 && !isSummaryHeading(said, rules.words) && readLineLabel(heading.children, rules) !== undefined
  );
}

/** Whether dashes below a line make it the heading that it is. */
function isRuledOff(heading: Heading, { text }: Context): boolean {
  if (heading.depth !== 2) return false;
  const { start, end } = rangeOf(heading);
  return /[\r\n] {0,3}-+[ \t]*$/u.test(text.slice(Math.max(start, end - 200), end));
}

function lineAndRule(heading: Heading): RootContent[] {
  const { children, position } = heading;
  const last = children.at(-1)?.position;
  if (!position || !last) return [heading];
  return [
    { type: 'paragraph', children, position: { start: position.start, end: last.end } },
    { type: 'thematicBreak', position: { start: last.end, end: position.end } },
  ];
}
