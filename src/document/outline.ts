import type { Heading, Root, RootContent } from 'mdast';
import { rangeOf, textOf } from './markdown';

/** A heading with the blocks up to the next one. The first of a text, or of a `<details>`, has none. */
export interface Block {
  heading?: Heading;
  /** The heading's text; empty without one. */
  name: string;
  /** 1 to 6; 0 without a heading. */
  depth: number;
  /** Where it begins. */
  start: number;
  /** The blocks that follow the heading, up to the next heading of any depth. */
  content: RootContent[];
  /** Index of the block that governs this one; -1 for those without a heading. */
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
  let governing: number[] = [];
  const openWorld = (start: number, afterDetails: boolean): void => {
    governing = [blocks.length];
    blocks.push({ name: '', depth: 0, start, content: [], parent: -1, afterDetails });
  };
  const openHeading = (heading: Heading): void => {
    const { depth } = heading;
    while (governing.some((index) => (blocks[index]?.depth ?? 0) >= depth)) governing.pop();
    const parent = governing.at(-1) ?? -1;
    governing.push(blocks.length);
    const { start } = rangeOf(heading);
    blocks.push({ heading, name: nameOf(heading), depth, start, content: [], parent, afterDetails: false });
  };
  openWorld(0, false);
  for (const node of tree.children) {
    const cut = cuts.get(node);
    if (cut === 'close') openWorld(rangeOf(node).end, true);
    else if (cut === 'open') openWorld(rangeOf(node).start, false);
    else if (node.type === 'heading') openHeading(node);
    else blocks.at(-1)?.content.push(node);
  }
  return blocks;
}

/** Most headings of a text stood in the text before, as the same nodes: nothing else in them changes but their place. */
const names = new WeakMap<Heading, string>();

function nameOf(heading: Heading): string {
  const known = names.get(heading);
  if (known !== undefined) return known;
  const name = textOf(heading);
  names.set(heading, name);
  return name;
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
      // One node may close a document and open the next: the end weighs more.
      if (!cuts.has(opened.node)) cuts.set(opened.node, 'open');
      cuts.set(node, 'close');
    }
  }
  return cuts;
}

/** The index behind the block and all blocks that its heading governs. */
export function endOfBlock(blocks: readonly Block[], index: number): number {
  const depth = blocks[index]?.depth ?? 0;
  let end = index + 1;
  while (depth > 0 && end < blocks.length && (blocks[end]?.depth ?? 0) > depth) end++;
  return end;
}

/**
 * The blocks of a text in groups, each of which reads the same whatever stands around it: a heading with what
 * follows it. Comments right above a heading may speak of it, and go with it.
 */
export function groupsOf(blocks: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [[]];
  for (const block of blocks) {
    const last = groups.at(-1) ?? [];
    if (block.type === 'heading') {
      const above = last.findLastIndex(({ type }) => type !== 'html') + 1;
      groups.push([...last.splice(above), block]);
    } else last.push(block);
  }
  return groups.filter((group) => group.length > 0);
}
