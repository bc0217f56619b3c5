import type { Heading, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { type Label, readLabel, readLead } from './labels';
import { linesOf } from './lines';
import { rangeOf, rangeOfAll, textOf } from './markdown';
import { stateOf } from './marks';
import type { LabelShape, Range } from './model';

/** A piece of content below a label. */
export type Piece =
  | { kind: 'items'; items: ListItem[]; range: Range }
  | { kind: 'prose'; nodes: PhrasingContent[]; range: Range }
  | { kind: 'other'; node: RootContent; range: Range };

/** A label with all that stands under it, or what stands before the first label. */
export interface Run {
  label?: Label & { shape: LabelShape; range: Range; depth: number };
  pieces: Piece[];
}

/**
 * Sorts what stands under a criterion's heading by the labels in it, whatever their shape.
 *
 *     Examples                a paragraph that is one line, or the last line before a list
 *     - Examples              a bullet, with a nested list or with its neighbours up to the next label
 *     #### Examples           a deeper heading
 *     **Overall:** Strong.    a lead, with text behind it
 *
 * @param nodes the blocks below the heading, deeper headings among them
 * @param text the whole text, for positions
 */
export function runsOf(nodes: readonly RootContent[], text: string): Run[] {
  const runs: Run[] = [{ pieces: [] }];
  const current = (): Run => runs.at(-1) as Run;
  const begin = (label: Label, shape: LabelShape, range: Range, depth = 7): void => {
    runs.push({ label: { ...label, shape, range, depth }, pieces: [] });
  };
  const prose = (line: PhrasingContent[]): void => {
    const range = rangeOfAll(line);
    if (range) current().pieces.push({ kind: 'prose', nodes: line, range });
  };

  const heading = (node: Heading): void => {
    const label = readLabel(textOf(node));
    if (label) begin(label, 'heading', rangeOf(node), node.depth);
    else if (!current().label || node.depth <= (current().label?.depth ?? 7)) runs.push({ pieces: [] });
    else current().pieces.push({ kind: 'other', node, range: rangeOf(node) });
  };

  /** Takes a line as a label, if it is one. */
  const line = (nodes: PhrasingContent[], shape: LabelShape, leads: 'overall' | 'marks'): boolean => {
    const range = rangeOfAll(nodes);
    const label = readLabel(textOf(nodes));
    if (label && range) {
      begin(label, shape, range);
      return true;
    }
    const lead = readLead(nodes);
    const led = lead && readLabel(lead.text);
    if (!lead || !led || lead.rest.length === 0) return false;
    const written = stateOf(textOf(lead.rest)) === 'written';
    if (written && !(led.role === 'overall' && leads === 'overall')) return false;
    begin(led, shape, lead.range);
    prose(lead.rest);
    return true;
  };

  const list = (node: List): void => {
    const insideExamples = current().label?.role === 'examples';
    const isLabelled = node.children.some((item) => {
      const label = readLabel(textOf(headOf(item)));
      return label && (label.primary || !insideExamples);
    });
    if (!isLabelled) {
      current().pieces.push({ kind: 'items', items: node.children, range: rangeOf(node) });
      return;
    }
    for (const item of node.children) {
      if (line(headOf(item), 'item', 'overall')) {
        for (const child of restOf(item)) block(child);
      } else {
        current().pieces.push({ kind: 'items', items: [item], range: rangeOf(item) });
      }
    }
  };

  const block = (node: RootContent, next?: RootContent): void => {
    if (node.type === 'heading') heading(node);
    else if (node.type === 'list') list(node);
    else if (node.type === 'paragraph') {
      const lines = linesOf(node, text);
      const [first, ...others] = lines;
      if (!first) return;
      if (line(first, 'paragraph', 'overall')) {
        prose(others.flat());
        return;
      }
      const last = lines.at(-1);
      const label = last && next?.type === 'list' ? readLabel(textOf(last)) : undefined;
      if (label && last) {
        prose(lines.slice(0, -1).flat());
        line(last, 'paragraph', 'marks');
      } else {
        prose(node.children);
      }
    } else if (node.type !== 'thematicBreak' && node.type !== 'definition') {
      current().pieces.push({ kind: 'other', node, range: rangeOf(node) });
    }
  };

  for (const [index, node] of nodes.entries()) block(node, nodes[index + 1]);
  return runs;
}

/** A bullet's own text: its first paragraph. */
export function headOf(item: ListItem): PhrasingContent[] {
  const first = item.children[0];
  return first?.type === 'paragraph' ? first.children : [];
}

/** What stands in a bullet behind its own text. */
export function restOf(item: ListItem): ListItem['children'] {
  return item.children[0]?.type === 'paragraph' ? item.children.slice(1) : item.children;
}
