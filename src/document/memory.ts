import type { RootContent } from 'mdast';
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

/**
 * Remembers what texts were made of, so that of one like them only what differs is read. What was read of some
 * blocks is found again by their own text: that cannot be out of date.
 */
export class Memory {
  readonly trees = new TreeReader();
  /** Those that were used last are at the end. */
  private readonly kept = new Map<string, Kept>();
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
        const end = Math.max(...blocks.map((block) => rangeOf(block).end));
        return this.known(`${under}\n${outlineOf(blocks, start)}\n${text.slice(start, end)}`, start);
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

  private known(key: string, start: number): Known {
    const kept: Kept = this.kept.get(key) ?? new Map();
    if (!this.kept.delete(key)) this.size += key.length;
    this.kept.set(key, kept);
    return {
      recall: <T>(what: string, make: () => T): T => {
        if (kept.has(what)) return moved(kept.get(what) as T, start);
        const made = make();
        kept.set(what, moved(made, -start));
        return made;
      },
    };
  }

  /** Forgets what was not used for the longest time, but nothing of a text that was just read. */
  forget(justRead: string): void {
    for (const key of this.kept.keys()) {
      if (this.size <= Math.max(least, 8 * justRead.length)) return;
      this.kept.delete(key);
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
