import { expect, it } from 'vitest';
import {
  defaultMarks,
  defaultPlaceholderPatterns,
  isAnsweredNone,
  isBareMark,
  isPlaceholder,
  isUnfinishedMark,
  stateOf,
} from '../../../src/document/marks';
import { readingRules } from '../../../src/document/options';

const bare = ['', ' ', 'TODO', 'todo', 'To-do:', 'TBD', 'tba.', '...', '..', '....', '…', '……'];
it.each(bare)('%j is unfinished, and no more than that', (text) => {
  expect([
    isUnfinishedMark(text, defaultMarks),
    isBareMark(text, defaultMarks),
    stateOf(text, defaultMarks),
  ]).toEqual([true, true, 'unfinished']);
});

it.each(['TODO ask Grace', 'TODO: ask Grace', 'todo: ask Grace', 'TBD (June)'])(
  '%j is unfinished, with a remark',
  (text) =>
    expect([isUnfinishedMark(text, defaultMarks), isBareMark(text, defaultMarks)]).toEqual([true, false]),
);

it.each(['(none)', '( None )', '(none).', 'none', 'N/A', '(n/a)'])('%j is an answer', (text) => {
  expect([isAnsweredNone(text), isUnfinishedMark(text, defaultMarks), stateOf(text, defaultMarks)]).toEqual([
    true,
    false,
    'answered',
  ]);
  expect(isBareMark(text, defaultMarks)).toBe(true);
});

it.each(['todo list shipped', 'TODOs sorted', 'Todos', '.', 'done...', '(none) yet', 'none of it', '-'])(
  '%j is written',
  (text) => {
    expect(stateOf(text, defaultMarks)).toBe('written');
    expect(isBareMark(text, defaultMarks)).toBe(false);
  },
);

const { placeholders } = readingRules();
it.each([
  'example 1',
  'Example 12',
  'Project X',
  'link to the ladder',
  'summarize it all',
  'Current Level',
  ' next level ',
])('%j is a placeholder', (value) => expect(isPlaceholder(value, placeholders)).toBe(true));
it.each(['example', 'Project Xenon', 'the link to it', 'EMPLOYEE', `link to ${'x'.repeat(300)}`])(
  '%j is a name',
  (value) => expect(isPlaceholder(value, placeholders)).toBe(false),
);

it('takes other patterns from the options, and passes over those that do not compile', () => {
  const rules = readingRules({ placeholders: ['(', 'fill in .+'] });
  expect(rules.placeholders).toHaveLength(1);
  expect(isPlaceholder('Fill in here', rules.placeholders)).toBe(true);
  expect(isPlaceholder('please fill in here', rules.placeholders)).toBe(false);
  expect(readingRules().placeholders).toHaveLength(defaultPlaceholderPatterns.length);
});

it.each([
  [undefined, 1],
  [4, 4],
  [0, 1],
  [13, 1],
  [1.5, 1],
])('firstMonth %j is read as %j', (firstMonth, read) => {
  expect(readingRules(firstMonth === undefined ? {} : { firstMonth }).firstMonth).toBe(read);
});
