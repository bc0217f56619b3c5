import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Context } from './context';
import type { Label } from './labels';
import { isProjectHeading, labelOn, readLineLabel } from './lineLabel';
import { joinLines, linesOf, trimmed } from './lines';
import { isSeparator, rangeOf, rangeOfAll } from './markdown';
import type { LabelShape, Range } from './model';
import { typedBulletsIn } from './typedBullets';

/** A piece of content below a label. */
export type Piece =
  | { kind: 'items'; items: ListItem[]; range: Range }
  | { kind: 'prose'; nodes: PhrasingContent[]; range: Range }
  | { kind: 'other'; node: RootContent; range: Range };

/** A label with all that stands under it, or what stands before the first label. */
export interface Run {
  /** Without a label, headings that name projects hold examples; the depth of the first of them. */
  projects?: number;
  label?: Label & { shape: LabelShape; range: Range; depth: number };
  pieces: Piece[];
}

/** The depth of a label that is no heading: any heading ends what stands under it. */
const noHeading = 7;

/**
 * Sorts what stands under a criterion's heading by the labels in it, whatever their shape.
 *
 *     Examples                a paragraph that is one line, or the last line before a list
 *     - Examples              a bullet, with a nested list or with its neighbours up to the next label
 *     #### Examples           a deeper heading
 *     #### Project X          a deeper heading that names a project: examples without a label
 *     **Overall:** Strong.    a lead, with text behind it
 *
 * @param nodes the blocks below the heading, deeper headings among them
 */
export function runsOf(nodes: readonly RootContent[], { text, rules }: Context): Run[] {
  const runs: Run[] = [{ pieces: [] }];
  const current = (): Run => runs.at(-1) as Run;
  const begin = (label: Label, shape: LabelShape, range: Range, depth = noHeading): void => {
    runs.push({ label: { ...label, shape, range, depth }, pieces: [] });
  };
  const prose = (nodes: PhrasingContent[]): void => {
    // To Markdown, a line of no-break spaces is a paragraph.
    if (nodes.every((node) => node.type === 'text' && node.value.trim() === '')) return;
    const range = rangeOfAll(nodes);
    const bullets = typedBulletsIn(nodes, text) ?? (range ? [{ nodes, range }] : []);
    const { pieces } = current();
    for (const bullet of bullets) pieces.push({ kind: 'prose', ...bullet });
  };
  const other = (node: RootContent): void => {
    current().pieces.push({ kind: 'other', node, range: trimmed(rangeOf(node), text) });
  };

  const heading = (node: Heading): void => {
    const label = readLineLabel(node.children, rules);
    const { label: above, projects } = current();
    if (label) begin(label, 'heading', rangeOf(node), node.depth);
    else if (above && node.depth > above.depth) other(node);
    else if (projects !== undefined && (node.depth > projects || isProjectHeading(node))) other(node);
    else {
      const isProject = isProjectHeading(node);
      runs.push({ pieces: [], ...(isProject ? { projects: node.depth } : {}) });
      if (isProject) other(node);
    }
  };

  /** Takes a line as a label, with what may follow it on the line, if it is one. */
  const line = (nodes: PhrasingContent[], shape: LabelShape): boolean => {
    const found = labelOn(nodes, shape === 'item', rules);
    if (!found) return false;
    begin(found.label, shape, found.range);
    prose(found.rest);
    return true;
  };

  const list = (node: List): void => {
    const insideExamples = current().label?.role === 'examples';
    const isLabelled = node.children.some((item) => {
      const found = labelOn(headOf(item), true, rules);
      return found && (found.label.primary || !insideExamples);
    });
    if (!isLabelled) {
      current().pieces.push({ kind: 'items', items: node.children, range: rangeOf(node) });
      return;
    }
    for (const item of node.children) {
      if (line(headOf(item), 'item')) blocks(restOf(item));
      else current().pieces.push({ kind: 'items', items: [item], range: rangeOf(item) });
    }
  };

  const paragraph = (node: Paragraph, isBeforeList: boolean): void => {
    const lines = linesOf(node, text);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    if (line(first, 'paragraph')) {
      prose(joinLines(lines.slice(1)));
    } else if (isBeforeList && readLineLabel(last, rules)) {
      prose(joinLines(lines.slice(0, -1)));
      line(last, 'paragraph');
    } else {
      prose(node.children);
    }
  };

  const blocks = (siblings: readonly RootContent[]): void => {
    for (const [index, node] of siblings.entries()) {
      if (node.type === 'heading') heading(node);
      else if (node.type === 'list') list(node);
      else if (node.type === 'paragraph') paragraph(node, siblings[index + 1]?.type === 'list');
      else if (!isSeparator(node) && !isDefinition(node)) other(node);
    }
  };

  blocks(nodes);
  return runs;
}

/** Definitions stand anywhere, and say nothing where they stand. */
function isDefinition({ type }: RootContent): boolean {
  return type === 'definition' || type === 'footnoteDefinition';
}

/** Where a bullet's own text stands; the end of a bullet without any. */
export function ownTextOf(item: ListItem): Range {
  const { end } = rangeOf(item);
  return rangeOfAll(headOf(item)) ?? { start: end, end };
}

/** A bullet's own text: its first paragraph, if nothing but a comment stands before it. */
export function headOf(item: ListItem): PhrasingContent[] {
  return headParagraph(item)?.children ?? [];
}

/** What stands in a bullet beside its own text. */
export function restOf(item: ListItem): ListItem['children'] {
  const head = headParagraph(item);
  return item.children.filter((node) => node !== head);
}

function headParagraph({ children }: ListItem): Paragraph | undefined {
  const first = children.find(({ type }) => type !== 'html');
  return first?.type === 'paragraph' ? first : undefined;
}
