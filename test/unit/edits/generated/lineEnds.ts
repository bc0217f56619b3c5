import fc from 'fast-check';

/** Which line ends a text gets: one kind throughout, or a pattern that comes round again. */
export const lineEnds = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(['\n'], ['\r\n']) },
  { weight: 1, arbitrary: fc.constant(['\r']) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 2, maxLength: 7 }) },
);

/** Gives a text, written with line feeds, its line ends. */
export function withLineEnds(text: string, ends: readonly string[]): string {
  let line = 0;
  return text.replaceAll('\n', () => ends[line++ % ends.length] ?? '\n');
}
