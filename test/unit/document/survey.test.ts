import { expect, it } from 'vitest';
import { survey } from '../../../src/document/survey';

it.each([
  ['Just text.\n', 'headless'],
  ['', 'headless'],
  ['```md\n# Craft\n\n- Examples\n```\n', 'fenced'],
  ['# Ada\n\n## Craft\n\n- did it\n', 'unlabelled'],
  ['# A library\n\n- Examples\n    - one\n', 'vague'],
  ['---\nalignment: false\n---\n\n# Craft\n\n- Examples\n    - **Project X**\n', 'denied'],
  ['## Current Level: L4\n\n### Craft\n\n- Examples\n    - TODO\n', undefined],
])('says why %j is not recognised', (text, whyNot) => {
  expect(survey(text).whyNot).toBe(whyNot);
});

/** The headings, each behind as many dots as it is deep; with a mark where it is likely, or a criterion. */
function drawn(text: string): string[] {
  return survey(text).headings.map(
    ({ name, depth, isLikely, isCriterion }) =>
      `${'.'.repeat(depth)}${name}${isCriterion ? ' (criterion)' : ''}${isLikely ? '!' : ''}`,
  );
}

it('takes headings that govern no others for criteria, as deep as most of them are', () => {
  expect(
    drawn('# Ada\n\n## Craft\n\nText\n\n## Impact\n\n- did it\n\n#### Deep\n\n## Links\n\n## Notes\n'),
  ).toEqual(['.Ada', '..Craft!', '..Impact', '....Deep', '..Links', '..Notes!']);
});

it('takes those that are criteria, where there are any', () => {
  expect(drawn('## Craft\n\n- Examples\n    - did it\n\n## Notes\n\nText\n')).toEqual([
    '..Craft (criterion)!',
    '..Notes',
  ]);
});

it('takes those for none that keep something for later', () => {
  expect(drawn('## Craft\n\n- did it\n\n## Rest\n\nFor Later\n- did it\n')).toEqual(['..Craft!', '..Rest']);
});

it('leaves out labels, and what belongs to a criterion', () => {
  expect(drawn('## Craft\n\n### Examples\n\n- did it\n\n### Anything\n\nText\n')).toEqual([
    '..Craft (criterion)!',
  ]);
});

it('tells where a heading, its list and its content stand', () => {
  const text = '## Craft\n\nText\n\n- did it\n\nMore\n\n## Impact\n';
  const [first] = survey(text).headings;
  const slice = (range: { start: number; end: number } | undefined) =>
    range && text.slice(range.start, range.end);
  expect(slice(first?.heading)).toBe('## Craft');
  expect(slice(first?.list)).toBe('- did it');
  expect(text.slice(0, first?.end)).toMatch(/More$/u);
});
