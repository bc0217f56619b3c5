import type { Section } from './section';

/**
 * Sections that a text does not have any more, and may have again: those behind a fence while it is being typed. Those
 * that were put here last are kept; of one text there may be several, since other labels were defined or it stood in
 * several places.
 */
export class Shelf {
  private readonly sections = new Map<string, Section[]>();
  private size = 0;

  /** Puts sections here, and lets go of older ones where there are more than `most` code units. */
  put(sections: readonly Section[], most: number): void {
    for (const section of sections) {
      const { source } = section.read;
      const others = this.sections.get(source) ?? [];
      this.sections.delete(source);
      this.sections.set(source, [...others, section]);
      this.size += source.length;
    }
    for (const [source, all] of this.sections) {
      if (this.size <= most) return;
      this.sections.delete(source);
      this.size -= all.length * source.length;
    }
  }

  /** Takes a section of a text from here, if there is one that will do. */
  take(source: string, willDo: (section: Section) => boolean): Section | undefined {
    const all = this.sections.get(source) ?? [];
    const index = all.findIndex(willDo);
    const found = all[index];
    if (!found) return undefined;
    const others = all.toSpliced(index, 1);
    if (others.length > 0) this.sections.set(source, others);
    else this.sections.delete(source);
    this.size -= source.length;
    return found;
  }
}
