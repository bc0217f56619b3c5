import type { Root } from 'mdast';
import type { Range } from '../model';
import { commonEnd, commonStart, isCut, nextCut } from './cuts';
import type { Labels } from './definitions';
import { Section } from './section';
import { Shelf } from './shelf';
import type { TypedLine } from './typed';
import type { Tree } from './whole';

/** A text that was read. */
interface Read {
  readonly source: string;
  readonly sections: readonly Section[];
  readonly labels: Labels;
}

/** What a text read before has in common with the one to be read: code units at its start and at its end. */
interface Like extends Read {
  readonly start: number;
  readonly end: number;
}

const nothing: Like = { source: '', sections: [], labels: new Map(), start: 0, end: 0 };

/** The sections of a text: those `above` and `below` what changed are as they were. */
interface Cut {
  above: Section[];
  fresh: Section[];
  below: Section[];
  /** Where the fresh one has taken over the nodes of the one that stood there: what was written. */
  typed?: TypedLine;
}

/** What was written in a text, where that is all that there is to it. */
export interface Typed extends TypedLine {
  /** The text before, as it was parsed. */
  readonly before: string;
}

/** How many texts are remembered: the documents that somebody works with at a time. */
const most = 4;

/**
 * Reads texts into trees. A text is cut at its headings, and of one that is like a text read before, only the
 * sections that differ are parsed: a keystroke costs no more in a long text than in a short one. The tree is what
 * parsing all of the text in one go gives, node for node and with the same positions.
 */
export class TreeReader {
  private known: readonly Read[] = [];
  private readonly shelf = new Shelf();
  /** How the text that was read last came out of another, where something was written within a line of that. */
  typed: Typed | undefined;

  /** The text that was read last, as it was parsed: with spaces in place of its front matter. */
  get source(): string {
    return this.known[0]?.source ?? '';
  }

  /**
   * Parses Markdown into mdast. Offsets count UTF-16 code units of `text` as it is, byte order mark included.
   * Text that stands in `blank` (front matter) is read as if it were spaces.
   *
   * The tree is good until the next call, which may move its nodes; to change it, make new ones.
   */
  read(text: string, blank?: Range): Tree {
    const source = blanked(text, blank);
    const before = this.takeLike(source);
    const { above, fresh, below, typed } = this.cut(source, before);
    const dropped = before.sections.slice(above.length, before.sections.length - below.length);
    if (!typed) this.shelf.put(dropped, 2 * source.length);
    let sections = [...above, ...fresh, ...below];
    const isSame = sameLabels(dropped, fresh);
    const labels = isSame ? before.labels : count(sections);
    const right = (section: Section): Section => this.right(section, labels, 2 * source.length);
    sections = isSame ? [...above, ...fresh.map(right), ...below] : sections.map(right);
    this.known = [{ source, sections, labels }, ...this.known];
    this.typed = typed && isSame ? { ...typed, before: before.source } : undefined;
    return assemble(source, sections);
  }

  /** The section where these labels are defined: itself, if they make no difference to it. */
  private right(section: Section, labels: Labels, most: number): Section {
    if (section.isRightWith(labels)) return section;
    const { source, isLast } = section.read;
    const willDo = (other: Section): boolean => other.read.isLast === isLast && other.isRightWith(labels);
    const found = this.shelf.take(source, willDo) ?? section.with(labels);
    this.shelf.put([section], most);
    return found;
  }

  /** The remembered text that has the most in common with another, if that is much. It is forgotten. */
  private takeLike(source: string): Like {
    const alike = this.known.map((read): Like => {
      const start = commonStart(read.source, source);
      const left = Math.min(read.source.length, source.length) - start;
      return { ...read, start, end: commonEnd(read.source, source, left) };
    });
    const [best] = alike.toSorted((a, b) => b.start + b.end - (a.start + a.end));
    const isLike = best && 2 * (best.start + best.end) >= Math.min(best.source.length, source.length);
    this.known = this.known
      .filter(({ sections }) => !isLike || sections !== best.sections)
      .slice(0, most - 1);
    return isLike ? best : nothing;
  }

  private cut(source: string, before: Like): Cut {
    const old = before.sections;
    const above: Section[] = [];
    let at = 0;
    for (const section of old) {
      const end = at + section.read.source.length;
      if (section.read.isLast || end > before.start || !isCut(source, end)) break;
      above.push(section);
      at = end;
    }
    const typed = typedInto(old[above.length], at, source, before);
    if (typed) {
      const { section, ...line } = typed;
      return { above, fresh: [section], below: old.slice(above.length + 1), typed: line };
    }
    const places = this.placesBelow(source, before, above.length);
    const fresh: Section[] = [];
    do {
      const index = places.get(at);
      if (index !== undefined) return { above, fresh, below: old.slice(index) };
      const section = this.next(source, at, before.labels);
      fresh.push(section);
      at += section.read.source.length;
    } while (at < source.length);
    return { above, fresh, below: [] };
  }

  /** The indices of the old sections below the change, by where they would begin now. */
  private placesBelow(
    source: string,
    { source: old, sections, end }: Like,
    above: number,
  ): Map<number, number> {
    const places = new Map<number, number>();
    let at = source.length;
    for (let index = sections.length - 1; index >= above; index--) {
      at -= sections[index]?.read.source.length ?? 0;
      if (at < source.length - end || at + old.length - source.length < 0) break;
      places.set(at, index);
    }
    return places;
  }

  /** The section that begins there: up to the first heading that nothing in it goes on over. */
  private next(source: string, at: number, labels: Labels): Section {
    for (let end = at, take = 1; ; take *= 2) {
      // Twice as far each time: what stays open to the end of the text is not parsed again for each heading.
      for (let count = 0; count < take && end < source.length; count++) end = nextCut(source, end);
      const text = source.slice(at, end);
      const isLast = end === source.length;
      const section =
        this.shelf.take(text, ({ read }) => read.isLast === isLast) ?? Section.parse(text, isLast, labels);
      if (section) return section;
    }
  }
}

/** The section that stood there after something was written in it, where that is all there is to it. */
function typedInto(
  section: Section | undefined,
  at: number,
  source: string,
  { source: old, start, end, labels }: Like,
): (TypedLine & { section: Section }) | undefined {
  const [oldEnd, newEnd] = [old.length - end, source.length - end];
  const length = section?.read.source.length ?? 0;
  if (start < at || oldEnd > at + length) return undefined;
  const text = source.slice(at, at + length + newEnd - oldEnd);
  return section?.typed(text, { start: start - at, end: oldEnd - at, newEnd: newEnd - at }, labels);
}

/** One space for each code unit of a stretch, so that half of an emoji counts; line ends stay. */
function blanked(text: string, blank: Range | undefined): string {
  if (!blank) return text;
  const spaces = text.slice(blank.start, blank.end).replace(/[^\r\n]/g, ' ');
  return text.slice(0, blank.start) + spaces + text.slice(blank.end);
}

/** How many sections define each label. */
function count(sections: readonly Section[]): Labels {
  const labels = new Map<string, number>();
  for (const { read } of sections) {
    for (const label of read.defined) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return labels;
}

/** Whether sections define the same as others, label for label. */
function sameLabels(some: readonly Section[], others: readonly Section[]): boolean {
  const [one, other] = [count(some), count(others)];
  return one.size === other.size && [...one].every(([label, number]) => other.get(label) === number);
}

/** The tree of all of the text. */
function assemble(source: string, sections: readonly Section[]): Tree {
  const complete = sections.every((section) => section.read.complete);
  let [offset, line] = [0, 0];
  const root: Root = { type: 'root', children: [] };
  for (const section of sections) {
    section.moveTo({ offset, line });
    offset += section.read.source.length;
    line += section.read.lineEnds;
    for (const node of section.read.nodes) root.children.push(node);
  }
  // One without a tree: a text that is read by halves would be written to by halves.
  if (sections.some(({ read }) => !read.isRead)) root.children = [];
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lastLine = Math.max(mark, source.lastIndexOf('\n') + 1, source.lastIndexOf('\r') + 1);
  root.position = {
    start: { line: 1, column: 1, offset: mark },
    end: { line: line + 1, column: source.length - lastLine + 1, offset: source.length },
  };
  return { root, complete };
}
