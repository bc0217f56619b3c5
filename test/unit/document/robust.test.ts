import { describe, it } from 'vitest';
import { fixtures } from './fixtures';
import { withstand, withstandReading } from './withstand';

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
  '-\n[x] a',
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
    withstand(piece);
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
      withstand(template(piece));
    }
  });

  it('gets along with every beginning of every fixture', () => {
    for (const { text } of fixtures) {
      for (let end = 0; end < text.length; end += 29) withstandReading(text.slice(0, end));
    }
  });

  it('gets along with fixtures cut up and shuffled', () => {
    const next = random(7);
    const lines = fixtures.flatMap(({ text }) => text.split('\n'));
    for (let round = 0; round < 300; round++) {
      const some = Array.from({ length: 40 }, () => ' '.repeat(next(6)) + lines[next(lines.length)]);
      withstand(some.join(['\n', '\r\n', '\r', '\n\n'][next(4)]));
    }
  });

  it('gets along with random bytes as text', () => {
    const next = random(11);
    for (let round = 0; round < 200; round++) {
      const bytes = Uint8Array.from({ length: 400 }, () => next(256));
      withstandReading(new TextDecoder().decode(bytes));
      withstandReading(new TextDecoder('utf-16le').decode(bytes));
    }
  });

  it('gets along with unpaired surrogates, NUL and line ends between all characters', () => {
    const next = random(13);
    const strange = [
      '\uD800',
      '\uDC00',
      '\uDBFF\uDBFF',
      '\0',
      '\u2028',
      '\u0085',
      '\uFEFF',
      '\r',
      '\v',
      '\f',
    ];
    for (const { text } of fixtures) {
      const all = [...text].map((char) => (next(12) === 0 ? char + strange[next(strange.length)] : char));
      withstand(all.join(''));
    }
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
  withstandReading(text);
});
