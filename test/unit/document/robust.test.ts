import { describe, it } from 'vitest';
import { mayBeAlignmentDocument } from '../../../src/document/glance';
import type { AlignmentDocument } from '../../../src/document/model';
import { parse } from '../../../src/document/parse';
import { fixtures, mapRanges } from './fixtures';

/** Parses a text, and sees that every range lies within it. */
function read(text: string): AlignmentDocument {
  mayBeAlignmentDocument(text);
  const document = parse(text);
  mapRanges(document, ({ start, end }) => {
    if (!(0 <= start && start <= end && end <= text.length))
      throw new Error(`${start}..${end} of ${text.length}`);
    return undefined;
  });
  return document;
}

/** A small generator of numbers below `bound`, the same in every run. */
function random(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const nasty = [
  '\0',
  '\uD800 \uDC00',
  '\uFEFF',
  '\uFEFF\uFEFF---\n',
  '\u2028# A\u2029',
  '\r\r\n\n\r',
  '#\n##\n###\n',
  '- \n- \n-',
  '-\t\n\t-\n',
  '> ',
  '>\n>>\n>>>',
  '[](',
  '[]: x',
  '[x]: <> (',
  '![](<',
  '****',
  '**:**',
  '`',
  '` `` ```',
  '~~~',
  '<details',
  '<details></details></details><details>',
  '<!--',
  '<!-- alignment-ignore',
  '| a |\n| - |',
  '[^1]: x\n[^1]',
  '***\n---\n___',
  'a\n===\n---',
  '&#0; &nbsp; &amp',
  'http://',
  'www.',
  '<http://>',
  'ada@example.com',
  '1) \n2. ',
  '0000000000. a',
  '- [ ]\n- [x]',
  '\\',
  ': ',
  '：',
  '()',
  '---\n---',
  '---\n? [a]: b\n---\n',
  '---\n!!binary x\n---\n',
  '---\n<<: *a\n---\n',
];

// Long enough for a busy machine: nothing here is about time.
describe('parse', { timeout: 120_000 }, () => {
  it.each(nasty)('gets along with %j, bare and in every place', (piece) => {
    read(piece);
    for (const template of [
      (x: string) => `### ${x}\n\n- Examples\n    - TODO\n`,
      (x: string) =>
        `### Craft\n\n> ${x}\n\n- Examples\n    - ${x}\n- Room for Improvement\n    - ${x}\n\n${x}`,
      (x: string) =>
        `### Craft\n\n> **L4:** ${x}\n\nExamples\n- **${x}**\n  - ${x}\n- **${x}:** ${x}\n\n**Overall:** ${x}\n`,
      (x: string) =>
        `## Guidance\n\n${x}\n- [${x}](${x})\n    - \`${x}\`\n    - ${x}: \`${x}\`\n\n## Current Level: ${x}\n\n### A\n`,
      (x: string) =>
        `---\nemployee: ${x}\nidentities: {${x}: ${x}}\n---\n${x}\n# Performance Alignment: ${x}\n`,
    ]) {
      read(template(piece));
    }
  });

  it('gets along with every beginning of every fixture', () => {
    for (const { text } of fixtures) {
      for (let end = 0; end < text.length; end += 29) read(text.slice(0, end));
    }
  });

  it('gets along with fixtures cut up and shuffled', () => {
    const next = random(7);
    const lines = fixtures.flatMap(({ text }) => text.split('\n'));
    for (let round = 0; round < 300; round++) {
      const some = Array.from({ length: 40 }, () => ' '.repeat(next(6)) + lines[next(lines.length)]);
      read(some.join(['\n', '\r\n', '\r', '\n\n'][next(4)]));
    }
  });

  it('gets along with random bytes as text', () => {
    const next = random(11);
    for (let round = 0; round < 200; round++) {
      const bytes = Uint8Array.from({ length: 400 }, () => next(256));
      read(new TextDecoder().decode(bytes));
      read(new TextDecoder('utf-16le').decode(bytes));
    }
  });

  it.each([
    ['quotes', '>'.repeat(300)],
    ['lists', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    [
      'projects',
      `## A\n- Examples\n${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth * 2 + 2)}- **a**`).join('\n')}`,
    ],
    ['headings', Array.from({ length: 2000 }, (_, index) => `${'#'.repeat((index % 6) + 1)} h`).join('\n')],
    ['details', `${'<details>\n\n# a\n\n'.repeat(200)}${'</details>\n\n'.repeat(200)}`],
    ['emphasis', `${'*a '.repeat(500)}${'b* '.repeat(500)}`],
    ['a long line', `- Examples\n    - ${'word '.repeat(40_000)}`],
  ])('gets along with many %s', (_, text) => {
    read(text);
  });
});

it.each([
  ['lists', `${'- '.repeat(1500)}a`],
  ['numbered lists', `${'1) '.repeat(1500)}a`],
  ['quotes', `${'> '.repeat(1500)}a`],
  [
    'lists of lists with text',
    Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  ],
])('reads %s nested thousands of levels deep', (_, nested) => {
  const text = `## Current Level: L4\n\n### Craft\n\nExamples\n\n${nested}\n\n### Impact\n`;
  read(text);
});
