import type { RootContent } from 'mdast';
import { detached } from './detached';
import { rangeOf } from './markdown';
import { moved } from './moved';
import { TreeReader } from './tree/reader';

/** What is known of a stretch of a text. */
export interface Known {
  /**
   * What `make` gives, from `make` or from memory: plain data, whose ranges are those of the text at hand. It is the
   * caller's own.
   * @param what tells it from whatever else is known of these blocks
   */
  recall<T>(what: string, make: () => T): T;
}

/** Where readers ask for what they have read before. `make` must go by nothing but the blocks and their text. */
export interface Recollection {
  /** @param blocks in the order of the text */
  of(blocks: readonly RootContent[]): Known;
}

const unknown: Known = { recall: (_, make) => make() };

/** Remembers nothing, and costs nothing. */
export const noRecollection: Recollection = { of: () => unknown };

/** How many code units of texts are remembered at least, however many of them are still in use. */
const least = 1_000_000;

/** What is kept of blocks: the ranges count from where the first of them begins. */
type Kept = Map<string, unknown>;

interface Met {
  under: number;
  blocks: readonly RootContent[];
  /** Where each of them begins, counted from where the first one does: something may be written between them. */
  starts: readonly number[];
  kept: Kept;
}

/**
 * Remembers what texts were made of, so that of one like them only what differs is read. What was read of some
 * blocks is found again by their own text: that cannot be out of date.
 */
export class Memory {
  readonly trees = new TreeReader();
  /** By the text of the blocks; those that were looked up last are at the end. */
  private readonly entries = new Map<string, Kept>();
  /** The very same blocks need not be looked up again: those that were asked for last, by the first of them. */
  private readonly met = new WeakMap<RootContent, readonly Met[]>();
  private size = 0;
  /** Numbers for long words. */
  private readonly numbers = new Map<string, number>();
  private count = 0;

  /**
   * What is known of the blocks of a text.
   * @param rules the rules by which they are read, and whatever else all blocks depend on
   */
  under(text: string, rules: string): Recollection {
    const under = this.numberOf(rules);
    return {
      of: (blocks) => {
        const [first] = blocks;
        if (!first) return unknown;
        const { start } = rangeOf(first);
        const met = this.met.get(first) ?? [];
        const same = met.find((one) => one.under === under && isSame(one, blocks, start));
        if (same) return known(same.kept, start);
        const key = `${under}\n${outlineOf(blocks, start)}\n${text.slice(start, endOf(blocks))}`;
        const kept = this.kept(detached(key));
        const starts = blocks.map((block) => rangeOf(block).start - start);
        this.met.set(first, [{ under, blocks, starts, kept }, ...met.slice(0, 3)]);
        return known(kept, start);
      },
    };
  }

  private numberOf(rules: string): number {
    const known = this.numbers.get(rules);
    if (known !== undefined) return known;
    // A link that is being written down gives a new one with every keystroke.
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

/** The kinds and places of blocks: the same text may be read otherwise where a bold line stands for a heading. */
function outlineOf(blocks: readonly RootContent[], start: number): string {
  let outline = '';
  for (const block of blocks) {
    outline += `${block.type}${block.type === 'heading' ? block.depth : ''} ${rangeOf(block).start - start} `;
  }
  return outline;
}

function known(kept: Kept, start: number): Known {
  return {
    recall: <T>(what: string, make: () => T): T => {
      if (kept.has(what)) return moved(kept.get(what) as T, start);
      const made = make();
      kept.set(what, moved(made, -start));
      return made;
    },
  };
}

function isSame({ blocks, starts }: Met, others: readonly RootContent[], start: number): boolean {
  return (
    blocks.length === others.length &&
    others.every((block, index) => block === blocks[index] && rangeOf(block).start - start === starts[index])
  );
}

function endOf(blocks: readonly RootContent[]): number {
  let end = 0;
  for (const block of blocks) end = Math.max(end, rangeOf(block).end);
  return end;
}
