import { expect, it } from 'vitest';
import { isField, isTime } from '../../../src/document/leadWords';

it.each([
  '2026-03-02',
  '2026-03',
  '2026/03/02',
  '2.3.2026',
  '03/02',
  'March',
  'mar 2026',
  '2 March 2026',
  'Q1',
  'H2 2026',
])('takes %j for a time', (words) => expect(isTime(words)).toBe(true));

it.each(['', 'Mars', 'Marching band', 'Atlas 2026', 'Project March', '2026', 'Q5', '1.2.3.4', 'May I'])(
  'takes %j for no time',
  (words) => expect(isTime(words)).toBe(false),
);

it.each([
  ['Impact', true],
  ['my role', true],
  [' Context ', true],
  ['Impact of Atlas', false],
  ['Project Impact', false],
])('isField(%j) is %j', (words, is) => expect(isField(words)).toBe(is));
