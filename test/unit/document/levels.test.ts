import { describe, expect, it } from 'vitest';
import { levelsAgree, levelsIn, looksLikeLevel, readLevelHeading } from '../../../src/document/levels';

it.each([
  'L4',
  'l4',
  'IC-5',
  'SWE 3',
  'E12',
  'L4+',
  'Level 4',
  'Senior',
  'staff engineer',
  'Senior Product Designer II',
])('%j looks like a level', (text) => expect(looksLikeLevel(text)).toBe(true));
it.each([
  '',
  'Requirement',
  'Step 1',
  'Top 10',
  'in 24',
  'H1',
  'Q3',
  'Staff feedback',
  'Lead by example',
  'L4 is fine',
  'X'.repeat(50),
])('%j looks like none', (text) => expect(looksLikeLevel(text)).toBe(false));

it.each([
  ['L4', ['L4']],
  ['L3/L4', ['L3', 'L4']],
  ['L4 and L5', ['L4', 'L5']],
  ['Senior Engineer', ['Senior Engineer']],
  ['L4 Software Engineer', ['L4']],
  ['H1 2026', []],
  ['General', []],
  ['Step 1', []],
  [`L4 ${'x'.repeat(80)}`, []],
])('the lead %j names %j', (lead, levels) => expect(levelsIn(lead)).toEqual(levels));

describe('readLevelHeading', () => {
  it.each([
    ['Current Level: L4', 'L4'],
    ['Current level L4', 'L4'],
    ['current level – Senior Engineer', 'Senior Engineer'],
    ['Level: L4 (since May)', 'L4'],
    ['Level - 3', '3'],
    ['Current Level: Software Engineer II', 'Software Engineer II'],
    ['Current Level', ''],
    ['Current Level:', ''],
    ['Current Level: Current Level', 'Current Level'],
  ])('reads %j', (text, level) => expect(readLevelHeading(text)).toBe(level));

  it.each([
    'Level',
    'Levels: two',
    'Current Levels of noise',
    'Current level of support',
    'Level up',
    'Next Level: L5',
    `Level: ${'x'.repeat(100)}`,
  ])('takes %j for none', (text) => expect(readLevelHeading(text)).toBeUndefined());
});

it.each([
  ['L4', 'l4', true],
  ['IC-5', 'IC5', true],
  ['IC 5', 'ic-5', true],
  ['Level 4', '4', true],
  ['Senior', 'Senior Engineer', true],
  ['L4', 'L40', false],
  ['L4', 'L5', false],
  ['Senior', 'Staff', false],
  ['L4', 'L4 Software Engineer', true],
  ['L4', 'L4 Senior Software Engineer', true],
  ['Engineer 2', 'Senior Engineer 2', false],
  ['Senior Engineer', 'L5 Senior Engineer', true],
  ['Software Engineer', 'software-engineer', true],
  ['Software Engineer', 'Senior Software Engineer', false],
  ['Staff Engineer', 'Senior Staff Engineer', false],
  ['Senior', 'Senior Staff', false],
  ['Engineer', 'Lead Engineer', false],
  ['Engineer', 'Principal Engineer', false],
  ['Engineer', 'Junior Engineer', false],
  ['Software Engineer', 'Software Engineer II', false],
  ['Software Engineer II', 'Software Engineer III', false],
  ['Entwicklerin', 'Leitende Entwicklerin', false],
  ['Entwickler', 'Senior-Entwickler', false],
  ['Ingeniera', 'Ingeniera Sénior', false],
  ['L4', '', false],
])('%j and %j agree: %j', (a, b, agree) => {
  expect(levelsAgree(a, b)).toBe(agree);
  expect(levelsAgree(b, a)).toBe(agree);
});
