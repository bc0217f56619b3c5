import fc from 'fast-check';

/** How somebody writes lists. */
export interface Style {
  /** `-`, `*`, `+`, `1.`, `7)`: the marker of the first bullet of a list. */
  marker: string;
  /** The space behind the marker. */
  padding: string;
  /** White space by which a nested bullet is moved. */
  unit: string;
  /** Whether blank lines stand between bullets. */
  isLoose: boolean;
  /** Whether a blank line stands between a label and its list. */
  hasGap: boolean;
}

const markers = ['-', '*', '+', '1.', '1)', '7.', '0.', '99)'] as const;

/** The indent that every Markdown tool would choose. */
export function tidyUnit(marker: string): string {
  return ' '.repeat(marker.length + 1);
}

/** A style without quirks: bullets nest by the width of their marker, or by four. */
export const tidyStyle: fc.Arbitrary<Style> = fc
  .record({
    marker: fc.constantFrom('-', '*', '+', '1.'),
    wide: fc.boolean(),
    isLoose: fc.boolean(),
  })
  .map(({ marker, wide, isLoose }) => ({
    marker,
    padding: ' ',
    unit: wide ? '    ' : tidyUnit(marker),
    isLoose,
    hasGap: true,
  }));

/** Any style: indents of 1 to 5 and tabs, wide paddings, lists that begin with any number. */
export const anyStyle: fc.Arbitrary<Style> = fc.record({
  marker: fc.constantFrom(...markers),
  padding: fc.constantFrom(' ', ' ', ' ', '  ', '   ', '\t'),
  unit: fc.constantFrom(' ', '  ', '   ', '    ', '     ', '\t', ' \t', '\t '),
  isLoose: fc.boolean(),
  hasGap: fc.boolean(),
});

/** The marker of the bullet at `index` of a list: numbers count on. */
export function markerAt({ marker }: Style, index: number): string {
  return marker.replace(/\d+/u, (number) => String(Number(number) + index));
}
