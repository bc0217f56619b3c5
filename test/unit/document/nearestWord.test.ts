import { describe, expect, it } from 'vitest';
import { matterKeys } from '../../../src/document/frontMatterKeys';
import { nearestWord } from '../../../src/document/nearestWord';

describe('nearestWord', () => {
  it.each([
    ['nextLevel', 'next-level'],
    ['next_level', 'next-level'],
    ['Next Level', 'next-level'],
    ['NEXT-LEVLE', 'next-level'],
    ['Employee', 'employee'],
    ['employe', 'employee'],
    ['emplyoee', 'employee'],
    ['levels', 'level'],
    ['leve', 'level'],
    ['cylce', 'cycle'],
    ['identity', 'identities'],
    ['idenities', 'identities'],
    ['checkin', 'check-ins'],
    ['check_ins', 'check-ins'],
    ['minimum-example', 'minimum-examples'],
    ['aligment', 'alignment'],
  ])('of %j is %j', (word, expected) => expect(nearestWord(word, matterKeys)).toBe(expected));

  it.each([
    ...[
      'title',
      'label',
      'bicycle',
      'recycle',
      'author',
      'tags',
      'date',

      'employment',
      'bevel',
    ],
    ...['', '-', 'x', 'x'.repeat(10_000), 'level', '水平', '__proto__', 'constructor'],
  ])('of %j is none', (word) => expect(nearestWord(word, matterKeys)).toBeUndefined());
});
