import fc from 'fast-check';
import { markerAt, type Style } from './style';
import { link, mark, name, said, words } from './words';

/** Bullets with what is nested in them, and how they are written. */

export interface Item {
  head: string;
  /** Blocks below the bullet's own text, as lines: code, a quote, a table, another paragraph. */
  blocks: readonly (readonly string[])[];
  nested: readonly Item[];
}

const leaf = (head: string): Item => ({ head, blocks: [], nested: [] });

const block = fc.constantFrom<readonly string[]>(
  ['```js', 'const a = 1;', '', '- b', '```'],
  ['    indented code'],
  ['> quoted', '> more'],
  ['| a | b |', '| - | - |', '| 1 | 2 |'],
  ['Another paragraph.', 'Its second line.'],
  ['<!-- a remark -->'],
  ['<b>html</b>'],
  ['***'],
  ['[inner]: https://a.example/inner'],
);

const head = fc.oneof(
  { weight: 6, arbitrary: said },
  { weight: 2, arbitrary: mark },
  said.map((text) => `[ ] ${text}`),
  said.map((text) => `[x] ${text}`),
  words.map((text) => `${text}  \nafter a hard break`),
  words.map((text) => `${text}\\\nafter another`),
  words.map((text) => `${text}\nlazy line`),
  fc.constantFrom('', '# heading', '---', '> quote', '```', '<!-- private -->', '- '),
);

/** An example, with details now and then. */
const example: fc.Arbitrary<Item> = fc.record({
  head,
  blocks: fc.array(block, { maxLength: 1, size: 'xsmall' }),
  nested: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Item[]>([]) },
    fc.array(fc.oneof(said, link).map(leaf), { maxLength: 2 }),
    words.map((text) => [{ ...leaf(text), nested: [{ ...leaf('deep'), nested: [leaf('deeper')] }] }]),
  ),
});

const projectName = fc
  .tuple(fc.constantFrom('', 'Project '), name, fc.constantFrom('**', '`', '__', ''))
  .map(([word, text, emphasis]) => `${emphasis}${word}${text}${emphasis}`);

/** A project in any of its shapes: a group, a narrative bullet, a narrative bullet with examples. */
const project: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ head: projectName, blocks: fc.constant([]), nested: fc.array(example, { maxLength: 3 }) }),
  fc.tuple(name, said).map(([text, prose]) => leaf(`**Project ${text}:** ${prose}`)),
  fc
    .tuple(name, said, fc.array(said.map(leaf), { maxLength: 2 }))
    .map(([text, prose, nested]) => ({ head: `**${text}:** ${prose}`, blocks: [], nested })),
);

const tidyHead = fc.oneof(
  words,
  fc.tuple(words, fc.nat(9)).map(([text, at]) => `([${at}](https://a.example/${at})): ${text}`),
);

/** What stands under Examples. */
export const items = fc.array(
  fc.oneof({ weight: 3, arbitrary: example }, { weight: 3, arbitrary: project }),
  {
    maxLength: 3,
  },
);

/** The same without odd blocks. */
export const tidyItems = fc.array(
  fc.oneof(
    tidyHead.map(leaf),
    fc.constantFrom('TODO', '(none)').map(leaf),
    fc.tuple(name, fc.array(tidyHead.map(leaf), { maxLength: 3 })).map(([text, nested]) => ({
      ...leaf(`**Project ${text}**`),
      nested,
    })),
  ),
  { maxLength: 3 },
);

/** What stands under the other labels. */
export const notes = fc.array(fc.oneof(words, mark).map(leaf), { maxLength: 2 });

/** Writes a list as lines, each behind `prefix`. */
export function writeItems(all: readonly Item[], style: Style, prefix: string): string[] {
  return all.flatMap((item, index) => {
    const marker = markerAt(style, index);
    const inside = prefix + ' '.repeat(marker.length + style.padding.replace('\t', ' ').length);
    const [first = '', ...rest] = item.head.split('\n');
    const blocks = item.blocks.flatMap((lines) => ['', ...lines.map((line) => line && inside + line)]);
    const nested = writeItems(item.nested, style, prefix + style.unit);
    const gap = style.isLoose && index > 0 ? [''] : [];
    const above = item.nested.length > 0 && (blocks.length > 0 || style.isLoose) ? [''] : [];
    return [
      ...gap,
      `${prefix}${marker}${style.padding}${first}`,
      ...rest.map((line) => inside + line),
      ...blocks,
      ...above,
      ...nested,
    ];
  });
}
