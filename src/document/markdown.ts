import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Range } from './model';
import { TreeReader } from './tree/reader';
import type { Tree } from './tree/whole';
import { visit } from './visit';

/**
 * Parses Markdown into mdast. Offsets count UTF-16 code units of `text` as it is, byte order mark
 * included. Text that stands in `blank` (front matter) is read as if it were spaces.
 */
export function toTree(text: string, blank?: Range): Tree {
  return new TreeReader().read(text, blank);
}

/** Where a node stands. Every node that {@link toTree} makes has a position. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** From the start of the first node to the end of the last; `undefined` for no nodes. */
export function rangeOfAll(nodes: readonly Nodes[]): Range | undefined {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
}

/** Whether a block only separates others: `---`, `<br>`. */
export function isSeparator(node: Nodes): boolean {
  return node.type === 'thematicBreak' || (node.type === 'html' && /^<br ?\/?>$/iu.test(node.value.trim()));
}

/**
 * The text of nodes without their markup; HTML is no text. Line ends within become spaces, and so do the
 * borders of blocks: two bullets are two words at least.
 */
export function textOf(nodes: Nodes | readonly Nodes[]): string {
  let text = '';
  for (const top of 'type' in nodes ? [nodes] : nodes) {
    visit(top, (node) => {
      text += ownText(node);
      return true;
    });
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** Where a block or line begins, a space keeps its words apart from those before. */
const beginners: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell', 'code', 'break']);

/**
 * What a node itself, apart from its children, adds to the text. Leaves are asked one by one: for a whole
 * tree mdast-util-to-string would run the words of neighbouring blocks together.
 */
export function ownText(node: Nodes): string {
  const space = beginners.has(node.type) ? ' ' : '';
  return 'children' in node ? space : space + plainText(node, { includeHtml: false });
}
