import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/coverage/assess';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { parse } from '../../../src/document/parse';

const body = '## Current Level: L4\n\n### Craft\n\n- Examples\n    - TODO\n';

/** What is found in front matter, as `code "where it stands" arguments`. */
function found(yaml: string, way: (text: string) => string = (text) => text, rest = body): string[] {
  const text = way(`---\n${yaml}\n---\n\n${rest}`);
  return assess(parse(text), { ...defaultAssessOptions, today: '2026-05-01' })
    .filter(({ code }) => code.startsWith('front-matter'))
    .map(({ code, range, args }) => {
      const told = Object.values(args).join(', ');
      return `${code.slice(13)} "${text.slice(range.start, range.end)}" ${told}`;
    });
}

const cases: [yaml: string, ...expected: string[]][] = [
  ['employee: Ada\nlevel: L4\nnext-level: 5\ncycle: 2026-H1\nalignment: true'],
  ['identities:\n  github: ada\n  linear: 7\nminimum-examples:\n  Craft: 2'],
  ['check-ins: [2026-02-03, 2026-08-31]\nminimum-examples: 0\ncycle: {first: 2026-02-01, last: 2026-07-31}'],
  ['cycle: 2026'],
  // Still to be typed, or to be written.
  ['employee:\nlevel: TODO\ncycle: ...\nidentities:\n  github:\ncheck-ins:\nminimum-examples:\nalignment:'],
  ['cycle:\n  first: 2026-01-01\n  last:'],
  // Other people's.
  [
    'title: A\nlabels: [x]\nemployer: Acme\nassignment: x\nauthor: {name: x}\ndate: someday\n1: x\n? [a]\n: b\nlevel: L4',
  ],
  ['level: L4\nlevels: [L3, L4]'],

  ['nextLevel: L5\ncycle: 2026-H1', 'key "nextLevel" nextLevel, next-level'],
  ['"employe": Ada', 'key ""employe"" employe, employee'],
  ['check-ins: []\nCheckIns: []'],
  ['cycle:\n  frist: 2026-01-01\n  last: 2026-06-30', 'key "frist" frist, first'],

  ['employee: [Ada]', 'value "[Ada]" employee, name, '],
  ['level: true', 'value "true" level, name, true'],
  ['next-level: {a: b}', 'value "{a: b}" next-level, name, '],
  ['cycle: 2026-H3 # soon', 'value "2026-H3" cycle, cycle, 2026-H3'],
  ['cycle: [2026]', 'value "[2026]" cycle, cycle, '],
  ['cycle: "first half"', 'value ""first half"" cycle, cycle, first half'],
  ['cycle:\n  first: 2026-13-01\n  last: 2026-06-30', 'value "2026-13-01" cycle, day, 2026-13-01'],
  ['cycle:\n  first: 2026-07-01\n  last: 2026-06-30', 'value "2026-06-30" cycle, order, 2026-06-30'],
  ['employee: A\nidentities: ada', 'value "ada" identities, names, ada'],
  ['identities:\n  github: [ada]', 'value "[ada]" identities, name, '],
  ['check-ins: 2026-02-03', 'value "2026-02-03" check-ins, days, 2026-02-03'],
  ['check-ins: [2026-02-03, Monday]', 'value "Monday" check-ins, day, Monday'],
  ['check-ins: [2026-02-30]', 'value "2026-02-30" check-ins, day, 2026-02-30'],
  ['check-ins:\n  - {day: 1}', 'value "{day: 1}" check-ins, day, '],
  ['minimum-examples: some', 'value "some" minimum-examples, count, some'],
  ['minimum-examples: 1.5', 'value "1.5" minimum-examples, count, 1.5'],
  ['minimum-examples:\n  Craft: -1\n  Impact: 3', 'value "-1" minimum-examples, count, -1'],

  ['check-ins: [2026-02-03, 2026-03-03, 2026-02-03]', 'value "2026-02-03" check-ins, repeated, 2026-02-03'],
  [
    'cycle: 2026-H1\ncheck-ins: [2025-12-31, 2026-01-01, 2026-06-30, 2026-07-31, 2026-08-01]',
    'value "2025-12-31" check-ins, outside, 2025-12-31',
    'value "2026-08-01" check-ins, outside, 2026-08-01',
  ],

  ['employee: "Ada', 'unreadable ""Ada" MISSING_CHAR'],
  ['employee: "Ada\nlevel: L4', 'unreadable ""Ada" MISSING_CHAR'],
  ['level: L4\nidentities: [ada', 'unreadable "identities: [ada" BAD_INDENT'],
  ['level: L4\nlevel: L5', 'unreadable "level: L5" DUPLICATE_KEY'],
  ['employee: Ada: L', 'unreadable "Ada: L" BLOCK_AS_IMPLICIT_KEY'],
  ['a: &a [x]\nb: [*c]', 'unreadable "a: &a [x]" '],
  ['# alignment-ignore front-matter-key\nnextLevel: L5'],
  ['# alignment-ignore\nnextLevel: L5\ncycle: x'],
  [
    '#alignment-ignore front-matter-value, link-empty\nnextLevel: L5',
    'key "nextLevel" nextLevel, next-level',
  ],
];

describe('The front matter', () => {
  it.each(cases)('%s', (yaml, ...expected) => {
    expect(found(yaml)).toEqual(expected);
    const sameWithCrlf = found(yaml, (text) => text.replaceAll('\n', '\r\n'));
    expect(sameWithCrlf).toEqual(expected);
    expect(found(yaml, (text) => `\uFEFF${text}`)).toEqual(expected);
    expect(found(yaml, (text) => text.replaceAll('\n', '\r'))).toEqual(expected);
  });

  it('says what is wrong with alignment, where the rest tells that the document is one', () => {
    expect(found('alignment: maybe')).toEqual(['value "maybe" alignment, truth, maybe']);
  });

  it('is spoken of once in a file of several documents, whose cycles differ', () => {
    const two = `# 2025-H2\n\n${body}\n## Current Level: L5\n\n### Craft\n\n- Examples\n    - TODO\n`;
    expect(found('nextLevel: L5\ncheck-ins: [2026-02-03]', undefined, two)).toEqual([
      'key "nextLevel" nextLevel, next-level',
    ]);
  });

  it('bears what is nested deeply, and thousands of keys', () => {
    expect(found(`employee: ${'['.repeat(60)}${']'.repeat(60)}`)).toHaveLength(1);
    const many = Array.from({ length: 3000 }, (_, index) => `levl${index}: x`).join('\n');
    expect(found(many)).toEqual([]);
  });
});
