import { describe, expect, it } from 'vitest';
import { isSummaryHeading, readGuidanceRole, readLabel } from '../../../src/document/labels';
import { builtInWords } from '../../../src/document/labelWords';

describe('readLabel', () => {
  it.each([
    'Examples',
    'examples',
    'EXAMPLES:',
    'Examples：',
    ' Examples ',
    '📌 Examples',
    '2. Examples',
    '✅ Examples ✨',
    ':memo: Examples :sparkles:',
    '(a) Examples',
    'b) Examples',
    '2.1 Examples',
    'Examples (at least three)',
  ])('reads %j', (text) => {
    expect(readLabel(text, builtInWords)).toEqual({ role: 'examples', primary: true });
  });

  it.each([
    ['Evidence', 'examples'],
    ['Areas for improvement', 'roomForImprovement'],
    ['Growth opportunities', 'opportunitiesForGrowth'],
    ['Summary', 'overall'],
    ['Overview:', 'overall'],
  ])('reads the synonym %j', (text, role) => {
    expect(readLabel(text, builtInWords)).toEqual({ role, primary: false });
  });

  it.each([
    ['Room for Improvement as L4', 'roomForImprovement', 'L4'],
    ['Room for Improvement as L4:', 'roomForImprovement', 'L4'],
    ['Room for Improvement at Senior', 'roomForImprovement', 'Senior'],
    ['room for improvement as a senior engineer', 'roomForImprovement', 'senior engineer'],
    ['Opportunities for Growth to L5', 'opportunitiesForGrowth', 'L5'],
    ['Opportunities for Growth toward an IC-6', 'opportunitiesForGrowth', 'IC-6'],
    ['Opportunities for Growth towards Staff Engineer', 'opportunitiesForGrowth', 'Staff Engineer'],
    ['Opportunities for Growth to Software Engineer II (Platform)', 'opportunitiesForGrowth', undefined],
    ['Opportunities for Growth to 5', 'opportunitiesForGrowth', '5'],
    ['Opportunities for Growth (L5)', 'opportunitiesForGrowth', 'L5'],
  ])('reads the level of %j', (text, role, level = 'Software Engineer II (Platform)') => {
    expect(readLabel(text, builtInWords)).toEqual({ role, primary: true, level });
  });

  it.each(['Room for Improvement as Current Level', 'Opportunities for growth towards the next level'])(
    'leaves the level of %j open',
    (text) => expect(readLabel(text, builtInWords)).not.toHaveProperty('level'),
  );

  it.each([
    '',
    ':',
    'Examples of soups that I like:',
    'Examples to follow',
    'Good Examples',
    'Examples!',
    'Room for Improvement: (none)',
    'Room for Improvement (none)',
    'Examples) (',
    'Room for Improvement as ever',
    'Overall, a good half-year',
    'Examplesque',
    `Examples${' '.repeat(200)}`,
    `Examples as ${'L4 '.repeat(100)}`,
  ])('takes %j for no label', (text) => expect(readLabel(text, builtInWords)).toBeUndefined());
});

it.each([
  ['Guidance', 'guidance'],
  ['Reference Docs', 'referenceDocs'],
  ['Reference', 'guidance'],
  ['References:', 'references'],
  ['🔎 Finding your work', 'references'],
  ['Previous Cycle', 'previousCycle'],
  ['Guided tour', undefined],
])('readGuidanceRole(%j) is %j', (text, role) => expect(readGuidanceRole(text, builtInWords)).toBe(role));

it.each([
  ['Review Summary', true],
  ['Overall:', true],
  ['Summary of work', false],
])('isSummaryHeading(%j) is %j', (text, is) => expect(isSummaryHeading(text, builtInWords)).toBe(is));
