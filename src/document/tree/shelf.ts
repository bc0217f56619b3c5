import type { Section } from './section';

/**
 * Sections that a text does not have any more, and may have again: those behind a fence while it is being typed.
 * As many as the text itself could be cut into, those that were put here last.
 */
export class Shelf {
  private readonly sections = new Map<string, Section>();
  private size = 0;

  /** Puts sections here, and lets go of older ones where there are more than `most` code units. */
  put(sections: readonly Section[], most: number): void {
    for (const section of sections) {
      this.remove(section.read.source);
      this.sections.set(section.read.source, section);
      this.size += section.read.source.length;
    }
    for (const source of this.sections.keys()) {
      if (this.size <= most) return;
      this.remove(source);
    }
  }

  /** Takes a section from here, if there is one of this text in the same place: at the end of all, or not. */
  take(source: string, isLast: boolean): Section | undefined {
    return this.sections.get(source)?.read.isLast === isLast ? this.remove(source) : undefined;
  }

  private remove(source: string): Section | undefined {
    const found = this.sections.get(source);
    if (!found) return undefined;
    this.sections.delete(source);
    this.size -= source.length;
    return found;
  }
}
