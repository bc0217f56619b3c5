import fc from 'fast-check';
import type { Ladder } from '../../../../../src/cycle/ladder/ladder';
import { comparable } from '../../../../../src/document/comparable';

/** Any words at all, such as a file may hold. */
const anyWords = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** Texts as files hold them: lines, and nothing but words at both ends. */
const anyText = fc
  .array(
    fc.oneof(anyWords, fc.constantFrom('', '- a bullet', '  - nested', '# no heading', 'key: value', '---')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((lines) => lines.join('\n').replace(/^\s+|\s+$/gu, ''))
  .filter((text) => text !== '');

/** Ladders with any names and texts. */
export const anyLadder: fc.Arbitrary<Ladder> = fc
  .record({
    name: fc.option(anyWords, { nil: undefined }),
    levels: fc.uniqueArray(fc.record({ name: anyWords, title: fc.option(anyWords, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ name }) => comparable(name),
    }),
    criteria: fc.uniqueArray(
      fc.record({
        name: anyWords,
        description: fc.option(anyText, { nil: undefined }),
        texts: fc.array(fc.option(anyText, { nil: undefined }), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4, selector: ({ name }) => comparable(name) },
    ),
  })
  .map(({ name, levels, criteria }) => ({
    ...(name === undefined ? {} : { name, url: 'https://ladder.example/all' }),
    levels: levels.map((one) => ({
      name: one.name,
      ...(one.title === undefined ? {} : { title: one.title }),
    })),
    criteria: criteria.map((one) => ({
      name: one.name,
      ...(one.description === undefined ? {} : { description: one.description }),
      levels: Object.fromEntries(
        levels.flatMap((level, index) => {
          const text = one.texts[index];
          return text === undefined ? [] : [[level.name, text]];
        }),
      ),
    })),
  }));
