import type { Nodes, Paragraph, Parents, RootContent } from 'mdast';
import { visit } from '../visit';
import { type Labels, Mentions } from './definitions';
import { deepest, parseWhole } from './whole';

/** Where a node begins or ends. */
export type Point = NonNullable<Nodes['position']>['start'];

/** What was written in a text, and in place of what: `start` to `end` is now `start` to `newEnd`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** A text and its blocks, whose positions say that it begins at an offset. */
export interface Parsed {
  readonly source: string;
  readonly nodes: readonly RootContent[];
  readonly offset: number;
}

/** A line that is a paragraph of its own, before something was written in it and after. */
export interface TypedLine {
  readonly was: Paragraph;
  readonly is: Paragraph;
}

/**
 * The blocks of a text after something was written within a line that is a paragraph of its own: what nearly all
 * keystrokes are. Of no other line does such a line decide what it is, and as long as it is a paragraph, nothing around
 * it changes: only the line is parsed. Blocks on the way to it are made anew; those behind it are moved, in place.
 *
 * @param before the text as it was
 * @param after the text as it is
 * @param labels what is defined anywhere: a line that may refer to it is left to others
 * @returns `undefined` where it takes parsing more than that line to know. Then nothing was changed.
 */
export function typed(
  { source: before, nodes, offset }: Parsed,
  after: string,
  change: Change,
  labels: Labels,
): (TypedLine & { nodes: RootContent[] }) | undefined {
  const path = pathTo(nodes, change.start + offset, change.end + offset);
  const { siblings, index } = path.at(-1) ?? { siblings: [], index: 0 };
  const old = siblings[index];
  if (old?.type !== 'paragraph' || !old.position) return undefined;
  const { start, end } = old.position;
  // The line below a definition may be its title.
  if (start.line !== end.line || siblings[index - 1]?.type === 'definition') return undefined;
  const by = change.newEnd - change.end;
  const [from, to] = [(start.offset ?? 0) - offset, (end.offset ?? 0) - offset];
  if (!endsLine(before, to) || !endsLine(after, to + by)) return undefined;
  const line = after.slice(from, to + by);
  if (isTask.test(before.slice(from, to)) || isTask.test(line)) return undefined;
  // Each level within the line begins with one of these.
  if (path.length + (line.match(/[*_~[]/gu)?.length ?? 0) + 2 > deepest) return undefined;
  if ([before.slice(from, to), line].some((one) => mentionsAny(one, labels))) return undefined;
  const paragraph = parseLine(line, to + by === after.length ? '' : '\n', start);
  if (!paragraph || (isTaskOf(path.at(-2)) && paragraph.children[0]?.type !== 'text')) return undefined;
  return { was: old, is: paragraph, nodes: replaced(path, paragraph, mover(end, by)) };
}

/** Where a node is found: among which nodes, and at which place. */
interface Step {
  siblings: readonly Nodes[];
  index: number;
}

const containers: ReadonlySet<Nodes['type']> = new Set([
  'list',
  'listItem',
  'blockquote',
  'footnoteDefinition',
]);

/** The way down to the block that something is written in, behind its first character. */
function pathTo(nodes: readonly Nodes[], start: number, end: number): Step[] {
  const path: Step[] = [];
  let siblings = nodes;
  for (;;) {
    const index = siblings.findIndex(
      ({ position }) => (position?.start.offset ?? start) < start && end <= (position?.end.offset ?? 0),
    );
    const node = siblings[index];
    if (!node) return path;
    path.push({ siblings, index });
    if (!containers.has(node.type)) return path;
    siblings = (node as Parents).children;
  }
}

function mentionsAny(line: string, labels: Labels): boolean {
  return labels.size > 0 && new Mentions(line).among(labels).length > 0;
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || /[\r\n]/u.test(text[at] ?? '');
}

/** The mark that makes its bullet a task. */
const isTask = /^\[[ xX]\]/u;

/** Whether a step leads to a task. Its paragraph begins behind the mark, but at the mark where that is followed by no text. */
function isTaskOf(step: Step | undefined): boolean {
  const node = step?.siblings[step.index];
  return node?.type === 'listItem' && typeof node.checked === 'boolean';
}

/** A line as a paragraph that begins there, if it is one wherever it stands. */
function parseLine(line: string, lineEnd: string, start: Point): Paragraph | undefined {
  // How wide a tab is depends on where it stands; a byte order mark that leads is no text; `- --` is a rule.
  if (/[\r\n\t]|^\uFEFF|^[-*][-* ]*$/u.test(line)) return undefined;
  const { root, complete } = parseWhole(line + lineEnd);
  const [only, ...others] = root.children;
  if (!complete || only?.type !== 'paragraph' || others.length > 0) return undefined;
  if (only.position?.start.offset !== 0 || only.position.end.offset !== line.length) return undefined;
  moveAll(only, (point) => {
    point.line += start.line - 1;
    point.column += start.column - 1;
    point.offset = (point.offset ?? 0) + (start.offset ?? 0);
  });
  return only;
}

type Move = (point: Point) => void;

/** Moves what stands behind a place. */
function mover({ line, offset = 0 }: Point, by: number): Move {
  return (point) => {
    if (point.offset === undefined || point.offset < offset) return;
    if (point.line === line) point.column += by;
    point.offset += by;
  };
}

/** The blocks with another one at the end of a path, and what stands behind it moved. */
function replaced(path: readonly Step[], node: Nodes, move: Move): RootContent[] {
  let siblings: readonly Nodes[] = [];
  for (const [depth, step] of [...path.entries()].toReversed()) {
    const old = step.siblings[step.index] as Parents;
    const now = depth === path.length - 1 ? node : withChildren(old, siblings, move);
    for (const later of step.siblings.slice(step.index + 1)) moveAll(later, move);
    siblings = step.siblings.with(step.index, now);
  }
  return siblings as RootContent[];
}

function withChildren(old: Parents, children: readonly Nodes[], move: Move): Nodes {
  const copy = { ...old, children } as Nodes;
  if (!old.position) return copy;
  const { start, end } = old.position;
  copy.position = { start: { ...start }, end: { ...end } };
  move(copy.position.end);
  return copy;
}

function moveAll(top: Nodes, move: Move): void {
  visit(top, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) move(point);
    return true;
  });
}
