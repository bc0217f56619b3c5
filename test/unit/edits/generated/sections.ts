import fc from 'fast-check';
import { type Item, items, notes, tidyItems, writeItems } from './items';
import type { Style } from './style';

/** The labelled sections of a criterion, each in a shape of its own or all in one. */

export type Shape = 'item' | 'paragraph' | 'heading' | 'flat';

export interface Section {
  label: string;
  shape: Shape;
  items: readonly Item[];
}

const labels = {
  examples: ['Examples', '**Examples:**', 'Examples:', 'EXAMPLES', 'Evidence', '__Examples__'],
  room: ['Room for Improvement', 'Room for Improvement as L4', '**Room for Improvement**'],
  growth: ['Opportunities for Growth', 'Opportunities for Growth to L5'],
};

const anyShape = fc.constantFrom<Shape>('item', 'paragraph', 'heading', 'flat');

/** A criterion's sections, mixed as they may be. */
export const anySections: fc.Arbitrary<Section[]> = fc
  .tuple(
    fc.option(fc.record({ label: fc.constantFrom(...labels.examples), shape: anyShape, items }), { freq: 6 }),
    fc.option(fc.record({ label: fc.constantFrom(...labels.room), shape: anyShape, items: notes })),
    fc.option(fc.record({ label: fc.constantFrom(...labels.growth), shape: anyShape, items: notes })),
    fc.boolean(),
  )
  .map(([examples, room, growth, isLast]) =>
    (isLast ? [room, growth, examples] : [examples, room, growth]).filter((one) => one !== null),
  );

/** Sections in one shape and in the method's order. */
export function tidySections(shape: Shape): fc.Arbitrary<Section[]> {
  const filled = fc.oneof(tidyItems, fc.constant<Item[]>([]));
  const note: Item[] = [{ head: 'TODO', blocks: [], nested: [] }];
  return fc
    .tuple(
      fc.option(fc.record({ label: fc.constant('Examples'), shape: fc.constant(shape), items: filled }), {
        freq: 6,
      }),
      fc.boolean(),
    )
    .map(([examples, hasRoom]) => [
      ...(examples ? [examples] : []),
      ...(hasRoom || !examples ? [{ label: 'Room for Improvement', shape, items: note }] : []),
    ]);
}

/** Writes sections as lines. Labels that are bullets follow each other; others stand for themselves. */
export function writeSections(sections: readonly Section[], style: Style, depth: number): string[] {
  return sections.flatMap((section, index) => {
    const before = sections[index - 1];
    const isNextBullet = section.shape === 'item' && before?.shape === 'item' && !style.isLoose;
    const lines = writeSection(section, style, depth, index);
    return index === 0 || isNextBullet ? lines : ['', ...lines];
  });
}

function writeSection(section: Section, style: Style, depth: number, index: number): string[] {
  const { label, shape, items: all } = section;
  const { marker, padding, unit, hasGap, isLoose } = style;
  const gap = all.length > 0 && hasGap ? [''] : [];
  if (shape === 'item') {
    const own = marker.replace(/\d+/u, (number) => String(Number(number) + index));
    const between = isLoose && all.length > 0 ? [''] : [];
    return [own + padding + label, ...between, ...writeItems(all, style, unit)];
  }
  if (shape === 'flat') return writeItems([{ head: label, blocks: [], nested: [] }, ...all], style, '');
  const heading = '#'.repeat(Math.min(depth + 1, 6));
  return [shape === 'heading' ? `${heading} ${label}` : label, ...gap, ...writeItems(all, style, '')];
}
