import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from '../visit';

/**
 * GitHub's Markdown, which is what VS Code's preview and most homes of these documents speak. Composed
 * here instead of taken from remark-gfm, whose last step replaces text nodes by links that carry no
 * positions; the tokenizer alone finds nearly all bare addresses, and positions are what we live on.
 */
function gfmSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()];
  const extensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extensions, tasks];
}

/**
 * The mark of a task, `[x]`. Below an empty bullet, micromark finds one in a paragraph that is in no list, too: that is
 * no task, and what mdast-util-gfm-task-list-item takes for its item is none.
 */
const tasks: ReturnType<typeof gfmFromMarkdown>[number] = {
  exit: {
    taskListCheckValueChecked() {
      check(this.stack.at(-2), true);
    },
    taskListCheckValueUnchecked() {
      check(this.stack.at(-2), false);
    },
  },
};

function check(item: { type: string } | undefined, checked: boolean): void {
  if (item?.type === 'listItem') Object.assign(item, { checked });
}

const processor = unified().use(remarkParse).use(gfmSyntax).freeze();

/** A tree, and whether it holds all of the text: what is nested too deeply is left out. */
export interface Tree {
  root: Root;
  complete: boolean;
}

/**
 * Parses a text in one go. Offsets count UTF-16 code units of `source` as it is, but for a byte order mark
 * that it begins with: that does not count.
 */
export function parseWhole(source: string): Tree {
  const root = parseSource(source);
  if (!root) return { root: { type: 'root', children: [] }, complete: false };
  const complete = !cutDeep(root);
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  visit(root, (node) => placeBlocks(node, text));
  return { root, complete };
}

/** remark is recursive: a text nested thousands of levels deep exhausts the stack, and has no tree. */
function parseSource(source: string): Root | undefined {
  try {
    return processor.parse(source);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Deeper than anybody nests on purpose. What stands below is left out, so that readers may recurse. */
export const deepest = 200;

/** Cuts off what is too deep; whether there was anything. */
function cutDeep(root: Root): boolean {
  let isCut = false;
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const below: Nodes[] = [];
    for (const node of level) {
      if (!('children' in node)) continue;
      if (depth < deepest) for (const child of node.children) below.push(child);
      else if (node.children.length > 0) {
        node.children.length = 0;
        isCut = true;
      }
    }
    level = below;
  }
  return isCut;
}

const containers: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'list', 'listItem', 'blockquote']);

/** Puts blocks where they stand: what is written beside one that micromark has elsewhere would seem to be its own. */
function placeBlocks(node: Nodes, source: string): boolean {
  if (!('children' in node)) return true;
  if (containers.has(node.type)) endWithWords(node, source);
  keepApart(node.children, source);
  return true;
}

/**
 * Ends paragraphs, and what holds them, where their words end. micromark counts a last line of nothing but
 * spaces (at the end of a text) or of spaces that do not break to the bullet above it, and the spaces behind
 * an open fence. A line of no-break spaces has no words either.
 */
function endWithWords(node: Parents, source: string): void {
  if (node.type === 'paragraph') withoutLastBreak(node);
  const last = node.type === 'paragraph' ? node.children.at(-1) : undefined;
  for (const { position } of last ? [node, last] : [node]) {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    let to = end.offset;
    while (to > start.offset && /\s/u.test(source[to - 1] ?? '')) to--;
    if (last?.type === 'text' && position === last.position) cutEnd(last, source.slice(to, end.offset));
    end.offset = to;
  }
}

/** A text as long as its place says. */
function cutEnd(node: Text, spaces: string): void {
  if (node.value.endsWith(spaces)) node.value = node.value.slice(0, node.value.length - spaces.length);
}

/** A line without words may be a text of its own, behind a break. */
function withoutLastBreak({ children }: Paragraph): void {
  for (;;) {
    const [before, last] = children.slice(-2);
    if (before?.type !== 'break' || last?.type !== 'text' || last.value.trim() !== '') return;
    children.length -= 2;
  }
}

/**
 * Keeps neighbours from overlapping: to micromark, a bullet with an open fence in it ends within the next
 * bullet, and a heading begins with the definitions above it.
 *
 *     - **Search**      [search]: https://a.example
 *         - ```         Mastery
 *     - did it          =======
 */
function keepApart(nodes: readonly Nodes[], source: string): void {
  for (const [index, node] of nodes.entries()) {
    const { start } = node.position ?? {};
    const { start: first, end: last } = nodes[index - 1]?.position ?? {};
    if (start?.offset === undefined || first?.offset === undefined || last?.offset === undefined) continue;
    if (start.offset >= last.offset) continue;
    if (start.offset > first.offset) last.offset = start.offset;
    else {
      start.offset = last.offset;
      while (/\s/u.test(source[start.offset] ?? '')) start.offset++;
    }
  }
}
