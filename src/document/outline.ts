import type { Heading, Root, RootContent } from 'mdast';
import { rangeOf, textOf } from './markdown';
import type { Range } from './model';

/** A heading with the blocks up to the next one. The first of a text, or of a `<details>`, has none. */
export interface Block {
  heading?: Heading;
  /** The heading's text; empty without one. */
  name: string;
  /** 1 to 6; 0 without a heading. */
  depth: number;
  /** The blocks that follow the heading, up to the next heading of any depth. */
  content: RootContent[];
  /** Index of the block whose heading governs this one; -1 at the top. */
  parent: number;
  /** A whole document may begin here: the block follows the end of a `<details>` around headings. */
  afterDetails: boolean;
}

/**
 * Cuts a tree at its headings. Only headings at the top count: what stands in quotes, lists and fences is
 * somebody's example. A `<details>` that encloses headings is a world of its own: at its two ends the
 * nesting of headings starts anew.
 */
export function outline(tree: Root): Block[] {
  const cuts = detailsAroundHeadings(tree);
  const blocks: Block[] = [];
  const governing: number[] = [];
  const open = (block: Omit<Block, 'content' | 'parent'>): void => {
    while (governing.length > 0 && (blocks[governing.at(-1) ?? 0]?.depth ?? 0) >= block.depth)
      governing.pop();
    blocks.push({ ...block, content: [], parent: governing.at(-1) ?? -1 });
    if (block.depth > 0) governing.push(blocks.length - 1);
  };
  open({ name: '', depth: 0, afterDetails: false });
  for (const node of tree.children) {
    const cut = cuts.get(node);
    if (cut) {
      governing.length = 0;
      open({ name: '', depth: 0, afterDetails: cut === 'close' });
    } else if (node.type === 'heading') {
      open({ heading: node, name: textOf(node), depth: node.depth, afterDetails: false });
    } else {
      blocks.at(-1)?.content.push(node);
    }
  }
  return blocks;
}

/** The HTML nodes that open and close a `<details>` with at least one heading between them. */
function detailsAroundHeadings(tree: Root): Map<RootContent, 'open' | 'close'> {
  const cuts = new Map<RootContent, 'open' | 'close'>();
  const open: { node: RootContent; headings: number }[] = [];
  let headings = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') headings++;
    if (node.type !== 'html') continue;
    for (const [tag] of node.value.matchAll(/<\/?details\b/giu)) {
      if (tag[1] !== '/') {
        open.push({ node, headings });
        continue;
      }
      const opened = open.pop();
      if (!opened || opened.headings === headings) continue;
      cuts.set(opened.node, 'open');
      cuts.set(node, 'close');
    }
  }
  return cuts;
}

/** The block and all blocks that its heading governs, as the index behind the last of them. */
export function endOfBlock(blocks: readonly Block[], index: number): number {
  const depth = blocks[index]?.depth ?? 0;
  let end = index + 1;
  while (depth > 0 && end < blocks.length && (blocks[end]?.depth ?? 0) > depth) end++;
  return end;
}

/** From the start of the heading (or first content) to the end of the last content; nothing if empty. */
export function rangeOfBlocks(blocks: readonly Block[]): Range | undefined {
  const nodes = blocks.flatMap(({ heading, content }) => (heading ? [heading, ...content] : content));
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
}
