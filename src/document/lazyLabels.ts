import type { Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Context } from './context';
import { readLabel } from './labels';
import { readLead } from './lead';
import { readLineLabel } from './lineLabel';
import { joinLines, linesOf } from './lines';
import { rangeOfAll } from './markdown';
import type { ReadingRules } from './options';

/**
 * Takes labels out of the block before them, which Markdown makes go on over lines that are neither quoted
 * nor indented:
 *
 *     - rewrote the importer           a list
 *     Room for Improvement             a paragraph
 *     - ask earlier                    another list
 *
 * @returns the blocks in place of `node`, which stays as it is
 */
export function withoutLazyLabels(node: List | Blockquote, context: Context): RootContent[] {
  if (node.type === 'blockquote') {
    const taken = takeLabel(node, (before) => !before.includes('>'), context);
    return taken ? [taken.left, taken.label] : [node];
  }
  const blocks: RootContent[] = [];
  let items: ListItem[] = [];
  for (const item of node.children) {
    const column = (item.children[0]?.position?.start.column ?? 1) - 1;
    const taken = takeLabel(item, (before) => before.trim() === '' && before.length < column, context);
    items.push(taken?.left ?? item);
    if (!taken) continue;
    blocks.push(listOf(node, items), taken.label);
    items = [];
  }
  if (blocks.length === 0) return [node];
  return items.length > 0 ? [...blocks, listOf(node, items)] : blocks;
}

/** A list of some of another's items. */
function listOf(list: List, items: ListItem[]): List {
  const [first, last] = [items[0]?.position, items.at(-1)?.position];
  const position = first && last && { start: first.start, end: last.end };
  return { ...list, children: items, ...(position ? { position } : {}) };
}

/** Cuts the last paragraph of a block at its first lazy line that is a label: what is left, and what is cut off. */
function takeLabel<Block extends ListItem | Blockquote>(
  block: Block,
  isLazy: (before: string) => boolean,
  { text, rules }: Context,
): { left: Block; label: Paragraph } | undefined {
  const around: Nodes[] = [block];
  for (let last = below(block); last; last = below(last)) around.push(last);
  const paragraph = around.at(-1);
  if (paragraph?.type !== 'paragraph') return undefined;
  const lines = linesOf(paragraph, text);
  const at = lines.findIndex(
    (line, index) => index > 0 && isLabel(line, rules) && isLazy(before(line, text)),
  );
  const cut = lines.slice(at);
  const position = { start: cut[0]?.[0]?.position?.start, end: paragraph.position?.end };
  const last = lines[at - 1]?.at(-1);
  if (at < 0 || !last || !position.start || !position.end) return undefined;
  const label: Paragraph = {
    type: 'paragraph',
    children: joinLines(cut),
    position: { start: position.start, end: position.end },
  };
  return { left: cutOff(block, joinLines(lines.slice(0, at)), last), label };
}

/** A block whose last paragraph, at whatever depth, holds only this, and which ends where that does. */
function cutOff<Node extends Nodes>(node: Node, children: PhrasingContent[], last: PhrasingContent): Node {
  const inner = below(node);
  const position = node.position && last.position && { ...node.position, end: last.position.end };
  return {
    ...node,
    ...(position ? { position } : {}),
    ...('children' in node
      ? { children: inner ? [...node.children.slice(0, -1), cutOff(inner, children, last)] : children }
      : {}),
  };
}

/** What goes on over lazy lines: quotes, lists and their items. */
function below(node: Nodes): Nodes | undefined {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    ? node.children.at(-1)
    : undefined;
}

function isLabel(line: readonly PhrasingContent[], rules: ReadingRules): boolean {
  const lead = readLead(line);
  return (
    readLineLabel(line, rules) !== undefined ||
    (lead !== undefined && readLabel(lead.text, rules.words)?.primary === true)
  );
}

/** What stands before a line's content in the source. */
function before(line: readonly PhrasingContent[], text: string): string {
  const start = rangeOfAll(line)?.start ?? 0;
  return text.slice(
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    start,
  );
}
