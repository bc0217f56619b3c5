import type { RootContent } from 'mdast';
import { detached } from '../detached';
import { visit } from '../visit';
import { definitionsOf, type Labels, labelsDefinedIn, Mentions } from './definitions';
import { type Change, type Point, type TypedLine, typed } from './typed';
import { parseWhole } from './whole';

/** A place in a text: how many code units and line ends stand before it. */
export interface Place {
  offset: number;
  line: number;
}

/** An empty heading. If anything above it is still open, it does not end up at the top of the tree. */
const sentinel = '#';

/** What a stretch of a text was read as. */
interface Read {
  readonly source: string;
  /** Whether the text ends with it; else a heading follows. */
  readonly isLast: boolean;
  readonly nodes: readonly RootContent[];
  /** Whether there is a tree. */
  readonly isRead: boolean;
  /** Whether the nodes hold all of it. */
  readonly complete: boolean;
  /** Whether nothing in it goes on over the heading that follows. */
  readonly isClosed: boolean;
  /** How many lines end in it. */
  readonly lineEnds: number;
  /** The labels that it defines. */
  readonly defined: ReadonlySet<string>;
  /** The labels that it was told are defined. */
  readonly told: readonly string[];
  /** Where the positions of the nodes say that it begins. */
  readonly at: Place;
}

/**
 * A stretch of a text from one heading to another. It reads the same whatever stands around it, but for the
 * labels that are defined there.
 */
export class Section {
  readonly read: Read;
  private mentioned: Mentions | undefined;
  private at: Place;
  /** The ends of all nodes, once they had to be moved. */
  private points: readonly Point[] | undefined;

  /**
   * Parses a stretch of a text.
   * @param isLast whether the text ends with it; else a heading follows
   * @param labels what is defined anywhere in the text
   * @returns `undefined` if something in it goes on over the heading that follows
   */
  static parse(source: string, isLast: boolean, labels: Labels): Section | undefined {
    const section = Section.of(detached(source), isLast, labels);
    return section.read.isClosed ? section : undefined;
  }

  private static of(source: string, isLast: boolean, labels: Labels): Section {
    const mentions = new Mentions(source);
    return new Section(readStretch(source, isLast, mentions.among(labels)), mentions);
  }

  private constructor(read: Read, mentions?: Mentions) {
    this.read = read;
    this.mentioned = mentions;
    this.at = read.at;
  }

  /**
   * The section after something was written in it, where no more than a line has to be parsed for that. Then this one
   * must not be used any more, since they share most of their nodes.
   * @param change where it is, counted from the beginning of the section
   * @param labels what is defined anywhere in the text
   */
  typed(source: string, change: Change, labels: Labels): (TypedLine & { section: Section }) | undefined {
    const { read, at } = this;
    if (!read.complete) return undefined;
    const before = { nodes: read.nodes, source: read.source, offset: at.offset };
    const found = typed(before, source, change, labels);
    if (!found) return undefined;
    const { was, is, nodes } = found;
    return { was, is, section: new Section({ ...read, source: detached(source), nodes, at }) };
  }

  /** Whether it reads the same where these labels are defined. */
  isRightWith(labels: Labels): boolean {
    const { source, defined, told } = this.read;
    if (labels.size === 0 && told.length === 0) return true;
    this.mentioned ??= new Mentions(source);
    const isForeign = (label: string): boolean => !defined.has(label);
    const [had, due] = [told.filter(isForeign), this.mentioned.among(labels).filter(isForeign)];
    return had.length === due.length && due.every((label) => had.includes(label));
  }

  /** The same text where these labels are defined. */
  with(labels: Labels): Section {
    return Section.of(this.read.source, this.read.isLast, labels);
  }

  /** Makes the positions of the nodes, in place, those in a text where the section begins there. */
  moveTo({ offset, line }: Place): void {
    const by = { offset: offset - this.at.offset, line: line - this.at.line };
    if (by.offset === 0 && by.line === 0) return;
    this.at = { offset, line };
    this.points ??= pointsIn(this.read.nodes);
    for (const point of this.points) {
      point.line += by.line;
      point.offset = (point.offset ?? 0) + by.offset;
    }
  }
}

function readStretch(source: string, isLast: boolean, told: readonly string[]): Read {
  const before = definitionsOf(told);
  // Only at the very beginning is a byte order mark none of the text.
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { root, complete } = parseWhole(
    before + (before ? source.slice(mark) : source) + (isLast ? '' : sentinel),
  );
  const start = before.length;
  const end = start + source.length - mark;
  const offsets = root.children.map(({ position }) => position?.start.offset ?? 0);
  const nodes = root.children.filter((_, index) => {
    const offset = offsets[index] ?? 0;
    return offset >= start && offset < end;
  });
  const isRead = complete || root.children.length > 0;
  return {
    source,
    isLast,
    nodes,
    isRead,
    complete,
    isClosed: isLast || !isRead || offsets.at(-1) === end,
    lineEnds: countLineEnds(source),
    defined: new Set(labelsDefinedIn(nodes)),
    told,
    at: { offset: start - mark, line: countLineEnds(before) },
  };
}

function pointsIn(nodes: readonly RootContent[]): Point[] {
  const points: Point[] = [];
  for (const top of nodes) {
    visit(top, ({ position }) => {
      if (position) points.push(position.start, position.end);
      return true;
    });
  }
  return points;
}

/** How many lines end in a text. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\r\n|\r|\n/gu)) count++;
  return count;
}
