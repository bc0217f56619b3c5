import { describe, expect, it } from 'vitest';
import { findFrontMatter } from '../../../src/document/frontMatter';
import { parse } from '../../../src/document/parse';

function content(text: string): string | undefined {
  const found = findFrontMatter(text);
  return found && text.slice(found.content.start, found.content.end);
}

describe('findFrontMatter', () => {
  it.each([
    ['---\na: 1\n---\n', 'a: 1\n'],
    ['---\r\na: 1\r\n---\r\nText', 'a: 1\r\n'],
    ['---\ra: 1\r---\r', 'a: 1\r'],
    ['\uFEFF---\na: 1\n---', 'a: 1\n'],
    ['---  \na: 1\n...\n', 'a: 1\n'],
    ['---\n---\n', ''],
    ['---\na: 1\n---- \n---\t\n', 'a: 1\n---- \n'],
  ])('finds that of %j', (text, expected) => expect(content(text)).toBe(expected));

  it.each([
    '',
    '---',
    '---\n',
    '---\na: 1\n',
    ' ---\na: 1\n---\n',
    '\n---\na: 1\n---\n',
    '----\na: 1\n---\n',
    '---\na: 1\n ---\n',
  ])('finds none in %j', (text) => expect(findFrontMatter(text)).toBeUndefined());
});

function withMatter(yaml: string) {
  return parse(`---\n${yaml}\n---\n`);
}

describe('values', () => {
  it.each([
    ['employee: Ada', { employee: 'Ada' }],
    ['employee: 7', { employee: '7' }],
    ['employee: [Ada]', {}],
    ['employee: EMPLOYEE', {}],
    ['employee: ""', {}],
    ['level: 4', { level: '4' }],
    ['next-level: L5', { nextLevel: 'L5' }],
    ['cycle: 2026', { cycle: { name: '2026', first: '2026-01-01', last: '2026-12-31' } }],
    ['cycle: {first: 2026-01-01, last: 2026-03-01}', { cycle: { first: '2026-01-01', last: '2026-03-01' } }],
    ['cycle: {first: 2026-01-01}', {}],
    ['cycle: {first: 2026-03-01, last: 2026-01-01}', {}],
    ['cycle: someday', {}],
    ['minimum-examples: 2', { minimumExamples: 2 }],
    ['minimum-examples: 0', { minimumExamples: 0 }],
    ['minimum-examples: -1', {}],
    ['minimum-examples: 1.5', {}],
    ['minimum-examples: {Craft: 2, Impact: x}', { minimumExamples: { Craft: 2 } }],
    ['check-ins: [2026-02-01, 2026-01-01, 2026-02-30, 7]', { checkIns: ['2026-01-01', '2026-02-01'] }],
    ['check-ins: 2026-02-01', {}],
    ['identities: {GitHub: ada, Slack: "", Linear: 7}', { identities: { github: 'ada', linear: '7' } }],
    ['identities: ada', {}],
    ['other: true', {}],
    ['- a\n- b', {}],
    ['just text', {}],
  ])('of %j', (yaml, expected) => {
    const { employee, level, nextLevel, cycle, minimumExamples, checkIns, identities } = withMatter(yaml);
    expect({ employee, level, nextLevel, cycle, minimumExamples, checkIns, identities }).toEqual({
      checkIns: [],
      identities: {},
      ...expected,
    });
  });

  it('follow the first month of the year', () => {
    const { cycle } = parse('---\ncycle: 2026-H1\n---\n', { firstMonth: 2 });
    expect(cycle).toMatchObject({ first: '2026-02-01', last: '2026-07-31' });
  });

  it('leave the prototype of objects alone', () => {
    const { identities, minimumExamples } = withMatter(
      'identities: {__proto__: x}\nminimum-examples: {__proto__: 1}',
    );
    expect(Object.getPrototypeOf(identities)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(minimumExamples)).toBe(Object.prototype);
  });

  it('name their levels where they stand, quotes included', () => {
    const text = '\uFEFF---\r\nlevel: "L4"\r\nnext-level: L5 # soon\r\n---\r\n';
    const mentions = parse(text).parts[0]?.levelMentions ?? [];
    expect(mentions.map(({ range }) => text.slice(range.start, range.end))).toEqual(['"L4"', 'L5']);
  });
});

describe('problems', () => {
  it.each([
    'employee: "Ada',
    'employee: Ada\nemployee: Grace',
    'a: b: c',
    'a: *b',
    '[[[',
    `a: &a [x]\nb: [${'*a,'.repeat(50)}]`,
  ])('with %j are told', (yaml) => expect(withMatter(yaml).frontMatter).toBeDefined());
  it('name no line, since the lines are counted from the second', () => {
    expect(withMatter('employee: "Ada').frontMatter?.problem).toBe('Missing closing "quote');
  });
  it('are none where all is well', () => {
    expect(withMatter('employee: Ada').frontMatter).not.toHaveProperty('problem');
  });
});
