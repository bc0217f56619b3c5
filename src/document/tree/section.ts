import type { RootContent } from 'mdast';
import { detached } from '../detached';
import { visit } from '../visit';
import { definitionsOf, type Labels, labelsDefinedIn, Mentions } from './definitions';
import { parseWhole } from './whole';

/** A place in a text: how many code units and line ends stand before it. */
export interface Place {
  offset: number;
  line: number;
}

/** An empty heading. If anything above it is still open, it does not end up at the top of the tree. */
const sentinel = '#';

/**
 * A stretch of a text from one heading to another. It reads the same whatever stands around it, but for the
 * labels that are defined there.
 */
export class Section {
  readonly source: string;
  readonly isLast: boolean;
  readonly nodes: readonly RootContent[];
  /** Whether there is a tree. */
  readonly isRead: boolean;
  /** Whether the nodes hold all of it. */
  readonly complete: boolean;
  /** How many lines end in it. */
  readonly lineEnds: number;
  /** The labels that it defines. */
  readonly defined: ReadonlySet<string>;
  /** The labels that it was told are defined. */
  private readonly told: readonly string[];
  private readonly mentions: Mentions;
  private readonly isClosed: boolean;
  /** Where the positions of the nodes say that it begins. */
  private at: Place;

  /**
   * Parses a stretch of a text.
   * @param isLast whether the text ends with it; else a heading follows
   * @param labels what is defined anywhere in the text
   * @returns `undefined` if something in it goes on over the heading that follows
   */
  static parse(source: string, isLast: boolean, labels: Labels): Section | undefined {
    const section = new Section(source, isLast, labels);
    return section.isClosed ? section : undefined;
  }

  private constructor(stretch: string, isLast: boolean, labels: Labels) {
    const source = detached(stretch);
    this.source = source;
    this.isLast = isLast;
    this.lineEnds = countLineEnds(source);
    this.mentions = new Mentions(source);
    this.told = this.mentions.among(labels);
    const before = definitionsOf(this.told);
    // Only at the very beginning is a byte order mark none of the text.
    const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    const { root, complete } = parseWhole(
      before + (before ? source.slice(mark) : source) + (isLast ? '' : sentinel),
    );
    const start = before.length;
    const end = start + source.length - mark;
    const offsets = root.children.map(({ position }) => position?.start.offset ?? 0);
    this.nodes = root.children.filter((_, index) => {
      const offset = offsets[index] ?? 0;
      return offset >= start && offset < end;
    });
    this.complete = complete;
    this.isRead = complete || root.children.length > 0;
    this.isClosed = isLast || !this.isRead || offsets.at(-1) === end;
    this.defined = new Set(labelsDefinedIn(this.nodes));
    this.at = { offset: start - mark, line: countLineEnds(before) };
  }

  /** The same text where these labels are defined: the section itself, if they make no difference to it. */
  with(labels: Labels): Section {
    if (labels.size === 0 && this.told.length === 0) return this;
    const isForeign = (label: string): boolean => !this.defined.has(label);
    const [told, due] = [this.told.filter(isForeign), this.mentions.among(labels).filter(isForeign)];
    const isSame = told.length === due.length && due.every((label) => told.includes(label));
    return isSame ? this : new Section(this.source, this.isLast, labels);
  }

  /** Makes the positions of the nodes, in place, those in a text where the section begins there. */
  moveTo({ offset, line }: Place): void {
    const by = { offset: offset - this.at.offset, line: line - this.at.line };
    if (by.offset === 0 && by.line === 0) return;
    this.at = { offset, line };
    for (const top of this.nodes) {
      visit(top, ({ position }) => {
        for (const point of position ? [position.start, position.end] : []) {
          point.line += by.line;
          if (point.offset !== undefined) point.offset += by.offset;
        }
        return true;
      });
    }
  }
}

/** How many lines end in a text. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\r\n|\r|\n/gu)) count++;
  return count;
}
