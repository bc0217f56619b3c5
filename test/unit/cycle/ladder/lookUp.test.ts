import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../../../src/cycle/ladder/ladder';
import { fileNameFrom, isLadderPath } from '../../../../src/cycle/ladder/ladderFile';
import {
  describedBy,
  ladderCriterion,
  ladderLevel,
  levelAbove,
  withoutNumbering,
} from '../../../../src/cycle/ladder/lookUp';
import { inLevelOrder, readLevelName } from '../../../../src/cycle/ladder/markdown/levelName';

const ladder: Ladder = {
  levels: [
    { name: 'L3', title: 'Engineer' },
    { name: 'L4', title: 'Senior Engineer' },
    { name: 'Staff Engineer' },
  ],
  criteria: [
    { name: 'Mastery', description: 'Knows.', levels: { L3: 'Learns.', 'Staff Engineer': 'Is asked.' } },
    { name: '2. Impact', levels: {} },
  ],
};

describe('Looking up in a ladder', () => {
  it.each([
    ['Mastery', 'Mastery'],
    ['1. mastery:', 'Mastery'],
    ['Impact', '2. Impact'],
    ['3.1 IMPACT', '2. Impact'],
    ['Craft', undefined],
    ['', undefined],
  ])('finds the criterion %j', (name, found) => {
    expect(ladderCriterion(ladder, name)?.name).toBe(found);
  });

  it.each([
    ['L4', 'L4'],
    ['l4', 'L4'],
    ['Senior Engineer', 'L4'],
    ['Level L3', 'L3'],
    ['Staff', 'Staff Engineer'],
    ['L5', undefined],
    ['', undefined],
  ])('finds the level %j', (name, found) => {
    expect(ladderLevel(ladder, name)?.name).toBe(found);
  });

  it('knows what comes next', () => {
    expect(levelAbove(ladder, 'L3')?.name).toBe('L4');
    expect(levelAbove(ladder, 'Staff')).toBeUndefined();
    expect(levelAbove(ladder, 'L9')).toBeUndefined();
  });

  it('says what it says, and nothing of what it does not', () => {
    expect(describedBy(ladder, 'mastery', 'L3', 'L4')).toEqual({ general: 'Knows.', level: 'Learns.' });
    expect(describedBy(ladder, 'Mastery', 'toString', 'Staff')).toEqual({
      general: 'Knows.',
      nextLevel: 'Is asked.',
    });
    expect(describedBy(ladder, 'Craft', 'L3', 'L4')).toEqual({});
  });

  it.each([
    ['1. Mastery', 'Mastery'],
    ['2) Mastery', 'Mastery'],
    ['3.1.2 Mastery :', 'Mastery'],
    ['4 – Mastery', 'Mastery'],
    ['2nd Line Support', '2nd Line Support'],
    ['360 Feedback', '360 Feedback'],
  ])('takes %j for %j', (name, plain) => {
    expect(withoutNumbering(name)).toBe(plain);
  });
});

describe('The name of a level', () => {
  it.each<[string, string | undefined]>([
    ['L4', 'L4'],
    ['IC-5', 'IC-5'],
    ['L4 – Senior Engineer', 'L4 | Senior Engineer'],
    ['IC3 Software Engineer', 'IC3 | Software Engineer'],
    ['Level 4: Senior', 'Level 4 | Senior'],
    ['2. Level 4', 'Level 4'],
    ['Senior Engineer (L4)', 'L4 | Senior Engineer'],
    ['Senior Engineer, L4', 'L4 | Senior Engineer'],
    ['Level: Staff Engineer', 'Staff Engineer'],
    ['Junior (L1-L2)', 'L1-L2 | Junior'],
    ['Staff+ (L7+)', 'L7+ | Staff+'],
    ['Milestone 3', 'Milestone 3'],
    ['Junior, a.k.a. Engineer I', 'Junior'],
    ['Senior Staff Engineer', 'Senior Staff Engineer'],
    ['Engineer II', 'Engineer II'],
    ['Mid-level Engineer', 'Mid-level Engineer'],
    ['Stufe 2 – Entwicklerin', 'Stufe 2 | Entwicklerin'],
    ['🚀 L4', 'L4'],
    ['Engineer', 'Engineer?'],
    ['Expert', 'Expert?'],
    ['Mastery', undefined],
    ['Leadership', undefined],
    ['Technical Skills', undefined],
    ['Q3 goals', undefined],
    ['H1 2026', undefined],
    ['S3 and EC2', undefined],
    ['Top 10', undefined],
    ['What we ask of a Senior Engineer', undefined],
    ['L4 engineers know their area and say so when they do not.', undefined],
    ['Senior leaders', undefined],
    ['', undefined],
  ])('in %j', (words, expected) => {
    const found = readLevelName(words);
    const told =
      found && [found.name + (found.isWeak ? '?' : ''), ...(found.title ? [found.title] : [])].join(' | ');
    expect(told).toBe(expected);
  });

  it.each([
    [
      ['L10', 'L9', 'L2'],
      ['L2', 'L9', 'L10'],
    ],
    [
      ['Principal Engineer', 'Engineer', 'Senior Engineer', 'Junior Engineer'],
      ['Junior Engineer', 'Engineer', 'Senior Engineer', 'Principal Engineer'],
    ],
    [
      ['Senior Staff Engineer', 'Staff Engineer'],
      ['Staff Engineer', 'Senior Staff Engineer'],
    ],
    [
      ['Engineer II', 'Engineer I'],
      ['Engineer I', 'Engineer II'],
    ],
    [
      ['Guide', 'Builder'],
      ['Guide', 'Builder'],
    ],
    [
      ['L2', 'M1'],
      ['L2', 'M1'],
    ],
  ])('tells the order of %j', (names, ordered) => {
    expect(inLevelOrder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual(ordered);
  });
});

it.each([
  ['Engineering', 'Engineering'],
  ['Engineering: IC / Manager', 'Engineering IC Manager'],
  ['../../etc/passwd', 'etc passwd'],
  ['...', 'ladder'],
  ['', 'ladder'],
])('%j is the name of the file %j', (name, file) => {
  expect(fileNameFrom(name, 'ladder')).toBe(file);
});

it('Ladders are known by the ends of their names', () => {
  expect(['/a/B.Ladder.YAML', 'a.ladder.yml', 'a.ladder.json'].map(isLadderPath)).toEqual([true, true, true]);
  expect(['/a/ladder.yaml', 'a.ladder.yaml.bak', 'a.ladder.md'].map(isLadderPath)).toEqual([
    false,
    false,
    false,
  ]);
});
