import type { Nodes, RootContent } from 'mdast';
import { detached } from './detached';
import { rangeOf } from './markdown';
import type { AlignmentDocument } from './model';
import { type Move, moved } from './moved';
import { TreeReader } from './tree/reader';
import { visit } from './visit';

/** What is known of a stretch of a text. */
export interface Known {
  /**
   * What `make` gives, from `make` or from memory: plain data, whose ranges are those of the text at hand. Others
   * have the same objects: they are never changed.
   * @param what tells it from whatever else is known of these blocks
   */
  recall<T>(what: string, make: () => T): T;
}

/** Where readers ask for what they have read before. `make` must go by nothing but the blocks and their text. */
export interface Recollection {
  /** @param blocks in the order of the text */
  of(blocks: readonly RootContent[]): Known;
  /** What is known of a node as long as it is the very same, wherever it has moved to. */
  ofSame(node: RootContent): Known;
}

const unknown: Known = { recall: (_, make) => make() };

/** Remembers nothing, and costs nothing. */
export const noRecollection: Recollection = { of: () => unknown, ofSame: () => unknown };

/** What a document was read from: the text without its front matter, that, and the rules as text. */
export interface Origin {
  source: string;
  matter: object | undefined;
  key: string;
}

/** How many documents are remembered as a whole. */
const most = 4;

/** How many code units of texts are remembered at least, however many of them are still in use. */
const least = 1_000_000;

/** What was made of blocks, and where each of them began then. */
interface Made {
  value: unknown;
  starts: readonly number[];
}

/** What is kept of blocks, by what it is. */
type Kept = Map<string, Made>;

interface Met {
  under: number;
  told: string;
  blocks: readonly RootContent[];
  kept: Kept;
}

/** What is kept of one node, and what it depends on. */
type Own = Pick<Met, 'under' | 'told' | 'kept'>;

/**
 * Remembers what texts were made of, so that of one like them only what differs is read. What was read of some
 * blocks is found again by their own text: that cannot be out of date.
 */
export class Memory {
  readonly trees = new TreeReader();
  /** By the text of the blocks; those that were looked up last are at the end. */
  private readonly entries = new Map<string, Kept>();
  /**
   * The very same blocks need not be looked up again, even if something is written between them: those that were asked
   * for last, by the first of them.
   */
  private readonly met = new WeakMap<RootContent, readonly Met[]>();
  private readonly owned = new WeakMap<RootContent, Own>();
  private size = 0;
  private documents: readonly (Origin & { document: AlignmentDocument })[] = [];
  /** Numbers for long words. */
  private readonly numbers = new Map<string, number>();
  private count = 0;

  /**
   * What is known of the blocks of a text.
   * @param rules the rules by which they are read, and whatever else all blocks depend on
   * @param definitions the addresses by their labels, on which blocks depend that refer to them
   */
  under(text: string, rules: string, definitions: ReadonlyMap<string, string> = new Map()): Recollection {
    const under = this.numberOf(rules);
    const toldOf = (blocks: readonly RootContent[]): string =>
      definitions.size === 0
        ? ''
        : blocks
            .flatMap(labelsIn)
            .map((label) => JSON.stringify([label, definitions.get(label)]))
            .join('');
    return {
      of: (blocks) => {
        const [first] = blocks;
        if (!first) return unknown;
        const starts = blocks.map((block) => rangeOf(block).start);
        const met = this.met.get(first) ?? [];
        const told = toldOf(blocks);
        const same = met.find(
          (one) => one.under === under && one.told === told && isSame(one.blocks, blocks),
        );
        if (same) return known(same.kept, starts);
        const start = lineStartOf(first);
        const key = `${under}\n${told}\n${outlineOf(blocks, start)}\n${text.slice(start, endOf(blocks))}`;
        const kept = this.kept(detached(key));
        this.met.set(first, [{ under, told, blocks, kept }, ...met.slice(0, 3)]);
        return known(kept, starts);
      },
      ofSame: (node) => {
        const told = toldOf([node]);
        let own = this.owned.get(node);
        if (own?.under !== under || own.told !== told) own = { under, told, kept: new Map() };
        this.owned.set(node, own);
        return known(own.kept, [rangeOf(node).start]);
      },
    };
  }

  /** Remembers a document as a whole. */
  keep(document: AlignmentDocument, origin: Origin): void {
    this.documents = [{ ...origin, document }, ...this.documents.slice(0, most - 1)];
  }

  /** What was read from a text, where that is still known. */
  documentOf({ source, matter, key }: Origin): AlignmentDocument | undefined {
    return this.documents.find((one) => one.source === source && one.matter === matter && one.key === key)
      ?.document;
  }

  private numberOf(rules: string): number {
    const known = this.numbers.get(rules);
    if (known !== undefined) return known;
    if (this.numbers.size > 50) this.numbers.clear();
    this.count++;
    this.numbers.set(rules, this.count);
    return this.count;
  }

  private kept(key: string): Kept {
    const kept: Kept = this.entries.get(key) ?? new Map();
    if (!this.entries.delete(key)) this.size += key.length;
    this.entries.set(key, kept);
    return kept;
  }

  /** Forgets what was not used for the longest time, but nothing of a text that was just read. */
  forget(justRead: string): void {
    for (const key of this.entries.keys()) {
      if (this.size <= Math.max(least, 8 * justRead.length)) return;
      this.entries.delete(key);
      this.size -= key.length;
    }
  }
}

const labels = new WeakMap<RootContent, readonly string[]>();

/** The labels that a block refers to: those in brackets that are defined. */
function labelsIn(block: RootContent): readonly string[] {
  const known = labels.get(block);
  if (known) return known;
  const found: string[] = [];
  visit(block, (node) => {
    if (references.has(node.type) && 'identifier' in node) found.push(node.identifier);
    return true;
  });
  labels.set(block, found);
  return found;
}

const references: ReadonlySet<string> = new Set(['linkReference', 'imageReference', 'footnoteReference']);

/**
 * The kinds and places of blocks, and what they refer to: the same text may be read otherwise where a bold line stands
 * for a heading, or what it has in brackets is not defined.
 */
function outlineOf(blocks: readonly RootContent[], start: number): string {
  let outline = '';
  for (const block of blocks) {
    outline += `${block.type}${block.type === 'heading' ? block.depth : ''} ${rangeOf(block).start - start} `;
    for (const label of labelsIn(block)) outline += `${JSON.stringify(label)} `;
  }
  return outline;
}

function known(kept: Kept, starts: readonly number[]): Known {
  return {
    recall: <T>(what: string, make: () => T): T => {
      const made = kept.get(what);
      if (made && typeof made.value !== 'object') return made.value as T;
      const by = made && moveBetween(made.starts, starts);
      if (by === 0) return made?.value as T;
      const value = made && by !== undefined ? moved(made.value as T, by) : make();
      kept.set(what, { value, starts });
      return value;
    },
  };
}

/** How the places in some blocks have moved: all by as much, or those in each block by as much as it did. */
function moveBetween(before: readonly number[], after: readonly number[]): number | Move {
  const first = (after[0] ?? 0) - (before[0] ?? 0);
  if (before.every((start, index) => start + first === after[index])) return first;
  return (offset, isEnd) => {
    let [low, high] = [0, before.length];
    // The last block that begins before it, or where it begins.
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const start = before[middle] ?? 0;
      if (start < offset || (start === offset && !isEnd)) low = middle;
      else high = middle;
    }
    return offset + (after[low] ?? 0) - (before[low] ?? 0);
  };
}

function isSame(some: readonly RootContent[], others: readonly RootContent[]): boolean {
  return some.length === others.length && some.every((block, index) => block === others[index]);
}

/** What is nested in what depends on how far a block is indented. */
function lineStartOf(block: RootContent): number {
  return rangeOf(block).start - (block.position?.start.column ?? 1) + 1;
}

/** Where the last word of blocks ends: to micromark, code that is left open ends behind the bullet that it stands in. */
function endOf(blocks: readonly RootContent[]): number {
  let end = 0;
  for (const block of blocks) {
    for (
      let node: Nodes | undefined = block;
      node;
      node = 'children' in node ? node.children.at(-1) : undefined
    ) {
      end = Math.max(end, node.position?.end.offset ?? 0);
    }
  }
  return end;
}
