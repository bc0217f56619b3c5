import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../src/cli/places';

describe('Places in a text', () => {
  it('count lines and columns from 1, whatever ends the lines', () => {
    const placeOf = placesIn('a\r\nbc\r\rd\n😀e');
    const told = [0, 1, 3, 4, 5, 6, 7, 8, 9, 11, 12].map((offset) => {
      const { line, column } = placeOf(offset);
      return `${offset}: ${line}:${column}`;
    });
    expect(told).toEqual([
      '0: 1:1',
      '1: 1:2',
      '3: 2:1',
      '4: 2:2',
      '5: 2:3',
      '6: 3:1',
      '7: 4:1',
      '8: 4:2',
      '9: 5:1',
      '11: 5:3',
      '12: 5:4',
    ]);
  });

  it('lead back to the offset', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'é') });
    fc.assert(
      fc.property(text, fc.nat(), (text, any) => {
        const offset = any % (text.length + 1);
        const { line, column } = placesIn(text)(offset);
        const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
        expect(lines.slice(0, line - 1).join('').length + column - 1).toBe(offset);
      }),
    );
  });
});
