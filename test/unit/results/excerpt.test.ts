import { expect, it } from 'vitest';
import { excerptOf } from '../../../src/results/excerpt';

it.each<[string | undefined, string | undefined]>([
  [undefined, undefined],
  ['', undefined],
  ['<!-- What and why? -->\r\n\r\n', undefined],
  [
    '<!-- What? -->\nCuts the\nbuild in half.\n<!-- How tested? -->By hand.',
    'Cuts the build in half. By hand.',
  ],
  ['Said <!-- never closed', 'Said'],
  ['\u202Eevil\u0000 `code` [x](command:y)', 'evil `code` [x](command:y)'],
  [`${'word '.repeat(100)}`, `${'word '.repeat(60).slice(0, 299)}…`],
])('of %j is %j', (text, excerpt) => {
  expect(excerptOf(text).excerpt).toBe(excerpt);
});

it('takes no time over a text of megabytes', () => {
  expect(excerptOf('<!--'.repeat(1_000_000))).toEqual({});
});
